import { isModifiable, shortened, type Alias, type AliasCatalogue } from "../../policy/aliases.ts";
import { NO_CATALOGUE, type TypeAliases } from "../model/aliases.ts";
import { inOrder, type Cursor } from "./cursor.ts";

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
  const differs = all.filter((alias) => isExplained(alias) && !isListed(alias, listed));
  const modifiable = all.filter((alias) => alias.modifiable === true).map(({ name }) => name);
  return {
    catalogue: listed.id ?? NO_CATALOGUE,
    aliases: inOrder(differs, ({ name, type: of }) => `${name} ${of}`).map(
      ({ modifiable: _, ...alias }) => alias,
    ),
    ...(all.some((alias) => alias.modifiable !== undefined)
      ? { modifiable: inOrder([...new Set(modifiable)], (name) => name) }
      : {}),
  };
}

/** An alias without any path stands for nothing that could be read. */
function isExplained({ defaultPath }: Alias): boolean {
  return defaultPath !== undefined;
}

function isListed(alias: Alias, listed: AliasCatalogue): boolean {
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

/** Whether it may be modified can differ between api-versions: only one that never may is certain to be refused. */
function aliasOf(item: Cursor, type: string): Alias {
  const paths = item.at("paths").itemsIfAny();
  if (paths.length > MOST_PATHS) item.at("paths").fail(`at most ${String(MOST_PATHS)} paths`);
  const attributes = [item.at("defaultMetadata"), ...paths.map((path) => path.at("metadata"))].flatMap(
    (metadata) => metadata.optional((given) => given.at("attributes").optional((one) => one.text())) ?? [],
  );
  const defaultPath = item.at("defaultPath").optional(short);
  return shortened({
    name: short(item.at("name")),
    type,
    ...(defaultPath === undefined ? {} : { defaultPath }),
    paths: paths.map((path) => ({
      path: short(path.at("path")),
      apiVersions: path.at("apiVersions").itemsIfAny().map(short),
    })),
    ...(attributes.length === 0 ? {} : { modifiable: attributes.some(isModifiable) }),
  });
}

function short(item: Cursor): string {
  const text = item.text();
  return text.length <= LONGEST ? text : item.fail(`at most ${String(LONGEST)} characters`);
}
