import type { Node } from "../../../expression/ast.ts";
import type { Functions, SyntaxFunction, TemplateFunction } from "../../../expression/evaluate.ts";
import { ExpressionError, quote } from "../../../expression/failure.ts";
import { shape, type Table } from "../../../expression/functions/define.ts";
import { TEMPLATE } from "../../../expression/functions/template.ts";
import { literal, printed } from "../../../expression/print.ts";
import {
  anyUnknown,
  groundsOf,
  isObject,
  isUnknown,
  openObject,
  typeName,
  unknown,
  waitsOf,
  type Unknown,
  type Value,
} from "../../../expression/value.ts";
import { BOUNDS } from "./limits.ts";
import { nearIn } from "./near.ts";
import { parameterValue } from "./parameters.ts";
import type { Frame, World } from "./parts.ts";
import { LIVE, referring } from "./references.ts";
import { resourceIds } from "./resource-ids.ts";
import { ECHOED, statedOf, surroundings } from "./surroundings.ts";
import { userFunction, userFunctions } from "./user-functions.ts";
import { variableValue } from "./variables.ts";

/** Functions that only the live service can answer, as those whose name begins with `list`. */
const ANSWERED_LIVE: ReadonlySet<string> = new Set([
  "providers",
  "pickzones",
  "tologicalzone",
  "tologicalzones",
  "tophysicalzone",
  "tophysicalzones",
  "externalinput",
  "externalinputs",
]);

/** Functions that are too new for published rules. What they give is open, and said to be. */
const NEW: ReadonlySet<string> = new Set(["roledefinitions", "parseuri", "builduri"]);

/** The functions of one template at its scope. `frame` may still be under construction; it is read when one is called. */
export function functionsOf(frame: () => Frame): Functions {
  let made: ReadonlyMap<string, TemplateFunction | SyntaxFunction> | undefined;
  const own = (): ReadonlyMap<string, TemplateFunction | SyntaxFunction> => (made ??= contextual(frame()));
  return {
    get(name) {
      const found = TEMPLATE.get(name) ?? own().get(name);
      if (found !== undefined) return found;
      if (name.includes(".")) return userFunction(frame(), name);
      if (NEW.has(name)) return unansweredIn(frame().world);
      return name.startsWith("list") || ANSWERED_LIVE.has(name) ? LIVE : undefined;
    },
    near: (name) =>
      nearIn(frame(), "function", name, () => [
        ...TEMPLATE.keys(),
        ...own().keys(),
        ...ANSWERED_LIVE,
        ...NEW,
        ...userFunctions(frame()),
      ]),
    absent,
    within: (of, key) => certain(frame(), of, key) ?? within(of, key),
    bounds: BOUNDS,
    get measures() {
      return frame().world.measures;
    },
    tick: () => {
      frame().world.tick();
    },
    spend: (parts) => {
      frame().world.spend(parts);
    },
  };
}

function unansweredIn({ unanswered }: World): SyntaxFunction {
  return {
    ...LIVE,
    syntax(args, functions, called) {
      unanswered.add(called);
      return LIVE.syntax(args, functions, called);
    },
  };
}

function contextual(frame: Frame): ReadonlyMap<string, TemplateFunction | SyntaxFunction> {
  const tables: readonly (readonly [string, TemplateFunction | SyntaxFunction])[] = [
    ...Object.entries(surroundings(frame)),
    ...Object.entries(resourceIds(frame.scope)),
    ...Object.entries(referring(frame)),
    ...Object.entries(readers(frame)),
  ];
  return new Map(tables);
}

function readers(frame: Frame): Table {
  return {
    parameters: named((name) => parameterValue(frame, name)),
    variables: named((name) => variableValue(frame, name)),
    copyindex: shape(0, 2, () => {
      throw new ExpressionError("copyIndex() stands outside any loop");
    }),
    utcnow: onlyDefault("utcNow"),
    newguid: onlyDefault("newGuid"),
  };
}

function onlyDefault(name: string): TemplateFunction {
  return shape(0, 1, () => {
    throw new ExpressionError(`${name}() stands only in the default value of a parameter`);
  });
}

function named(read: (name: string) => Value): TemplateFunction {
  return shape(1, 1, (args) => {
    const name = args.at(0);
    if (typeof name === "string") return read(name);
    throw new ExpressionError(`expected a name, not a value of type ${typeName(name)}`);
  });
}

/** Objects of the service have more members than are known here; of an object of the template itself none is missing. */
const OPEN: ReadonlySet<string> = new Set([
  "environment",
  "tenant",
  "deployer",
  "deployment",
  "subscription",
  "resourcegroup",
  "managementgroup",
  "reference",
]);

function absent(of: Node, name: string): Value | undefined {
  let root = of;
  let depth = 0;
  for (; root.kind === "property" || root.kind === "index"; root = root.of) depth += 1;
  if (root.kind !== "call" || !OPEN.has(root.name.toLowerCase())) return undefined;
  const path = `${printed(of)}.${name}`;
  if (root.name.toLowerCase() !== "reference" || depth === 0) return unknown([path]);
  // Of a deployment only its outputs are told here, and those in full.
  if (/\.outputs(\.|\[|$)/i.test(printed(of)))
    throw new ExpressionError(`the deployment has no output ${quote(name)}`);
  return unknown([path]);
}

/**
 * Of all that the service will answer about a resource, what it only echoes is certain: the template states it. An object may have
 * more members in the answer than in the request.
 */
function certain({ world }: Frame, of: Unknown, key: Value): Value | undefined {
  const reference = world.described.get(of);
  const name = typeof key === "string" ? key.toLowerCase() : "";
  if (reference === undefined) return undefined;
  const what = reference.full
    ? ECHOED.find((one) => one === name)
    : name === "capabilities"
      ? name
      : undefined;
  const value = what === undefined ? undefined : statedOf(world, reference.id, what);
  if (value === undefined || !isObject(value)) return value;
  return openObject(
    value,
    waitsOf(of).map((wait) => `${wait}.${name}`),
  );
}

const LONGEST_WAIT = 400;

/** `reference('x').a.b` is what is waited for, not only `reference('x')`. */
function within(of: Unknown, key: Value): Value {
  if (isUnknown(key)) return anyUnknown([of, key]) ?? of;
  const [wait, ...more] = waitsOf(of);
  if (wait === undefined || more.length > 0 || wait.length > LONGEST_WAIT || !/[)\]\w]$/.test(wait))
    return of;
  if (typeof key === "string")
    return unknown([/^\w+$/.test(key) ? `${wait}.${key}` : `${wait}[${literal(key)}]`], groundsOf(of));
  return typeof key === "number" ? unknown([`${wait}[${String(key)}]`], groundsOf(of)) : of;
}
