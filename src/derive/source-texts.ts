import { isDefined } from "../base/result.ts";
import { BACKUP_CODES } from "../catalog/regions/backup-codes.ts";
import { SERVICE_TAG_NAMES } from "../catalog/regions/service-tags.ts";
import type { SearchedText } from "../facts/key.ts";
import { globalName } from "../catalog/global-names.ts";
import type { Manifest, ManifestResource } from "../manifest/model.ts";
import type { SourceListing, SourceResource } from "../plan/plan.ts";
import { regionCode } from "./region-code.ts";
import { staysBy, staysOf } from "./stays.ts";

/** A text that files must not hold once the relocation is over. */
export interface SourceText extends SearchedText {
  readonly of: "host" | "name" | "id" | "region" | "forbidden";
  /** What takes its place at the target, where the manifest tells. */
  readonly becomes?: string;
  /** The declared resource that it is a name of, as workload.resource. */
  readonly resource?: string;
}

export interface SourceTexts {
  readonly texts: readonly SourceText[];
  /** Names that are a plain word, such as `shop`, or shorter than one: they stand in files for other things, too. */
  readonly plain: readonly string[];
}

/** Shorter names stand in every file. */
const SHORTEST = 4;
/** A name without a digit, hyphen or dot in it, and shorter than this, may be a word of any language. */
const PLAIN_BELOW = 9;

/**
 * What names the source in files: endpoints of the map, forbidden patterns, names of resources that get another one, groups of the
 * source, its subscription where that changes, its region, and what captured answers to the queries of the inventory list of it. Each
 * text once, the one that tells what takes its place first.
 */
export function sourceTexts(manifest: Manifest, listings: readonly SourceListing[] = []): SourceTexts {
  const { source, target, connections, expect } = manifest;
  const moved = manifest.workloads.flatMap(({ name, resources }) =>
    resources.flatMap((one) => namesOf(`${name}.${one.id}`, one)),
  );
  const groups = expect.access.resourceGroups.map(({ from, to }): SourceText => ({
    text: from.toLowerCase(),
    as: "word",
    of: "name",
    becomes: to,
  }));
  const others =
    source.subscription.id === target.subscription.id
      ? []
      : [
          {
            text: source.subscription.id,
            as: "anywhere",
            of: "id",
            becomes: target.subscription.id,
          } as const,
        ];
  const all: SourceText[] = [
    ...connections.map.map(({ from, to }): SourceText => ({
      text: from.toLowerCase(),
      as: "anywhere",
      of: "host",
      becomes: to,
    })),
    ...moved,
    ...groups,
    ...others,
    ...connections.forbidden.map(({ text }) => forbidden(text, source.region)),
    ...(source.region === target.region ? [] : regionTexts(source.region)),
    ...codeTexts(manifest),
    ...listings.flatMap((listing) => listedTexts(listing, manifest)),
  ];
  const texts = new Map<string, SourceText>();
  for (const one of all) {
    const before = texts.get(one.text);
    if (before === undefined) texts.set(one.text, one);
    // What is forbidden is so as a part of longer names, too.
    else if (one.of === "forbidden")
      texts.set(one.text, { ...before, as: one.as, of: weightier(before, one) });
  }
  const isPlain = ({ text, of }: SourceText): boolean =>
    of === "name" && (text.length < SHORTEST || (text.length < PLAIN_BELOW && /^[\p{L}]+$/u.test(text)));
  return {
    texts: [...texts.values()].filter((one) => !isPlain(one)),
    plain: [...texts.values()].filter(isPlain).map(({ text }) => text),
  };
}

/**
 * Groups of the listed resources that leave, and names of which a host is made, where no line of the manifest has them. A group that
 * keeps something, or that the target has too, is named rightly.
 */
function listedTexts({ entry, snapshot }: SourceListing, manifest: Manifest): SourceText[] {
  const stays = staysOf(manifest, entry);
  const isStaying = (one: SourceResource): boolean => stays.some((stay) => staysBy(stay, one) !== "no");
  const kept = new Set<string>();
  const keep = (...names: (string | undefined)[]): void => {
    for (const name of names) if (name !== undefined) kept.add(name.toLowerCase());
  };
  const { target, workloads } = manifest;
  keep(...target.resourceGroups.map(({ name }) => name));
  for (const { resourceGroup, resources } of workloads) {
    keep(resourceGroup);
    for (const one of resources) keep(one.resourceGroup, one.to ?? one.from);
  }
  const listed = snapshot?.resources ?? [];
  for (const one of listed) if (isStaying(one)) keep(one.resourceGroup, one.name);
  const names = listed
    .filter((one) => !isStaying(one))
    .flatMap(({ type, name, resourceGroup }) => [
      ...(globalName(type) === undefined || name.includes("/") ? [] : [name]),
      ...(resourceGroup === undefined ? [] : [resourceGroup]),
    ]);
  return [...new Set(names.map((name) => name.toLowerCase()))]
    .filter((name) => !kept.has(name))
    .map((text): SourceText => ({ text, as: "word", of: "name" }));
}

/** A forbidden region is no mere hint, and a forbidden name is looked for though it is a plain word. */
function weightier(before: SourceText, one: SourceText): SourceText["of"] {
  return before.of === "region" || before.of === "name" ? one.of : before.of;
}

/** The parts of a name that change: of `sql-weu/shop` the server, where the database keeps its name. */
function namesOf(resource: string, { from, to }: Pick<ManifestResource, "from" | "to">): SourceText[] {
  if (from === undefined || to === undefined) return [];
  const parts = to.split("/");
  return from
    .split("/")
    .map((name, index): SourceText | undefined => {
      const becomes = parts[index];
      if (becomes === undefined || name.toLowerCase() === becomes.toLowerCase()) return undefined;
      return { text: name.toLowerCase(), as: "word", of: "name", becomes, resource };
    })
    .filter(isDefined);
}

function forbidden(pattern: string, region: string): SourceText {
  const text = pattern.toLowerCase();
  return text.replaceAll(" ", "") === region
    ? { text: region, as: "region", of: "forbidden" }
    : { text, as: "anywhere", of: "forbidden" };
}

/** The code of the region in names of the team: in names that the manifest does not have, too, as `rg-shop-weu`. */
function codeTexts(manifest: Manifest): SourceText[] {
  const code = regionCode(manifest);
  return code === undefined ? [] : [{ text: code.from, as: "segment", of: "region", becomes: code.to }];
}

/** The region, its names in service tags, and its code in the zones of Azure Backup. */
function regionTexts(region: string): SourceText[] {
  const code = BACKUP_CODES[region];
  return [
    { text: region, as: "region", of: "region" },
    ...(SERVICE_TAG_NAMES[region] ?? []).map((text): SourceText => ({ text, as: "word", of: "region" })),
    ...(code === undefined
      ? []
      : [{ text: `privatelink.${code}.backup.windowsazure.com`, as: "anywhere", of: "region" } as const]),
  ];
}
