import { ExpressionError, quote } from "../../../expression/failure.ts";
import { unknown, type Value } from "../../../expression/value.ts";
import { nearest } from "../../../base/nearest.ts";
import { copies, settled, valueOf } from "./compute.ts";
import { entry, listAt, mapAt, textAt, type JsonTree } from "./json/tree.ts";
import type { Frame } from "./parts.ts";

/** The value of a variable, computed when it is first asked for. @throws ExpressionError when there is none */
export function variableValue(frame: Frame, name: string): Value {
  return settled(frame, frame.variables, name.toLowerCase(), `variables('${name}')`, () => {
    const declared = mapAt(frame.template, "variables");
    const loop = listAt(declared, "copy")?.items.find(
      (item) => textAt(item, "name")?.toLowerCase() === name.toLowerCase(),
    );
    if (loop !== undefined) return loopOf(frame, loop, name);
    const tree = name.toLowerCase() === "copy" ? undefined : entry(declared, name);
    if (tree !== undefined) return valueOf(tree, frame.sight);
    const near = nearest(name, [...(declared?.entries.keys() ?? [])]);
    const help = near === undefined ? "" : `; did you mean ${quote(near)}`;
    throw new ExpressionError(`the template has no variable ${quote(name)}${help}`);
  });
}

function loopOf(frame: Frame, loop: JsonTree, name: string): Value {
  const input = entry(loop, "input");
  if (input === undefined)
    throw new ExpressionError(`the variable ${quote(name)} is a loop without an input`);
  return (
    copies(loop, name, false, frame.sight, (one) => valueOf(input, one)) ?? unknown([`variables('${name}')`])
  );
}
