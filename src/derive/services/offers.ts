import type { Region } from "../../base/names.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import { HERE, type OfferNeed } from "../../catalog/services/support/adapter.ts";
import { groupBy } from "../../base/group.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { OfferRow } from "../../facts/offers/row.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Context } from "../context.ts";
import { targetScope, whereabouts } from "../planned.ts";
import { serviceRequest } from "./request.ts";

/** How much a resource takes of the counter that the row of its offer names. */
export interface OfferAmount {
  readonly resource: PlannedResource;
  readonly amount: NonNullable<OfferNeed["amount"]>;
}

/** Planned resources of one region that need the same of the same list. */
export interface OfferDemand {
  readonly region: Region;
  readonly need: OfferNeed;
  /** The name of the row, where it is known; that of the region itself in a list of regions. */
  readonly name?: string;
  readonly ref: FactRef<"serviceOffers">;
  readonly resources: readonly PlannedResource[];
  /** How much each of them takes, where the row of the list names the counter. */
  readonly amounts: readonly OfferAmount[];
  /** For each of them, what it could have instead. */
  readonly instead: readonly NonNullable<OfferNeed["instead"]>[];
}

/** What the plan needs the regions to offer, by the question that it belongs to. */
export function offerDemands(
  { manifest, planned }: Context,
  ...questions: readonly OfferNeed["question"][]
): OfferDemand[] {
  const scope = targetScope(manifest);
  const single = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const offers = where.kind === "global" ? undefined : adapterOf(resource.type)?.offers;
    if (offers === undefined || where.kind === "global") return [];
    const needs = offers(serviceRequest(resource)).filter(({ question }) => questions.includes(question));
    if (where.kind === "region") return needs.map((need) => ({ resource, need, region: where.region }));
    // In which region it has to be offered is not known, and so nothing can be looked up.
    const name = { known: false, expression: where.expression } as const;
    return needs.map((need) => ({ resource, need: { ...need, name }, region: manifest.target.region }));
  });
  const groups = groupBy(single, ({ region, need }) =>
    JSON.stringify([region, need.source, need.part, need.what, need.name, need.also, need.limited]),
  );
  return [...groups.values()].flatMap((same): OfferDemand[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { region, need } = first;
    const item = [region, need.source, ...(need.part === undefined ? [] : [need.part])].join("/");
    const { name } = need;
    return [
      {
        region,
        need,
        ...(name.known ? { name: name.value === HERE ? region : name.value } : {}),
        ref: factRef("serviceOffers", scope, item),
        resources: [...new Set(same.map(({ resource }) => resource))],
        amounts: same.flatMap(({ resource, need: { amount } }) =>
          amount === undefined ? [] : [{ resource, amount }],
        ),
        instead: same.map(({ need: own }) => own.instead ?? []),
      },
    ];
  });
}

/** Names compare without regard to case and blanks; `*` as a part stands for any. */
function sameName(asked: string, listed: string): boolean {
  const [a, b] = [asked, listed].map((text) => text.toLowerCase().replaceAll(" ", ""));
  if (a === b) return true;
  if (a?.includes("*") !== true || b === undefined) return false;
  const parts = b.split("/");
  return a.split("/").every((part, index) => part === "*" || part === parts[index]);
}

/** The rows that the demand names; those beside them that the request may have are what else could be had. */
export function rowsFor(
  { need, name }: OfferDemand,
  rows: readonly OfferRow[],
): {
  readonly own: readonly OfferRow[];
  readonly others: readonly OfferRow[];
  /** What the demand names, and the list has for requests alone of which this is none, or nobody knows. */
  readonly limited: readonly OfferRow[];
} {
  const names = [...(name === undefined ? [] : [name]), ...(need.also ?? [])];
  const isNamed = (row: OfferRow): boolean => names.some((text) => sameName(text, row.name));
  const { limited } = need;
  const isMet = limited?.isMet.known === true && limited.isMet.value;
  const same = rows.filter(({ what }) => what === need.what || (isMet && what === limited.what));
  const own = same.filter(isNamed);
  return {
    own,
    others: same.filter((row) => !own.includes(row)),
    limited: isMet ? [] : rows.filter((row) => row.what === limited?.what && isNamed(row)),
  };
}
