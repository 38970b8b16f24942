import { say, sentence, tame, type Sentence } from "../../base/sentence.ts";
import { pathText, type Pointer } from "../../base/place.ts";
import { findCycles, type Arrow } from "../cycles.ts";
import { dependencyKey } from "../dependencies.ts";
import type { Finding } from "./finding.ts";
import type { Outline } from "./outline.ts";

type Graph = Map<string, Arrow<Pointer>[]>;

/** Resources, and waves, that wait for each other in a circle. */
export function orderFindings({ workloads = [], waves, mentions }: Outline): Finding[] {
  const resourceGraph: Graph = new Map(
    workloads.flatMap(({ name, resources }) =>
      resources.flatMap(({ id }): [string, Arrow<Pointer>[]][] => (id ? [[`${name}.${id}`, []]] : [])),
    ),
  );
  const idAt = new Map(
    workloads.flatMap(({ name, resources }) =>
      resources.map(({ id, pointer }) => [pathText(pointer), `${name}.${id ?? ""}`] as const),
    ),
  );
  for (const { text, pointer } of mentions("dependency")) {
    const from = idAt.get(pathText(pointer.slice(0, 4))) ?? "";
    resourceGraph.get(from)?.push({ to: dependencyKey(String(pointer[1]), text), edge: pointer });
  }
  const waveGraph: Graph = new Map(waves.map((name) => [name, []]));
  for (const { text, pointer } of mentions("wave"))
    waveGraph.get(String(pointer[1]))?.push({ to: text, edge: pointer });
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
