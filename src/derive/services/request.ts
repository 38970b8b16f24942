import type { Planned } from "../../base/planned.ts";
import type { RequestPath, ServiceRequest } from "../../catalog/services/support/adapter.ts";
import { openThroughout } from "../../expression/open.ts";
import { isArray, isObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { CountRange, PlannedResource, Sku } from "../../plan/model.ts";
import { fixedCount, notKnown, wholeNumber } from "../../plan/numbers.ts";
import { requestFacts } from "../../plan/request.ts";
import { firstAt } from "../../plan/value-at.ts";

/** A planned resource as the adapter of its service reads it: what only a part of the request tells is open, not left out. */
export function serviceRequest(resource: PlannedResource): ServiceRequest {
  const { type, key, body, partial, count } = resource;
  const isWhole = body !== undefined && partial !== true;
  const open = {
    name: { known: false as const, expression: `the SKU, which the deployment does not state about ${key}` },
  };
  return viewOf(bodyOf(resource), type, resource.sku ?? (isWhole ? undefined : open), count);
}

/** The resource as it is today, where that is known. */
export function requestToday({ type, before }: PlannedResource): ServiceRequest | undefined {
  if (before === undefined) return undefined;
  const { sku, count } = requestFacts(type, before);
  return viewOf(before, type, sku, count);
}

function bodyOf({ key, body, partial, stated }: PlannedResource): ValueObject {
  const why = [`what the deployment does not say about ${key}`];
  if (body !== undefined) return partial === true ? openThroughout(body, why) : body;
  return openThroughout({ properties: stated ?? {} }, why);
}

function viewOf(body: ValueObject, type: string, sku: Sku | undefined, count: CountRange): ServiceRequest {
  const at = <T>(path: RequestPath, read: (value: Value) => Planned<T>): Planned<T> | undefined => {
    const value = firstAt(body, path);
    return value === undefined ? undefined : read(value);
  };
  return {
    type,
    ...(sku === undefined ? {} : { sku }),
    count,
    text: (path) =>
      at(path, (value) => (typeof value === "string" ? { known: true, value } : notKnown(value))),
    number: (path) => at(path, numberOf),
    flag: (path) =>
      at(path, (value) => (typeof value === "boolean" ? { known: true, value } : notKnown(value))),
    texts: (path) => at(path, textsOf),
    items: (path) =>
      at(path, (value) =>
        isArray(value)
          ? {
              known: true,
              value: value.map((item) => viewOf(isObject(item) ? item : {}, type, undefined, fixedCount(1))),
            }
          : notKnown(value),
      ),
  };
}

/** A list in which one text is open is open as a whole. */
function textsOf(value: Value): Planned<readonly string[]> {
  if (!isArray(value)) return notKnown(value);
  const open = value.find((item) => typeof item !== "string");
  return open === undefined
    ? { known: true, value: value.filter((item) => typeof item === "string") }
    : notKnown(open);
}

/** Containers take parts of a core. */
function numberOf(value: Value): Planned<number> {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return { known: true, value };
  return wholeNumber(value);
}
