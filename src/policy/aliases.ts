import { entryOf } from "../expression/json.ts";
import { isJsonObject, listOf } from "./json.ts";
import type { Json, JsonObject } from "./model.ts";

/** What the service says of a property; absent where it says nothing. */
export interface AliasMetadata {
  /** Whether modify policies may change it. */
  readonly modifiable?: boolean;
  /** `String`, `Integer`, `Number`, `Boolean`, `Array` or `Object`: what a modify policy may set it to. `Any` or `NotSpecified`: anything. */
  readonly tokenType?: string;
}

/** A name that a policy gives to a property of one resource type. */
export interface Alias extends AliasMetadata {
  readonly name: string;
  /** Full resource type that the alias belongs to. */
  readonly type: string;
  readonly defaultPath?: string;
  /** Where the property stands in particular api-versions, and what is said of it there. */
  readonly paths: readonly AliasPath[];
}

export interface AliasPath extends AliasMetadata {
  readonly path: string;
  readonly apiVersions: readonly string[];
}

/** Aliases that are known; empty when there is no metadata at all. */
export interface AliasCatalogue {
  /** All aliases of that name, in any casing: one for each resource type that has it. */
  find(name: string): readonly Alias[];
  /** Default paths of all aliases of a resource type; undefined where it has none. */
  pathsOf?(type: string): readonly string[] | undefined;
  /** `SupportsTags`, `SupportsLocation` … of a resource type; undefined where nothing is known of it. */
  capabilities?(type: string): readonly string[] | undefined;
  /** Which list this is, where that can be told. */
  readonly id?: string;
  /**
   * What an alias that the catalogue lacks is on a resource of its type: what a walk over the resource's own body finds,
   * which is a guess, or (`unknown`) a value that nobody knows. A walk unless said.
   */
  readonly unexplained?: "walked" | "unknown";
}

export const NO_ALIASES: AliasCatalogue = { find: () => [] };

/** The property path of an alias for an api-version; the default path when the version has none of its own. */
export function pathOf(alias: Alias, apiVersion: string | undefined): string | undefined {
  return entryFor(alias, apiVersion)?.path ?? alias.defaultPath ?? alias.paths[0]?.path;
}

/** What is said of the property in an api-version, as far as that version has words of its own. */
export function metadataOf(alias: Alias, apiVersion: string | undefined): AliasMetadata {
  const own = entryFor(alias, apiVersion);
  const modifiable = own?.modifiable ?? alias.modifiable;
  const tokenType = own?.tokenType ?? alias.tokenType;
  return {
    ...(modifiable === undefined ? {} : { modifiable }),
    ...(tokenType === undefined ? {} : { tokenType }),
  };
}

function entryFor({ paths }: Alias, apiVersion: string | undefined): AliasPath | undefined {
  const wanted = apiVersion?.toLowerCase();
  return paths.find((entry) => entry.apiVersions.some((version) => version.toLowerCase() === wanted));
}

/** True where no api-version lets a modify policy change the property. */
export function isNeverModifiable({ modifiable, paths }: Alias): boolean {
  return modifiable === false && paths.every((path) => path.modifiable !== true);
}

/** The alias without the paths of api-versions that change nothing: those of the default, and those that come too late. */
export function shortened(alias: Alias): Alias {
  const taken = new Set<string>();
  const paths = alias.paths.flatMap(({ path, apiVersions, ...metadata }) => {
    const own = apiVersions.filter((version) => !taken.has(version.toLowerCase()));
    for (const version of own) taken.add(version.toLowerCase());
    const isDefault =
      path === (alias.defaultPath ?? alias.paths[0]?.path) &&
      (metadata.modifiable ?? alias.modifiable) === alias.modifiable &&
      (metadata.tokenType ?? alias.tokenType) === alias.tokenType;
    return isDefault || own.length === 0 ? [] : [{ path, apiVersions: own, ...metadata }];
  });
  const defaultPath = alias.defaultPath ?? alias.paths[0]?.path;
  return { ...alias, ...(defaultPath === undefined ? {} : { defaultPath }), paths };
}

/** A text of the service: all that it says of whether policies may modify a property. */
export function isModifiable(attributes: string): boolean {
  return attributes.toLowerCase() === "modifiable";
}

/**
 * Reads the answer of `GET …/providers?$expand=resourceTypes/aliases`, the array in it, or a part of either. Entries
 * that are not aliases are left out: an alias that nobody knows is found by other means.
 */
export function aliasCatalogue(json: Json): AliasCatalogue {
  const byName = new Map<string, Alias[]>();
  const capabilities = new Map<string, readonly string[]>();
  for (const provider of objects(isJsonObject(json) ? entryOf(json, "value") : json)) {
    const namespace = textOf(provider, "namespace");
    for (const type of objects(entryOf(provider, "resourceTypes"))) {
      const resourceType = `${namespace ?? ""}/${textOf(type, "resourceType") ?? ""}`;
      const has = textOf(type, "capabilities");
      if (has !== undefined) capabilities.set(resourceType.toLowerCase(), has.split(/\s*,\s*/));
      for (const entry of objects(entryOf(type, "aliases"))) {
        const alias = read(entry, resourceType);
        if (alias === undefined) continue;
        const key = alias.name.toLowerCase();
        byName.set(key, [...(byName.get(key) ?? []), alias]);
      }
    }
  }
  return {
    find: (name) => byName.get(name.toLowerCase()) ?? [],
    capabilities: (type) => capabilities.get(type.toLowerCase()),
  };
}

function read(entry: JsonObject, type: string): Alias | undefined {
  const name = textOf(entry, "name");
  if (name === undefined) return undefined;
  const given = entryOf(entry, "defaultPath");
  const defaultPath = isJsonObject(given) ? textOf(given, "path") : given;
  return {
    name,
    type,
    ...(typeof defaultPath === "string" ? { defaultPath } : {}),
    paths: objects(entryOf(entry, "paths")).flatMap((one) => {
      const path = textOf(one, "path");
      const apiVersions = listOf(entryOf(one, "apiVersions")).filter(
        (version) => typeof version === "string",
      );
      return path === undefined ? [] : [{ path, apiVersions, ...metadataIn(entryOf(one, "metadata")) }];
    }),
    ...metadataIn(entryOf(entry, "defaultMetadata")),
  };
}

function metadataIn(metadata: Json | undefined): AliasMetadata {
  if (!isJsonObject(metadata)) return {};
  const [attributes, tokenType] = [textOf(metadata, "attributes"), textOf(metadata, "type")];
  return {
    ...(attributes === undefined ? {} : { modifiable: isModifiable(attributes) }),
    ...(tokenType === undefined ? {} : { tokenType }),
  };
}

function textOf(object: JsonObject, key: string): string | undefined {
  const value = entryOf(object, key);
  return typeof value === "string" ? value : undefined;
}
function objects(json: Json | undefined): readonly JsonObject[] {
  return listOf(json).filter(isJsonObject);
}
