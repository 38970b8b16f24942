import { unknown } from "../expression/value.ts";
import { typesNamedBy } from "../policy/evaluate/compile/types.ts";
import { isJsonObject } from "../policy/json.ts";
import type { PolicyDefinition } from "../policy/model.ts";
import { parseRule } from "../policy/parse.ts";

/**
 * Types, in lower case, of which a resource must be for the rule to match, or that it looks for beside one: whatever the
 * parameters are. Undefined where any type may do.
 */
export function typesAbout({
  policyRule,
  parameters = {},
}: PolicyDefinition["properties"]): ReadonlySet<string> | undefined {
  const rule = parseRule(policyRule);
  if (!rule.ok) return undefined;
  const open = Object.keys(parameters).map((name) => [name, unknown([`the parameter ${name}`])] as const);
  const named = typesNamedBy(rule.value.if, Object.fromEntries(open));
  if (named === undefined) return undefined;
  const then = isJsonObject(policyRule) ? (policyRule["then"] ?? null) : null;
  const details = isJsonObject(then) ? (then["details"] ?? null) : null;
  const related = isJsonObject(details) ? details["type"] : undefined;
  if (related === undefined) return named;
  return typeof related === "string" ? new Set([...named, related.toLowerCase()]) : undefined;
}
