import { namespaceOf, region, resourceType, sameText, type ResourceType } from "../../common/names.ts";
import type { Place } from "../../common/place.ts";
import { instant, type Instant } from "../../common/time.ts";
import { memberOf, openObject, unknown, type Value, type ValueObject } from "../../expression/value.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../planned/model.ts";
import type { Target } from "../../policy/applicability.ts";
import type { Place as Location } from "../../policy/scope.ts";
import type { Resource } from "../../policy/situation.ts";
import { factRef, type AnyFactRef } from "../../target/facts.ts";
import type { ProviderResourceType } from "../../target/model/subscription.ts";
import type { Context, Lookup } from "../check.ts";
import { bodyOf } from "./body.ts";
import { managementGroupOf } from "./governance.ts";
import { groupScope, isResourceGroup, plannedId, targetScope, whereabouts } from "../support/planned.ts";

/** Something that will be made at the target, ready to be held against a policy. */
export interface Subject {
  /** As people name it: a resource's key, a resource group's name, a type. */
  readonly text: string;
  readonly resource: Resource;
  readonly target: Target;
  /** The moment until which an exemption must hold: the end of the last wave that moves it. */
  readonly end: Instant;
  /** The planned resources behind it; none for a type or group that nothing planned has. */
  readonly planned: readonly PlannedResource[];
  readonly place: Place;
  /** What resourceGroup() gives; undefined where nobody knows the group. */
  readonly group?: Value;
}

export const GROUP_TYPE = "Microsoft.Resources/subscriptions/resourceGroups";

/** The target subscription with what is known of the management groups above it. */
export function homeOf(manifest: Manifest, ancestors: readonly string[]): Location {
  const parent = managementGroupOf(manifest);
  return { subscription: targetScope(manifest), ancestors, ...(parent === undefined ? {} : { parent }) };
}

/** Facts about the planned types: whether they have a region, tags and a location. */
export function providerWants(manifest: Manifest, types: readonly ResourceType[]): AnyFactRef[] {
  const scope = targetScope(manifest);
  const namespaces = new Map(types.map((type) => [namespaceOf(type).toLowerCase(), namespaceOf(type)]));
  return [...namespaces.values()].map((namespace) => factRef("provider", scope, namespace));
}

function offerOf(type: string, manifest: Manifest, lookup: Lookup): ProviderResourceType | undefined {
  const typed = resourceType(type);
  if (typed === undefined) return undefined;
  const namespace = namespaceOf(typed);
  const fact = lookup(factRef("provider", targetScope(manifest), namespace));
  if (!fact.known) return undefined;
  const short = type.slice(namespace.length + 1);
  return fact.value.resourceTypes.find((offer) => sameText(offer.resourceType, short));
}

/** True when the provider offers the type without a region. */
function isGlobal(offer: ProviderResourceType | undefined): boolean {
  return offer?.locations.every((location) => location === region("global")) === true;
}

/** Of a resource that a template makes: null for one without a region. */
function ownLocation(body: ValueObject): Value {
  const location = memberOf(body, "location");
  return typeof location === "string" ? (region(location) ?? location) : (location ?? null);
}

function locationOf(
  planned: PlannedResource,
  offer: ProviderResourceType | undefined,
  manifest: Manifest,
): Value {
  if (planned.location === undefined && planned.body !== undefined) return ownLocation(planned.body);
  if (planned.location === undefined && isGlobal(offer)) return "global";
  const where = whereabouts(planned, manifest);
  if (where.kind === "unknown") return unknown([`the location of ${planned.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}

/** The planned resources as subjects. */
export function plannedSubjects(
  { manifest, planned, now }: Context,
  ancestors: readonly string[],
  lookup: Lookup,
): Subject[] {
  const home = homeOf(manifest, ancestors);
  return planned.map((one) => {
    const group = isResourceGroup(one);
    const type = group ? GROUP_TYPE : one.type;
    const offer = offerOf(type, manifest, lookup);
    const location = locationOf(one, offer, manifest);
    const id = group || one.resourceGroup !== undefined ? plannedId(manifest, one) : undefined;
    const resourceGroup = group ? one.name : one.resourceGroup;
    return {
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
        capabilities: offer?.capabilities,
      },
      end: endOf([one], manifest, now),
      planned: [one],
      place: one.origin,
      ...(resourceGroup === undefined ? {} : { group: groupOf(resourceGroup, manifest) }),
    };
  });
}

/** What a policy reads of the group of a resource; its tags are a matter of the group's own plan. */
function groupOf(name: string, manifest: Manifest): Value {
  const declared = manifest.target.resourceGroups.find((group) => sameText(group.name, name));
  const id = groupScope(manifest, name);
  const told = { name, location: declared?.location ?? manifest.target.region };
  return openObject({ ...told, ...(id === undefined ? {} : { id }) }, [
    `what is not known of the resource group ${name}`,
  ]);
}

/** A resource of a type that policies must allow though nothing planned has it: somewhere in the target region. */
export function typeSubject(
  type: ResourceType,
  place: Place,
  { manifest, now }: Context,
  ancestors: readonly string[],
  lookup: Lookup,
): Subject {
  const offer = offerOf(type, manifest, lookup);
  const location = isGlobal(offer) ? "global" : manifest.target.region;
  return {
    text: type,
    resource: {
      body: openObject({ type, location }, [`what a resource of type ${type} will be`]),
    },
    target: {
      place: homeOf(manifest, ancestors),
      type,
      location,
      capabilities: offer?.capabilities,
    },
    end: endOf([], manifest, now),
    planned: [],
    place,
  };
}

/** The resource groups of the target: declared ones, those that the plan names or makes, else one in the target region. */
export function groupSubjects(context: Context, ancestors: readonly string[]): Subject[] {
  const { manifest, planned, now } = context;
  const named = new Map<string, { readonly name: string; readonly location: Value; readonly place: Place }>();
  const add = (name: string, location: Value, place: Place): void => {
    if (!named.has(name.toLowerCase())) named.set(name.toLowerCase(), { name, location, place });
  };
  for (const { name, location, pointer } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer));
  for (const one of planned.filter(isResourceGroup))
    add(one.name, locationOf(one, undefined, manifest), one.origin);
  for (const one of planned) {
    if (one.resourceGroup !== undefined) add(one.resourceGroup, manifest.target.region, one.origin);
  }
  for (const { resourceGroup, pointer } of manifest.workloads) {
    if (resourceGroup !== undefined) add(resourceGroup, manifest.target.region, manifest.locate(pointer));
  }
  const home = homeOf(manifest, ancestors);
  return [...named.values()].map(({ name, location, place }): Subject => {
    const inside = planned.filter((one) =>
      sameText(isResourceGroup(one) ? one.name : (one.resourceGroup ?? ""), name),
    );
    const id = groupScope(manifest, name);
    return {
      text: name,
      resource: {
        body: openObject({ ...(id === undefined ? {} : { id }), type: GROUP_TYPE, name, location }, [
          `what the manifest does not tell of the resource group ${name}`,
        ]),
      },
      target: {
        place: { ...home, resourceGroup: name, ...(id === undefined ? {} : { id }) },
        type: GROUP_TYPE,
        location: typeof location === "string" ? location : undefined,
        capabilities: undefined,
      },
      end: endOf(inside, manifest, now),
      planned: inside,
      place,
    };
  });
}

/** The named resource groups; where none is, one that could be made in the target region. */
export function groupsOrAny(context: Context, ancestors: readonly string[]): Subject[] {
  const named = groupSubjects(context, ancestors);
  return named.length > 0 ? named : [anyGroup(context, ancestors)];
}

/** A resource group that the manifest does not name: whether one could be made in the target region. */
function anyGroup({ manifest, now }: Context, ancestors: readonly string[]): Subject {
  const { region: location } = manifest.target;
  return {
    text: `a resource group in ${location}`,
    resource: {
      body: openObject({ type: GROUP_TYPE, location }, ["what the resource group will be"]),
    },
    target: {
      place: homeOf(manifest, ancestors),
      type: GROUP_TYPE,
      location,
      capabilities: undefined,
    },
    end: endOf([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "region"]),
  };
}

/** The end of the last wave that moves one of them; of all waves when none does; never before now. */
export function endOf(planned: readonly PlannedResource[], manifest: Manifest, now: Instant): Instant {
  const names = new Set(planned.flatMap((one) => one.waves));
  const own = manifest.waves.filter(({ name }) => names.has(name));
  const ends = (own.length > 0 ? own : manifest.waves).map(({ end }) => end);
  return instant(Math.max(now, ...ends));
}
