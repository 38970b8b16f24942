/**
 * `src/checks/registry.ts`, made from the names of the files: `src/checks/<area>/<ID>.ts` exports the check, its id in lower case
 * without the hyphen. A bundle cannot read folders, so the list is written out; a test proves that it is current.
 */
import { readdirSync } from "node:fs";
import { AREAS } from "../src/base/area.ts";

const FILE = /^([a-z]+)\/([A-Z]{2,8}-\d{2,4})\.ts$/;

/** The text of the registry, in the order of the areas, then of the ids. @throws Error for a check outside of an area's folder */
export function checkRegistry(files: readonly string[] = checkFiles()): string {
  const checks = files
    .map((file) => checkAt(file))
    .sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return [
    "// Generated from the names of the files beside it by `npm run generate`; do not edit.",
    `import type { Check } from "./check.ts";`,
    ...checks.map(({ name, file }) => `import { ${name} } from "./${file}";`),
    "",
    "/** Every check, in the order of the areas, then of the ids. */",
    "export const CHECKS: readonly Check[] = [",
    ...checks.map(({ name }) => `  ${name},`),
    "];",
    "",
  ].join("\n");
}

function checkFiles(): string[] {
  return readdirSync("src/checks", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => FILE.test(file));
}

function checkAt(file: string): { readonly file: string; readonly name: string; readonly rank: number } {
  const [, folder = "", id = ""] = FILE.exec(file) ?? [];
  const rank = AREAS.findIndex((area) => area === folder);
  if (rank === -1) throw new Error(`src/checks/${file} is not in a folder that is named like an area`);
  return { file, name: id.replace("-", "").toLowerCase(), rank };
}
