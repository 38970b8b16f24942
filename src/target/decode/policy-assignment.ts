import type {
  NonComplianceMessage,
  ParameterValues,
  PolicyAssignment,
  PolicyOverride,
  ResourceSelector,
  Selector,
} from "../../policy/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { withoutAddresses, withoutAddressesInJson } from "./redact.ts";

/** @throws Malformed */
export function decodePolicyAssignment(item: Cursor): PolicyAssignment {
  const properties = item.at("properties");
  const text = (key: string): string | undefined => properties.at(key).optional((value) => value.text());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
      policyDefinitionId: properties.at("policyDefinitionId").id(),
      definitionVersion: text("definitionVersion"),
      scope: properties.at("scope").id(),
      notScopes: properties.at("notScopes").optional((list) => list.texts()),
      parameters: properties.at("parameters").optional(parameterValues),
      enforcementMode: text("enforcementMode"),
      assignmentType: text("assignmentType"),
      resourceSelectors: properties.at("resourceSelectors").optional(resourceSelectors),
      overrides: properties.at("overrides").optional((list) => list.items().map(override)),
      nonComplianceMessages: properties
        .at("nonComplianceMessages")
        .optional((list) => list.items().map(nonComplianceMessage)),
    }),
  };
}

/** `{name: {value}}`; a value of `null` is a value. */
export function parameterValues(list: Cursor): ParameterValues {
  return Object.fromEntries(
    list.entries().map(([name, parameter]) => {
      const value = parameter.at("value").json();
      return [name, { value: withoutAddressesInJson(value) }];
    }),
  );
}

export function resourceSelectors(list: Cursor): ResourceSelector[] {
  return list.items().map((item) =>
    dense({
      name: item.at("name").optional((name) => withoutAddresses(name.text())),
      selectors: item.at("selectors").itemsIfAny().map(selector),
    }),
  );
}

function selector(item: Cursor): Selector {
  return dense({
    kind: item.at("kind").text(),
    in: item.at("in").optional((list) => list.texts()),
    notIn: item.at("notIn").optional((list) => list.texts()),
  });
}

function override(item: Cursor): PolicyOverride {
  return dense({
    kind: item.at("kind").text(),
    value: item.at("value").text(),
    selectors: item.at("selectors").optional((list) => list.items().map(selector)),
  });
}

function nonComplianceMessage(item: Cursor): NonComplianceMessage {
  return dense({
    message: withoutAddresses(item.at("message").text()),
    policyDefinitionReferenceId: item.at("policyDefinitionReferenceId").optional((id) => id.text()),
  });
}
