import { sameText } from "../../base/names.ts";
import { namespaceOf, sameType } from "../../base/resource-type.ts";
import { LINKED_ACTIONS, PRIVATE_ENDPOINT } from "../../catalog/actions/linked.ts";
import { certainReferences } from "../../catalog/actions/references.ts";
import {
  isArray,
  isObject,
  isUnknown,
  memberOf,
  openObject,
  restOf,
  type Value,
  type ValueObject,
} from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { linkOf } from "./linked.ts";

/** A reference that is there, or may be, to a resource that is not known; Azure demands actions at it. */
export interface OpenLink {
  /** Where it stands in the request: `properties.subnet.id`. */
  readonly path: string;
  /** Type of the resource that is referred to; undefined where the key does not tell. */
  readonly type?: string;
  readonly actions: readonly string[];
}

/** More than any request has; a hostile one is cut off, not followed. */
const DEEPEST = 64;

/** The references of a planned resource of which it is not known what they refer to, each place once. */
export function openLinks(resource: PlannedResource): OpenLink[] {
  const stated: ValueObject = openObject({}, ["the request"]);
  const body =
    resource.body ??
    (resource.stated === undefined
      ? stated
      : openObject({ properties: openObject(resource.stated, ["the request"]) }, ["the request"]));
  const certain = certainReferences(resource.type).flatMap(({ path, type }): OpenLink[] =>
    isOpenAt(body, path.split("."), resource.partial === true)
      ? [{ path, type, actions: actionsOf(resource, type, path.split(".")) }]
      : [],
  );
  const named: OpenLink[] = [];
  if (resource.body !== undefined) walk(resource, resource.body, [], named);
  const all = [...certain, ...named].filter(({ actions }) => actions.length > 0);
  return [...new Map(all.toReversed().map((link) => [link.path.toLowerCase(), link])).values()].toReversed();
}

/** True where something stands at the path, or has to, and nothing tells what. */
function isOpenAt(value: Value, [step, ...rest]: readonly string[], partial: boolean): boolean {
  if (isUnknown(value)) return true;
  if (isArray(value))
    return value.some((item) => isOpenAt(item, step === undefined ? [] : [step, ...rest], partial));
  if (step === undefined || !isObject(value)) return false;
  const member = memberOf(value, step);
  return member === undefined ? partial : isOpenAt(member, rest, partial);
}

function walk(resource: PlannedResource, value: Value, keys: readonly string[], into: OpenLink[]): void {
  if (keys.length > DEEPEST) return;
  if (isUnknown(value)) {
    const link = linkAt(resource, keys);
    if (link !== undefined) into.push(link);
  } else if (isArray(value)) for (const item of value) walk(resource, item, keys, into);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) walk(resource, inner, [...keys, key], into);
    const link = holdsIds(keys) && restOf(value) !== undefined ? linkAt(resource, keys) : undefined;
    if (link !== undefined) into.push(link);
  }
}

/** What an unknown value at these keys refers to, as the keys name it. */
function linkAt(resource: PlannedResource, keys: readonly string[]): OpenLink | undefined {
  const path = keys.join(".");
  const last = keys.at(-1) ?? "";
  const under = (key: string): boolean => keys.some((one) => sameText(one, key));
  if (sameType(resource.type, PRIVATE_ENDPOINT.owner) && sameText(last, "privateLinkServiceId")) {
    return under(PRIVATE_ENDPOINT.under)
      ? { path, actions: ["PrivateEndpointConnectionsApproval/action"] }
      : undefined;
  }
  const word = holdsIds(keys) ? last : wordOf(keys);
  const type = word === undefined ? undefined : typeNamed(word, namespaceOf(resource.type));
  return type === undefined ? undefined : { path, type, actions: actionsOf(resource, type, keys) };
}

/** The ids of identities are keys themselves. */
function holdsIds(keys: readonly string[]): boolean {
  return sameText(keys.at(-1) ?? "", "userAssignedIdentities");
}

/** `subnet` of `…subnet.id`, of `…subnetId` and of `…subnetResourceId`; undefined for keys that name no id. */
function wordOf(keys: readonly string[]): string | undefined {
  const [last = "", before = ""] = keys.toReversed();
  if (sameText(last, "id")) return before;
  const [, word] = /^(.+?)(?:Resource)?I[dD]s?$/.exec(last) ?? [];
  return word;
}

/** Types of the table by the singular of their last name, the longest first. */
const TYPES: readonly (readonly [string, string])[] = [...new Set(LINKED_ACTIONS.map(({ type }) => type))]
  .map((type) => [singular(type.slice(type.lastIndexOf("/") + 1)), type] as const)
  .toSorted(([a], [b]) => b.length - a.length);

/** The type that a key is named after: `delegatedSubnet` after subnets. The owner's own provider comes first. */
function typeNamed(key: string, namespace: string): string | undefined {
  const word = singular(key);
  const fitting = TYPES.filter(([name]) => word.endsWith(name));
  const longest = fitting.filter(([name]) => name.length === fitting[0]?.[0].length);
  return (longest.find(([, type]) => sameText(namespaceOf(type), namespace)) ?? longest[0])?.[1];
}

function singular(name: string): string {
  const lower = name.toLowerCase();
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("sses")) return lower.slice(0, -2);
  return lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}

/** Only what is documented: of an unknown resource nothing else is to be presumed. */
function actionsOf(resource: PlannedResource, type: string, keys: readonly string[]): string[] {
  const row = linkOf(resource.type, type, keys);
  return row === undefined || row.unsettled === true ? [] : [row.action, ...(row.also ?? [])];
}
