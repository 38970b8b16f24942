import { format, resolveConfig } from "prettier";
import { REPORT_SCHEMA } from "../src/report/schema.ts";

/** The text of `report.schema.json`, from its source, `src/report/schema.ts`. */
export async function reportSchemaText(): Promise<string> {
  const file = "report.schema.json";
  const style = (await resolveConfig(file)) ?? {};
  return format(JSON.stringify(REPORT_SCHEMA), { ...style, parser: "json" });
}
