import { sameText } from "../../base/names.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import type { OfferNeed } from "../../catalog/services/support/adapter.ts";
import type { Planned, PlannedResource } from "../../plan/model.ts";
import { requestFacts } from "../../plan/request.ts";
import { skuText } from "../../plan/stated.ts";
import { requestToday } from "../services/request.ts";

/** Whether what is changed in place has the planned SKU today; false where the source does not tell today's. */
export function keepsSku(resource: PlannedResource): boolean {
  return isSkuToday(resource) === true;
}

/** Whether the change itself is one of SKU, as far as the source tells both. */
export function changesSku(resource: PlannedResource): boolean {
  return isSkuToday(resource) === false;
}

/** Whether what is changed in place needs the same of its service today. */
export function keepsNeed(resource: PlannedResource, need: OfferNeed): boolean {
  const today = requestToday(resource);
  const needs = today === undefined ? [] : (adapterOf(resource.type)?.offers?.(today) ?? []);
  return needs.some(
    (one) =>
      one.question === need.question &&
      one.source === need.source &&
      one.part === need.part &&
      one.what === need.what &&
      isSame(one.name, need.name) === true,
  );
}

function isSkuToday({ type, before, sku }: PlannedResource): boolean | undefined {
  return before === undefined ? undefined : isSame(skuText(requestFacts(type, before).sku), skuText(sku));
}

/** Undefined where one of them is not known. */
function isSame(a: Planned<string> | undefined, b: Planned<string> | undefined): boolean | undefined {
  return a?.known === true && b?.known === true ? sameText(a.value, b.value) : undefined;
}
