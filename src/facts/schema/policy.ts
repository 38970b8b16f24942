import type {
  NonComplianceMessage,
  ParameterDeclaration,
  ParameterValues,
  PolicyAssignment,
  PolicyDefinition,
  PolicyDefinitionReference,
  PolicyExemption,
  PolicyOverride,
  PolicySetDefinition,
  ResourceSelector,
  Selector,
} from "../../policy/model.ts";
import { guidText, resourceIdText, texts } from "./parts.ts";
import { json, jsonObject, list, named, object, objectOf, optional, record, text, textOf } from "./schema.ts";

/** The policies of a snapshot: assignments, definitions, initiatives and exemptions. */

const parameterValues = named("parameterValues", () =>
  record<ParameterValues[string]>(object({ value: json })),
);
const parameters = named("parameters", () =>
  record(
    objectOf<ParameterDeclaration>({
      type: text,
      defaultValue: optional(json),
      allowedValues: optional(list(json)),
    }),
  ),
);
const selectors = named("selectors", () =>
  list(objectOf<Selector>({ kind: text, in: optional(texts), notIn: optional(texts) })),
);
const resourceSelectors = named("resourceSelectors", () =>
  list(objectOf<ResourceSelector>({ selectors, name: optional(text) })),
);

export const policyAssignment = objectOf<PolicyAssignment>({
  id: resourceIdText,
  name: text,
  properties: objectOf<PolicyAssignment["properties"]>({
    policyDefinitionId: resourceIdText,
    scope: resourceIdText,
    displayName: optional(text),
    definitionVersion: optional(text),
    notScopes: optional(texts),
    parameters: optional(parameterValues),
    enforcementMode: optional(text),
    assignmentType: optional(text),
    resourceSelectors: optional(resourceSelectors),
    overrides: optional(
      list(objectOf<PolicyOverride>({ kind: text, value: text, selectors: optional(selectors) })),
    ),
    nonComplianceMessages: optional(
      list(objectOf<NonComplianceMessage>({ message: text, policyDefinitionReferenceId: optional(text) })),
    ),
  }),
  identity: optional(object({ type: text, principalIds: list(guidText) })),
});

const common = {
  displayName: optional(text),
  policyType: optional(text),
  version: optional(text),
  parameters: optional(parameters),
};

/** By the lower-case id of a definition; `@` and a version pin may follow. */
export const definitionKey = textOf({ pattern: "^/" });

export const policyDefinition = objectOf<PolicyDefinition>({
  id: resourceIdText,
  name: text,
  properties: objectOf<PolicyDefinition["properties"]>({
    policyRule: jsonObject,
    ...common,
    mode: optional(text),
  }),
});

export const policySetDefinition = objectOf<PolicySetDefinition>({
  id: resourceIdText,
  name: text,
  properties: objectOf<PolicySetDefinition["properties"]>({
    policyDefinitions: list(
      objectOf<PolicyDefinitionReference>({
        policyDefinitionId: resourceIdText,
        policyDefinitionReferenceId: optional(text),
        definitionVersion: optional(text),
        parameters: optional(parameterValues),
        groupNames: optional(texts),
      }),
    ),
    ...common,
  }),
});

export const policyExemption = objectOf<PolicyExemption>({
  id: resourceIdText,
  name: text,
  properties: objectOf<PolicyExemption["properties"]>({
    policyAssignmentId: resourceIdText,
    exemptionCategory: text,
    displayName: optional(text),
    policyDefinitionReferenceIds: optional(texts),
    expiresOn: optional(text),
    resourceSelectors: optional(resourceSelectors),
    assignmentScopeValidation: optional(text),
  }),
});
