import { say, type Sentence } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { EffectiveDoubt } from "../../rbac/effective.ts";
import type { Evidence } from "../../report/model.ts";
import { scopeText } from "../../derive/located-scope.ts";
import type { DecidedNeed } from "./decided.ts";
import { denyEvidence, unique } from "./decision-evidence.ts";

/** Why decisions are unknown, each reason once. */
export function doubtsOf(decided: readonly DecidedNeed[]): EffectiveDoubt[] {
  const all = decided.flatMap(({ decision }) => (decision.kind === "unknown" ? decision.doubts : []));
  return unique(all, (doubt) => {
    if ("assignment" in doubt) return doubt.kind + doubt.assignment.id;
    return doubt.kind + ("deny" in doubt ? doubt.deny.id : doubt.where);
  });
}

export function doubtWords([first]: readonly EffectiveDoubt[]): Sentence {
  switch (first?.kind) {
    case "role-not-found":
      return say`the definition of an assigned role, ${first.assignment.roleGuid}, is not among those that are seen.`;
    case "condition":
      return say`the condition of a role assignment is not understood: ${first.why}.`;
    case "membership":
      return say`a role is assigned to a group, and whether the identity is in it is not seen.`;
    case "hierarchy":
    case "deny-hierarchy":
      return say`something is assigned at a management group, and whether that stands above the scope is not seen.`;
    case "deny-effect":
      return say`a deny assignment has the effect ${first.deny.denyAssignmentEffect ?? ""}, which this version does not know.`;
    case "deny-condition":
      return say`a deny assignment blocks under a condition that is not understood: ${first.why}.`;
    case "deny-group":
      return say`a deny assignment names or spares a group, and whether the identity is in it is not seen.`;
    case "not-read":
      return say`an entry could not be read: ${first.where}.`;
    case undefined:
      return say`no reason was given.`;
  }
}

export function doubtEvidence(doubt: EffectiveDoubt, manifest: Manifest): Evidence {
  if ("deny" in doubt) return denyEvidence(doubt.deny, manifest);
  if (!("assignment" in doubt)) return { label: "not read", value: doubt.where };
  const { roleGuid, scope } = doubt.assignment;
  const label = doubt.kind === "role-not-found" ? "role not found" : "in doubt";
  return { label, value: `${roleGuid} at ${scopeText(scope, manifest)}` };
}
