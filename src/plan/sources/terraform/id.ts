import { sameText, type SubscriptionId } from "../../../base/names.ts";
import { anyUnknown, isUnknown, unknown, waitsOf, type Value } from "../../../expression/value.ts";
import type { ResourceScope } from "../arm/model.ts";
import type { Planned } from "../../model.ts";

/** An Azure Resource Manager id in its parts. */
export interface IdParts {
  /** What stands before the last `/providers/`: the scope, or the resource that is extended. */
  readonly scope: string;
  /** `Microsoft.Sql/servers/databases`; that of a resource group for the id of one. */
  readonly type: string;
  /** `server/database` */
  readonly name: string;
}

const GROUP_ID = /^(\/subscriptions\/[^/]+)\/resourceGroups\/([^/]+)$/i;
const SEGMENT = /^[^/?#\\\s]+$/;

/** Undefined for text that is no id of a resource or resource group. */
export function idParts(id: string): IdParts | undefined {
  if (!/^\/(subscriptions|providers)\//i.test(id) || id.length > 2_000) return undefined;
  const [, above, group] = GROUP_ID.exec(id) ?? [];
  if (above !== undefined && group !== undefined) {
    return { scope: above, type: "Microsoft.Resources/resourceGroups", name: group };
  }
  const at = id.toLowerCase().lastIndexOf("/providers/");
  if (at < 0) return undefined;
  const [namespace = "", ...rest] = id.slice(at + "/providers/".length).split("/");
  if (rest.length < 2 || rest.length % 2 === 1 || ![namespace, ...rest].every((part) => SEGMENT.test(part)))
    return undefined;
  const types = rest.filter((_, index) => index % 2 === 0);
  const names = rest.filter((_, index) => index % 2 === 1);
  return { scope: id.slice(0, at), type: [namespace, ...types].join("/"), name: names.join("/") };
}

/** The id of a resource of that type and full name under a scope; undefined where they do not make one. */
export function idOf(scope: string, type: string, name: string): string | undefined {
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  if (sameText(type, "Microsoft.Resources/resourceGroups")) {
    return SEGMENT.test(name) ? `${scope}/resourceGroups/${name}` : undefined;
  }
  if (types.length !== names.length || !names.every((part) => SEGMENT.test(part))) return undefined;
  const pairs = types.map((segment, index) => `${segment}/${names[index] ?? ""}`);
  return `${scope}/providers/${namespace}/${pairs.join("/")}`;
}

/** A text that may be unknown, as planned resources have it. */
export function planned(value: Value | undefined, missing: string): Planned<string> {
  if (typeof value === "string" && value !== "") return { known: true, value };
  const waits = value === undefined ? [] : waitsOf(value);
  return { known: false, expression: waits.length === 0 ? missing : waits.join(", ") };
}

/** Texts joined, unknown while one of them is. */
export function joinedText(parts: readonly Value[], by: string): Value {
  return anyUnknown(parts) ?? parts.map(String).join(by);
}

/** Where a scope's text leads. */
export function scopeOf(scope: Value): ResourceScope {
  if (isUnknown(scope) || typeof scope !== "string") {
    const open = planned(scope, "the scope");
    return { kind: "resourceGroup", subscriptionId: open, resourceGroup: open, extends: open };
  }
  const known = (value: string): Planned<string> => ({ known: true, value });
  const extended = idParts(scope);
  const isGroup = GROUP_ID.test(scope);
  const more = extended === undefined || isGroup ? {} : { extends: known(scope) };
  const group = /^\/providers\/Microsoft\.Management\/managementGroups\/([^/]+)/i.exec(scope)?.[1];
  if (group !== undefined) return { kind: "managementGroup", managementGroup: known(group) };
  const [, subscription, resourceGroup] =
    /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?/i.exec(scope) ?? [];
  if (subscription === undefined) return { kind: "tenant", ...more };
  const subscriptionId = known(subscription);
  return resourceGroup === undefined
    ? { kind: "subscription", subscriptionId, ...more }
    : { kind: "resourceGroup", subscriptionId, resourceGroup: known(resourceGroup), ...more };
}

/** `/subscriptions/…` of what is known of the subscription. */
export function subscriptionValue(id: SubscriptionId | string | undefined, wait: string): Value {
  return id === undefined ? unknown([wait]) : `/subscriptions/${id}`;
}
