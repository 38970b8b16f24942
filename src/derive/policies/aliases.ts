import { sameText } from "../../base/names.ts";
import { isResourceGroupType } from "../../base/resource-type.ts";
import { NO_ALIASES, pathOf, type Alias, type AliasCatalogue } from "../../policy/aliases.ts";
import { waitOf } from "../../policy/evaluate/fields.ts";
import type { PolicyEvaluation } from "../../policy/effects/policy-evaluation.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { TypeAliases } from "../../facts/kinds/aliases.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
import { groupBy } from "../../base/group.ts";
import { targetScope } from "../planned.ts";
import { GROUP_TYPE } from "./groups.ts";

/** Names whose answer is kept. */
const MOST_KEPT = 4_096;

/** Facts about the aliases of the planned types. */
export function aliasWants({
  manifest,
  planned,
}: Pick<Context, "manifest" | "planned">): FactRef<"aliases">[] {
  const types = new Map(planned.map(({ type }) => [aliasType(type).toLowerCase(), aliasType(type)]));
  return [...types.values()].map((type) => factRef("aliases", targetScope(manifest), type));
}

/** The type as policies know it, which for a resource group is another than in templates. */
export function aliasType(type: string): string {
  return isResourceGroupType(type) ? GROUP_TYPE : type;
}

/**
 * The aliases by which policies are judged: what Azure told of the planned types, and for the rest the list that comes
 * with the tool. One that neither has is unknown: a rule that hangs on it is not understood, and never passed over.
 */
export function aliasesOf(
  { manifest, planned, aliases = NO_ALIASES }: Context,
  lookup: Read,
): AliasCatalogue {
  const live = aliasWants({ manifest, planned }).flatMap((ref): LiveAliases[] => {
    const fact = lookup(ref);
    return fact.known ? [liveAliases(ref.item ?? "", fact.value)] : [];
  });
  const needed = new Map<string, readonly Alias[]>();
  return {
    ...(aliases.id === undefined ? {} : { id: aliases.id }),
    unexplained: "unknown",
    find(name) {
      const known = needed.get(name);
      if (known !== undefined) return known;
      const found = merged(name, live, aliases.find(name));
      if (needed.size === MOST_KEPT) needed.clear();
      needed.set(name, found);
      return found;
    },
  };
}

/** What Azure told of one type and those beneath it; names in lower case. */
interface LiveAliases {
  readonly type: string;
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly modifiable: ReadonlySet<string> | undefined;
  readonly settable: ReadonlyMap<string, Settable>;
}

type Settable = NonNullable<TypeAliases["settable"]>[number];

function liveAliases(type: string, { aliases, modifiable, settable = [] }: TypeAliases): LiveAliases {
  return {
    type: type.toLowerCase(),
    aliases: groupBy(aliases, ({ name }) => name.toLowerCase()),
    modifiable: modifiable && new Set(modifiable.map((name) => name.toLowerCase())),
    settable: new Map(settable.map((one) => [one.name.toLowerCase(), one])),
  };
}

function merged(name: string, live: readonly LiveAliases[], listed: readonly Alias[]): readonly Alias[] {
  if (live.length === 0) return listed;
  const lower = name.toLowerCase();
  // A type beneath another planned one is told of twice; and what Azure tells goes before the list.
  const all = [...live.flatMap(({ aliases }) => aliases.get(lower) ?? []), ...listed];
  const own = all.filter(({ type }, index) => all.findIndex((one) => sameText(one.type, type)) === index);
  return own.map((alias) => {
    const type = alias.type.toLowerCase();
    const about = live.find((one) => type === one.type || type.startsWith(`${one.type}/`));
    if (about?.modifiable === undefined) return alias;
    const settable = about.settable.get(lower);
    return settable === undefined
      ? { ...alias, modifiable: about.modifiable.has(lower) }
      : withMetadata(alias, settable);
  });
}

/** The alias with what Azure said of modifying it, by api-version where that differs. */
function withMetadata(alias: Alias, { tokenType, fixed = false, versions = [] }: Settable): Alias {
  const own = versions.flatMap(({ apiVersions, ...said }) =>
    apiVersions.map((version) => ({
      path: pathOf(alias, version) ?? "",
      apiVersions: [version],
      ...(said.tokenType === undefined ? {} : { tokenType: said.tokenType }),
      modifiable: said.fixed !== true,
    })),
  );
  return {
    ...alias,
    ...(tokenType === undefined ? {} : { tokenType }),
    modifiable: !fixed,
    paths: [...own, ...alias.paths],
  };
}

/** The aliases that no list explains and on which a condition hangs. */
export function unexplainedIn({ condition }: Pick<PolicyEvaluation, "condition">): readonly string[] {
  if (condition?.result !== "unknown") return [];
  return condition.walked.filter((alias) => condition.waits.includes(waitOf(alias)));
}
