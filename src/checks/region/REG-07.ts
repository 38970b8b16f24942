import { sameText, type Region } from "../../base/names.ts";
import { nearestWords } from "../../base/nearest.ts";
import { say } from "../../base/sentence.ts";
import { byRegion, placeOf, targetScope } from "../../derive/planned.ts";
import { partOf } from "../../derive/part.ts";
import { factRef } from "../../facts/facts.ts";
import type { Location } from "../../facts/kinds/locations.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isDefined } from "../../base/result.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { redundanciesOf } from "./redundancy.ts";

/** Source: Subscriptions - List Locations (`metadata.geography`, `metadata.geographyGroup`). */
export const reg07: Check = {
  meta: {
    id: "REG-07",
    title: "Data may live in the target geography",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The geography and the group of geographies of the target region, of every region in which something is planned, and of the paired region of what is planned with geo-redundancy, against target.requires.allowedGeographies. A geography (Sweden) and a group (Europe) are both taken. Either is enough. Services that are not bound to a region, and what a service itself keeps elsewhere, are not seen.",
    ready: "Every region that holds data of the workloads lies in an allowed geography.",
    howToFix:
      "Choose a region of an allowed geography, redundancy that stays in the region, or have the geography allowed and add it to target.requires.allowedGeographies.",
    failsWhen: [
      "The geography and the group of a region are both known, and neither is allowed.",
      "A resource with geo-redundancy has its copy in a paired region whose geography is not allowed.",
      "The manifest allows no geography by name, and a geo-redundant copy leaves the geography of its region, as that of Brazil South does (a warning).",
      "The service does not say in which geography a region is (unknown).",
    ],
    waive: "When whoever answers for the data has agreed to the place. Name the decision in the reason.",
    facets: { region: "region by its programmatic name, for example swedencentral" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/azure/reliability/regions-overview",
      "https://learn.microsoft.com/azure/storage/common/storage-redundancy",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const place = manifest.locate(["target", "requires", "allowedGeographies"]);
    const about = { subject: "geographies", place };
    const allowed = manifest.target.requires.allowedGeographies;
    const planned = [...byRegion(context.planned, context.manifest)];
    if (allowed.length === 0)
      return [
        notApplicable(about, say`The manifest restricts no geography.`),
        ...planned.flatMap(([name, resources]) => copyCase(context, name, resources) ?? []),
      ];
    return [
      regionCase(context, manifest.target.region),
      ...planned
        .filter(([name]) => name !== manifest.target.region)
        .map(([name, resources]) => regionCase(context, name, resources)),
      ...planned.flatMap(([name, resources]) => copyCase(context, name, resources) ?? []),
    ];
  },
};

/** The target region concerns everything; another one what is planned there. */
function regionCase({ manifest }: Context, name: Region, resources: readonly PlannedResource[] = []): Case {
  const place =
    resources.length > 0
      ? placeOf(resources, manifest)
      : manifest.locate(["target", "requires", "allowedGeographies"]);
  const about = { subject: name, place, facets: { region: name }, resources };
  const scope = targetScope(manifest);
  return caseOf(about, { locations: partOf(factRef("locations", scope)) }, ({ locations }) => [
    { ...about, scope, ...judge(name, locations, manifest.target.requires.allowedGeographies) },
  ]);
}

/** Geo-redundancy keeps a copy of the data in the paired region. */
function copyCase(
  { manifest }: Context,
  name: Region,
  planned: readonly PlannedResource[],
): Case | undefined {
  const resources = planned.filter((one) =>
    redundanciesOf(one).some(({ needs, waits }) => needs === "pair" && waits === undefined),
  );
  if (resources.length === 0) return undefined;
  const about = {
    subject: `copies of ${name}`,
    place: placeOf(resources, manifest),
    facets: { region: name },
    resources,
  };
  const scope = targetScope(manifest);
  return caseOf(about, { locations: partOf(factRef("locations", scope)) }, ({ locations }) => {
    const pairs = locations.find((one) => one.name === name)?.pairedRegions ?? [];
    const allowed = manifest.target.requires.allowedGeographies;
    if (allowed.length === 0) return [{ ...about, scope, ...leaving(name, pairs, locations) }];
    const answers = pairs.map((pair) => ({
      ...about,
      scope,
      facets: { region: pair },
      ...judge(pair, locations, allowed),
    }));
    const [first] = answers;
    if (first === undefined)
      return [
        {
          ...about,
          scope,
          outcome: "not-applicable",
          why: say`No paired region of ${name} is seen that would hold a copy. ${"REG-04"} judges that.`,
        },
      ];
    return [answers.find(({ outcome }) => outcome === "fail") ?? first];
  });
}

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "severity">;

/** Nobody said where data may live: a copy that leaves the geography of its region, as that of Brazil South does, is worth a decision. */
function leaving(name: Region, pairs: readonly Region[], locations: readonly Location[]): Answer {
  const geography = (of: Region): string | undefined => locations.find((one) => one.name === of)?.geography;
  const own = geography(name);
  const away = pairs.flatMap((pair) => {
    const other = geography(pair);
    return own === undefined || other === undefined || sameText(own, other) ? [] : [{ pair, other }];
  });
  const [first] = away;
  if (own === undefined || first === undefined)
    return {
      outcome: "not-applicable",
      why: say`The manifest restricts no geography, and no copy of ${name} is seen to leave its own.`,
    };
  return {
    outcome: "fail",
    severity: "warning",
    why: say`Geo-redundant copies of ${name} (${own}) are kept in ${first.pair}, which lies in ${first.other}, and the manifest does not say where data may live.`,
    evidence: away.map(({ pair, other }) => ({ label: pair, value: other })),
    fix: {
      text: say`Choose redundancy that stays in the region, or name the geographies that are allowed under ${"target.requires.allowedGeographies"}.`,
    },
  };
}

function judge(name: Region, locations: readonly Location[], allowed: readonly string[]): Answer {
  const location = locations.find((one) => one.name === name);
  if (location === undefined)
    return {
      outcome: "unknown",
      why: say`${name} is not among the locations of the subscription, so its geography is not seen. ${"REG-01"} judges that.`,
    };
  const { geography, geographyGroup } = location;
  const own = [geography, geographyGroup].filter(isDefined);
  const evidence = [
    { label: "geography", value: geography ?? "not stated" },
    { label: "group of geographies", value: geographyGroup ?? "not stated" },
    { label: "allowed", value: allowed.join(", ") },
  ];
  const hit = own.find((one) => allowed.some((other) => sameText(one, other.trim())));
  if (hit !== undefined)
    return { outcome: "pass", why: say`${name} lies in ${hit}, which is allowed.`, evidence };
  if (geography === undefined || geographyGroup === undefined)
    return {
      outcome: "unknown",
      why: say`The service does not say in which geography, or group of geographies, ${name} is.`,
      evidence,
    };
  const words = new Set(locations.flatMap((one) => [one.geography, one.geographyGroup].filter(isDefined)));
  const strange = allowed.filter((one) => ![...words].some((word) => sameText(word, one.trim())));
  const near = strange.flatMap((one) => nearestWords(one, words).slice(0, 1));
  return {
    outcome: "fail",
    why: say`${name} lies in ${geography} (${geographyGroup}), which is not among the allowed geographies.`,
    evidence,
    fix: {
      text:
        near.length > 0
          ? say`Azure names no geography ${strange}. Did you mean ${near}?`
          : say`Choose a region of an allowed geography, or have this one allowed and add it to ${"target.requires.allowedGeographies"}.`,
    },
  };
}
