import { oncePerObject } from "../../../base/once.ts";
import type { Made, Rules } from "../../../catalog/terraform/index.ts";
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
  const left = attributesLeft(rules);
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

/** Attributes of which the rules say what is sent where the configuration leaves them out. */
const attributesLeft = oncePerObject((rules: Rules): readonly string[] =>
  Object.values(rules).flatMap((rule) => {
    if (typeof rule === "string") return [];
    if (rule.make === "object") return attributesLeft(rule.rules);
    if (rule.make === "map") return rule.left;
    const isLeft = rule.make === "each" ? rule.orNone === true : hasOtherwise(rule);
    return isLeft && "from" in rule ? [rule.from] : [];
  }),
);

function hasOtherwise(rule: Made): boolean {
  return (rule.make === "block" || rule.make === "given") && rule.otherwise !== undefined;
}
