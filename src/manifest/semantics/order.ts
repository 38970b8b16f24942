import { say, sentence, tame, type Sentence } from "../../base/sentence.ts";
import type { Pointer } from "../../base/place.ts";
import { findCycles, type Arrow } from "../cycles.ts";
import { dependencyKey } from "../dependencies.ts";
import type { Finding } from "./finding.ts";
import type { Outline } from "./outline.ts";

type Graph = Map<string, Arrow<Pointer>[]>;

/** Resources, and waves, that wait for each other in a circle. */
export function orderFindings({ workloads = [], waves }: Outline): Finding[] {
  const resourceGraph: Graph = new Map();
  for (const { name, resources } of workloads) {
    for (const { id, dependsOn } of resources) {
      if (!id) continue;
      const key = `${name}.${id.text}`;
      const arrows = resourceGraph.get(key) ?? [];
      for (const { text, pointer } of dependsOn)
        arrows.push({ to: dependencyKey(name, text), edge: pointer });
      resourceGraph.set(key, arrows);
    }
  }
  const waveGraph: Graph = new Map(
    waves.map((wave) => [
      wave.name,
      wave.dependsOn.map(({ text, pointer }) => ({ to: text, edge: pointer })),
    ]),
  );
  return [
    ...circles(resourceGraph, say`the resources wait for each other in a circle`),
    ...circles(waveGraph, say`the waves wait for each other in a circle`),
  ];
}

function circles(graph: Graph, what: Sentence): Finding[] {
  return findCycles(graph).map(({ path, edge }) => ({
    pointer: edge,
    message: sentence(`${what}: ${chain(path)}`),
    help: say`remove one of these dependencies`,
  }));
}

/** `a` → `b` → `a`; of a long circle both ends. */
function chain(path: readonly string[]): string {
  const shown = path.length > 12 ? [...path.slice(0, 8), "…", ...path.slice(-2)] : path;
  return shown.map((name) => (name === "…" ? name : say`${tame(name, 100)}`)).join(" → ");
}
