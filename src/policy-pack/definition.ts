import { buildResourceId } from "../base/resource-id.ts";
import { sameText } from "../base/names.ts";
import { say } from "../base/sentence.ts";
import type { Pointer } from "../base/place.ts";
import { detailsOf } from "../policy/effects/details.ts";
import { effectNamed } from "../policy/effects/effect.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import type { Json, JsonObject, ParameterDeclaration } from "../policy/model.ts";
import { parseRule } from "../policy/parse.ts";
import type { Rule } from "../policy/rule.ts";
import { readJson } from "./document.ts";
import type { PackDefinition, SourceFile } from "./model.ts";
import { declarationsOf } from "./parameters.ts";
import { parametersOf } from "./references.ts";
import { checkDetails, checkExpressions, checkTexts } from "./refusals.ts";
import { ShapeReader } from "./shape.ts";

const ENVELOPE = ["$schema", "id", "name", "type", "properties", "systemData"];
const PROPERTIES = [
  "displayName",
  "description",
  "policyType",
  "mode",
  "metadata",
  "version",
  "versions",
  "Version", // three of Azure's own write it so
  "parameters",
  "policyRule",
];
const MODES = ["All", "Indexed"] as const;

/**
 * Reads a definition as Azure takes it, `{name, properties: {displayName, mode, parameters, policyRule, …}}` or the
 * properties alone. @throws UserError that names everything wrong with line and column
 */
export function readDefinitionFile(source: SourceFile, name: string): PackDefinition {
  const shape = new ShapeReader(readJson(source));
  const root = shape.object(shape.document.value, []) ?? {};
  const enveloped = isJsonObject(root["properties"]);
  if (enveloped) shape.object(root, [], ENVELOPE);
  const base: Pointer = enveloped ? ["properties"] : [];
  const properties = shape.object(enveloped ? root["properties"] : root, base, PROPERTIES) ?? {};
  const displayName = shape.text(properties["displayName"], [...base, "displayName"]);
  const given = properties["description"];
  const description = given === undefined ? undefined : shape.text(given, [...base, "description"]);
  const mode = modeOf(properties["mode"], [...base, "mode"], shape);
  const metadata = properties["metadata"];
  if (metadata !== undefined) shape.object(metadata, [...base, "metadata"]);
  const parameters = declarationsOf(properties["parameters"], [...base, "parameters"], shape);
  const at: Pointer = [...base, "policyRule"];
  const json = properties["policyRule"];
  const rule = ruleOf(json, at, shape);
  if (json !== undefined) checkReferences(json, at, parameters, shape);
  const effects = rule === undefined ? [] : effectsOf(rule, json, at, parameters, shape);
  checkTexts(root["name"], properties, base, shape);
  if (json !== undefined) checkExpressions(json, at, shape);
  checkDetails(effects, json, at, shape);
  shape.done();
  if (rule === undefined || json === undefined || displayName === undefined || mode === undefined)
    throw new Error("a policy without a problem has no rule");
  const written = root["name"];
  const own = typeof written === "string" ? written : name;
  return {
    definition: {
      id: buildResourceId("/", "Microsoft.Authorization/policyDefinitions", own) ?? own,
      name: own,
      properties: { displayName, ...kindOf(properties), mode, parameters, policyRule: json },
    },
    rule,
    effects,
    ...(description === undefined ? {} : { description }),
    parameterDescriptions: descriptionsOf(properties["parameters"]),
    ...textIn(metadata, "category"),
    ...textIn(metadata, "version"),
    locate: shape.document.locate,
    rulePointer: at,
  };
}

/** Of Azure's own the version counts too: an initiative pins it. */
function kindOf({ policyType, version }: JsonObject): {
  readonly policyType: string;
  readonly version?: string;
} {
  if (typeof policyType !== "string" || !sameText(policyType, "BuiltIn")) return { policyType: "Custom" };
  return { policyType: "BuiltIn", ...(typeof version === "string" ? { version } : {}) };
}

/** A resource provider mode is one of Azure too; its rules are not evaluated here. */
function modeOf(json: Json | undefined, at: Pointer, shape: ShapeReader): string | undefined {
  return typeof json === "string" && /^Microsoft\.\w+(\.v\d+)?\.Data(\.v\d+)?$/i.test(json)
    ? json
    : shape.oneOf(json, at, MODES);
}

function textIn<K extends "category" | "version">(json: Json | undefined, key: K): { [P in K]?: string } {
  const value = isJsonObject(json) ? json[key] : undefined;
  const found: { [P in K]?: string } = {};
  if (typeof value === "string") Object.assign(found, { [key]: value });
  return found;
}

function descriptionsOf(parameters: Json | undefined): Readonly<Record<string, string>> {
  const entries = Object.entries(isJsonObject(parameters) ? parameters : {});
  return Object.fromEntries(
    entries.flatMap(([name, one]) => {
      const metadata = isJsonObject(one) ? one["metadata"] : undefined;
      const text = isJsonObject(metadata) ? metadata["description"] : undefined;
      return typeof text === "string" ? [[name, text]] : [];
    }),
  );
}

function ruleOf(json: Json | undefined, at: Pointer, shape: ShapeReader): Rule | undefined {
  if (shape.object(json, at, ["if", "then"]) === undefined || json === undefined) return undefined;
  const parsed = parseRule(json);
  if (parsed.ok) return parsed.value;
  shape.wrong(
    [...at, ...whereabouts(parsed.problem, json)],
    say`the rule is not one of Azure Policy: ${parsed.problem}`,
  );
  return undefined;
}

/** The engine's messages begin with a path, `if.allOf[1].count has …`, or quote the expression that they are about. */
function whereabouts(problem: string, json: Json): Pointer {
  const path = /^(?:if|then)(?:\.\w+|\[\d+\])*/.exec(problem)?.[0] ?? "";
  const steps = [...path.matchAll(/(\w+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  if (steps.length > 0) return steps;
  const broken = brokenExpression(json, []);
  return broken ?? [];
}

/** The first text that is an expression the engine does not take, alone in a rule of its own. */
function brokenExpression(json: Json, pointer: Pointer): Pointer | undefined {
  if (typeof json === "string") {
    if (!json.startsWith("[")) return undefined;
    const alone = parseRule({ if: { value: json, exists: "true" }, then: { effect: "audit" } });
    return alone.ok ? undefined : pointer;
  }
  const entries: readonly (readonly [string | number, Json])[] = isJsonArray(json)
    ? json.map((item, index) => [index, item] as const)
    : isJsonObject(json)
      ? Object.entries(json)
      : [];
  for (const [step, item] of entries) {
    const found = brokenExpression(item, [...pointer, step]);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Declarations = Readonly<Record<string, ParameterDeclaration>>;

function checkReferences(json: Json, at: Pointer, declared: Declarations, shape: ShapeReader): void {
  const names = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  for (const { parameter, pointer } of parametersOf(json)) {
    if (names.has(parameter.toLowerCase())) continue;
    shape.wrong([...at, ...pointer], say`the parameter ${parameter} is not declared`, {
      expected: say`one of ${Object.keys(declared)}`,
    });
  }
}

/** The effects that the rule can have; each must be one of the service, with the details that it asks for. */
function effectsOf(
  rule: Rule,
  json: Json | undefined,
  at: Pointer,
  declared: Declarations,
  shape: ShapeReader,
): string[] {
  const then = isJsonObject(json) ? json["then"] : undefined;
  const written = isJsonObject(then) ? then["effect"] : undefined;
  const [reference] = parametersOf(written ?? null);
  const pointer: Pointer = [...at, "then", "effect"];
  const declaration = Object.entries(declared).find(
    ([name]) => name.toLowerCase() === reference?.parameter.toLowerCase(),
  )?.[1];
  const options =
    reference === undefined
      ? [written ?? null]
      : (declaration?.allowedValues ?? [declaration?.defaultValue ?? null]);
  return options.flatMap((option): string[] => {
    const effect = typeof option === "string" ? effectNamed(option) : undefined;
    if (effect === undefined || typeof option !== "string") {
      if (declaration !== undefined || reference === undefined)
        shape.wrong(pointer, say`${JSON.stringify(option)} is not an effect of Azure Policy`);
      return [];
    }
    const details = detailsOf(rule, effect);
    if (!details.ok) shape.wrong([...at, "then"], say`the effect ${option}: ${details.problem}`);
    return [option];
  });
}
