import type { PolicyExemption } from "../../policy/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { resourceSelectors } from "./policy-assignment.ts";
import { withoutAddresses } from "./redact.ts";

/** @throws Malformed */
export function decodePolicyExemption(item: Cursor): PolicyExemption {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
      policyAssignmentId: properties.at("policyAssignmentId").id(),
      policyDefinitionReferenceIds: properties
        .at("policyDefinitionReferenceIds")
        .optional((list) => list.texts()),
      exemptionCategory: properties.at("exemptionCategory").text(),
      expiresOn: properties.at("expiresOn").optional(expiry),
      resourceSelectors: properties.at("resourceSelectors").optional(resourceSelectors),
      assignmentScopeValidation: properties
        .at("assignmentScopeValidation")
        .optional((validation) => validation.text()),
    }),
  };
}

/** An end that nobody can read must not look like no end. */
function expiry(date: Cursor): string {
  const text = date.text();
  return Number.isNaN(Date.parse(text)) ? date.fail("a date and time") : text;
}
