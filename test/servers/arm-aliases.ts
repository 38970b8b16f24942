import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { blocksOf, entriesOf, type AliasEntry } from "../../src/catalog/alias-format.ts";
import { isJsonObject, listAt, objectAt, stringAt, stringsAt, type Json, type JsonObject } from "./json.ts";
import type { World } from "./world.ts";

const FOLDER = fileURLToPath(new URL("../../src/catalog/aliases/", import.meta.url));
const FILES = new Set(readdirSync(FOLDER));

/** Aliases of a namespace by lower-case resource type, from the list that comes with the tool. */
const READ = new Map<string, ReadonlyMap<string, readonly AliasEntry[]>>();

function listed(namespace: string): ReadonlyMap<string, readonly AliasEntry[]> {
  const space = namespace.toLowerCase();
  const known = READ.get(space);
  if (known !== undefined) return known;
  const byType = new Map<string, AliasEntry[]>();
  if (FILES.has(`${space}.br`)) {
    const text = brotliDecompressSync(readFileSync(`${FOLDER}${space}.br`)).toString("utf8");
    for (const block of [...blocksOf(text).values()].flat()) {
      for (const entry of entriesOf(block) ?? []) {
        const type = entry.type.toLowerCase();
        const own = byType.get(type);
        if (own === undefined) byType.set(type, [entry]);
        else own.push(entry);
      }
    }
  }
  READ.set(space, byType);
  return byType;
}

/** Resource types of a namespace that have aliases in that list, without the namespace and in lower case. */
export function typesWithAliases(namespace: string): string[] {
  return [...listed(namespace).keys()].map((type) => type.slice(namespace.length + 1));
}

/**
 * The answer about a provider as it is shown: the `aliases` of its types only with `$expand=resourceTypes/aliases`. Those
 * of the list that comes with the tool need not stand in a world; what stands there goes before, or beside.
 */
export function shownProvider(world: World, provider: JsonObject, expand: string | undefined): JsonObject {
  const known = SHOWN.get(provider);
  if (known?.world === world && known.expand === expand) return known.shown;
  const shown = made(world, provider, expand);
  SHOWN.set(provider, { world, expand, shown });
  return shown;
}

/** Long answers that tests ask for again and again. */
const SHOWN = new WeakMap<
  JsonObject,
  { readonly world: World; readonly expand: string | undefined; readonly shown: JsonObject }
>();

function made(world: World, provider: JsonObject, expand: string | undefined): JsonObject {
  const expanded = expand?.toLowerCase().split(",").includes("resourcetypes/aliases") === true;
  const namespace = stringAt(provider, "namespace");
  const modifiable = expanded ? modifiedBy(world) : new Set<string>();
  const resourceTypes = listAt(provider, "resourceTypes").map((type): Json => {
    if (!isJsonObject(type)) return type;
    const { aliases: own = [], ...rest } = type;
    if (!expanded) return rest;
    const added = listAt({ own }, "own");
    const names = new Set(added.map((one) => stringAt(one, "name").toLowerCase()));
    const entries =
      listed(namespace).get(`${namespace}/${stringAt(type, "resourceType")}`.toLowerCase()) ?? [];
    const aliases = entries
      .filter(({ name }) => !names.has(name.toLowerCase()))
      .map((entry) => onTheWire(entry, stringsAt(type, "apiVersions"), modifiable));
    return { ...rest, aliases: [...aliases, ...added] };
  });
  return { ...provider, resourceTypes };
}

function onTheWire(
  { name, path }: AliasEntry,
  apiVersions: readonly string[],
  modifiable: ReadonlySet<string>,
): JsonObject {
  return {
    name,
    // The service repeats the default for the api-versions that it has looked at.
    paths: path.includes("[") ? [] : [{ path, apiVersions }],
    type: "PlainText",
    defaultPath: path,
    defaultMetadata: {
      type: path.endsWith("[*]") ? "NotSpecified" : "String",
      attributes: modifiable.has(name.toLowerCase()) ? "Modifiable" : "None",
    },
  };
}

/** The service saves a policy that modifies a property only when policies may. */
function modifiedBy(world: World): ReadonlySet<string> {
  const names = world.policyDefinitions.flatMap(({ properties }) =>
    listAt(objectAt(objectAt(objectAt(properties, "policyRule"), "then"), "details"), "operations").map(
      (one) => stringAt(one, "field").toLowerCase(),
    ),
  );
  return new Set(names);
}
