import { entryOf } from "../../expression/json.ts";
import type { Value } from "../../expression/value.ts";
import type { Details } from "./details.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { PolicyOutcome } from "./outcome.ts";
import { isMeant, type RelatedCandidate } from "./related-candidate.ts";
import { relatedQuery, type RelatedQuery, type SearchScope } from "./related-query.ts";
import type { Ternary, ResourceScope } from "../bind/scope.ts";
import type { Situation } from "../evaluate/situation.ts";

export type { RelatedCandidate, RelatedQuery, SearchScope };

/** Resources of one kind that are known, and why there may be more. */
export interface Listing {
  readonly resources: readonly RelatedCandidate[];
  /** Undefined when these are all; else what was not listed and why. */
  readonly gap?: string;
}

/** Everything that stands beside a request. May give more than was asked for: what is not meant is left out. */
export interface Inventory {
  /** Resources that the same deployment makes; each stands in for an observed one with its id. */
  planned(type: string): Listing;
  /** Resources that exist already. */
  observed(type: string, where: SearchScope): Listing;
}

/** Whether the related resource that an effect asks for exists. */
export type Existence =
  | { readonly is: "satisfied"; readonly by: RelatedCandidate }
  | { readonly is: "not-satisfied" }
  | { readonly is: "unknown" | "error"; readonly why: string };

/**
 * Looks for the resource that an auditIfNotExists or deployIfNotExists effect asks for. Any one that meets the
 * existenceCondition satisfies; each is judged by itself. Not satisfied only where all candidates are known.
 */
export function existenceOf(
  details: Extract<Details, { kind: "related" }>,
  situation: Situation,
  place: ResourceScope,
  inventory: Inventory,
): Existence {
  const request = relatedQuery(details, situation, place);
  if (request.is !== "known") return request;
  const { query } = request;
  const { body } = situation.resource;
  const fullName = entryOf(body, "fullName") ?? entryOf(body, "name") ?? null;
  const itself: RelatedCandidate = { resource: situation.resource, place };
  const planned = inventory.planned(query.type);
  const observed = inventory.observed(query.type, query.where);
  const doubts: string[] = [];
  let failure: string | undefined;
  for (const candidate of candidatesOf(query.same ? itself : undefined, planned, observed)) {
    const meant = meantOf(query, candidate, place, fullName, candidate === itself);
    if (meant.is === "no") continue;
    const met = meets(details, candidate, situation);
    if (met.is === "no") continue;
    if (meant.is === "unknown") doubts.push(meant.why);
    else if (met.is === "yes") return { is: "satisfied", by: candidate };
    else if (met.is === "error") failure ??= met.why;
    else doubts.push(met.why ?? "");
  }
  for (const { gap } of [planned, observed]) if (gap !== undefined) doubts.push(gap);
  if (doubts[0] !== undefined) return { is: "unknown", why: doubts[0] };
  return failure === undefined ? { is: "not-satisfied" } : { is: "error", why: failure };
}

/**
 * Of the evaluated resource's own type the documentation asks for a name. Without one it means the resource itself, or
 * any in its group: others may count.
 */
function meantOf(
  query: RelatedQuery,
  candidate: RelatedCandidate,
  place: ResourceScope,
  fullName: Value,
  isItself: boolean,
): Ternary {
  const unnamed = query.same && query.name === undefined;
  if (unnamed && isItself) return { is: "yes" };
  const answer = isMeant(query, candidate, place, fullName);
  if (answer.is !== "yes" || !unnamed) return answer;
  return { is: "unknown", why: `which resource of type ${query.type} is meant, as the effect names none` };
}

function candidatesOf(
  itself: RelatedCandidate | undefined,
  { resources: planned }: Listing,
  { resources: observed }: Listing,
): readonly RelatedCandidate[] {
  const seen = new Set<string>();
  return [...(itself === undefined ? [] : [itself]), ...planned, ...observed].filter(({ place: { id } }) => {
    const key = id?.toLowerCase();
    if (key === undefined) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a candidate meets the existenceCondition; without one, any does. */
function meets(
  { existenceCondition }: Extract<Details, { kind: "related" }>,
  { resource }: RelatedCandidate,
  situation: Situation,
): Ternary | { readonly is: "error"; readonly why: string } {
  if (existenceCondition === undefined) return { is: "yes" };
  const verdict = evaluate(existenceCondition, { ...situation, resource, primary: situation.resource });
  switch (verdict.result) {
    case "match":
      return { is: "yes" };
    case "no-match":
      return { is: "no" };
    case "unknown":
      return { is: "unknown", why: verdict.waits.join(", ") };
    case "error":
      return { is: "error", why: verdict.message };
  }
}

/** The answer in the form of the outcome of one policy: a match when something is missing. */
export function wanting(existence: Existence): Pick<PolicyOutcome, "result" | "why"> {
  if (existence.is === "satisfied")
    return { result: "no-match", why: "a related resource meets the condition" };
  if (existence.is === "not-satisfied") return { result: "match" };
  return { result: existence.is, why: existence.why };
}
