import { format, resolveConfig } from "prettier";
import { relocationPolicySchema } from "../src/rules/relocation-policy.ts";

/** The text of `relocation-policy.schema.json`. */
export async function policySchemaText(): Promise<string> {
  const style = (await resolveConfig("relocation-policy.schema.json")) ?? {};
  return format(JSON.stringify(relocationPolicySchema), { ...style, parser: "json" });
}
