import type {
  ParameterDeclaration,
  PolicyDefinition,
  PolicyDefinitionReference,
  PolicySetDefinition,
} from "../../policy/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { parameterValues } from "./policy-assignment.ts";
import { withoutAddresses, withoutAddressesInJson } from "./redact.ts";

/** Also a version of one, whose `name` is the version. @throws Malformed */
export function decodePolicyDefinition(item: Cursor): PolicyDefinition {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      ...common(properties),
      mode: properties.at("mode").optional((mode) => mode.text()),
      policyRule: withoutAddressesInJson(rule(properties.at("policyRule"))),
    }),
  };
}

/** @throws Malformed */
export function decodePolicySetDefinition(item: Cursor): PolicySetDefinition {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      ...common(properties),
      policyDefinitions: properties.at("policyDefinitions").items().map(reference),
    }),
  };
}

function common(properties: Cursor) {
  return {
    displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
    policyType: properties.at("policyType").optional((type) => type.text()),
    version: properties.at("version").optional((version) => version.text()),
    parameters: properties.at("parameters").optional(parameterDeclarations),
  };
}

function rule(cursor: Cursor) {
  if (!cursor.isObject()) cursor.fail("an object");
  return cursor.json();
}

function parameterDeclarations(list: Cursor): Record<string, ParameterDeclaration> {
  return Object.fromEntries(
    list.entries().map(([name, parameter]) => {
      const defaultValue = parameter.at("defaultValue");
      return [
        name,
        dense({
          type: parameter.at("type").text(),
          defaultValue: defaultValue.given ? withoutAddressesInJson(defaultValue.json()) : undefined,
          allowedValues: parameter
            .at("allowedValues")
            .optional((values) => values.items().map((value) => withoutAddressesInJson(value.json()))),
        }),
      ];
    }),
  );
}

function reference(item: Cursor): PolicyDefinitionReference {
  const text = (key: string): string | undefined => item.at(key).optional((value) => value.text());
  return dense({
    policyDefinitionId: item.at("policyDefinitionId").id(),
    policyDefinitionReferenceId: text("policyDefinitionReferenceId"),
    definitionVersion: text("definitionVersion"),
    parameters: item.at("parameters").optional(parameterValues),
    groupNames: item.at("groupNames").optional((names) => names.texts()),
  });
}
