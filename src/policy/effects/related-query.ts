import { resourceGroupIn } from "../../base/scope.ts";
import { entryOf } from "../../expression/json.ts";
import { isUnknown, waitsOf } from "../../expression/value.ts";
import type { Details } from "./details.ts";
import { evaluateOperand } from "../evaluate/evaluate.ts";
import { attempt } from "../../expression/failure.ts";
import { operand } from "../operand.ts";
import type { ResourceScope } from "../bind/scope.ts";
import type { Situation } from "../evaluate/situation.ts";

/** Where a related resource is looked for. An id that is undefined is one that nobody knows yet. */
export type SearchScope =
  /** Children of the evaluated resource, at any depth. */
  | { readonly kind: "beneath"; readonly id: string | undefined }
  | { readonly kind: "resourceGroup"; readonly subscription: string; readonly resourceGroup: string }
  | {
      readonly kind: "subscription";
      readonly subscription: string;
      /** `all`: every resource of it. `top`: those in a group only may be related. `possible`: all of them may be. */
      readonly reach: "all" | "top" | "possible";
    };

/** What an auditIfNotExists or deployIfNotExists effect looks for beside one resource. */
export interface RelatedQuery {
  readonly type: string;
  readonly where: SearchScope;
  /** Segments of the name; `?` at the end stands for any. Undefined: every resource of the type. */
  readonly name?: readonly string[];
  /** True when the type is the evaluated resource's own, which then is one of those that are looked at. */
  readonly same: boolean;
}

export type QueryResult =
  | { readonly is: "known"; readonly query: RelatedQuery }
  | { readonly is: "unknown" | "error"; readonly why: string };

type Text =
  | { readonly is: "known"; readonly text: string | undefined }
  | { readonly is: "unknown" | "error"; readonly why: string };

/** Reads the query off the effect's details; expressions in it are evaluated for the resource of the `if`. */
export function relatedQuery(
  details: Extract<Details, { kind: "related" }>,
  situation: Situation,
  place: ResourceScope,
): QueryResult {
  const [name, scope, group] = (["name", "existenceScope", "resourceGroupName"] as const).map((key) =>
    textOf(details, key, situation),
  );
  for (const one of [name, scope, group]) if (one !== undefined && one.is !== "known") return one;
  const text = (one: Text | undefined): string | undefined => (one?.is === "known" ? one.text : undefined);
  const own = entryOf(situation.resource.body, "type");
  if (typeof own !== "string") return { is: "unknown", why: "the type of the evaluated resource" };
  const type = details.type.replace(/\/+$/, "");
  const beneath = type.toLowerCase().startsWith(`${own.toLowerCase()}/`);
  const where = beneath ? children(own, place) : scoped(own, text(scope), text(group), place);
  if ("why" in where) return where;
  const segments = text(name)?.split("/");
  const problem = segments === undefined ? undefined : nameProblem(segments, type, own, beneath);
  if (problem !== undefined) return { is: "unknown", why: problem };
  const same = type.toLowerCase() === own.toLowerCase();
  return {
    is: "known",
    query: { type, where, same, ...(segments === undefined ? {} : { name: segments }) },
  };
}

function textOf(
  { source }: Extract<Details, { kind: "related" }>,
  key: "name" | "existenceScope" | "resourceGroupName",
  situation: Situation,
): Text {
  const json = entryOf(source, key);
  if (json === undefined || json === null) return { is: "known", text: undefined };
  const read = attempt(() => operand(json));
  const value = read.ok ? evaluateOperand(read.value, situation) : read;
  if (!value.ok) return { is: "error", why: `${key} of the related resource: ${value.error}` };
  if (isUnknown(value.value)) return { is: "unknown", why: waitsOf(value.value).join(", ") };
  if (typeof value.value !== "string")
    return { is: "error", why: `${key} of the related resource is not a text` };
  return { is: "known", text: value.value };
}

const SUBSCRIPTION = "microsoft.resources/subscriptions";

function children(own: string, place: ResourceScope): SearchScope {
  const id = own.toLowerCase() === SUBSCRIPTION ? place.subscription : place.id;
  return { kind: "beneath", id };
}

function scoped(
  own: string,
  scope: string | undefined,
  group: string | undefined,
  place: ResourceScope,
): SearchScope | Exclude<QueryResult, { is: "known" }> {
  const { subscription } = place;
  const wanted = scope?.toLowerCase() ?? "resourcegroup";
  if (wanted === "subscription") return { kind: "subscription", subscription, reach: "all" };
  if (wanted !== "resourcegroup")
    return { is: "error", why: `existenceScope is neither Subscription nor ResourceGroup` };
  if (group === "")
    return { is: "unknown", why: "the resource group of the related resource, named by nothing" };
  const resourceGroup = group ?? place.resourceGroup;
  if (resourceGroup !== undefined) return { kind: "resourceGroup", subscription, resourceGroup };
  const isSubscription =
    own.toLowerCase() === SUBSCRIPTION || (place.id !== undefined && resourceGroupIn(place.id) === undefined);
  // What belongs to no group has no group to look in: its subscription's own resources are next to it.
  if (isSubscription && scope === undefined) return { kind: "subscription", subscription, reach: "top" };
  return { kind: "subscription", subscription, reach: "possible" };
}

/** A name has as many segments as the type, or for a child those below the evaluated resource. */
function nameProblem(
  segments: readonly string[],
  type: string,
  own: string,
  beneath: boolean,
): string | undefined {
  const depth = depthOf(type);
  const fits = segments.length === depth || (beneath && segments.length === depth - depthOf(own));
  if (fits && segments.every((segment) => segment !== "")) return undefined;
  return `which resource of type ${type} is named "${segments.join("/").slice(0, 80)}"`;
}

/** How many names a resource of the type has: one for `a/b`, two for `a/b/c`. */
export function depthOf(type: string): number {
  return type.split("/").length - 1;
}
