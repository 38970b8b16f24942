import { arityProblem, type Functions, type TemplateFunction } from "../../../expression/evaluate.ts";
import { ExpressionError, quote } from "../../../expression/failure.ts";
import { sizesOf } from "../../../expression/measure.ts";
import { isUnknown, typeName, type Value } from "../../../expression/value.ts";
import { valueOf, whileBusy } from "./compute.ts";
import { entry, listAt, mapAt, textAt, type JsonMap } from "./json/tree.ts";
import type { Frame } from "./parts.ts";
import { checkType } from "./types.ts";

/** What a function of the template's own cannot see, as the service has it. */
const OUT_OF_SIGHT: ReadonlySet<string> = new Set(["variables", "reference", "references", "copyindex"]);

/** `namespace.name` of the template's own functions. */
export function userFunction(frame: Frame, called: string): TemplateFunction | undefined {
  const [namespace, name, ...more] = called.split(".");
  if (namespace === undefined || name === undefined || more.length > 0) return undefined;
  const room = listAt(frame.template, "functions")?.items.find(
    (item) => textAt(item, "namespace")?.toLowerCase() === namespace.toLowerCase(),
  );
  const found = mapAt(mapAt(room, "members"), name);
  if (found === undefined) return undefined;
  return {
    min: 0,
    max: Number.POSITIVE_INFINITY,
    // The types of its parameters are checked to the last member.
    work: sizesOf,
    eager: (args) => applied(frame, called, found, args),
  };
}

/** Names of the template's own functions, as they are called. */
export function userFunctions({ template }: Frame): string[] {
  return (listAt(template, "functions")?.items ?? []).flatMap((room) => {
    const members = mapAt(room, "members");
    const namespace = textAt(room, "namespace") ?? "";
    return members === undefined ? [] : [...members.entries.keys()].map((name) => `${namespace}.${name}`);
  });
}

function applied(frame: Frame, called: string, definition: JsonMap, args: readonly Value[]): Value {
  const declared = listAt(definition, "parameters")?.items ?? [];
  const wrong = arityProblem(called, args.length, { min: declared.length, max: declared.length });
  if (wrong !== undefined) throw new ExpressionError(wrong);
  const given = new Map<string, Value>();
  for (const [index, parameter] of declared.entries()) {
    const name = textAt(parameter, "name") ?? "";
    const value = args[index] ?? null;
    const [fault] = parameter.kind === "map" ? checkType(value, parameter, { template: frame.template }) : [];
    if (fault !== undefined) {
      const at = fault.path === "" ? name : `${name}.${fault.path}`;
      throw new ExpressionError(
        `the argument ${quote(at)} of ${called}() ${fault.message.replaceAll("`", "")}`,
      );
    }
    given.set(name.toLowerCase(), value);
  }
  const value = entry(mapAt(definition, "output"), "value");
  if (value === undefined) throw new ExpressionError(`the function ${quote(called)} has no output`);
  const functions = inside(frame.sight.functions, given);
  return whileBusy(frame, `${called}()`, () => valueOf(value, { ...frame.sight, functions, loops: [] }));
}

function inside(outer: Functions, given: ReadonlyMap<string, Value>): Functions {
  const parameters: TemplateFunction = {
    min: 1,
    max: 1,
    eager([name = null]) {
      if (isUnknown(name)) return name;
      if (typeof name !== "string") throw new ExpressionError(`expected a name, not a ${typeName(name)}`);
      const found = given.get(name.toLowerCase());
      if (found !== undefined) return found;
      throw new ExpressionError(`the function has no parameter ${quote(name)}`);
    },
  };
  return {
    ...outer,
    get: (name) =>
      name === "parameters" ? parameters : OUT_OF_SIGHT.has(name) ? undefined : outer.get(name),
  };
}
