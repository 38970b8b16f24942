import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { tableOf } from "../catalog/table-format.ts";
import { DamagedInstallation } from "./aliases.ts";
import { MIB } from "../base/bytes.ts";

/** Many times the largest table; a damaged file cannot fill the memory. */
const LARGEST = 16 * MIB;

/**
 * A table of facts from its file beside the bundle. In a bundle the module of a table calls this in place of its rows: see
 * `scripts/build/tables.ts`. From the sources nothing does.
 * @param name of the file, without its ending
 * @throws DamagedInstallation when it cannot be read, which must not pass for an empty table
 */
export function bundledTable(
  name: string,
  folder = dirname(fileURLToPath(import.meta.url)),
): Record<string, unknown> {
  try {
    const bytes = readFileSync(join(folder, `${name}.br`));
    return tableOf(brotliDecompressSync(bytes, { maxOutputLength: LARGEST }).toString("utf8"));
  } catch {
    throw new DamagedInstallation(`the table of ${name} cannot be read`);
  }
}
