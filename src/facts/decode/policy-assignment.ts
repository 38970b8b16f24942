import { guid, type Guid } from "../../base/names.ts";
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
    identity: identity(item.at("identity")),
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

/** The service leaves the field out of an assignment that has none. A user-assigned identity stands under its id. */
function identity(item: Cursor): NonNullable<PolicyAssignment["identity"]> {
  if (item.absent) return { type: "None", principalIds: [] };
  const assigned = item
    .at("userAssignedIdentities")
    .optional((list) => list.entries().flatMap(([, one]) => one.optional(principal) ?? []));
  return {
    type: item.at("type").text(),
    principalIds: [...principal(item), ...(assigned ?? [])],
  };
}

/** One that is not ready yet has an empty id; that must not make the whole list unreadable. */
function principal(item: Cursor): Guid[] {
  const id = guid(item.at("principalId").optional((text) => text.text()) ?? "");
  return id === undefined ? [] : [id];
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
