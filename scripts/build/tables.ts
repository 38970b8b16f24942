import { writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { tableOf, tableText } from "../../src/catalog/table-format.ts";
import { compressed } from "./compressed.ts";

/** The modules of `src` that export nothing but a table, by the name of the table's file. */
export const TABLES: Readonly<Record<string, string>> = {
  "move-support": "catalog/move-support/rows",
  "relocation-methods": "catalog/methods/rows",
  "region-latency": "catalog/regions/latency-rows",
  "refusal-questions": "catalog/questions/rows",
  "standalone-types": "catalog/standalone",
  "terraform-stateful": "catalog/terraform/stateful-rows",
  "terraform-types": "catalog/terraform/rows",
};

/** The exports of a module as the text of its table. @throws Error when they would not come back from it as they are */
export async function textOf(file: string): Promise<string> {
  const module: unknown = await import(resolve(file));
  const table = { ...(typeof module === "object" ? module : {}) };
  const text = tableText(table);
  if (!isDeepStrictEqual(tableOf(text), table)) throw new Error(`${file} exports more than data`);
  return text;
}

/**
 * Replaces the compiled modules of the tables by such as read their rows from a file beside the bundle, once they are
 * imported. As code, rows that few runs need are a tenth of each bundle.
 * @param lib folder of the compiled sources
 * @returns the files by their name, to be written beside each bundle
 */
export async function takeTablesOut(lib: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [name, module] of Object.entries(TABLES)) {
    const file = `${lib}/${module}.js`;
    const text = await textOf(file);
    files.set(`${name}.br`, compressed(text));
    const reader = relative(dirname(file), `${lib}/run/tables.js`);
    const members = Object.keys(tableOf(text)).map(
      (key) => `export const ${key} = table[${JSON.stringify(key)}];\n`,
    );
    writeFileSync(
      file,
      `import { bundledTable } from "${reader}";\nconst table = bundledTable("${name}");\n${members.join("")}`,
    );
  }
  return files;
}
