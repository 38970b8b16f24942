import type { Functions, TemplateFunction } from "../../../expression/evaluate.ts";
import { ExpressionError, quote } from "../../../expression/failure.ts";
import { isUnknown, typeName, type Value } from "../../../expression/value.ts";
import type { Loop, Sight } from "./parts.ts";

/** The same sight inside one more loop. */
export function withLoop(sight: Sight, loop: Loop): Sight {
  const loops = [...sight.loops, loop];
  const copyIndex: TemplateFunction = { min: 0, max: 2, eager: (args) => indexOf(loops, args) };
  return {
    ...sight,
    loops,
    functions: overlaid(sight.functions, "copyindex", copyIndex),
    ...(sight.again === undefined ? {} : { again: withLoop(sight.again, loop) }),
  };
}

/** The same functions with one more, or one in place of another. */
export function overlaid(functions: Functions, name: string, replacement: TemplateFunction): Functions {
  return { ...functions, get: (wanted) => (wanted === name ? replacement : functions.get(wanted)) };
}

/** `copyIndex([name], [offset])`; without a name the loop of the resource, else the innermost. @throws ExpressionError */
function indexOf(loops: readonly Loop[], args: readonly Value[]): Value {
  const [first = 0, second] = args;
  const named = typeof first === "string" ? first : undefined;
  const offset = named === undefined ? first : (second ?? 0);
  const loop =
    named === undefined
      ? (loops.findLast(({ resource }) => resource) ?? loops.at(-1))
      : loops.findLast(({ name }) => name.toLowerCase() === named.toLowerCase());
  if (loop === undefined) {
    throw new ExpressionError(
      named === undefined ? "copyIndex() stands outside any loop" : `there is no loop ${quote(named)} here`,
    );
  }
  if (isUnknown(loop.index)) return loop.index;
  if (typeof offset !== "number") {
    if (isUnknown(offset)) return offset;
    throw new ExpressionError(`copyIndex() takes a name and an Integer, not ${typeName(offset)}`);
  }
  return loop.index + offset;
}
