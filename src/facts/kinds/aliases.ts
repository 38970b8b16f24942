import { isWithin } from "../../base/resource-id.ts";
import { isDefined } from "../../base/result.ts";
import { say } from "../../base/sentence.ts";
import {
  type Alias,
  type AliasCatalogue,
  type AliasMetadata,
  isModifiable,
  shortened,
} from "../../policy/aliases.ts";
import { type Cursor, inOrder } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { type SchemaValue, flag, list, object, objectOf, optional, text } from "../schema/schema.ts";

/** Where a property stands; what modify policies may do to it is kept apart. */
export interface ObservedAlias extends Pick<Alias, "name" | "type" | "defaultPath"> {
  readonly paths: readonly { readonly path: string; readonly apiVersions: readonly string[] }[];
}

export const NO_CATALOGUE = "none";

/**
 * What Azure says of the policy aliases of one resource type and of the types beneath it, as
 * `GET /subscriptions/{id}/providers/{namespace}?$expand=resourceTypes/aliases` lists them.
 *
 * It is kept as a difference from the list that comes with the tool: a namespace has up to twenty thousand aliases, of
 * which that list tells all but a few as Azure does, and a snapshot is a file that people read and commit. Every alias that
 * is kept is told in full, so it holds whoever reads it. What is left out was as `catalogue` says; a version of the tool
 * with another list reads its own there, as it would without this fact, and can say so.
 */
export type TypeAliases = SchemaValue<typeof value>;

const value = object({
  /** The list that this is a difference from; `none` where there was none, and every alias is kept. */
  catalogue: text,
  /** Those that the list lacks, or has at another path, or that stand elsewhere in some api-versions. By name. */
  aliases: list(
    objectOf<ObservedAlias>({
      name: text,
      type: text,
      paths: list(object({ path: text, apiVersions: texts })),
      defaultPath: optional(text),
    }),
  ),
  /**
   * Names of all aliases that policies may modify, in the list or not; every other one may not be. Absent where the answer
   * says nothing of it, as old api-versions do.
   */
  modifiable: optional(texts),
  /** Of those: the type of value that each takes, and whether it may be modified, where api-versions differ in it. */
  settable: optional(
    list(
      object({
        name: text,
        tokenType: optional(text),
        /** By default; absent where it may be. */
        fixed: optional(flag),
        versions: optional(
          list(object({ apiVersions: texts, tokenType: optional(text), fixed: optional(flag) })),
        ),
      }),
    ),
  ),
});

/** Scope: a subscription; item: a resource type. Its policy aliases, and those of the types beneath it. */
export const aliases = armKind({
  name: "aliases",
  permission: "Microsoft.Resources/subscriptions/providers/read",
  value,
  decode: decodeAliases,
  words: ({ item = "" }) => say`the policy aliases of ${item}`,
  contradiction: ({ item = "" }, { aliases }) =>
    aliases.flatMap(({ type }) => (isWithin(type, item) ? [] : [{ asked: item, told: type }]))[0],
});

/** Several times what the largest type has, with all types beneath it. */
const MOST_ALIASES = 30_000;
const MOST_PATHS = 200;
/** No name and no path comes near it. */
const LONGEST = 1_000;

/**
 * The aliases of one resource type and of those beneath it, less what `listed` tells just so.
 * @param provider the answer about the type's namespace, expanded by aliases.
 * @throws Malformed
 */
export function decodeAliases(provider: Cursor, type: string, listed: AliasCatalogue): TypeAliases {
  const namespace = provider.at("namespace").text();
  const wanted = type.toLowerCase();
  const entries = provider
    .at("resourceTypes")
    .items()
    .flatMap((item) => {
      const own = `${namespace}/${item.at("resourceType").text()}`;
      const isWithin = own.toLowerCase() === wanted || own.toLowerCase().startsWith(`${wanted}/`);
      return isWithin
        ? item
            .at("aliases")
            .itemsIfAny()
            .map((alias) => ({ alias, own }))
        : [];
    });
  if (entries.length > MOST_ALIASES)
    provider.at("resourceTypes").fail(`at most ${String(MOST_ALIASES)} aliases of ${type}`);
  const all = entries.map(({ alias, own }) => aliasOf(alias, own));
  const differs = all.map(placeOf).filter((alias) => isExplained(alias) && !isListed(alias, listed));
  const changing = all.filter(isModifiableSomewhere);
  const settable = inOrder(changing.flatMap(settableOf), ({ name }) => name);
  return {
    catalogue: listed.id ?? NO_CATALOGUE,
    aliases: inOrder(differs, ({ name, type: of }) => `${name} ${of}`),
    ...(all.some(({ modifiable, paths }) =>
      [modifiable, ...paths.map((path) => path.modifiable)].some(isDefined),
    )
      ? { modifiable: inOrder([...new Set(changing.map(({ name }) => name))], (name) => name) }
      : {}),
    ...(settable.length === 0 ? {} : { settable }),
  };
}

/** An alias without any path stands for nothing that could be read. */
function isExplained({ defaultPath }: ObservedAlias): boolean {
  return defaultPath !== undefined;
}

function isListed(alias: ObservedAlias, listed: AliasCatalogue): boolean {
  return (
    alias.paths.length === 0 &&
    listed
      .find(alias.name)
      .some(
        ({ type, defaultPath, paths }) =>
          type.toLowerCase() === alias.type.toLowerCase() &&
          defaultPath === alias.defaultPath &&
          paths.length === 0,
      )
  );
}

function placeOf({ modifiable: _, tokenType: __, ...alias }: Alias): ObservedAlias {
  return shortened({ ...alias, paths: alias.paths.map(({ path, apiVersions }) => ({ path, apiVersions })) });
}

function isModifiableSomewhere({ modifiable, paths }: Alias): boolean {
  return modifiable === true || paths.some((path) => path.modifiable === true);
}

type Settable = NonNullable<TypeAliases["settable"]>[number];

/** Nothing for a property of any type that may be modified in every api-version. */
function settableOf({ name, modifiable, tokenType, paths }: Alias): Settable[] {
  const own = typed(tokenType);
  const versions = paths.flatMap((path) => {
    const type = typed(path.tokenType ?? tokenType);
    const fixed = (path.modifiable ?? modifiable) === false;
    if (type === own && fixed === (modifiable === false)) return [];
    return [
      {
        apiVersions: path.apiVersions,
        ...(type === undefined ? {} : { tokenType: type }),
        ...(fixed ? { fixed } : {}),
      },
    ];
  });
  if (own === undefined && versions.length === 0) return [];
  return [
    {
      name,
      ...(own === undefined ? {} : { tokenType: own }),
      ...(modifiable === false ? { fixed: true } : {}),
      ...(versions.length === 0 ? {} : { versions }),
    },
  ];
}

/** A type that says something of the value. */
function typed(tokenType: string | undefined): string | undefined {
  return tokenType === undefined || /^(NotSpecified|Any)$/i.test(tokenType) ? undefined : tokenType;
}

function aliasOf(item: Cursor, type: string): Alias {
  const paths = item.at("paths").itemsIfAny();
  if (paths.length > MOST_PATHS) item.at("paths").fail(`at most ${String(MOST_PATHS)} paths`);
  const defaultPath = item.at("defaultPath").optional(short);
  return {
    name: short(item.at("name")),
    type,
    ...(defaultPath === undefined ? {} : { defaultPath }),
    paths: paths.map((path) => ({
      path: short(path.at("path")),
      apiVersions: path.at("apiVersions").itemsIfAny().map(short),
      ...metadataOf(path.at("metadata")),
    })),
    ...metadataOf(item.at("defaultMetadata")),
  };
}

function metadataOf(metadata: Cursor): AliasMetadata {
  const part = (key: string): string | undefined =>
    metadata.optional((given) => given.at(key).optional((one) => one.text()));
  const [attributes, tokenType] = [part("attributes"), part("type")];
  return {
    ...(attributes === undefined ? {} : { modifiable: isModifiable(attributes) }),
    ...(tokenType === undefined ? {} : { tokenType }),
  };
}

function short(item: Cursor): string {
  const text = item.text();
  return text.length <= LONGEST ? text : item.fail(`at most ${String(LONGEST)} characters`);
}
