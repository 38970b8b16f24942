import { groupBy } from "../../base/group.ts";
import type { CounterUse } from "../../catalog/services/support/adapter.ts";
import { targetScope } from "../../derive/planned.ts";
import { usageOf } from "../../derive/services/counters.ts";
import type { OfferDemand } from "../../derive/services/offers.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ServiceUsage } from "../../facts/kinds/service-usages.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Read } from "../check.ts";

/** Facts that tell what a region has in place of what it refuses. */
interface OtherFacts {
  /** By the part of the list. */
  readonly offers: ReadonlyMap<string, FactRef<"serviceOffers">>;
  readonly usages: readonly FactRef<"serviceUsages">[];
}

export function otherFacts({ need, region, instead }: OfferDemand, manifest: Manifest): OtherFacts {
  const scope = targetScope(manifest);
  const all = instead.flat();
  const item = (part: string): string => `${region}/${need.source}/${part}`;
  return {
    offers: new Map(all.map(({ part }) => [part, factRef("serviceOffers", scope, item(part))])),
    usages: [...new Set(all.map(({ use }) => use.provider))].map((provider) =>
      factRef("serviceUsages", scope, `${provider}/${region}`),
    ),
  };
}

/**
 * What the region offers in place of the planned SKUs, nearest first: one SKU, or those of one tier where the resources have several. Only tiers of
 * which the counters leave enough for all of them: one without quota is no way out.
 */
export function otherSkus(
  { region, instead }: OfferDemand,
  { offers, usages }: OtherFacts,
  read: Read,
): string[] {
  const counted = usages.flatMap((ref) => seenOf(read(ref)) ?? []);
  return [...offers].flatMap(([part, ref]) => {
    const rows = seenOf(read(ref)) ?? [];
    if (!rows.some(({ name, state }) => name === region && state === "offered")) return [];
    const own = instead.flatMap((tiers) => tiers.find((one) => one.part === part) ?? []);
    if (own.length < instead.length || !isEnough(own, counted)) return [];
    return [[...new Set(own.map(({ sku }) => sku))].sort().join(" + ")];
  });
}

/** Whether every counter that is taken of leaves as much as all of them take at most. */
function isEnough(own: readonly { readonly use: CounterUse }[], usages: readonly ServiceUsage[]): boolean {
  const taken = own.map(({ use }) => usageOf(use, usages));
  return [...groupBy(taken, (one) => one?.usage.name ?? "").values()].every((same) => {
    const usage = same[0]?.usage;
    const amounts = same.map((one) =>
      one?.amount.maximum.known === true ? one.amount.maximum.value : Infinity,
    );
    const sum = amounts.reduce((all, one) => all + one, 0);
    return usage !== undefined && usage.limit - usage.currentValue >= sum;
  });
}
