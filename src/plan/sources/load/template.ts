import { resourceType } from "../../../base/resource-type.ts";
import { type SubscriptionId } from "../../../base/names.ts";
import { say, tame } from "../../../base/sentence.ts";
import type { ExpandedDeployment, ExpandedResource, Expansion } from "../arm/model.ts";
import { regionOf, requestFacts } from "../../request.ts";
import type { Described } from "../../described.ts";
import type { Gap } from "../../plan.ts";
import { elsewhere, groupOf, nameText } from "./scope.ts";

/** Beyond this a deployment stands for its resources, so that modules which wait for modules stay small. */
const MOST_OF_DEPLOYMENT = 100;

export interface TemplateSource {
  readonly workload?: string;
  readonly entry: Gap["entry"];
  readonly subscription: SubscriptionId;
}

/** What an expanded template says of the target, and what it deploys that is not of the target subscription. */
export function describedOf(
  { resources, deployments }: Pick<Expansion, "resources" | "deployments">,
  from: TemplateSource,
): { described: Described[]; gaps: Gap[] } {
  const waits = dependenciesOf(resources, deployments);
  const described: Described[] = [];
  const gaps: Gap[] = [];
  resources.forEach((resource, index) => {
    const gap = gapOf(resource, from.subscription);
    if (gap !== undefined) gaps.push({ ...gap, place: resource.origin, entry: from.entry });
    else for (const made of one(resource, waits(index), from)) described.push(made);
  });
  return { described, gaps };
}

/** Why a resource is none of the plan. */
function gapOf(
  { type, scope }: ExpandedResource,
  target: SubscriptionId,
): Pick<Gap, "subject" | "why" | "elsewhere"> | undefined {
  const subject = tame(type, 200);
  if (resourceType(type) === undefined)
    return { subject, why: say`The type is not one of Azure.`, elsewhere: false };
  const why = elsewhere(scope, target);
  return why && { subject, why, elsewhere: true };
}

function one(
  resource: ExpandedResource,
  dependsOn: readonly string[],
  { workload }: TemplateSource,
): Described[] {
  const { body, apiVersion, apiVersionWaits, condition, origin, id, scope } = resource;
  const type = resourceType(resource.type);
  if (type === undefined) return [];
  return [
    {
      ...(workload === undefined ? {} : { workload }),
      type,
      name: nameText(resource.name),
      ...(id === undefined ? {} : { id }),
      ...groupOf(scope),
      ...(resource.location === undefined ? {} : { location: regionOf(resource.location) }),
      ...requestFacts(type, body),
      body,
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(apiVersionWaits === undefined ? {} : { apiVersionWaits }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
      ...(condition === "planned" ? {} : { condition: condition.waits }),
      origin,
    },
  ];
}

/** Ids that each resource waits for: its own, those of the deployments it is in; a deployment's stands for its resources. */
function dependenciesOf(
  resources: readonly ExpandedResource[],
  deployments: readonly ExpandedDeployment[],
): (index: number) => string[] {
  const inherited = new Map<number, string[]>();
  const inside = new Map<string, readonly string[]>();
  for (const { id, dependsOn, resources: range } of deployments) {
    const { first, count } = range;
    if (id !== undefined && count > 0 && count <= MOST_OF_DEPLOYMENT) {
      const ids = resources.slice(first, first + count).flatMap((resource) => resource.id ?? []);
      inside.set(id.toLowerCase(), ids);
    }
    if (dependsOn.length === 0) continue;
    for (let index = first; index < first + count; index += 1) {
      inherited.set(index, [...(inherited.get(index) ?? []), ...dependsOn]);
    }
  }
  return (index) => {
    const own = [...(resources[index]?.dependsOn ?? []), ...(inherited.get(index) ?? [])];
    return [...new Set(own.flatMap((id) => inside.get(id.toLowerCase()) ?? [id]))];
  };
}
