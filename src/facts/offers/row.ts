import type { Region } from "../../base/names.ts";
import { dense, type Cursor } from "../decode/cursor.ts";
import { choice, number, object, optional, type SchemaValue, text } from "../schema/schema.ts";

/** Something that a service offers in a region, or keeps from the subscription there. */
export type OfferRow = SchemaValue<typeof offerRow>;

export const offerRow = object({
  /** The kind of thing: `database`, `server version`. */
  what: text,
  name: text,
  /** `unclear`: the list has it, and does not say whether the subscription may have it. */
  state: choice("offered", "closed", "unclear"),
  /** Why it is closed: a code, or the words of the service. */
  reason: optional(text),
  /** Of a model: its counter, the least and the most that a deployment takes, and when it ends. */
  counter: optional(text),
  minimum: optional(number),
  maximum: optional(number),
  ends: optional(text),
});

/** How the list of a service is read. */
export interface OfferSource {
  readonly permission: string;
  /** @param bodies the pages of the answer @throws Malformed */
  readonly decode: (bodies: readonly unknown[], region: Region) => OfferRow[];
}

export function offered(what: string, name: string): OfferRow {
  return { what, name, state: "offered" };
}

/** A row of a list of SKUs with `restrictions`, as several services have it. */
export function restricted(item: Cursor, region: Region, what: string, name: string): OfferRow {
  const closing = item
    .at("restrictions")
    .itemsIfAny()
    .find((one) => {
      const type = one.at("type").optional((value) => value.text()) ?? "Location";
      const places = one.at("values").itemsIfAny();
      const here = places.length === 0 || places.some((place) => place.region() === region);
      return type.toLowerCase() === "location" && here;
    });
  if (closing === undefined) return offered(what, name);
  return dense({
    what,
    name,
    state: "closed" as const,
    reason: closing.at("reasonCode").optional((code) => code.text()),
  });
}

/** Whether a list of regions, by programmatic or display names, has the region. */
export function isIn(list: Cursor, region: Region): boolean {
  return list.itemsIfAny().some((place) => place.region() === region);
}
