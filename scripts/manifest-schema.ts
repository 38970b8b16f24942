import { format, resolveConfig } from "prettier";
import { withEditorHints } from "./editor-hints.ts";
import { manifestSchema } from "../src/manifest/sections/manifest.ts";

/** The text of `relocation.schema.json`, from its source, `src/manifest/schema`. */
export async function manifestSchemaText(): Promise<string> {
  const file = "relocation.schema.json";
  const style = (await resolveConfig(file)) ?? {};
  return format(JSON.stringify(withEditorHints(manifestSchema)), { ...style, parser: "json" });
}
