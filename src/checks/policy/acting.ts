import { guid, type Guid } from "../../base/names.ts";
import {
  effectOn,
  enforcementOf,
  mayHave,
  reaches,
  type PolicyTarget,
} from "../../policy/bind/applicability.ts";
import type { EffectivePolicy, Origin } from "../../policy/bind/assignments.ts";
import { anyOf } from "../../policy/bind/scope.ts";
import { detailsOf } from "../../policy/effects/details.ts";
import type { Effect } from "../../policy/effects/effect.ts";
import type { Governance } from "../../derive/policies/governance.ts";

/** A policy that deploys or modifies. */
export interface Acting {
  readonly policy: Origin;
  /** GUIDs of the roles that it asks for, or why they are not known. */
  readonly roles: readonly Guid[] | { readonly problem: string };
}

/** Those that may deploy or modify something where one of the targets is. */
export function actingPolicies(governance: Governance, targets: readonly PolicyTarget[]): Acting[] {
  const inForce = (policy: Origin): boolean =>
    enforcementOf(policy) !== "not-enforced" &&
    anyOf(targets.map((target) => reaches(policy, target))).is !== "no";
  return [
    ...governance.policies
      .filter((policy) => mayHave(policy, ACTS) && inForce(policy))
      .flatMap((policy) => actingOf(policy, targets) ?? []),
    // What nobody understands deploys nothing without an identity.
    ...governance.notUnderstood
      .filter((policy) => inForce(policy) && (policy.assignment.identity?.principalIds.length ?? 0) > 0)
      .map((policy): Acting => ({ policy, roles: { problem: policy.why } })),
  ];
}

const ACTS: ReadonlySet<Effect> = new Set(["deployIfNotExists", "modify"]);

function actingOf(policy: EffectivePolicy, targets: readonly PolicyTarget[]): Acting | undefined {
  const effects = targets.map((target) => effectOn(policy, target));
  const outcomes = effects
    .flatMap((effect) => (effect.ok ? [effect.value] : []))
    .find((effect) => ACTS.has(effect));
  if (outcomes === undefined) {
    const open = effects.flatMap((effect) => (effect.ok ? [] : [effect.problem]))[0];
    return open !== undefined && (policy.assignment.identity?.principalIds.length ?? 0) > 0
      ? { policy, roles: { problem: open } }
      : undefined;
  }
  const details = detailsOf(policy.rule, outcomes);
  if (!details.ok) return { policy, roles: { problem: details.problem } };
  const listed = "roleDefinitionIds" in details.value ? details.value.roleDefinitionIds : [];
  const ids: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  const roles = ids.map((id) =>
    typeof id === "string" ? guid(id.slice(id.lastIndexOf("/") + 1)) : undefined,
  );
  const known = roles.flatMap((role) => role ?? []);
  return {
    policy,
    roles: known.length === roles.length ? known : { problem: "a role is not named by its id" },
  };
}
