import { extendedBy, lastSegment, rebase, sameId, subscriptionScope } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import type { SameValue } from "../../derive/moved-values.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";

/** True for a definition that both sides may mean: one id, the same id in the other subscription, or a custom one of the same name. */
export function mayBeSameDefinition(a: string, b: string, { source, target }: Manifest): boolean {
  if (sameId(a, b)) return true;
  const moved = rebase(
    a,
    subscriptionScope(source.subscription.id),
    subscriptionScope(target.subscription.id),
  );
  if (moved !== undefined && sameId(moved, b)) return true;
  return !isBuiltIn(a) && !isBuiltIn(b) && sameText(lastSegment(a), lastSegment(b));
}

/** Only the tenant holds built-in definitions, which are the same everywhere. */
function isBuiltIn(id: string): boolean {
  return extendedBy(id) === "/";
}

/** Two definitions are the same by their id, else by what they say. */
export function saysTheSame(policy: EffectivePolicy, by: EffectivePolicy, same: SameValue): boolean {
  if (sameId(policy.definitionId, by.definitionId)) return true;
  const [own, other] = [policy.definition.properties, by.definition.properties];
  return (
    sameText(own.mode ?? "Indexed", other.mode ?? "Indexed") &&
    same(own.policyRule, other.policyRule) === "yes"
  );
}

export type Differing = { readonly is: "yes" | "unknown"; readonly why: string } | { readonly is: "no" };

export function parametersThatDiffer(
  policy: EffectivePolicy,
  by: EffectivePolicy,
  same: SameValue,
): Differing {
  const effect = effectParameter(policy);
  const names = Object.keys(policy.parameters).filter((name) => !sameText(name, effect ?? ""));
  const other = new Map(Object.entries(by.parameters).map(([name, value]) => [name.toLowerCase(), value]));
  const compared = names.map((name) => {
    const there = other.get(name.toLowerCase());
    return { name, is: there === undefined ? "no" : same(policy.parameters[name] ?? null, there) };
  });
  const differ = compared.filter(({ is }) => is === "no").map(({ name }) => name);
  if (differ.length > 0) return { is: "yes", why: `parameters that differ: ${differ.join(", ")}` };
  const open = compared.filter(({ is }) => is === "unknown").map(({ name }) => name);
  if (open.length > 0) return { is: "unknown", why: `parameters that are not known: ${open.join(", ")}` };
  return { is: "no" };
}

/** The parameter that holds the effect, which is compared by itself. */
function effectParameter({ rule: { effect } }: EffectivePolicy): string | undefined {
  return effect.kind === "expression"
    ? /^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.exec(effect.source)?.[1]
    : undefined;
}
