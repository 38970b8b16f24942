import type { Pointer } from "../base/place.ts";
import { say } from "../base/sentence.ts";
import { parseInstant, type Instant } from "../base/time.ts";
import { unknown, isObject, type Value } from "../expression/value.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import type { Json, JsonObject, ParameterDeclaration } from "../policy/model.ts";
import { readYaml } from "./document.ts";
import { EXPECTATIONS, type PackCase, type SourceFile } from "./model.ts";
import { fits, isAmong } from "./parameters.ts";
import { ShapeReader } from "./shape.ts";

const COMMON = ["parameters", "now", "context", "apiVersion"];
const CONTEXT = ["subscription", "resourceGroup", "requestContext"] as const;

/**
 * Reads `cases.yaml`: what serves for all cases, and the cases. Parameters are checked against the policy's own.
 * @throws UserError that names everything wrong with line and column
 */
export function readCases(
  source: SourceFile,
  declared: Readonly<Record<string, ParameterDeclaration>>,
): readonly PackCase[] {
  const shape = new ShapeReader(readYaml(source));
  const root = shape.object(shape.document.value, [], [...COMMON, "cases"]) ?? {};
  const common = commonOf(root, [], declared, shape);
  const list = shape.list(root["cases"], ["cases"]) ?? [];
  if (list.length === 0 && isJsonArray(root["cases"])) shape.wrong(["cases"], say`there are no cases`);
  const names = new Set<string>();
  const cases = list.flatMap((json, index): PackCase[] => {
    const at: Pointer = ["cases", index];
    const object = shape.object(json, at, [...COMMON, "name", "resource", "related", "expect"]);
    if (object === undefined) return [];
    const name = shape.text(object["name"], [...at, "name"]);
    if (name !== undefined && names.has(name))
      shape.wrong([...at, "name"], say`another case is named ${name} too`);
    if (name !== undefined) names.add(name);
    const expect = shape.oneOf(object["expect"], [...at, "expect"], EXPECTATIONS);
    const resource = asValue(shape.object(object["resource"], [...at, "resource"]) ?? {});
    const related =
      object["related"] === undefined ? undefined : shape.list(object["related"], [...at, "related"]);
    const own = commonOf(object, at, declared, shape);
    const parameters = { ...common.parameters, ...own.parameters };
    for (const [parameter, { defaultValue }] of Object.entries(declared)) {
      if (defaultValue === undefined && parameters[parameter] === undefined)
        shape.wrong([...at, "parameters"], say`the parameter ${parameter} has neither a value nor a default`);
    }
    if (name === undefined || expect === undefined || !isObject(resource)) return [];
    return [
      {
        ...common,
        ...own,
        name,
        place: shape.document.locate(at),
        locate: (pointer) => shape.document.locate([...at, ...pointer]),
        expect,
        parameters,
        resource,
        ...(related === undefined ? {} : { related: related.map(asValue) }),
      },
    ];
  });
  shape.done();
  return cases;
}

type Common = Pick<
  PackCase,
  "parameters" | "apiVersion" | "now" | "subscription" | "resourceGroup" | "requestContext"
>;

function commonOf(
  object: JsonObject,
  at: Pointer,
  declared: Readonly<Record<string, ParameterDeclaration>>,
  shape: ShapeReader,
): Common {
  const { parameters, now, context, apiVersion } = object;
  const around = context === undefined ? {} : (shape.object(context, [...at, "context"], CONTEXT) ?? {});
  const version = apiVersion === undefined ? undefined : shape.text(apiVersion, [...at, "apiVersion"]);
  const clock = now === undefined ? undefined : instantOf(now, [...at, "now"], shape);
  return {
    parameters: parametersOf(parameters, [...at, "parameters"], declared, shape),
    ...(version === undefined ? {} : { apiVersion: version }),
    ...(clock === undefined ? {} : { now: clock }),
    ...Object.fromEntries(
      CONTEXT.flatMap((key) => (around[key] === undefined ? [] : [[key, asValue(around[key])]])),
    ),
  };
}

function parametersOf(
  json: Json | undefined,
  at: Pointer,
  declared: Readonly<Record<string, ParameterDeclaration>>,
  shape: ShapeReader,
): JsonObject {
  if (json === undefined) return {};
  const values = shape.object(json, at, Object.keys(declared)) ?? {};
  for (const [name, value] of Object.entries(values)) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (parameter === undefined) continue;
    if (!fits(value, parameter.type))
      shape.wrong([...at, name], say`this is not a value of type ${parameter.type}`);
    else if (parameter.allowedValues !== undefined && !isAmong(value, parameter.allowedValues))
      shape.wrong([...at, name], say`this value is not among those that the policy allows`, {
        expected: say`${parameter.allowedValues.map((one) => (typeof one === "string" ? one : JSON.stringify(one)))}`,
      });
  }
  return values;
}

function instantOf(json: Json, at: Pointer, shape: ShapeReader): Instant | undefined {
  const found = typeof json === "string" ? parseInstant(json) : undefined;
  if (found !== undefined) return found;
  shape.wrong(at, say`this is not a time`, {
    expected: say`ISO 8601, for example ${"2026-09-01T05:00:00Z"}`,
  });
  return undefined;
}

const LATER = "knownAfterDeployment";

/** `{knownAfterDeployment: "what it waits for"}` stands for a value that nobody can know before. */
function asValue(json: Json): Value {
  if (isJsonArray(json)) return json.map(asValue);
  if (!isJsonObject(json)) return json;
  const waits = json[LATER];
  if (Object.keys(json).length === 1 && typeof waits === "string") return unknown([waits]);
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, asValue(value)]));
}
