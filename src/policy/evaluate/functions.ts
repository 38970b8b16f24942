import { isResourceGroupType } from "../../base/resource-type.ts";
import type { Node } from "../../expression/ast.ts";
import { value as evaluateNode, type Functions, type TemplateFunction } from "../../expression/evaluate.ts";
import { ExpressionError, quote } from "../../expression/failure.ts";
import { dateBy } from "../../expression/functions/date-format.ts";
import { dateText } from "../../expression/functions/dates.ts";
import { POLICY_ONLY, STANDARD } from "../../expression/functions/standard.ts";
import { entryOf } from "../../expression/json.ts";
import {
  isObject,
  isUnknown,
  memberOf,
  typeName,
  unknown,
  withMembers,
  type Value,
} from "../../expression/value.ts";
import { CHOSEN } from "./disputed.ts";
import { asValue, frameOf, select, type CountFrame } from "./select.ts";
import type { Operand } from "../rule.ts";
import { CONTEXTUAL } from "../signatures.ts";
import type { Notes, Situation } from "./situation.ts";

type Contextual = (args: readonly Value[]) => Value;

/** A step for every ten elements that a call goes through or gives; the call itself is one. */
export function stepsOf(parts: number): number {
  return Math.floor(parts / 10);
}

/** The functions of policy rules, with those that read the situation bound to it. */
export function functionsOf(situation: Situation, frames: readonly CountFrame[], notes: Notes): Functions {
  let bound: ReturnType<typeof bindings> | undefined;
  const { work } = notes;
  return {
    measures: situation.memory?.measures,
    tick() {
      work?.spend(1);
    },
    spend(parts) {
      work?.spend(stepsOf(parts));
    },
    get(name): TemplateFunction | undefined {
      if (isContextual(name)) {
        bound ??= bindings(situation, frames, notes);
        return { ...CONTEXTUAL[name], eager: bound[name] };
      }
      return STANDARD.get(name) ?? POLICY_ONLY.get(name);
    },
    absent(of, name) {
      const always = isContainer(of) && ALWAYS_THERE.has(name.toLowerCase());
      if (always) return unknown([`${name} of ${of.name}()`]);
      if (isContainer(of) || isTagsOfContainer(of)) notes.disputed.add("missingContainerTag");
      if ((situation.disputed ?? CHOSEN).missingContainerTag === "error") return undefined;
      if (isContainer(of)) return name.toLowerCase() === "tags" ? {} : null;
      return isTagsOfContainer(of) ? null : undefined;
    },
  };
}

/** What every subscription and resource group has: where the surroundings leave one out, it is not known. */
const ALWAYS_THERE: ReadonlySet<string> = new Set([
  "id",
  "name",
  "type",
  "location",
  "subscriptionid",
  "tenantid",
  "displayname",
]);

function isTagsOfContainer(node: Node): boolean {
  return node.kind === "property" && node.name.toLowerCase() === "tags" && isContainer(node.of);
}

/** A call of subscription() or resourceGroup(). */
function isContainer(node: Node): node is Extract<Node, { kind: "call" }> {
  return node.kind === "call" && /^(subscription|resourcegroup)$/i.test(node.name);
}

function isContextual(name: string): name is keyof typeof CONTEXTUAL {
  return Object.hasOwn(CONTEXTUAL, name);
}

function bindings(
  situation: Situation,
  frames: readonly CountFrame[],
  notes: Notes,
): Record<keyof typeof CONTEXTUAL, Contextual> {
  const { parameters, now, requestContext, primary = situation.resource } = situation;
  const { work } = notes;
  const field = (name: string, among: readonly CountFrame[]): Value => {
    const selection = select(name, primary, among, situation);
    if (selection.walked !== undefined) notes.walked.add(selection.walked);
    const missing = !selection.many && selection.matches[0]?.value === undefined;
    if (missing) notes.disputed.add("missingFieldFunction");
    return asValue(selection, (situation.disputed ?? CHOSEN).missingFieldFunction === "null" ? null : "");
  };
  return {
    parameters: text((name) => {
      if (!Object.hasOwn(parameters, name)) work?.spend(stepsOf(Object.keys(parameters).length));
      const value = entryOf(parameters, name);
      return value === undefined ? missingParameter(name) : value;
    }),
    field: text((name) => field(name, frames)),
    current: ([name]) => current(name, frames, field),
    subscription: () => situation.subscription ?? unknown(["subscription()"]),
    resourcegroup: () => groupOf(situation),
    policy: () => situation.policy ?? unknown(["policy()"]),
    requestcontext: () => requestWith(requestContext ?? {}, primary.apiVersion),
    claims: () => unknown(["claims(), which an external endpoint gives"]),
    utcnow: ([format]) => {
      if (format !== undefined && isUnknown(format)) return format;
      if (now === undefined) return unknown(["utcNow()"]);
      if (format === undefined) return dateText(now);
      if (typeof format === "string") return dateBy(format, now);
      throw new ExpressionError(`utcNow() takes a format of type String, not ${typeName(format)}`);
    },
  };
}

/** resourceGroup(): a resource group that is judged is its own. */
function groupOf({ resourceGroup, resource, primary = resource }: Situation): Value {
  if (resourceGroup !== undefined && !isUnknown(resourceGroup)) return resourceGroup;
  const type = entryOf(primary.body, "type");
  if (typeof type === "string" && isResourceGroupType(type)) return primary.body;
  return resourceGroup ?? unknown(["resourceGroup()"]);
}

/** What the surroundings do not give of a request is unknown; its api-version is that of the resource. */
function requestWith(given: Value, apiVersion: string | undefined): Value {
  if (!isObject(given)) return given;
  const missing = (["apiVersion", "identity"] as const).filter((key) => memberOf(given, key) === undefined);
  if (missing.length === 0) return given;
  const added = missing.map((key): [string, Value] => [
    key,
    (key === "apiVersion" ? apiVersion : undefined) ?? unknown([`requestContext().${key}`]),
  ]);
  return withMembers(given, { ...given, ...Object.fromEntries(added) });
}

function text(read: (name: string) => Value): Contextual {
  return ([name = null]) => {
    if (isUnknown(name)) return name;
    if (typeof name !== "string")
      throw new ExpressionError(`expected a name, not a value of type ${typeName(name)}`);
    return read(name);
  };
}

function missingParameter(name: string): never {
  throw new ExpressionError(`the parameter ${quote(name)} has no value`);
}

function current(
  name: Value | undefined,
  frames: readonly CountFrame[],
  field: (name: string, among: readonly CountFrame[]) => Value,
): Value {
  if (name === undefined) {
    const [only, ...more] = frames;
    if (only === undefined || more.length > 0) {
      throw new ExpressionError("current() without a name must be inside exactly one count");
    }
    return countedMember(only);
  }
  if (isUnknown(name)) return name;
  const frame = typeof name === "string" ? frameOf(name, frames) : undefined;
  if (frame === undefined || typeof name !== "string") {
    throw new ExpressionError("current() does not name a count that it is inside of");
  }
  if (frame.kind === "value" || name.length === frame.name.length) return countedMember(frame);
  const below = field(name, frames);
  // `current` of a property of a member is that property, where field() is an array of it.
  return Array.isArray(below) && !/\[\*\]/.test(name.slice(frame.name.length)) ? first(below) : below;
}

function first(values: readonly Value[]): Value {
  return values[0] ?? null;
}

function countedMember(frame: CountFrame): Value {
  return frame.kind === "value" ? frame.value : (frame.found.value ?? null);
}

/** The value of an operand. @throws ExpressionError */
export function valueOf(operand: Operand, functions: Functions): Value {
  switch (operand.kind) {
    case "literal":
      return operand.value;
    case "expression":
      return evaluateNode(operand.node, functions);
    case "array":
      return operand.items.map((item) => valueOf(item, functions));
    case "object":
      return Object.fromEntries(operand.entries.map(([key, item]) => [key, valueOf(item, functions)]));
  }
}
