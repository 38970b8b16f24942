import type { Planned } from "../../base/planned.ts";
import type { RequestPath, ServiceRequest } from "../../catalog/services/support/adapter.ts";
import { openThroughout } from "../../expression/open.ts";
import { isArray, isObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { CountRange, PlannedResource, Sku } from "../../plan/model.ts";
import { fixedCount, notKnown, wholeNumber } from "../../plan/numbers.ts";
import { requestFacts } from "../../plan/request.ts";
import { firstAt } from "../../plan/value-at.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import type { ResourceSettings } from "../../facts/kinds/resource-settings.ts";
import { bodyOfSettings } from "./settings-body.ts";

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

/** What exists, as its settings tell it. */
export function requestOfSettings(type: string, { settings }: ResourceSettings): ServiceRequest {
  const body = bodyOfSettings(settings);
  const { sku, count } = requestFacts(type, body);
  return viewOf(body, type, sku, count);
}

/** What exists, of which only the SKU is told. */
export function requestOfRow(type: string, { sku = {}, kind }: ExistingResource): ServiceRequest {
  const why = "how it is set up, which Azure Resource Graph was not asked";
  const told: ValueObject = { sku: { ...sku }, ...(kind === undefined ? {} : { kind }) };
  const facts = requestFacts(type, told, why, ["sku"]);
  return viewOf(openThroughout(told, [why], new Set(["sku"])), type, facts.sku, facts.count);
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

/** Containers take parts of a core, and a pool of storage has more bytes than anything is counted in. */
function numberOf(value: Value): Planned<number> {
  const read = typeof value === "string" && /^\d{1,15}(?:\.\d{1,6})?$/.test(value) ? Number(value) : value;
  if (typeof read === "number" && Number.isFinite(read) && read >= 0) return { known: true, value: read };
  return wholeNumber(value);
}
