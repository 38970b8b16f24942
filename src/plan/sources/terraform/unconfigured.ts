import type { Rules } from "../../../catalog/terraform/index.ts";
import { isObject, isUnknown, type Value } from "../../../expression/value.ts";
import type { Change } from "./changes.ts";
import type { Configuration } from "./configuration.ts";

/**
 * The values of a new resource, with what its configuration leaves out as not set: a plan shows such an attribute as known only
 * after the apply where Azure may fill it, though the provider sends what it always sends.
 */
export function withoutUnconfigured(
  { action, parsed }: Change,
  after: Value,
  rules: Rules,
  configuration: Configuration,
): Value {
  if (!isObject(after) || (action !== "create" && action !== "replace")) return after;
  const left = Object.values(rules).flatMap((rule) =>
    typeof rule !== "string" &&
    (rule.make === "block" || rule.make === "given") &&
    rule.otherwise !== undefined
      ? [rule.from]
      : [],
  );
  const open = left.filter((name) => {
    const value = after[name];
    return (
      value !== undefined &&
      isUnknown(value) &&
      configuration.leavesOut(parsed.modules, parsed.resource, name)
    );
  });
  return open.length === 0 ? after : { ...after, ...Object.fromEntries(open.map((name) => [name, null])) };
}
