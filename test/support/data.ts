import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Absolute path of a folder or file of the data that others made (`azure-policy`, `alz`, `github/openapi-slice.json`, …),
 * or undefined where it is not at hand. Tests that need it say so in their name and are skipped without it.
 */
export function dataDir(name: string): string | undefined {
  const path = fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
  return existsSync(path) ? path : undefined;
}
