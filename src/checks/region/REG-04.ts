import type { Region } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownZones } from "../../plan/stated.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { byRegion, placeOf, targetScope, whereabouts } from "../../derive/planned.ts";
import { openZones, requestedZones } from "../../derive/demand/machines.ts";
import { ultraDiskCases } from "./ultra-disks.ts";
import { typeZoneCases } from "./type-zones.ts";
import { requiredZones, zonalSizeCase } from "./zonal-sizes.ts";
import { zonalSetCases } from "./zonal-sets.ts";
import { redundancyCases } from "./redundancy.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";
import { openCases } from "../support/sized-cases.ts";
import { plannedSizes, sizeGroup, type Sizes } from "../../derive/demand/sizes.ts";
import { sizedType } from "../../catalog/vm-sizes.ts";
import { partOf } from "../../derive/part.ts";

/** Source: Subscriptions - List Locations (`availabilityZoneMappings`), Resource Skus - List (zones and zone restrictions). */
export const reg04: Check = {
  meta: {
    id: "REG-04",
    title: "Zones meet the requirement",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The availability zones of the target region against target.requires.zones and against the zones that planned resources name, and for zonal virtual machine sizes the zones in which the subscription may use them. Zones are the logical ones of the target subscription: zone 1 need not be the place that is zone 1 elsewhere.",
    ready:
      "The region has as many zones as required, and every zonal size can be used in each zone that is asked for.",
    howToFix:
      "Choose a region with zones, another size (the nearest ones are named), or other zones. Ask support for access where a zone is restricted for the subscription.",
    failsWhen: [
      "The region has fewer zones than target.requires.zones.",
      "A planned resource names a zone that the region does not have.",
      "The resource provider does not have the type of a resource in a zone that it names.",
      "A zonal size is not offered, or is restricted for the subscription, in a zone that is asked for.",
      "A zonal size can be used in fewer zones than target.requires.zones.",
      "The zones of a resource are known only after deployment (unknown).",
      "An Ultra disk, a Premium SSD v2 disk, or a machine that may attach Ultra disks, is planned in a zone that has none.",
      "A planned resource asks for zone redundancy (a SKU such as Standard_ZRS, zoneRedundant, highAvailability.mode) in a region without zones.",
      "A machine is planned in an availability set and in a zone, which exclude each other.",
      "A planned resource asks for geo-redundancy (a SKU such as Standard_GRS, geoRedundantBackup, requestedBackupStorageRedundancy) in a region without a pair.",
    ],
    waive: "When the workload is regional by design and the requirement is not strict.",
    facets: {
      region: "region, for example swedencentral",
      size: "name of the size, where the finding is about one",
      type: "resource type, where the finding is not about a size",
    },
    facts: ["computeSku", "locations", "provider", "computeUsages", "existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/reliability/availability-zones-overview",
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/rest/api/compute/resource-skus/list",
      "https://learn.microsoft.com/rest/api/resources/providers/get",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest } = context;
    const zonal = { ...context, planned: context.planned.filter(isZonal) };
    const sizes = zonalSizes(context);
    const cases = [
      ...regions(zonal).map(([region, resources]) => regionCase(manifest, region, resources)),
      ...sizes.groups.map((group) => zonalSizeCase(manifest, group)),
      ...openCases(zonal, sizes),
      ...waitingCases(context),
      ...redundancyCases(context),
      ...ultraDiskCases(context),
      ...zonalSetCases(context),
      ...typeZoneCases(context),
    ];
    return cases.length > 0
      ? cases
      : [
          notApplicable(
            { subject: "availability zones", place: manifest.locate(["target", "requires"]) },
            say`The manifest requires no zones and the deployment names none.`,
          ),
        ];
  },
};

function isZonal(resource: PlannedResource): boolean {
  return requestedZones(resource).length > 0;
}

function zonalSizes(context: Context): Sizes {
  const { groups, open } = plannedSizes(context);
  return {
    groups: groups.flatMap(({ region, size, machines }) => {
      const zonal = machines.filter(({ zones }) => knownZones(zones).length > 0);
      return zonal.length === 0 ? [] : [sizeGroup(region, size, zonal)];
    }),
    open: open.filter(({ resource }) => isZonal(resource)),
  };
}

/** One unknown a type for the zones that the plan leaves to the deployment. */
function waitingCases({ manifest, planned }: Context): Case[] {
  const waiting = planned.filter((resource) => openZones(resource).length > 0);
  const elsewhere = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    // Sized ones are asked for their region beside their size.
    const asks = isZonal(resource) && sizedType(resource.type) === undefined;
    return asks && where.kind === "unknown" ? [{ resource, expression: where.expression }] : [];
  });
  const open = elsewhere.map(({ resource, expression }) =>
    caseWithoutFacts(
      {
        subject: `region of ${resource.key}`,
        place: placeOf([resource], manifest),
        facets: { type: resource.type },
        resources: [resource],
      },
      {
        outcome: "unknown",
        why: say`${resource.key} asks for zones, and its region is not known: ${expression}.`,
      },
    ),
  );
  const zones = [...groupBy(waiting, ({ type }) => type)].map(([type, resources]) =>
    caseWithoutFacts(
      { subject: `zones of ${type}`, place: placeOf(resources, manifest), facets: { type }, resources },
      {
        outcome: "unknown",
        why: say`The zones of ${resources.map(({ key }) => key)} are not known: ${resources.flatMap(openZones)}.`,
        fix: {
          text: say`State them as ${"zones"} of the resource in the manifest, or as values in the template.`,
        },
      },
    ),
  );
  return [...open, ...zones];
}

/** The target region when zones are required there, and every region in which a planned resource names zones. */
function regions({ manifest, planned }: Context): (readonly [Region, readonly PlannedResource[]])[] {
  const target = manifest.target.region;
  const found = byRegion(planned, manifest);
  const isRequired = (manifest.target.requires.zones ?? 0) > 0;
  return [
    ...(isRequired ? [[target, found.get(target) ?? []] as const] : []),
    ...[...found].filter(([name]) => !isRequired || name !== target),
  ];
}

function regionCase(manifest: Manifest, region: Region, resources: readonly PlannedResource[]): Case {
  const scope = targetScope(manifest);
  const count = requiredZones(manifest, region);
  const subject = `zones of ${region}`;
  const about: About = {
    subject,
    place: count > 0 ? manifest.locate(["target", "requires", "zones"]) : placeOf(resources, manifest),
    facets: { region },
    // A requirement concerns everything that goes to the region.
    resources: count > 0 ? [] : resources,
  };
  return caseOf(about, { locations: partOf(factRef("locations", scope)) }, ({ locations }) => {
    const common = { ...about, scope };
    const location = locations.find(({ name }) => name === region);
    if (location === undefined) {
      return [
        {
          ...common,
          outcome: "unknown",
          why: say`${region} is not among the locations of the subscription, so its zones are not seen. ${"REG-01"} judges that.`,
        },
      ];
    }
    const zones = location.availabilityZoneMappings.map(({ logicalZone }) => logicalZone).sort();
    const evidence = [
      { label: "zones of the region", value: zones.length === 0 ? "none" : zones.join(", ") },
    ];
    const findings: Judgement[] = [];
    if (zones.length < count) {
      findings.push({
        ...common,
        outcome: "fail",
        why: say`${region} has ${zones.length} availability zones for this subscription, and ${count} are required.`,
        evidence,
        fix: { text: say`Choose a region with more zones, or lower ${"target.requires.zones"}.` },
      });
    }
    for (const [zone, asking] of byZone(resources)) {
      if (zones.includes(zone)) continue;
      findings.push({
        ...common,
        subject: `zone ${zone} of ${region}`,
        place: placeOf(asking, manifest),
        resources: asking,
        outcome: "fail",
        why: say`${asking.map(({ key }) => key)} asks for zone ${zone}, which ${region} does not have for this subscription.`,
        evidence,
        fix: { text: say`Choose among the zones of the region.` },
      });
    }
    if (findings.length > 0) return findings;
    return [
      { ...common, outcome: "pass", why: say`${region} has ${zones.length} availability zones.`, evidence },
    ];
  });
}

function byZone(resources: readonly PlannedResource[]): [string, readonly PlannedResource[]][] {
  const pairs = resources.flatMap((resource) => requestedZones(resource).map((zone) => ({ zone, resource })));
  return [...groupBy(pairs, ({ zone }) => zone)].map(([zone, same]) => [
    zone,
    same.map(({ resource }) => resource),
  ]);
}
