import { say } from "../../../base/sentence.ts";
import { instancesOf } from "./instance.ts";
import { certainly } from "./dependencies.ts";
import { entry } from "./json/tree.ts";
import type { Declaration, Frame, Instance } from "./parts.ts";

/** Says which resources of a template wait for each other in a circle; the service refuses such a template. */
export function checkCycles(frame: Frame): void {
  const state = new Map<Instance, "open" | "done">();
  for (const start of deployed(frame, frame.declarations)) {
    if (state.has(start)) continue;
    const path: { readonly at: Instance; readonly before: Instance[] }[] = [];
    const enter = (at: Instance): void => {
      state.set(at, "open");
      path.push({ at, before: certainly(at) });
    };
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.before.pop();
      if (next === undefined) {
        state.set(top.at, "done");
        path.pop();
      } else if (state.get(next) === "open") {
        const circle = path.slice(path.findIndex(({ at }) => at === next)).map(({ at }) => at);
        report(frame, [...circle, next]);
      } else if (!state.has(next)) enter(next);
    }
  }
}

function deployed(frame: Frame, declarations: readonly Declaration[]): Instance[] {
  return declarations.flatMap((declaration) => [
    ...instancesOf(frame, declaration).filter(({ condition }) => condition === true && !declaration.existing),
    ...deployed(frame, declaration.children),
  ]);
}

const MOST_SHOWN = 10;

function report({ world, document }: Frame, circle: readonly Instance[]): void {
  const [first] = circle;
  if (first === undefined) return;
  const { tree } = first.declaration;
  const names = circle
    .slice(0, MOST_SHOWN)
    .map(({ name, type, declaration }) =>
      typeof name === "string" ? `${type}/${name}` : (declaration.symbol ?? type),
    );
  const shown = [...names, ...(circle.length > MOST_SHOWN ? ["…"] : [])].join(" → ");
  world.report(document, entry(tree, "dependsOn") ?? tree, say`circular dependency: ${shown}`);
}
