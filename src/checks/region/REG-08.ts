import { raw, say } from "../../base/sentence.ts";
import type { Region } from "../../base/names.ts";
import { targetScope } from "../../derive/planned.ts";
import { partOf } from "../../derive/part.ts";
import { factRef } from "../../facts/facts.ts";
import type { Location } from "../../facts/kinds/locations.ts";
import { caseOf, type Check, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { pairsOf, pairsSource } from "./redundancy.ts";

/** Source: Subscriptions - List Locations (`metadata.pairedRegion`). */
export const reg08: Check = {
  meta: {
    id: "REG-08",
    title: "Pairing change is accepted",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "Whether the target region has a paired region, where target.requires.pairedRegion requires one or says nothing and the source region has one. Geo-redundant storage, geo-replicated backups and restores across regions go to the pair. Regions with zones are often without. A resource with geo-redundancy in a region without a pair is refused, and judged by REG-04. Where the service lists no pairs, the published ones of Azure China and Azure Government count, and the published list of regions without one, and the reason says so.",
    ready: "The target region has a pair, or the manifest says that it need not.",
    howToFix:
      "Choose a region with a pair. Where zones and backups to another vault take the place of the pair, declare target.requires.pairedRegion: optional, or waive it with the reason.",
    failsWhen: [
      "The manifest requires a paired region, and the target region has none.",
      "The source region has a pair, the target region has none, and the manifest does not say that it may (a warning).",
      "The service says nothing of the region (unknown).",
    ],
    waive: "When another protection takes the place of the pair. Name it in the reason.",
    facets: { region: "the target region", pairedRegion: "none, where it has no pair" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/azure/reliability/regions-paired",
    ],
  },
  cases({ manifest }) {
    const { region, requires } = manifest.target;
    const isRequired = requires.pairedRegion === "required";
    const about = {
      subject: `pair of ${region}`,
      place: manifest.locate(["target", ...(isRequired ? ["requires", "pairedRegion"] : ["region"])]),
      facets: { region },
      ...(isRequired ? {} : { severity: "warning" as const }),
    };
    if (requires.pairedRegion === "optional")
      return [notApplicable(about, say`The manifest says that the target region needs no pair.`)];
    const scope = targetScope(manifest);
    return [
      caseOf(about, { locations: partOf(factRef("locations", scope)) }, ({ locations }) => [
        {
          ...about,
          scope,
          ...judge(region, isRequired ? undefined : manifest.source.region, locations, about.facets),
        },
      ]),
    ];
  },
};

/** @param source the region whose pair is lost, where the manifest does not require one */
function judge(
  target: Region,
  source: Region | undefined,
  locations: readonly Location[],
  facets: Readonly<Record<string, string>>,
): Pick<Judgement, "outcome" | "why" | "facets" | "fix"> {
  const own = pairsOf(target, locations);
  if (own === undefined)
    return {
      outcome: "unknown",
      why: say`The service does not say whether ${target} has a paired region.`,
    };
  if (own.regions.length > 0)
    return {
      outcome: "pass",
      why: say`${target} is paired with ${own.regions}.${raw(pairsSource(own))}`,
    };
  const before = source === undefined ? undefined : pairsOf(source, locations);
  const told = pairsSource(own, before);
  if (source !== undefined && before === undefined)
    return {
      outcome: "unknown",
      why: say`${target} has no paired region. This run could not determine whether ${source} has one.`,
    };
  if (source !== undefined && before?.regions.length === 0)
    return {
      outcome: "pass",
      why: say`Neither ${source} nor ${target} has a paired region.${raw(told)}`,
    };
  return {
    outcome: "fail",
    facets: { ...facets, pairedRegion: "none" },
    why:
      source === undefined
        ? say`${target} has no paired region, and the manifest requires one.${raw(told)}`
        : say`${target} has no paired region, and ${source} has: ${before?.regions ?? []}.${raw(told)}`,
    fix: {
      text: say`Choose a region with a pair, or declare ${"target.requires.pairedRegion: optional"} once another protection takes its place.`,
    },
  };
}
