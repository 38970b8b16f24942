import { region as normalRegion, sameText, type Region } from "../../base/names.ts";
import { raw, say, sentence } from "../../base/sentence.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { factRef } from "../../facts/facts.ts";
import type { Location } from "../../facts/kinds/locations.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { nearestWords } from "../../base/nearest.ts";
import { placeOf, targetScope, whereabouts } from "../../derive/planned.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import { REGION_NAMES } from "../../catalog/regions/names.ts";
import { CLOUD_WORDS, cloudOfRegion } from "../../catalog/regions/clouds.ts";
import { partOf } from "../../derive/part.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { isAccessRestricted } from "../../catalog/regions/access-restricted.ts";
import { boundWord } from "../support/attestable.ts";
import { access } from "./access.ts";

/** Source: Subscriptions - List Locations. */
export const reg01: Check = {
  meta: {
    id: "REG-01",
    title: "Region exists for this subscription",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The source region where this version does not know its name, the target region, the regions of its declared resource groups and every other region that the deployment names, in the list of locations of the target subscription. A region in the list can still be closed to a type, a SKU or an offer. Other checks judge that. Regions that Azure opens on request only stand in the list with and without access: there the service's word, resources that the subscription has in the region, or an attestation decide.",
    ready:
      "The region is in the subscription's list as a physical region, no system policy restricts it, and where Azure opens it on request only, the subscription is seen or attested to have access.",
    howToFix:
      "Correct the name of the region, choose a physical region, or ask support for access to a restricted one and attest it once granted.",
    takesAttestations: true,
    failsWhen: [
      "The list does not contain the region.",
      "It is a region of another cloud than the manifest's.",
      "It is a logical region or an edge zone, where resources of this kind cannot be placed.",
      "The service reports that a policy restricts the region for this subscription.",
      "Azure opens the region on request only, and nothing shows that the subscription has access (unknown).",
    ],
    waive: "Do not: nothing can be deployed into a region that the subscription does not have.",
    facets: { region: "region by its programmatic name, for example swedencentral" },
    facts: ["locations", "existingResources"],
    sources: [
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/azure/reliability/regions-overview",
      "https://learn.microsoft.com/azure/reliability/regions-list",
      "https://learn.microsoft.com/troubleshoot/azure/general/region-access-request-process",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const target = manifest.target.region;
    const regions = new Map<Region, About>([
      [target, { subject: target, place: manifest.locate(["target", "region"]) }],
    ]);
    for (const group of manifest.target.resourceGroups) {
      const { location } = group;
      if (!regions.has(location)) {
        regions.set(location, { subject: location, place: manifest.locate(group.pointer) });
      }
    }
    for (const [name, resources] of named(context)) {
      if (!regions.has(name)) {
        regions.set(name, { subject: name, place: placeOf(resources, manifest), resources });
      }
    }
    return [
      ...[...regions].map(([name, about]) => one(context, name, about)),
      ...ofSource(context),
      ...undecided(context),
    ];
  },
};

/** The region that the workloads leave, where no region of that name is known: the plan is then compared with a place that is none. */
function ofSource({ manifest }: Context): Case[] {
  const { region: source } = manifest.source;
  if (source === manifest.target.region || REGION_NAMES.some((name) => normalRegion(name) === source))
    return [];
  const scope = targetScope(manifest);
  const about = {
    subject: `source region ${source}`,
    place: manifest.locate(["source", "region"]),
    facets: { region: source },
  };
  return [
    caseOf(about, { locations: factRef("locations", scope) }, ({ locations }) => {
      const { outcome, why, fix } = judge(source, locations);
      if (outcome !== "fail" || locations.some((location) => location.name === source))
        return [{ ...about, scope, outcome: "pass", why: say`The region is known.` }];
      return [{ ...about, scope, outcome, why, ...(fix === undefined ? {} : { fix }) }];
    }),
  ];
}

function named({ manifest, planned }: Context): [Region, readonly PlannedResource[]][] {
  const groups = groupBy(planned, (resource) => {
    const where = whereabouts(resource, manifest);
    return where.kind === "region" ? where.region : "";
  });
  return [...groups].flatMap(([name, resources]) => {
    const found = normalRegion(name);
    return found === undefined ? [] : [[found, resources]];
  });
}

/** Regions that only the deployment knows: judged nowhere else, so that one line says it. */
function undecided({ manifest, planned }: Context): Case[] {
  const open = planned.filter((resource) => whereabouts(resource, manifest).kind === "unknown");
  const first = open[0]?.location;
  if (first?.known !== false) return [];
  const subject = "regions known only after deployment";
  return [
    caseWithoutFacts(
      { subject, place: placeOf(open, manifest), facets: { region: "(unknown)" }, resources: open },
      {
        outcome: "unknown",
        why: say`The region of ${open.map(({ key }) => key)} is not known: ${first.expression}.`,
        fix: {
          text: say`State the ${"location"} of the resource in the manifest, or give the parameter a value.`,
        },
      },
    ),
  ];
}

function one(context: Context, name: Region, rest: About): Case {
  const { manifest, planned } = context;
  const facets = { region: name };
  // What runs there shows access; asked only where access is in doubt.
  const there = isAccessRestricted(name)
    ? existingRefs(
        manifest,
        planned.map(({ type }) => type),
      )
    : [];
  const about: About = { ...rest, facets, ...(there.length > 0 ? { wants: there } : {}) };
  const scope = targetScope(manifest);
  const cloud = cloudOfRegion(name);
  if (cloud !== undefined && cloud !== manifest.cloud) {
    return caseWithoutFacts(about, {
      outcome: "fail",
      why: say`${name} is a region of ${raw(sentence(CLOUD_WORDS[cloud]))}, and the manifest is about ${manifest.cloud}.`,
      fix: {
        text: say`Choose a region of ${manifest.cloud}. A move to another cloud needs a target subscription and a manifest of that cloud (${`cloud: ${cloud}`}).`,
      },
    });
  }
  const all = factRef("locations", scope);
  return caseOf(about, { locations: partOf(all) }, ({ locations }, read) => {
    const list = read(all);
    const isListed = locations.some((location) => location.name === name);
    if (list.known || isListed) {
      const judged = judge(name, locations);
      const found = locations.find((location) => location.name === name);
      if (judged.outcome !== "pass" || found === undefined) return [{ ...about, scope, ...judged }];
      const word = boundWord(context, "REG-01", facets);
      const { evidence = [], ...own } = access(found, existingById(there, read).values(), word) ?? {};
      return [{ ...about, scope, ...judged, ...own, evidence: [...(judged.evidence ?? []), ...evidence] }];
    }
    const why = say`${name} is not among the ${locations.length} locations of the subscription that could be read. ${raw(list.detail)}`;
    return [{ ...about, scope, outcome: "unknown", why }];
  });
}

function judge(
  name: Region,
  locations: readonly Location[],
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const found = locations.find((location) => location.name === name);
  if (found === undefined) {
    const near = nearestWords(
      name,
      locations.filter(isPlace).map((location) => location.name),
    );
    return {
      outcome: "fail",
      why: say`${name} is not among the ${locations.length} locations of the subscription.`,
      fix: {
        text:
          near.length > 0
            ? say`Did you mean ${near}? A region with restricted access has to be asked for in a support request.`
            : say`Check the name. A region with restricted access has to be asked for in a support request.`,
      },
    };
  }
  const evidence = [
    { label: "display name", value: found.displayName },
    { label: "type", value: [found.regionType, found.type].filter((text) => text !== undefined).join(" ") },
    ...(found.geography === undefined ? [] : [{ label: "geography", value: found.geography }]),
  ];
  const { policyRestriction } = found;
  if (policyRestriction !== undefined && sameText(policyRestriction.status, "Restricted")) {
    return {
      outcome: "fail",
      why: say`The service reports that the region is restricted for this subscription${policyRestriction.reason === undefined ? "" : `: ${policyRestriction.reason}`}.`,
      evidence,
      fix: { text: say`Ask support for access to the region, or choose another one.` },
    };
  }
  if (policyRestriction !== undefined && !sameText(policyRestriction.status, "Allowed")) {
    return {
      outcome: "unknown",
      why: say`The service reports the restriction ${policyRestriction.status} for the region, which this version does not know.`,
      evidence,
    };
  }
  if (found.regionType === undefined) {
    return {
      outcome: "unknown",
      why: say`The service does not say whether ${found.displayName} is a physical region.`,
      evidence,
    };
  }
  return isPlace(found)
    ? { outcome: "pass", why: say`The subscription has the region ${found.displayName}.`, evidence }
    : {
        outcome: "fail",
        why: say`${found.displayName} is not a physical region.`,
        evidence,
        fix: { text: say`Choose a physical region.` },
      };
}

function isPlace({ type, regionType }: Location): boolean {
  return sameText(type, "Region") && sameText(regionType ?? "", "Physical");
}
