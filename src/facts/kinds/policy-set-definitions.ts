import { say } from "../../base/sentence.ts";
import { decodePolicySetDefinition } from "../decode/policy-definition.ts";
import { unlessOfTheirId } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { definitionKey, policySetDefinition } from "../schema/policy.ts";
import { record } from "../schema/schema.ts";
import { factOf } from "../schema/unknown.ts";

/** Scope: a subscription. All initiatives that the assignments name, by lower-case id; pins as with the definitions. */
export const policySetDefinitions = armKind({
  name: "policySetDefinitions",
  permission: "Microsoft.Authorization/policySetDefinitions/read",
  alsoReads: ["Microsoft.Authorization/policyAssignments/read"],
  value: record(factOf(policySetDefinition), definitionKey),
  decode: decodePolicySetDefinition,
  words: () => say`the initiatives that are assigned`,
  contradiction: (_, contents) => unlessOfTheirId(contents),
});
