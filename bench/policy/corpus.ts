import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { entryOf, isJson } from "../../src/expression/json.ts";
import { readDefinition } from "../../src/policy/definition.ts";
import { isJsonArray, isJsonObject } from "../../src/policy/json.ts";
import type { Json, JsonObject, ParameterDeclaration } from "../../src/policy/model.ts";
import { bindParameters } from "../../src/policy/bind/parameters.ts";
import type { BoundRule } from "../../src/policy/evaluate/compile/engine.ts";
import { dataDir } from "../../test/support/data.ts";

/** Everything that the benchmark reads from files, as text: what a cold process starts from. */
export interface Corpus {
  /** Texts of the definitions whose mode concerns resources of Resource Manager. */
  readonly definitions: readonly string[];
  /** The aliases that those definitions name, in the form of the providers call. */
  readonly aliases: Json;
}

/** The published definitions and the landing-zone library; undefined where they are not at hand. */
export function readCorpus(): Corpus | undefined {
  const folders = [dataDir("azure-policy/policyDefinitions"), dataDir("alz/policy_definitions")];
  const catalogue = dataDir("aliases/aliases.json.gz");
  if (folders.includes(undefined) || catalogue === undefined) return undefined;
  const definitions = folders
    .flatMap((folder = "") =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => readFileSync(join(folder, name), "utf8")),
    )
    .filter((text) => concernsResources(parsed(text)));
  return { definitions, aliases: aliasesNamed(definitions, gunzipSync(readFileSync(catalogue)).toString()) };
}

export function parsed(text: string): Json {
  const json: unknown = JSON.parse(text);
  if (!isJson(json)) throw new Error("not a JSON document");
  return json;
}

function concernsResources(json: Json): boolean {
  const properties = isJsonObject(json) ? entryOf(json, "properties") : undefined;
  if (!isJsonObject(properties) || properties["policyType"] === "Static") return false;
  const mode = properties["mode"] ?? "Indexed";
  return typeof mode === "string" && /^(all|indexed)$/i.test(mode);
}

/** Cuts the table of type, alias and path down to the names that stand in a definition. */
function aliasesNamed(definitions: readonly string[], table: string): Json {
  const named = new Set<string>();
  for (const text of definitions)
    for (const [name] of text.matchAll(/[\w.]+\/[^\s"'\\]+/g)) named.add(name.toLowerCase());
  const providers: JsonObject[] = [];
  const types = parsed(table);
  for (const [type, paths] of Object.entries(isJsonObject(types) ? types : {})) {
    const aliases = Object.entries(isJsonObject(paths) ? paths : {})
      .filter(([name]) => named.has(name.toLowerCase()))
      .map(([name, defaultPath]) => ({ name, defaultPath }));
    const slash = type.indexOf("/");
    if (aliases.length > 0)
      providers.push({
        namespace: type.slice(0, slash),
        resourceTypes: [{ resourceType: type.slice(slash + 1), aliases }],
      });
  }
  return providers;
}

/** Reads the rule of a definition and binds its parameters: their defaults, else a value that the declaration takes. */
export function bound(json: Json): BoundRule {
  const read = readDefinition(json);
  if (!read.ok) throw new Error(read.problem);
  const { rule, parameters: declared } = read.value;
  const passed = Object.entries(declared)
    .filter(([, { defaultValue }]) => defaultValue === undefined)
    .map(([name, declaration]) => [name, { value: sample(declaration) }] as const);
  const parameters = bindParameters(declared, Object.fromEntries(passed));
  if (!parameters.ok) throw new Error(parameters.problem);
  return { rule, parameters: parameters.value };
}

function sample({ type, allowedValues }: ParameterDeclaration): Json {
  const isArray = /^array$/i.test(type);
  if (allowedValues?.[0] !== undefined) return isArray ? [allowedValues[0]] : allowedValues[0];
  if (isArray) return [];
  if (/^object$/i.test(type)) return {};
  return /^bool/i.test(type) ? true : /^(int|float)/i.test(type) ? 1 : "x";
}

/** An array of JSON from a text. */
export function list(text: string): readonly Json[] {
  const json = parsed(text);
  if (!isJsonArray(json)) throw new Error("not an array");
  return json;
}
