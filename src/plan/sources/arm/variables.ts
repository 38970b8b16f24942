import { say } from "../../../base/sentence.ts";
import { ExpressionError, quote } from "../../../expression/failure.ts";
import { unknown, type Value } from "../../../expression/value.ts";
import { copies, computedOnce, valueOf } from "./compute.ts";
import { entry, listAt, mapAt, textAt, type JsonTree } from "./json/tree.ts";
import { hintIn } from "./near.ts";
import type { Frame } from "./parts.ts";

/** The value of a variable, computed when it is first asked for. @throws ExpressionError when there is none */
export function variableValue(frame: Frame, name: string): Value {
  return computedOnce(frame, frame.variables, name.toLowerCase(), `variables('${name}')`, () => {
    const declared = mapAt(frame.template, "variables");
    const loop = listAt(declared, "copy")?.items.find(
      (item) => textAt(item, "name")?.toLowerCase() === name.toLowerCase(),
    );
    if (loop !== undefined) return loopOf(frame, loop, name);
    const tree = name.toLowerCase() === "copy" ? undefined : entry(declared, name);
    if (tree !== undefined) return valueOf(tree, frame.sight);
    const hint = hintIn(frame, "variable", name, () => namesOf(declared));
    throw new ExpressionError(`the template has no variable ${quote(name)}${hint}`);
  });
}

/** Names of the variables, and of those that a loop makes. */
function namesOf(declared: JsonTree | undefined): string[] {
  const loops = listAt(declared, "copy")?.items.flatMap((loop) => textAt(loop, "name") ?? []) ?? [];
  const names = declared?.kind === "map" ? [...declared.entries.keys()] : [];
  return [...names.filter((name) => name.toLowerCase() !== "copy"), ...loops];
}

/** Computes every variable, used or not: the service refuses a template of which one fails. */
export function checkVariables(frame: Frame): void {
  const declared = mapAt(frame.template, "variables");
  for (const name of namesOf(declared)) {
    try {
      variableValue(frame, name);
    } catch (error) {
      if (!(error instanceof ExpressionError) || declared === undefined) throw error;
      frame.world.report(
        frame.document,
        entry(declared, name) ?? declared,
        say`the variable ${name} cannot be computed: ${error.message}`,
      );
    }
  }
}

function loopOf(frame: Frame, loop: JsonTree, name: string): Value {
  const input = entry(loop, "input");
  if (input === undefined)
    throw new ExpressionError(`the variable ${quote(name)} is a loop without an input`);
  return (
    copies(loop, name, false, frame.sight, (one) => valueOf(input, one)) ?? unknown([`variables('${name}')`])
  );
}
