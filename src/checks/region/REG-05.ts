import { say } from "../../base/sentence.ts";
import { partOf } from "../../derive/part.ts";
import { requestedZones } from "../../derive/demand/machines.ts";
import { placeOf, targetScope, whereabouts } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { Location } from "../../facts/kinds/locations.ts";
import { caseOf, type About, type Check } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";

/** Source: Subscriptions - List Locations (`availabilityZoneMappings`). */
export const reg05: Check = {
  meta: {
    id: "REG-05",
    title: "Zone numbers mean the same place",
    area: "region",
    severity: "warning",
    phase: "select",
    looksAt:
      "Where source and target are different subscriptions and planned resources name zones: the physical zones that the logical numbers stand for in the target region, in both subscriptions. What of the source subscription already runs in the region, or talks to the target there, counts its zones by its own numbers.",
    ready: "In the target region each zone that is named is the same place in both subscriptions.",
    howToFix:
      "Place by physical zones: translate the numbers with the evidence of the finding, in the template or in the manifest.",
    failsWhen: ["A zone number that is named stands for another physical zone in the source subscription."],
    waive: "When nothing of the source subscription has to be near the zones of the target.",
    facets: { region: "the target region", zone: "zones whose numbers differ, with commas between" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/azure/reliability/availability-zones-overview#physical-and-logical-availability-zones",
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
    ],
  },
  cases({ manifest, planned }) {
    const { region } = manifest.target;
    const zonal = planned.filter((resource) => {
      const where = whereabouts(resource, manifest);
      return where.kind === "region" && where.region === region && requestedZones(resource).length > 0;
    });
    const about: About = {
      subject: `zone numbers of ${region}`,
      place: placeOf(zonal, manifest),
      facets: { region },
      resources: zonal,
    };
    if (zonal.length === 0)
      return [notApplicable(about, say`No planned resource of ${region} names a zone.`)];
    if (manifest.source.subscription.id === manifest.target.subscription.id)
      return [
        caseWithoutFacts(about, {
          outcome: "pass",
          why: say`Source and target are one subscription, in which a zone number of ${region} means one place.`,
        }),
      ];
    const [target, source] = [targetScope(manifest), sourceScope(manifest)];
    const needs = { own: partOf(factRef("locations", target)), other: partOf(factRef("locations", source)) };
    return [
      caseOf(about, needs, ({ own, other }) => {
        const [here, there] = [own, other].map((list) => list.find(({ name }) => name === region));
        const zones = [...new Set(zonal.flatMap(requestedZones))].sort();
        const open = zones.filter(
          (zone) => placeOfZone(here, zone) === undefined || placeOfZone(there, zone) === undefined,
        );
        const evidence = zones.map((zone) => ({
          label: `zone ${zone}`,
          value: `${placeOfZone(here, zone) ?? "unknown"} at the target, ${placeOfZone(there, zone) ?? "unknown"} at the source`,
        }));
        if (open.length > 0)
          return [
            {
              ...about,
              outcome: "unknown",
              evidence,
              why: say`The service does not say which place zone ${open} of ${region} is in both subscriptions.`,
            },
          ];
        const differing = zones.filter((zone) => placeOfZone(here, zone) !== placeOfZone(there, zone));
        return differing.length === 0
          ? [
              {
                ...about,
                outcome: "pass",
                evidence,
                why: say`Zone ${zones} of ${region} is the same place in both subscriptions.`,
              },
            ]
          : [
              {
                ...about,
                facets: { region, zone: differing.join(",") },
                outcome: "fail",
                evidence,
                why: say`Zone ${differing} of ${region} is another place in the source subscription than in the target subscription.`,
                fix: {
                  text: say`Name the zones by their places: the evidence has the physical zone of each number.`,
                },
              },
            ];
      }),
    ];
  },
};

function placeOfZone(location: Location | undefined, zone: string): string | undefined {
  return location?.availabilityZoneMappings.find(({ logicalZone }) => logicalZone === zone)?.physicalZone;
}
