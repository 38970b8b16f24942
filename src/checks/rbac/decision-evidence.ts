import type { Manifest } from "../../manifest/model.ts";
import type { EffectiveGrant } from "../../rbac/effective.ts";
import type { DenyAssignment } from "../../rbac/model.ts";
import type { Evidence } from "../../report/model.ts";
import { scopeText } from "../../derive/located-scope.ts";
import type { DecidedNeed } from "./decided.ts";

function grantEvidence(label: string, { assignment, role }: EffectiveGrant, manifest: Manifest): Evidence {
  return { label, value: `${role.roleName} at ${scopeText(assignment.scope, manifest)}` };
}

export function grants(
  label: string,
  decided: readonly DecidedNeed[],
  kinds: readonly string[],
  manifest: Manifest,
): Evidence[] {
  const all = decided.flatMap(({ decision }) =>
    kinds.includes(decision.kind) && "by" in decision && decision.kind !== "denied" ? decision.by : [],
  );
  return unique(all, ({ assignment }) => assignment.id)
    .slice(0, 5)
    .map((grant) => grantEvidence(label, grant, manifest));
}

export function withheld(decided: readonly DecidedNeed[], manifest: Manifest): Evidence[] {
  const all = decided.flatMap(({ decision }) => (decision.kind === "denied" ? decision.withheld : []));
  return unique(all, ({ assignment }) => assignment.id)
    .slice(0, 5)
    .map((grant) => grantEvidence("taken away by notActions of", grant, manifest));
}

export function unmet(decided: readonly DecidedNeed[], manifest: Manifest): Evidence[] {
  const all = decided.flatMap(({ decision }) => (decision.kind === "denied" ? decision.unmet : []));
  return unique(all, ({ assignment }) => assignment.id)
    .slice(0, 5)
    .map((grant) => grantEvidence("its condition does not allow it", grant, manifest));
}

export function conditions(decided: readonly DecidedNeed[]): Evidence[] {
  const all = decided.flatMap(({ decision }) =>
    decision.kind === "depends-on-condition" ? decision.by : [],
  );
  const texts = all.flatMap(({ open }) => open.map(({ text }) => text));
  return [...new Set(texts)].slice(0, 3).map((value) => ({ label: "condition", value }));
}

export function denyEvidence(deny: DenyAssignment, manifest: Manifest): Evidence {
  return {
    label: "deny assignment",
    value: `${deny.denyAssignmentName} at ${scopeText(deny.scope, manifest)}`,
  };
}

export function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
