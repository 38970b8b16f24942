/**
 * Builds the bundled catalogue of policy aliases in `src/catalog/aliases`, one compressed file a namespace, from a gzipped
 * JSON file `{resource type: {alias: default path}}`. The same data give the same text; the compressed bytes also depend
 * on the version of brotli in Node.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { MOST_REPEATED, NONE_REPEATED, markOf } from "../src/catalog/alias-format.ts";
import { isJson } from "../src/expression/json.ts";
import { isJsonObject } from "../src/policy/json.ts";
import { dataDir } from "../test/support/data.ts";
import { compressed } from "./build/compressed.ts";

export const FOLDER = fileURLToPath(new URL("../src/catalog/aliases/", import.meta.url));

/** Resource type, alias, default path. */
export type Row = readonly [type: string, name: string, path: string];

export function readRows(file: string): Row[] {
  const json: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8"));
  if (!isJson(json) || !isJsonObject(json)) throw new Error(`${file} is not a JSON object`);
  return Object.entries(json).flatMap(([type, aliases]) => {
    if (!isJsonObject(aliases)) throw new Error(`${file}: ${type} is not an object`);
    return Object.entries(aliases).map(([name, path]): Row => {
      if (typeof path !== "string") throw new Error(`${file}: ${name} has no path`);
      return [type, name, path];
    });
  });
}

/** The text of each namespace's file, by the namespace in lower case. */
export function catalogueOf(rows: readonly Row[]): Map<string, string> {
  const spaces = new Map<string, Map<string, Map<string, string>>>();
  for (const [type, name, path] of rows) {
    const [space = ""] = name.toLowerCase().split("/");
    if (!/^[a-z0-9]+(\.[a-z0-9]+)*$/.test(space))
      throw new Error(`${name}: no namespace that can name a file`);
    if (/[^\x20-\x7e]/.test(type + name + path)) throw new Error(`${name}: a character that is not plain`);
    const end = name.lastIndexOf("/");
    const prefix = name.slice(0, end);
    const header = prefix === type ? prefix : `${prefix}\t${type}`;
    const headers = inner(spaces, space, () => new Map<string, Map<string, string>>());
    inner(headers, header, () => new Map<string, string>()).set(name.slice(end + 1), path);
  }
  return new Map(
    sorted(spaces).map(([space, blocks]) => [
      space,
      sorted(blocks)
        .map(([header, aliases]) => `${header}\n${block(aliases)}`)
        .join("\n\n"),
    ]),
  );
}

function block(aliases: ReadonlyMap<string, string>): string {
  const paths = new Map<string, string>();
  let before = "";
  return sorted(aliases)
    .map(([short, path]) => {
      const mark = markOf(short, path, paths);
      const repeated = common(before, short);
      paths.set(short, path);
      before = short;
      const text = String.fromCharCode(NONE_REPEATED + repeated) + short.slice(repeated);
      return mark === "" ? text : `${text}\t${mark}`;
    })
    .join("\n");
}

function common(a: string, b: string): number {
  let length = 0;
  while (length < MOST_REPEATED && length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

function inner<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** By code units, so that a parent stands before what continues it. */
function sorted<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Tells one catalogue from another, whatever compressed it. */
export function fingerprintOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [space, text] of sorted(texts)) hash.update(`${space}\n${text}\n`);
  return hash.digest("hex").slice(0, 16);
}

if (import.meta.main) {
  const file = process.argv[2] ?? dataDir("aliases/aliases.json.gz");
  if (file === undefined) throw new Error("name the file of aliases as the argument");
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) if (name.endsWith(".br")) rmSync(FOLDER + name);
  const rows = readRows(file);
  let size = 0;
  const texts = catalogueOf(rows);
  for (const [space, text] of texts) {
    const bytes = compressed(text);
    size += bytes.length;
    writeFileSync(`${FOLDER}${space}.br`, bytes);
  }
  console.log(`${String(rows.length)} aliases in ${String(size)} bytes`);
  console.log(`ALIAS_LIST in src/catalog/alias-list.ts: "<day of the data>/${fingerprintOf(texts)}"`);
}
