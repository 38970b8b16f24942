import { openThroughout } from "../../../expression/open.ts";
import { isUnknown, type Value } from "../../../expression/value.ts";
import type { PlannedResource } from "../../../plan/model.ts";
import { firstAt } from "../../../plan/value-at.ts";

/** What a request does not tell yet, or tells in a form that is not read. */
export const OPEN = "open";

/** The request: where only part of it is known, what is missing is open. */
export function requestOf({ body, partial, whole = [] }: PlannedResource): Value | undefined {
  if (body === undefined || partial !== true) return body;
  return openThroughout(body, ["the rest of the request"], new Set(whole));
}

/** Undefined where the request leaves it out. */
export function requestText(request: Value, path: string): string | undefined {
  const value = firstAt(request, path);
  return value === undefined || typeof value === "string" ? value : OPEN;
}

/** From 0 on; undefined where the request leaves it out. */
export function requestNumber(request: Value, path: string): number | typeof OPEN | undefined {
  const value = firstAt(request, path);
  if (value === undefined) return undefined;
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && number >= 0 ? number : OPEN;
}

/** False where the request leaves it out. */
export function requestFlag(request: Value, path: string): boolean | typeof OPEN {
  const value = firstAt(request, path);
  if (value === undefined || isUnknown(value)) return value === undefined ? false : OPEN;
  return typeof value === "boolean" ? value : OPEN;
}

export function skuName({ sku }: PlannedResource): string | undefined {
  return sku?.name?.known === true ? sku.name.value : undefined;
}

export function skuTier({ sku }: PlannedResource): string | undefined {
  return sku?.tier?.known === true ? sku.tier.value : undefined;
}

export function skuCapacity({ sku }: PlannedResource): number | undefined {
  return sku?.capacity?.known === true ? sku.capacity.value : undefined;
}
