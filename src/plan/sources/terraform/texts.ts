import { parseResourceId } from "../../../base/resource-id.ts";
import { isResourceGroupType } from "../../../base/resource-type.ts";
import { splitScope, SUBSCRIPTIONS } from "../../../base/scope.ts";
import { anyUnknown, isUnknown, unknown, waitsOf, type Value } from "../../../expression/value.ts";
import type { Planned } from "../../model.ts";
import type { PlannedScope } from "../arm/model.ts";

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
export function scopeOf(text: Value): PlannedScope {
  if (isUnknown(text) || typeof text !== "string") {
    const open = planned(text, "the scope");
    return { kind: "resourceGroup", subscriptionId: open, resourceGroup: open, extends: open };
  }
  const known = (value: string): Planned<string> => ({ known: true, value });
  const { scope } = splitScope(text);
  const extended = parseResourceId(text);
  const more = extended === undefined || isResourceGroupType(extended.type) ? {} : { extends: known(text) };
  switch (scope.kind) {
    case "managementGroup":
      return { kind: "managementGroup", managementGroup: known(scope.managementGroup) };
    case "tenant":
      return { kind: "tenant", ...more };
    case "subscription":
      return { kind: "subscription", subscriptionId: known(scope.subscription), ...more };
    case "resourceGroup": {
      const { subscription, resourceGroup } = scope;
      const ids = { subscriptionId: known(subscription), resourceGroup: known(resourceGroup) };
      return { kind: "resourceGroup", ...ids, ...more };
    }
  }
}

/** The id of a subscription, of what is known of it. */
export function subscriptionValue(id: string | undefined, wait: string): Value {
  return id === undefined ? unknown([wait]) : SUBSCRIPTIONS + id;
}
