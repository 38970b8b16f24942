import { say } from "../../base/sentence.ts";
import { decodePolicyAssignment } from "../decode/policy-assignment.ts";
import { armKind } from "../kind.ts";
import { policyAssignment } from "../schema/policy.ts";
import { list } from "../schema/schema.ts";
import { unlessReaching } from "../contradiction.ts";

/** Scope: a subscription. Those inherited and those of contained scopes included. */
export const policyAssignments = armKind({
  name: "policyAssignments",
  permission: "Microsoft.Authorization/policyAssignments/read",
  value: list(policyAssignment),
  decode: decodePolicyAssignment,
  words: () => say`the policy assignments of the subscription`,
  contradiction: ({ scope }, items) =>
    unlessReaching(
      scope,
      items.flatMap((one) => [one.id, one.properties.scope]),
    ),
});
