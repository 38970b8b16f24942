import { format, resolveConfig } from "prettier";
import { RECORD_SCHEMA } from "../src/records/schema.ts";

/** The text of `record.schema.json`, from its source, `src/records/schema.ts`. */
export async function recordSchemaText(): Promise<string> {
  const file = "record.schema.json";
  const style = (await resolveConfig(file)) ?? {};
  return format(JSON.stringify(RECORD_SCHEMA), { ...style, parser: "json" });
}
