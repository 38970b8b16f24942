import type { Planned } from "../../src/plan/model.ts";
import { fixedCount } from "../../src/plan/numbers.ts";
import type { RequestFacts } from "../../src/plan/request.ts";
import { knownTags, knownZones, skuText, statedTags, statedZones } from "../../src/plan/stated.ts";

/** What a request says, plainly written. An `open…` is the expression that only the deployment resolves. */
export interface PlainRequest {
  readonly sku?: string;
  readonly openSku?: string;
  readonly count?: number;
  readonly openCount?: string;
  readonly zones?: readonly string[];
  readonly openZones?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export function known<T>(value: T): Extract<Planned<T>, { known: true }> {
  return { known: true, value };
}
export function waits(expression: string): Extract<Planned<never>, { known: false }> {
  return { known: false, expression };
}

/** The members of a planned resource, from the plain ones; one where no number is given. */
export function requested({
  sku,
  openSku,
  count,
  openCount,
  zones,
  openZones,
  tags,
}: PlainRequest): RequestFacts {
  return {
    ...(sku === undefined ? {} : { sku: { name: known(sku) } }),
    ...(openSku === undefined ? {} : { sku: { name: waits(openSku) } }),
    count: fixedCount(openCount === undefined ? (count ?? 1) : waits(openCount)),
    ...(zones === undefined ? {} : { zones: statedZones(zones) }),
    ...(openZones === undefined ? {} : { zones: waits(openZones) }),
    ...(tags === undefined ? {} : { tags: statedTags(tags) }),
  };
}

/** What is known of the members, plainly; a number that is not known is the text of what it waits for. */
export function plainly({ sku, count, zones, tags }: RequestFacts) {
  const text = skuText(sku);
  return {
    sku: text?.known === false ? `waits for ${text.expression}` : text?.value,
    count: count.now.known ? count.now.value : `waits for ${count.now.expression}`,
    zones: knownZones(zones),
    tags: knownTags(tags),
  };
}
