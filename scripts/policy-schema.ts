import { format, resolveConfig } from "prettier";
import { withEditorHints } from "./editor-hints.ts";
import { relocationPolicySchema } from "../src/rules/relocation-policy.ts";

/** The text of `relocation-policy.schema.json`. */
export async function policySchemaText(): Promise<string> {
  const style = (await resolveConfig("relocation-policy.schema.json")) ?? {};
  return format(JSON.stringify(withEditorHints(relocationPolicySchema)), { ...style, parser: "json" });
}
