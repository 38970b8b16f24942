import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { BACKUP_CODES } from "../src/catalog/regions/backup-codes.ts";
import { SERVICE_TAG_NAMES } from "../src/catalog/regions/service-tags.ts";
import { REGION_SPELLINGS } from "../src/catalog/regions/spellings.ts";
import { UNPAIRED_REGIONS } from "../src/catalog/regions/unpaired.ts";
import { isJson, type Json } from "../src/expression/json.ts";
import { isJsonObject } from "../src/policy/json.ts";

/** The parameters whose default is a table of the catalogue. A definition carries it, so that each works alone in Azure. */
export const TABLES: Readonly<Record<string, Json>> = {
  backupCodes: BACKUP_CODES,
  regionSpellings: Object.fromEntries(
    Object.entries(REGION_SPELLINGS).map(([region, { names, others }]) => [region, { names, others }]),
  ),
  serviceTagNames: SERVICE_TAG_NAMES,
  unpairedRegions: UNPAIRED_REGIONS,
};

/** The text of a definition with the present tables in it. */
export async function withTables(text: string): Promise<string> {
  const root: unknown = JSON.parse(text);
  if (!isJson(root) || !isJsonObject(root) || !isJsonObject(root["properties"]))
    throw new Error("a definition has properties");
  const { parameters } = root["properties"];
  if (!isJsonObject(parameters)) return text;
  const filled = Object.entries(parameters).map(([name, declared]): [string, Json] => {
    const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
    return [
      name,
      table === undefined || !isJsonObject(declared) ? declared : { ...declared, defaultValue: table },
    ];
  });
  const properties = { ...root["properties"], parameters: Object.fromEntries(filled) };
  const json = JSON.stringify({ ...root, properties }, null, 2);
  return format(json, { parser: "json", printWidth: 110, trailingComma: "all" });
}

/** The definitions below `policies/`, and the models of those of Azure. */
export function policyFiles(): string[] {
  return readdirSync("policies", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[/\\])(policy|built-in)\.json$/.test(file))
    .map((file) => `policies/${file.replaceAll("\\", "/")}`)
    .toSorted();
}

export async function writeTables(): Promise<void> {
  for (const file of policyFiles()) {
    const text = readFileSync(file, "utf8");
    const current = await withTables(text);
    if (current !== text) writeFileSync(file, current);
  }
}
