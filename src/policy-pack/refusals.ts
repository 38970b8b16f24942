import type { Pointer } from "../base/place.ts";
import { say } from "../base/sentence.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import type { Json, JsonObject } from "../policy/model.ts";
import type { ShapeReader } from "./shape.ts";

/**
 * What Azure refuses of a definition though its parts are sound.
 * Sources: limits of Azure Policy (azure/azure-resource-manager/management/azure-subscription-service-limits), naming rules
 * (resource-name-rules), definition structure, and the effects modify, deployIfNotExists and denyAction.
 */
const LIMITS = {
  name: 64,
  displayName: 128,
  description: 512,
  parameters: 20,
  initiativeParameters: 400,
} as const;
const NOT_IN_NAMES = /[#<>%&:\\?/\p{Cc}]|[. ]$/u;

/** Length and form of what people write; a built-in definition keeps its own rules. */
export function checkTexts(
  name: Json | undefined,
  properties: JsonObject,
  base: Pointer,
  shape: ShapeReader,
  kind: "definition" | "initiative" = "definition",
): void {
  const { policyType, displayName, description, parameters } = properties;
  if (typeof policyType === "string" && /^(builtin|static)$/i.test(policyType)) return;
  checkName(name, shape);
  checkLength(displayName, [...base, "displayName"], LIMITS.displayName, shape);
  checkLength(description, [...base, "description"], LIMITS.description, shape);
  const most = kind === "initiative" ? LIMITS.initiativeParameters : LIMITS.parameters;
  const count = parameters !== undefined && isJsonObject(parameters) ? Object.keys(parameters).length : 0;
  if (count > most)
    shape.wrong(
      [...base, "parameters"],
      say`there are ${count} parameters. Azure takes ${most} of a ${kind}`,
    );
}

function checkName(name: Json | undefined, shape: ShapeReader): void {
  if (typeof name !== "string") return;
  checkLength(name, ["name"], LIMITS.name, shape);
  if (NOT_IN_NAMES.test(name))
    shape.wrong(["name"], say`${name} cannot be a name in Azure`, {
      expected: say`no character of ${"# < > % & : \\ ? /"}, and no dot or space at the end`,
    });
}

function checkLength(text: Json | undefined, at: Pointer, most: number, shape: ShapeReader): void {
  if (typeof text === "string" && text.length > most)
    shape.wrong(at, say`this text has ${text.length} characters. Azure takes ${most}`);
}

/** A text that begins like an expression and does not end like one: Azure takes it for a text, which nobody meant. */
export function checkExpressions(json: Json, at: Pointer, shape: ShapeReader): void {
  if (typeof json === "string") {
    if (/^\[(?!\[)/.test(json) && !json.trimEnd().endsWith("]"))
      shape.wrong(at, say`this expression is not closed`, { expected: say`${"]"} at its end` });
  } else if (isJsonArray(json))
    json.forEach((item, index) => {
      checkExpressions(item, [...at, index], shape);
    });
  else if (isJsonObject(json))
    for (const [key, item] of Object.entries(json))
      // The template of a deployment follows the rules of templates.
      if (key !== "deployment") checkExpressions(item, [...at, key], shape);
}

/** What the details of an effect must hold beside what the rule needs to be evaluated. */
export function checkDetails(
  effects: readonly string[],
  rule: Json | undefined,
  at: Pointer,
  shape: ShapeReader,
): void {
  const then = rule !== undefined && isJsonObject(rule) ? rule["then"] : undefined;
  const details = then !== undefined && isJsonObject(then) ? then["details"] : undefined;
  const given: JsonObject = details !== undefined && isJsonObject(details) ? details : {};
  const can = (name: string): boolean => effects.some((effect) => effect.toLowerCase() === name);
  const pointer: Pointer = [...at, "then", ...(details === undefined ? [] : ["details"])];
  if (can("modify") || can("deployifnotexists")) {
    const roles = given["roleDefinitionIds"];
    if (roles === undefined || !isJsonArray(roles) || roles.length === 0)
      shape.wrong(
        pointer,
        say`the effect needs ${"roleDefinitionIds"}: the roles with which it changes or deploys`,
      );
  }
  if (can("deployifnotexists") && given["deployment"] === undefined)
    shape.wrong(pointer, say`the effect ${"DeployIfNotExists"} needs a ${"deployment"}`);
  if (can("denyaction")) {
    const actions = given["actionNames"];
    if (JSON.stringify(actions) !== '["delete"]')
      shape.wrong(pointer, say`the effect ${"DenyAction"} needs ${'"actionNames": ["delete"]'}`);
  }
}
