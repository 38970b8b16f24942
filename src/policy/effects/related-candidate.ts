import { resourceGroupIn } from "../../base/scope.ts";
import { extendedResource, isWithin, namesIn } from "../../base/resource-id.ts";
import { entryOf } from "../../expression/json.ts";
import { isUnknown, memberOf, waitsOf, type Value } from "../../expression/value.ts";
import { depthOf, type RelatedQuery } from "./related-query.ts";
import { allOf, type Ternary, type ResourceScope } from "../bind/scope.ts";
import type { Resource } from "../evaluate/situation.ts";

/** A resource that may be the related one. */
export interface RelatedCandidate {
  readonly resource: Resource;
  /** Where it is or will be; a part that is undefined is not known yet. */
  readonly place: Pick<ResourceScope, "subscription" | "resourceGroup" | "id">;
}

/** Whether a candidate is one that the query means; what it says of itself is not looked at. */
export function isMeant(
  query: RelatedQuery,
  candidate: RelatedCandidate,
  evaluated: ResourceScope,
  fullName: Value,
): Ternary {
  const type = typeOf(candidate);
  if (type === undefined) return { is: "unknown", why: "the type of a resource in the same place" };
  if (type.toLowerCase() !== query.type.toLowerCase()) return { is: "no" };
  const names = namesOf(candidate, depthOf(query.type));
  return allOf([located(query, candidate, evaluated, names, fullName), named(query, names)]);
}

function typeOf({ resource }: RelatedCandidate): string | undefined {
  const type = memberOf(resource.body, "type");
  return typeof type === "string" ? type : undefined;
}

type Names =
  | { readonly known: true; readonly names: readonly string[] }
  | { readonly known: false; readonly why: string };

/** The names of a resource from its outermost parent on: by its id, else by its full name. */
function namesOf({ resource: { body }, place }: RelatedCandidate, depth: number): Names {
  if (place.id !== undefined) {
    const names = namesIn(place.id);
    if (names.length >= depth) return { known: true, names: names.slice(-depth) };
  }
  const name = entryOf(body, "fullName") ?? entryOf(body, "name");
  if (name !== undefined && isUnknown(name)) return { known: false, why: waitsOf(name).join(", ") };
  const names = typeof name === "string" ? name.split("/") : [];
  return names.length === depth
    ? { known: true, names }
    : { known: false, why: "the full name of a resource in the same place" };
}

function named({ name }: RelatedQuery, names: Names): Ternary {
  if (name === undefined) return { is: "yes" };
  if (!names.known) return { is: "unknown", why: names.why };
  const tail = names.names.slice(-name.length);
  const last = name.length - 1;
  const hit = name.every((wanted, index) => (index === last && wanted === "?") || equal(tail[index], wanted));
  return { is: hit ? "yes" : "no" };
}

function located(
  { where, type }: RelatedQuery,
  { place }: RelatedCandidate,
  evaluated: ResourceScope,
  names: Names,
  fullName: Value,
): Ternary {
  if (!equal(place.subscription, evaluated.subscription)) return { is: "no" };
  const extended = place.id === undefined ? undefined : extendedResource(place.id);
  if (where.kind === "beneath") {
    if (place.id !== undefined && where.id !== undefined)
      return { is: isWithin(place.id, where.id) ? "yes" : "no" };
    return allOf([inGroup(place, evaluated.resourceGroup), childOf(names, fullName, depthOf(type))]);
  }
  // Without an id it may be one that extends some other resource.
  if (place.id === undefined && place !== evaluated)
    return { is: "unknown", why: "the id of a resource in the same place" };
  if (extended !== undefined) {
    // Resources that extend another, such as diagnostic settings, are asked for at the resource that they extend.
    if (evaluated.id === undefined)
      return { is: "unknown", why: `whether it is ${extended} that it extends` };
    if (equal(extended, evaluated.id)) return { is: "yes" };
    const anywhere = where.kind === "subscription" && where.reach === "all";
    return anywhere
      ? { is: "unknown", why: `whether one that extends another resource counts in a whole subscription` }
      : { is: "no" };
  }
  if (where.kind === "resourceGroup") return inGroup(place, where.resourceGroup);
  if (where.reach === "all" || (where.reach === "top" && groupOf(place) === undefined)) return { is: "yes" };
  return { is: "unknown", why: "in which resource group the related resource is looked for" };
}

function groupOf({ id, resourceGroup }: RelatedCandidate["place"]): string | undefined {
  return resourceGroup ?? (id === undefined ? undefined : resourceGroupIn(id));
}

function inGroup(place: RelatedCandidate["place"], wanted: string | undefined): Ternary {
  const group = groupOf(place);
  if (wanted === undefined) return { is: "unknown", why: "the resource group of the evaluated resource" };
  if (group === undefined && place.id === undefined)
    return { is: "unknown", why: "the resource group of a resource in the same place" };
  return { is: equal(group, wanted) ? "yes" : "no" };
}

function childOf(names: Names, fullName: Value, depth: number): Ternary {
  if (!names.known) return { is: "unknown", why: names.why };
  if (typeof fullName !== "string")
    return { is: "unknown", why: isUnknown(fullName) ? waitsOf(fullName).join(", ") : "its full name" };
  const parents = fullName.split("/");
  if (parents.length >= depth) return { is: "no" };
  return { is: parents.every((parent, index) => equal(names.names[index], parent)) ? "yes" : "no" };
}

function equal(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
