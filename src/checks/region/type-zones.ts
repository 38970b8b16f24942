import { sameText, type Region } from "../../base/names.ts";
import { groupBy } from "../../base/group.ts";
import { namespaceOf } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { sizedType } from "../../catalog/vm-sizes.ts";
import { requestedZones } from "../../derive/demand/machines.ts";
import { placeOf, targetScope, whereabouts } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { ProviderResourceType } from "../../facts/kinds/provider.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";

/**
 * A region with zones does not have each type in each of them: Resource Manager refuses a zone that the provider does not list for the type.
 * Sizes of machines have a list of their own.
 */
export function typeZoneCases(context: Context): Case[] {
  const { manifest, planned } = context;
  const zonal = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const asks = sizedType(resource.type) === undefined && requestedZones(resource).length > 0;
    return asks && where.kind === "region" ? [{ resource, region: where.region }] : [];
  });
  const groups = groupBy(zonal, ({ resource, region }) => `${region}/${resource.type.toLowerCase()}`);
  return [...groups.values()].flatMap((same): Case[] => {
    const [first] = same;
    if (first === undefined) return [];
    const resources = same.map(({ resource }) => resource);
    return [typeCase(context, first.region, first.resource.type, resources)];
  });
}

function typeCase(
  { manifest }: Context,
  region: Region,
  type: PlannedResource["type"],
  resources: readonly PlannedResource[],
): Case {
  const about: About = {
    subject: `zones of ${type} in ${region}`,
    place: placeOf(resources, manifest),
    facets: { type, region },
    resources,
  };
  const scope = targetScope(manifest);
  const namespace = namespaceOf(type);
  return caseOf(about, { provider: factRef("provider", scope, namespace) }, ({ provider }) => {
    const path = type.slice(namespace.length + 1);
    const listed = provider.resourceTypes.find(({ resourceType }) => sameText(resourceType, path));
    // Where the provider lists no zones of the type anywhere, it says nothing of them.
    return listed === undefined || listed.zoneMappings.length === 0
      ? []
      : [{ ...about, scope, ...judge(region, type, resources, listed) }];
  });
}

function judge(
  region: Region,
  type: string,
  resources: readonly PlannedResource[],
  { zoneMappings }: ProviderResourceType,
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "resources"> {
  const zones = zoneMappings.filter(({ location }) => location === region).flatMap((one) => one.zones);
  const others = zoneMappings.flatMap((one) => (one.zones.length > 0 ? [one.location] : [])).toSorted();
  const evidence = [
    { label: "zones of the type", value: zones.length === 0 ? "none" : zones.join(", ") },
    ...(zones.length === 0
      ? [{ label: "regions with zones of the type", value: String(others.length) }]
      : []),
  ];
  const failing = resources.filter((one) => requestedZones(one).some((zone) => !zones.includes(zone)));
  if (failing.length === 0)
    return {
      outcome: "pass",
      why: say`The resource provider has ${type} in the zones of ${region} that are asked for.`,
      evidence,
    };
  const missing = [...new Set(failing.flatMap(requestedZones))].filter((zone) => !zones.includes(zone));
  return {
    outcome: "fail",
    resources: failing,
    why: say`The resource provider does not have ${type} in zone ${missing.toSorted()} of ${region}, which ${failing.map(({ key }) => key)} asks for.`,
    evidence,
    fix: {
      text:
        zones.length > 0
          ? say`Plan the zones ${zones}, or none.`
          : say`Plan it without zones, or choose a region in which the type has zones.`,
    },
  };
}
