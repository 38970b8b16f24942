import { resourceId, guid, list, object, shared, text, texts } from "./parts.ts";

/** The policies of a snapshot: assignments, definitions, initiatives and exemptions. */

const parameterValues = shared("parameterValues");
const parameters = shared("parameters");
const selectors = shared("selectors");
const resourceSelectors = shared("resourceSelectors");

export const policyAssignment = object(
  {
    id: resourceId,
    name: text,
    properties: object(
      { policyDefinitionId: resourceId, scope: resourceId },
      {
        displayName: text,
        definitionVersion: text,
        notScopes: texts,
        parameters: parameterValues,
        enforcementMode: text,
        assignmentType: text,
        resourceSelectors,
        overrides: list(object({ kind: text, value: text }, { selectors })),
        nonComplianceMessages: list(object({ message: text }, { policyDefinitionReferenceId: text })),
      },
    ),
  },
  { identity: object({ type: text, principalIds: list(guid) }) },
);

const common = { displayName: text, policyType: text, version: text, parameters };

export const policyDefinition = object({
  id: resourceId,
  name: text,
  properties: object({ policyRule: { type: "object" } }, { ...common, mode: text }),
});

export const policySetDefinition = object({
  id: resourceId,
  name: text,
  properties: object(
    {
      policyDefinitions: list(
        object(
          { policyDefinitionId: resourceId },
          {
            policyDefinitionReferenceId: text,
            definitionVersion: text,
            parameters: parameterValues,
            groupNames: texts,
          },
        ),
      ),
    },
    common,
  ),
});

export const policyExemption = object({
  id: resourceId,
  name: text,
  properties: object(
    { policyAssignmentId: resourceId, exemptionCategory: text },
    {
      displayName: text,
      policyDefinitionReferenceIds: texts,
      expiresOn: text,
      resourceSelectors,
      assignmentScopeValidation: text,
    },
  ),
});
