import { resourceType, type ResourceType } from "../../base/resource-type.ts";
import {
  guid,
  region,
  subscriptionId,
  type Guid,
  type Region,
  type SubscriptionId,
} from "../../base/names.ts";
import type { Pointer } from "../../base/place.ts";
import { parseDuration, parseExpiry, parseInstant, type Instant } from "../../base/time.ts";

/** Values that the schema has let through; a refusal here means that schema and parser disagree, a bug of ours. */
function sure<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the schema of the manifest lets a bad ${what} through`);
  return value;
}

export function toGuid(text: string): Guid {
  return sure(guid(text), "GUID");
}
export function toSubscriptionId(text: string): SubscriptionId {
  return sure(subscriptionId(text), "subscription id");
}
export function toRegion(text: string): Region {
  return sure(region(text), "region");
}
export function toType(text: string): ResourceType {
  return sure(resourceType(text), "resource type");
}
export function toInstant(text: string): Instant {
  return sure(parseInstant(text), "point in time");
}
export function toExpiry(text: string): Instant {
  return sure(parseExpiry(text), "expiry");
}
/** Milliseconds. */
export function toDuration(text: string): number {
  return sure(parseDuration(text), "duration");
}

/** A path into the document. */
export function at(...steps: Pointer): Pointer {
  return steps;
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The same map without the keys that have no value, for optional properties that are absent without a value. */
export function present<T extends object>(values: T): Present<T> {
  const result: Present<T> = {};
  for (const key in values) {
    const value = values[key];
    if (value !== undefined && value !== null) result[key] = value;
  }
  return result;
}
