import type { Brand } from "./brand.ts";

/** `11111111-1111-1111-1111-111111111111`, lower case. */
export type SubscriptionId = Brand<string, "SubscriptionId">;
/** A GUID of a principal, client or tenant, lower case. */
export type Guid = Brand<string, "Guid">;
/** A region by its programmatic name: `swedencentral`. Display names are normalised on the way in. */
export type Region = Brand<string, "Region">;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function isGuid(text: string): text is Guid {
  return GUID.test(text);
}
function isSubscriptionId(text: string): text is SubscriptionId {
  return GUID.test(text);
}
function isRegion(text: string): text is Region {
  return /^[a-z0-9]{2,60}$/.test(text);
}

/** Ids of subscriptions and tenants stay off every surface: the first digits of each id in a text tell them apart. */
export function shortGuids(text: string): string {
  return text.replaceAll(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "$1-…");
}

export function guid(text: string): Guid | undefined {
  const lower = text.trim().toLowerCase();
  return isGuid(lower) ? lower : undefined;
}
export function subscriptionId(text: string): SubscriptionId | undefined {
  const lower = text.trim().toLowerCase();
  return isSubscriptionId(lower) ? lower : undefined;
}
/** Lower case without spaces: `Sweden Central` and `swedencentral` are one region (Azure answers in both forms). */
export function region(text: string): Region | undefined {
  const normal = text.toLowerCase().replaceAll(" ", "");
  return isRegion(normal) ? normal : undefined;
}

/** Azure names compare without regard to case. */
export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
