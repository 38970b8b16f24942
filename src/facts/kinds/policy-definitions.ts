import { say } from "../../base/sentence.ts";
import { decodePolicyDefinition } from "../decode/policy-definition.ts";
import { unlessOfTheirId } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { definitionKey, policyDefinition } from "../schema/policy.ts";
import { record } from "../schema/schema.ts";
import { factOf } from "../schema/unknown.ts";

/**
 * Scope: a subscription. All definitions that the assignments reach, by lower-case id; each known or unknown by itself.
 * Where a reference pins a `definitionVersion` that the content under the id does not satisfy, the content that the pin
 * takes stands under `<id>@<pin>`, lower case too: for a pinned reference look there first, then under the id.
 */
export const policyDefinitions = armKind({
  name: "policyDefinitions",
  permission: "Microsoft.Authorization/policyDefinitions/read",
  alsoReads: [
    "Microsoft.Authorization/policyAssignments/read",
    "Microsoft.Authorization/policySetDefinitions/read",
  ],
  value: record(factOf(policyDefinition), definitionKey),
  decode: decodePolicyDefinition,
  words: () => say`the policy definitions that are assigned`,
  contradiction: (_, contents) => unlessOfTheirId(contents),
});
