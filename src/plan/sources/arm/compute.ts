import { say } from "../../../base/sentence.ts";
import { evaluate } from "../../../expression/evaluate.ts";
import { ON_PURPOSE } from "../../../expression/functions/template.ts";
import { measureOf } from "../../../expression/measure.ts";
import { ExpressionError, attempt, type Attempt } from "../../../expression/failure.ts";
import {
  isUnknown,
  typeName,
  unknown,
  waitsOf,
  type Value,
  type ValueObject,
} from "../../../expression/value.ts";
import { entry, textAt, type JsonMap, type JsonTree } from "./json/tree.ts";
import { withLoop } from "./loops.ts";
import type { Frame, Sight } from "./parts.ts";
import { BOUNDS, MOST_COPIES } from "./limits.ts";
import { ExpansionExhausted } from "./work.ts";

/**
 * The value of a part of a template, every text in it read as the template language has it. What fails is reported at
 * its own place and unknown in the result; the rest is computed.
 */
export function valueOf(tree: JsonTree, sight: Sight): Value {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "string" ? textValue(tree, tree.value, sight) : tree.value;
    case "list":
      return tree.items.map((item) => valueOf(item, sight));
    case "map":
      return membersOf(tree, sight, new Set());
  }
}

/** The members of a map but those named, by lower-case key; a list under `copy` is its property loops. */
export function membersOf(tree: JsonMap, sight: Sight, without: ReadonlySet<string>): ValueObject {
  const members = new Map<string, Value>();
  for (const [key, item] of tree.entries) {
    const lower = key.toLowerCase();
    if (without.has(lower)) continue;
    if (lower === "copy" && item.kind === "list") {
      for (const loop of item.items) {
        const made = loopValue(loop, "input", sight);
        if (made !== undefined) members.set(made.name, made.value);
      }
    } else members.set(keyText(key, item, sight), valueOf(item, sight));
  }
  return Object.fromEntries(members);
}

/** What one run of a loop costs besides what it makes, in parts of a value. */
const RUN = 20;

/** An element of a `copy` list: its name, and the array that it makes of the member named `input`. */
export function loopValue(
  loop: JsonTree,
  input: string,
  sight: Sight,
): { readonly name: string; readonly value: Value } | undefined {
  const name = textAt(loop, "name");
  const inside = entry(loop, input);
  if (name === undefined || inside === undefined) {
    sight.world.report(
      sight.document,
      loop,
      say`a copy loop of properties needs a name, a count and an input`,
    );
    return undefined;
  }
  return {
    name,
    value: copies(loop, name, false, sight, (one) => valueOf(inside, one)) ?? unknown([`copy of ${name}`]),
  };
}

/** What each run of a loop gives, or the unknown that its count is; undefined, and said, when the count is wrong. */
export function copies<T>(
  loop: JsonTree,
  name: string,
  resource: boolean,
  sight: Sight,
  make: (one: Sight) => T,
): T[] | ReturnType<typeof unknown> | undefined {
  const { world, document } = sight;
  const written = entry(loop, "count");
  const count = written === undefined ? null : valueOf(written, sight);
  if (isUnknown(count)) return count;
  if (typeof count !== "number" || !Number.isInteger(count)) {
    world.report(
      document,
      written ?? loop,
      say`the count of the loop ${name} is not an integer but ${typeName(count)}`,
    );
    return undefined;
  }
  if (count < 0 || count > MOST_COPIES) {
    world.report(document, written ?? loop, say`the loop ${name} asks for ${count} copies`, {
      expected: say`0 to ${MOST_COPIES}`,
    });
    return undefined;
  }
  return Array.from({ length: count }, (_, index) => {
    spend(RUN, loop, sight);
    return make(withLoop(sight, { name, index, resource }));
  });
}

/** ExpansionWork at a place, which is named where it is too much. @throws ExpansionExhausted */
export function spend(parts: number, tree: JsonTree, { world, document }: Sight): void {
  try {
    world.spend(parts);
  } catch (error) {
    if (error instanceof ExpansionExhausted) error.at ??= { document, tree };
    throw error;
  }
}

function textValue(tree: JsonTree, text: string, sight: Sight): Value {
  if (!text.startsWith("[")) return text;
  if (sight.again !== undefined && text.startsWith("[[")) return textValue(tree, text.slice(1), sight.again);
  const result = evaluated(tree, text, sight);
  tellUnanswered(tree, sight);
  if (result.ok) return result.value;
  const whole = result.error.startsWith(ON_PURPOSE) ? { whole: true as const } : {};
  sight.world.report(sight.document, tree, say`${text} cannot be evaluated: ${result.error}`, whole);
  return unknown([text]);
}

/** Says of each function that the service alone answers that what it gives is open. */
function tellUnanswered(tree: JsonTree, { world, document }: Sight): void {
  for (const name of world.unanswered) {
    world.report(
      document,
      tree,
      say`what ${`${name}()`} gives is known only to the service, and is open here`,
      {
        kind: "notice",
        help: say`where it has to be judged, give the value itself, for example by a parameter`,
      },
    );
  }
  world.unanswered.clear();
}

function evaluated(tree: JsonTree, text: string, sight: Sight): Attempt<Value> {
  try {
    const read = attempt(() => {
      sight.world.tick();
      return sight.world.read(text);
    });
    if (!read.ok) return read;
    if (read.value.kind === "text") return { ok: true, value: read.value.text };
    return evaluate(read.value.node, sight.functions);
  } catch (error) {
    if (error instanceof ExpansionExhausted) error.at ??= { document: sight.document, tree };
    // A hostile template can chain values until the stack ends; that is its mistake, not ours.
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      return { ok: false, error: "it is nested too deeply" };
    }
    throw error;
  }
}

/** Keys may be expressions too; one that is unknown stands as it is written. */
function keyText(key: string, item: JsonTree, sight: Sight): string {
  if (!key.startsWith("[")) return key;
  const value = textValue(item, key, sight);
  if (typeof value === "string") return value;
  if (isUnknown(value)) return key;
  sight.world.report(sight.document, item, say`the key ${key} is not of type String but ${typeName(value)}`);
  return key;
}

/** A text that must be one; unknown, and said, when it is not. */
export function textOf(tree: JsonTree, what: string, sight: Sight): string | ReturnType<typeof unknown> {
  const value = valueOf(tree, sight);
  if (typeof value === "string") return value;
  if (isUnknown(value)) return value;
  sight.world.report(sight.document, tree, say`${what} is not of type String but ${typeName(value)}`);
  return unknown([what]);
}

/**
 * The value in a slot, computed once. A value that needs itself, and a chain of too many, is an ExpressionError where
 * the chain closes. @throws ExpressionError
 */
export function computedOnce(
  frame: Frame,
  slots: Map<string, Value>,
  key: string,
  label: string,
  compute: () => Value,
): Value {
  const known = slots.get(key);
  if (known !== undefined) return known;
  const { running } = frame.world;
  return whileBusy(frame, label, () => {
    if (running.length > 300)
      throw new ExpressionError("the values depend on each other in a chain of more than 300");
    const value = compute();
    if (measureOf(value, frame.world.measures).nodes > BOUNDS.nodes)
      throw new ExpressionError(`${label} has more than ${String(BOUNDS.nodes)} nodes`);
    slots.set(key, value);
    return value;
  });
}

/** Runs `work` under a name, in which the same name must not come up again. @throws ExpressionError */
export function whileBusy<T>(frame: Frame, label: string, work: () => T): T {
  const { running } = frame.world;
  if (frame.busy.has(label)) {
    const from = running.lastIndexOf(label);
    throw new ExpressionError(
      `circular reference: ${[...running.slice(Math.max(from, 0)), label].join(" → ")}`,
    );
  }
  frame.busy.add(label);
  running.push(label);
  try {
    return work();
  } finally {
    running.pop();
    frame.busy.delete(label);
  }
}

/** What an unknown value waits for, for people. */
export function waitText(value: Value): string {
  return waitsOf(value).join("; ");
}
