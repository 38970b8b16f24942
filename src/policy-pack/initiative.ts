import { say } from "../base/sentence.ts";
import type { Pointer } from "../base/place.ts";
import { buildResourceId, lastSegment } from "../base/resource-id.ts";
import type { Library } from "../policy/bind/assignments.ts";
import { isJsonObject } from "../policy/json.ts";
import type {
  Json,
  ParameterDeclaration,
  ParameterValues,
  PolicyDefinitionReference,
  PolicySetDefinition,
} from "../policy/model.ts";
import { readJson } from "./document.ts";
import type { PackDefinition, SourceFile } from "./model.ts";
import { declarationsOf } from "./parameters.ts";
import { parametersOf } from "./references.ts";
import { checkTexts } from "./refusals.ts";
import { ShapeReader } from "./shape.ts";

type Members = ReadonlyMap<string, PackDefinition>;

/**
 * Reads an initiative over packs. Its members are found by the last part of their ids, because the scope before it is
 * where somebody will put the definitions. @throws UserError that names everything wrong with line and column
 */
export function readInitiative(source: SourceFile, packs: readonly PackDefinition[]): PolicySetDefinition {
  const shape = new ShapeReader(readJson(source));
  const root = shape.object(shape.document.value, []) ?? {};
  const base: Pointer = ["properties"];
  const properties = shape.object(root["properties"], base) ?? {};
  const name = shape.text(root["name"], ["name"]) ?? "";
  shape.text(properties["displayName"], [...base, "displayName"]);
  const parameters = declarationsOf(properties["parameters"], [...base, "parameters"], shape);
  checkTexts(root["name"], properties, base, shape, "initiative");
  const at: Pointer = [...base, "policyDefinitions"];
  const members = new Map(packs.map((pack) => [pack.definition.name.toLowerCase(), pack]));
  const references = (shape.list(properties["policyDefinitions"], at) ?? []).flatMap((json, index) => {
    const reference = referenceOf(json, [...at, index], members, parameters, shape);
    return reference === undefined ? [] : [reference];
  });
  const ids = references.map(({ policyDefinitionReferenceId }) => policyDefinitionReferenceId?.toLowerCase());
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      shape.wrong([...at, index, "policyDefinitionReferenceId"], say`this reference stands twice`);
  });
  shape.done();
  return {
    id: buildResourceId("/", "Microsoft.Authorization/policySetDefinitions", name) ?? name,
    name,
    properties: { policyType: "Custom", parameters, policyDefinitions: references },
  };
}

function referenceOf(
  json: Json,
  at: Pointer,
  members: Members,
  own: Readonly<Record<string, ParameterDeclaration>>,
  shape: ShapeReader,
): PolicyDefinitionReference | undefined {
  const object = shape.object(json, at, [
    "policyDefinitionId",
    "policyDefinitionReferenceId",
    "definitionVersion",
    "parameters",
    "groupNames",
  ]);
  const id = shape.text(object?.["policyDefinitionId"], [...at, "policyDefinitionId"]);
  const referenceId = shape.text(object?.["policyDefinitionReferenceId"], [
    ...at,
    "policyDefinitionReferenceId",
  ]);
  if (id === undefined || referenceId === undefined) return undefined;
  const member = members.get(lastSegment(id).toLowerCase());
  if (member === undefined) {
    shape.wrong([...at, "policyDefinitionId"], say`there is no pack for the definition ${lastSegment(id)}`);
    return undefined;
  }
  const passed = passedOf(object?.["parameters"], [...at, "parameters"], member, own, shape);
  const pin = object?.["definitionVersion"];
  return {
    policyDefinitionId: id,
    policyDefinitionReferenceId: referenceId,
    ...(typeof pin === "string" ? { definitionVersion: pin } : {}),
    parameters: passed,
  };
}

function passedOf(
  json: Json | undefined,
  at: Pointer,
  member: PackDefinition,
  own: Readonly<Record<string, ParameterDeclaration>>,
  shape: ShapeReader,
): ParameterValues {
  const declared = member.definition.properties.parameters ?? {};
  const passed = json === undefined ? {} : (shape.object(json, at, Object.keys(declared)) ?? {});
  for (const { parameter, pointer } of parametersOf(passed)) {
    if (!Object.hasOwn(own, parameter))
      shape.wrong([...at, ...pointer], say`the initiative declares no parameter ${parameter}`);
  }
  for (const [name, { defaultValue }] of Object.entries(declared)) {
    if (defaultValue === undefined && !Object.hasOwn(passed, name))
      shape.wrong(at, say`the parameter ${name} of the member is not passed and has no default`);
  }
  const values = Object.entries(passed).flatMap(([name, one]): [string, { readonly value: Json }][] => {
    const value = isJsonObject(one) ? one["value"] : undefined;
    if (value !== undefined) return [[name, { value }]];
    shape.wrong([...at, name], say`this value does not fit here`, { expected: say`${'{"value": …}'}` });
    return [];
  });
  return Object.fromEntries(values);
}

/** The initiative with the members alone whose references have one of the names, in lower case. */
export function withMembers(
  initiative: PolicySetDefinition,
  names: ReadonlySet<string>,
): PolicySetDefinition {
  const { policyDefinitions, ...properties } = initiative.properties;
  const left = policyDefinitions.filter(({ policyDefinitionReferenceId: id = "" }) =>
    names.has(id.toLowerCase()),
  );
  return { ...initiative, properties: { ...properties, policyDefinitions: left } };
}

/** Finds the packs for the ids of an initiative's members, and the initiative itself, as {@link Library} wants it. */
export function libraryOf(
  initiative: PolicySetDefinition,
  packs: readonly Pick<PackDefinition, "definition">[],
): Library {
  const members = new Map(packs.map(({ definition }) => [definition.name.toLowerCase(), definition]));
  return {
    definition: (key) => {
      const value = members.get(lastSegment(key));
      return value === undefined ? undefined : { known: true, value };
    },
    initiative: (key) =>
      lastSegment(key) === initiative.name.toLowerCase() ? { known: true, value: initiative } : undefined,
  };
}
