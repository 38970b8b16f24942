import { format } from "prettier";
import { snapshotSchema } from "../src/facts/snapshot/schema.ts";

/** The text of `snapshot.schema.json`. */
export function snapshotSchemaText(): Promise<string> {
  return format(JSON.stringify(snapshotSchema()), { parser: "json", printWidth: 110 });
}
