import { largest, smallest } from "../../base/extremes.ts";
import { namespaceOf, resourceType, type ResourceType } from "../../base/resource-type.ts";
import { sameText } from "../../base/names.ts";
import type { Place } from "../../base/place.ts";
import { instant, type Instant } from "../../base/time.ts";
import { openObject, type Value } from "../../expression/value.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isOver } from "../../plan/schedule/over.ts";
import type { PolicyTarget } from "../../policy/bind/applicability.ts";
import type { ResourceScope as Location } from "../../policy/bind/scope.ts";
import type { Resource } from "../../policy/evaluate/situation.ts";
import { factRef, type AnyFactRef } from "../../facts/facts.ts";
import type { ProviderResourceType } from "../../facts/kinds/provider.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
import { bodyOf } from "./body.ts";
import { isGlobal, locationOf } from "./location.ts";
import { managementGroupOf } from "./governance.ts";
import { GROUP_TYPE, groupsRef, groupValue, seenGroups } from "./groups.ts";
import { isResourceGroup, plannedId, targetScope } from "../planned.ts";

/**
 * `resource`: planned. `group`: a resource group that the manifest declares, and that the relocation makes. `service-group`: one that a service makes
 * for a planned resource. `service-resource`: what it makes in that group. `on-demand`: what it makes there as soon as something that
 * runs in the planned resource asks for it. `named-group`: one that something only names, or that the plan makes, where it is a planned
 * resource too. `any-group` and `type`: what is not planned, and still asked about. `observed`: it exists.
 */
export type SubjectKind =
  | "resource"
  | "group"
  | "service-group"
  | "service-resource"
  | "on-demand"
  | "named-group"
  | "any-group"
  | "type"
  | "observed";

/** Something that will be made at the target, ready to be held against a policy. */
export interface Subject {
  readonly kind: SubjectKind;
  /** As people name it: a resource's key, a resource group's name, a type. */
  readonly text: string;
  readonly resource: Resource;
  readonly target: PolicyTarget;
  /** When the first wave that moves it starts; never before now. */
  readonly start: Instant;
  /** The moment until which an exemption must hold: the end of the last wave that moves it. */
  readonly end: Instant;
  /** The planned resources behind it; none for a type or group that nothing planned has. */
  readonly planned: readonly PlannedResource[];
  readonly place: Place;
  /** Present where it may not be made at all: what only the deployment will tell. */
  readonly condition?: string;
  /** What resourceGroup() gives; undefined where nobody knows the group. */
  readonly group?: Value;
}

/**
 * The target subscription with what is known of the management groups above it. The one that the manifest declares decides nothing
 * until it is seen above the subscription.
 */
export function homeOf(manifest: Manifest, ancestors: readonly string[]): Location {
  const declared = managementGroupOf(manifest);
  const isSeen = declared !== undefined && ancestors.some((one) => sameText(one, declared));
  return { subscription: targetScope(manifest), ancestors, ...(isSeen ? { parent: declared } : {}) };
}

/** Facts about the planned types: whether they have a region, tags and a location; and the groups that they go into. */
export function providerWants(manifest: Manifest, types: readonly ResourceType[]): AnyFactRef[] {
  const scope = targetScope(manifest);
  const namespaces = new Map(types.map((type) => [namespaceOf(type).toLowerCase(), namespaceOf(type)]));
  const providers = [...namespaces.values()].map((namespace) => factRef("provider", scope, namespace));
  return [...providers, groupsRef(manifest)];
}

function typeInfoOf(type: string, manifest: Manifest, lookup: Read): ProviderResourceType | undefined {
  const typed = resourceType(type);
  if (typed === undefined) return undefined;
  const namespace = namespaceOf(typed);
  const fact = lookup(factRef("provider", targetScope(manifest), namespace));
  if (!fact.known) return undefined;
  const short = type.slice(namespace.length + 1);
  return fact.value.resourceTypes.find((typeInfo) => sameText(typeInfo.resourceType, short));
}

/** The planned resources as subjects. */
export function plannedSubjects(context: Context, ancestors: readonly string[], lookup: Read): Subject[] {
  const { manifest, planned, now } = context;
  const home = homeOf(manifest, ancestors);
  const groups = seenGroups(context, lookup);
  return planned.map((one) => {
    const group = isResourceGroup(one);
    const type = group ? GROUP_TYPE : one.type;
    const typeInfo = typeInfoOf(type, manifest, lookup);
    const location = locationOf(one, typeInfo, manifest);
    const id = group || one.resourceGroup !== undefined ? plannedId(manifest, one) : undefined;
    const resourceGroup = group ? one.name : one.resourceGroup;
    return {
      kind: "resource",
      text: one.key,
      resource: {
        body: bodyOf(one, { type, location, id }),
        ...(one.apiVersion === undefined ? {} : { apiVersion: one.apiVersion }),
      },
      target: {
        place: {
          ...home,
          ...(resourceGroup === undefined ? {} : { resourceGroup }),
          ...(id === undefined ? {} : { id }),
        },
        type,
        location: location === null ? "global" : typeof location === "string" ? location : undefined,
        // A template that states no location for a type that has one deploys nothing, whatever policies say.
        capabilities: typeInfo?.capabilities ?? (location === null ? [] : undefined),
      },
      ...timesOf([one], manifest, now),
      planned: [one],
      place: one.origin,
      ...(resourceGroup === undefined ? {} : { group: groupValue(resourceGroup, groups, manifest) }),
    };
  });
}

/** A resource of a type that policies must allow though nothing planned has it: somewhere in the target region. */
export function typeSubject(
  type: ResourceType,
  place: Place,
  { manifest, now }: Context,
  ancestors: readonly string[],
  lookup: Read,
): Subject {
  const typeInfo = typeInfoOf(type, manifest, lookup);
  const location = isGlobal(typeInfo) ? "global" : manifest.target.region;
  return {
    kind: "type",
    text: type,
    resource: {
      body: openObject({ type, location }, [`what a resource of type ${type} will be`]),
    },
    target: {
      place: homeOf(manifest, ancestors),
      type,
      location,
      capabilities: typeInfo?.capabilities,
    },
    ...timesOf([], manifest, now),
    planned: [],
    place,
  };
}

/** When the waves that move one of them start and end; all waves when none does; never before now. */
export function timesOf(
  planned: readonly PlannedResource[],
  manifest: Manifest,
  now: Instant,
): Pick<Subject, "start" | "end"> {
  const names = new Set(planned.flatMap((one) => one.waves));
  const own = manifest.waves.filter(({ name }) => names.has(name));
  const waves = own.length > 0 ? own : manifest.waves;
  const open = waves.filter((wave) => !isOver(wave, now));
  const starts = open.map(({ start }) => start);
  return {
    start: instant(starts.length === 0 ? now : Math.max(now, smallest(starts))),
    end: instant(
      largest(
        waves.map(({ end }) => end),
        now,
      ),
    ),
  };
}
