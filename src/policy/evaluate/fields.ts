import type { Alias, AliasCatalogue } from "../aliases.ts";
import { pathOf } from "../aliases.ts";
import { pathFrom, type FieldPath } from "./path.ts";

/** What a field name of a rule means for one resource. */
export type Field =
  | { readonly kind: "tags" }
  | { readonly kind: "tag"; readonly key: string }
  | { readonly kind: "name" | "fullName" | "location" | "identityType" | "apiVersion" }
  | { readonly kind: "path"; readonly path: FieldPath }
  /** An alias of another resource type: missing on this one. */
  | { readonly kind: "elsewhere" }
  /** An alias that no list explains; it may stand for anything. */
  | { readonly kind: "unexplained"; readonly waits: string };

/** An alias has a slash and is not a tag. */
export function isAlias(name: string): boolean {
  return name.includes("/") && !/^tags([.[]|$)/i.test(name);
}

const BUILT_IN = new Map<string, Field>([
  ["tags", { kind: "tags" }],
  ["name", { kind: "name" }],
  ["fullname", { kind: "fullName" }],
  ["location", { kind: "location" }],
  ["identity.type", { kind: "identityType" }],
  ["apiversion", { kind: "apiVersion" }],
]);

/**
 * Reads a field name. `type` is the type of the resource that is asked, undefined when it has none. A name that is no
 * alias is a path of its own; an alias that the catalogue lacks is walked, which is a guess, or left unexplained.
 * @param memory of names that were read before; without it the name is read anew
 */
export function fieldOf(
  name: string,
  type: string | undefined,
  apiVersion: string | undefined,
  aliases: AliasCatalogue,
  memory?: FieldMemory,
): Field {
  if (memory === undefined || name.length + (type?.length ?? 0) + (apiVersion?.length ?? 0) > LONGEST_CACHED)
    return fieldIn(name, type, apiVersion, aliases);
  const known = memory.of(aliases, type, apiVersion);
  let field = known.get(name);
  if (field === undefined) {
    field = fieldIn(name, type, apiVersion, aliases);
    known.set(name, field);
    memory.grow();
  }
  return field;
}

const LONGEST_CACHED = 512;
const MOST_CACHED = 16_384;

/** Fields by type, api-version and name, of one catalogue. Counts ask for the same ones for every member; hostile ones must not stay. */
export class FieldMemory {
  readonly #types = new Map<string | undefined, Map<string | undefined, Map<string, Field>>>();
  #aliases: AliasCatalogue | undefined;
  #size = 0;

  of(aliases: AliasCatalogue, type: string | undefined, apiVersion: string | undefined): Map<string, Field> {
    if (aliases !== this.#aliases) this.#forget();
    this.#aliases = aliases;
    let versions = this.#types.get(type);
    if (versions === undefined)
      this.#types.set(type, (versions = new Map<string | undefined, Map<string, Field>>()));
    let known = versions.get(apiVersion);
    if (known === undefined) versions.set(apiVersion, (known = new Map<string, Field>()));
    return known;
  }

  grow(): void {
    this.#size += 1;
    if (this.#size >= MOST_CACHED) this.#forget();
  }

  #forget(): void {
    this.#types.clear();
    this.#size = 0;
  }
}

function fieldIn(
  name: string,
  type: string | undefined,
  apiVersion: string | undefined,
  aliases: AliasCatalogue,
): Field {
  const tag = tagKey(name);
  if (tag !== undefined) return { kind: "tag", key: tag };
  const builtIn = BUILT_IN.get(name) ?? BUILT_IN.get(name.toLowerCase());
  if (builtIn !== undefined) return builtIn;
  if (!isAlias(name)) return { kind: "path", path: pathFrom(name) };
  const known = aliases.find(name);
  if (known.length === 0) return notListed(name, type, aliases);
  const alias = type === undefined ? known[0] : known.find((one) => belongsTo(one, type));
  if (alias === undefined) return { kind: "elsewhere" };
  const path = pathOf(alias, apiVersion);
  return path === undefined ? notListed(name, type, aliases) : { kind: "path", path: pathFrom(path) };
}

/** An alias is its type's own by where it is filed; a catalogue that files it higher up is helped by its name. */
export function belongsTo({ name, type: filed }: Alias, type: string): boolean {
  const wanted = type.toLowerCase();
  return filed.toLowerCase() === wanted || name.toLowerCase().startsWith(`${wanted}/`);
}

/** `tags.x`, `tags['x']`, `tags[x]`: everything after `tags.` is one key; two apostrophes stand for one; `tags[*]` is none. */
function tagKey(name: string): string | undefined {
  const [, plain, quoted, bare] = /^tags(?:\.(.*)|\[(?!\*\]$)(?:'(.*)'|(.*))\])$/is.exec(name) ?? [];
  return plain ?? quoted?.replaceAll("''", "'") ?? bare;
}

/** Names from before aliases carried their type. */
const LEGACY = new Map<string, string>([
  ["microsoft.compute/imagepublisher", "storageProfile.imageReference.publisher"],
  ["microsoft.compute/imageoffer", "storageProfile.imageReference.offer"],
  ["microsoft.compute/imagesku", "storageProfile.imageReference.sku"],
  ["microsoft.compute/imageversion", "storageProfile.imageReference.version"],
  ["microsoft.compute/imageid", "storageProfile.imageReference.id"],
  ["microsoft.compute/licensetype", "licenseType"],
]);
const LEGACY_AT = new Map<string, string>([
  ["microsoft.compute/virtualmachines", "properties."],
  ["microsoft.compute/virtualmachinescalesets", "properties.virtualMachineProfile."],
]);

/** What a value waits for that hangs on an alias that no list explains. */
export function waitOf(alias: string): string {
  return `the alias ${alias}, which no list explains`;
}

/** An alias without a type in its name can be one of any type of its namespace. */
function isOfAnyType(name: string, type: string | undefined): boolean {
  const [namespace, ...rest] = name.toLowerCase().split("/");
  return rest.length === 1 && type?.toLowerCase().split("/")[0] === namespace;
}

function notListed(name: string, type: string | undefined, { unexplained }: AliasCatalogue): Field {
  const field = walked(name, type);
  if (unexplained !== "unknown" || LEGACY.has(name.toLowerCase())) return field;
  const guessed = field.kind === "path" || isOfAnyType(name, type);
  return guessed ? { kind: "unexplained", waits: waitOf(name) } : field;
}

/** Whether a list tells by itself what a name means for a resource of the type: where, or that it is an alias of other types. */
export function isExplainedBy(list: AliasCatalogue, name: string, type: string): boolean {
  if (!isAlias(name)) return true;
  const lower = name.toLowerCase();
  // An alias of another namespace is one of another type, whether a list has it or not.
  if (!lower.startsWith(type.toLowerCase().slice(0, type.indexOf("/") + 1)) || LEGACY.has(lower)) return true;
  const known = list.find(name);
  if (known.some((one) => belongsTo(one, type))) return true;
  if (isOfAnyType(name, type)) return false;
  return known.length > 0 || !lower.startsWith(`${type.toLowerCase()}/`);
}

function walked(name: string, type: string | undefined): Field {
  const legacy = LEGACY.get(name.toLowerCase());
  if (legacy !== undefined) {
    const at = LEGACY_AT.get((type ?? "").toLowerCase());
    return at === undefined
      ? { kind: "elsewhere" }
      : { kind: "path", path: { ...pathFrom(at + legacy), loose: false } };
  }
  const prefix = `${type ?? name.slice(0, name.lastIndexOf("/"))}/`;
  if (!name.toLowerCase().startsWith(prefix.toLowerCase())) return { kind: "elsewhere" };
  return { kind: "path", path: pathFrom(name.slice(prefix.length), true) };
}
