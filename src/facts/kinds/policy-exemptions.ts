import { say } from "../../base/sentence.ts";
import { decodePolicyExemption } from "../decode/policy-exemption.ts";
import { armKind } from "../kind.ts";
import { policyExemption } from "../schema/policy.ts";
import { list } from "../schema/schema.ts";
import { unlessReaching } from "../contradiction.ts";

/** Scope: a subscription. Those inherited and those of contained scopes included. */
export const policyExemptions = armKind({
  name: "policyExemptions",
  permission: "Microsoft.Authorization/policyExemptions/read",
  value: list(policyExemption),
  decode: decodePolicyExemption,
  words: () => say`the policy exemptions of the subscription`,
  contradiction: ({ scope }, items) =>
    unlessReaching(
      scope,
      items.map((one) => one.id),
    ),
});
