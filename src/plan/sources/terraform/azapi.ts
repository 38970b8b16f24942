import { parseResourceId } from "../../../base/resource-id.ts";
import {
  depthOf,
  parentType,
  RESOURCE_GROUP_TYPE,
  resourceType,
  sameType,
  type ResourceType,
} from "../../../base/resource-type.ts";
import { isObject, unknown, type Value, type ValueObject } from "../../../expression/value.ts";
import { isJson } from "../../../expression/json.ts";
import type { Change } from "./changes.ts";
import { located, locatedById, type Located, type HomeLookup } from "./located.ts";
import { attribute } from "./values.ts";

/** `azapi_resource` makes a whole resource, the other two change a part of one. */
const KINDS: ReadonlySet<string> = new Set([
  "azapi_resource",
  "azapi_update_resource",
  "azapi_resource_action",
]);

export interface ApiType {
  readonly type: ResourceType;
  readonly apiVersion: string;
}

/** `Microsoft.App/jobs@2024-03-01` in its parts; undefined for other resources than those of Azure Resource Manager. */
export function apiType(change: Change, values: Value): ApiType | undefined {
  if (!KINDS.has(change.type)) return undefined;
  const text = attribute(values, "type");
  const [, typeText = "", apiVersion = ""] =
    typeof text === "string" ? (/^([^@]+)@(\d{4}-\d{2}-\d{2}(?:-[A-Za-z]+)?)$/.exec(text) ?? []) : [];
  const type = resourceType(typeText);
  return type === undefined ? undefined : { type, apiVersion };
}

/** An action on a resource (`start`, `listKeys`) makes none, and neither does a read. */
export function isActionOnly(change: Change, values: Value): boolean {
  if (change.type !== "azapi_resource_action") return false;
  const method = attribute(values, "method");
  const writes = typeof method === "string" && /^(PUT|PATCH)$/i.test(method);
  return !writes || (attribute(values, "action") ?? null) !== null;
}

export function locatedApi(change: Change, values: Value, type: string, around: HomeLookup): Located {
  for (const name of ["id", "resource_id"]) {
    const id = attribute(values, name);
    const place = typeof id === "string" ? locatedById(id, type) : undefined;
    if (place !== undefined) return place;
  }
  const behind = around.idBehind(change, "resource_id", type);
  const updated = behind === undefined ? undefined : locatedById(behind, type);
  if (updated !== undefined) return updated;
  const name = attribute(values, "name");
  const own = typeof name === "string" ? name : unknown([`${change.address}.name`]);
  const open = unknown([`${change.address}.parent_id`]);
  const stated = attribute(values, "parent_id") ?? null;
  const parent = parentType(type);
  if (parent === undefined || depthOf(type) === 1) {
    // A top-level resource stands in a group, a subscription, or on whatever it extends.
    const group = around.idBehind(change, "parent_id", RESOURCE_GROUP_TYPE);
    return located(type, own, typeof stated === "string" ? stated.replace(/\/+$/, "") : (group ?? open));
  }
  const id = typeof stated === "string" ? stated : around.idBehind(change, "parent_id", parent);
  const above = id === undefined ? undefined : parseResourceId(id);
  if (above === undefined || !sameType(above.type, parent)) return located(type, open, open);
  const full = typeof own === "string" ? `${above.name}/${own}` : own;
  return located(type, full, above.scope);
}

/** The request's body as the plan has it: an object, or JSON text in older versions of the provider. */
export function apiBody(
  change: Change,
  values: Value,
): { readonly body: ValueObject; readonly partial: boolean } {
  const stated = attribute(values, "body") ?? null;
  const parsed = typeof stated === "string" ? fromText(stated) : stated;
  const hidden = attribute(values, "sensitive_body") ?? null;
  // What is not seen may hold any member, so that none can be taken for absent.
  const partial =
    change.type !== "azapi_resource" || hidden !== null || (parsed !== null && !isObject(parsed));
  return { body: isObject(parsed) ? parsed : {}, partial };
}

function fromText(text: string): Value {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unknown(["a body that is not JSON"]);
  }
  return isJson(json) ? json : unknown(["a body that is not JSON"]);
}

/** Members that the provider's own attributes set, in the request as well. */
export function isOwnMember(key: string): boolean {
  return ["name", "type", "apiversion", "id"].includes(key.toLowerCase());
}
