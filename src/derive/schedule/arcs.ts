import { LAST_STAGE, stageOf } from "../../catalog/stages.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { followers, withoutCycles, type Arc } from "../../plan/schedule/cycles.ts";
import { networkOf } from "../../plan/schedule/network.ts";
import type { Dependency } from "./dependencies.ts";
import type { TimedStep } from "./steps.ts";

/** Steps of one wave by their numbers, and behind them moments that take no time. */
export interface WaveGraph {
  readonly size: number;
  readonly arcs: readonly Arc[];
  /** What must be over before the window opens ends here. */
  readonly gate: number;
  readonly end: number;
  /** Of each step: whether it runs before the window. */
  readonly early: readonly boolean[];
  /** For what is interrupted: the moment from which it is, and its last step. */
  readonly interruptions: readonly (readonly [number, number])[];
}

/** What waits for what among the steps of one wave. */
export function waveGraph(steps: readonly TimedStep[], dependencies: readonly Dependency[]): WaveGraph {
  const own = new Map<PlannedResource, number[]>();
  steps.forEach(({ resource }, index) => {
    const known = own.get(resource);
    if (known === undefined) own.set(resource, [index]);
    else known.push(index);
  });
  let size = steps.length;
  const found: Arc[] = [];
  const moment = (): number => size++;
  const inside = dependencies.filter(({ dependent, needed }) => own.has(dependent) && own.has(needed));
  for (const numbers of own.values())
    numbers.forEach((number, at) => {
      const before = numbers[at - 1];
      if (before !== undefined) found.push([before, number]);
    });
  for (const one of inside) for (const arc of dependencyArcs(one, own, steps)) found.push(arc);
  for (const arc of unitArcs(own, inside, steps, moment)) found.push(arc);
  const ordered = withoutCycles(size, found).kept;
  const early = earlyOf(steps, ordered, size);
  const stages = stageArcs(own, inside, steps, early, moment);
  // Cut before the last of each way is led to the end: a step whose only follower was cut would else count in no figure.
  const arcs = [...withoutCycles(size, [...ordered, ...stages]).kept];
  const [gate, end] = [moment(), moment()];
  const hasNext = new Set(arcs.map(([from]) => from));
  for (let number = 0; number < gate; number += 1) {
    if (number < steps.length) arcs.push(early[number] === true ? [number, gate] : [gate, number]);
    if (early[number] !== true && !hasNext.has(number)) arcs.push([number, end]);
  }
  arcs.push([gate, end]);
  const before = followers(
    size,
    arcs.map(([from, to]) => [to, from]),
  );
  const interruptions = interrupted(own, steps).map(([first, last]): readonly [number, number] => {
    const from = moment();
    for (const one of before[first] ?? []) arcs.push([one, from]);
    arcs.push([from, first]);
    return [from, last];
  });
  return { size, arcs, gate, end, early, interruptions };
}

type Numbers = ReadonlyMap<PlannedResource, readonly number[]>;

function find(
  numbers: readonly number[] = [],
  steps: readonly TimedStep[],
  name: TimedStep["step"],
): number | undefined {
  return numbers.find((number) => steps[number]?.step === name);
}

/** What must exist is made first; users are switched to what is needed before they are to what needs it. */
function dependencyArcs(
  { dependent, needed, kind }: Dependency,
  own: Numbers,
  steps: readonly TimedStep[],
): Arc[] {
  const [later, sooner] = [own.get(dependent), own.get(needed)];
  const made = find(sooner, steps, "prepare");
  const last = sooner?.at(-1);
  const turns = find(later, steps, "switch");
  // What a service makes of its copy at the switch names nothing before.
  const copied = later?.some((number) => steps[number]?.madeAtSwitch === true) === true;
  const makes = copied ? (turns ?? find(later, steps, "prepare")) : find(later, steps, "prepare");
  const exists = kind !== "points" && made !== undefined && makes !== undefined;
  return [
    ...(exists ? [[made, makes] as const] : []),
    ...(last !== undefined && turns !== undefined && last !== made && kind !== "together"
      ? [[last, turns] as const]
      : []),
  ];
}

/** What moves together is switched when the data of all of it is there. */
function unitArcs(
  own: Numbers,
  dependencies: readonly Dependency[],
  steps: readonly TimedStep[],
  moment: () => number,
): Arc[] {
  return unitsOf([...own.keys()], dependencies).flatMap((members) => {
    const numbers = members.flatMap((member) => own.get(member) ?? []);
    const turns = numbers.filter((number) => steps[number]?.step === "switch");
    if (members.length < 2 || turns.length === 0) return [];
    const ready = moment();
    return [
      ...numbers.filter((number) => !turns.includes(number)).map((number): Arc => [number, ready]),
      ...turns.map((number): Arc => [ready, number]),
    ];
  });
}

/** Resources in groups of those that move together, in their order. */
export function unitsOf(
  resources: readonly PlannedResource[],
  dependencies: readonly Dependency[],
): PlannedResource[][] {
  const heads = new Map(resources.map((one) => [one, one]));
  const headOf = (one: PlannedResource): PlannedResource => {
    let head = one;
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
    heads.set(one, head);
    return head;
  };
  for (const { dependent, needed, kind } of dependencies)
    if (kind === "together" && heads.has(dependent) && heads.has(needed))
      heads.set(headOf(dependent), headOf(needed));
  const units = new Map<PlannedResource, PlannedResource[]>();
  for (const one of resources) {
    const head = headOf(one);
    const unit = units.get(head);
    if (unit === undefined) units.set(head, [one]);
    else unit.push(one);
  }
  return [...units.values()];
}

/** A step that lets the source serve on is early where all that it waits for is. */
function earlyOf(steps: readonly TimedStep[], arcs: readonly Arc[], size: number): boolean[] {
  const { order, first, before } = networkOf(size, arcs);
  const early: boolean[] = [];
  for (const number of order) {
    const waits = before.subarray(first[number], first[number + 1]);
    early[number] = (steps[number]?.early ?? true) && waits.every((one) => early[one] === true);
  }
  return early.slice(0, steps.length);
}

/** In the window network, identities and vaults stand before the rest, unless they need something of the rest themselves. */
function stageArcs(
  own: Numbers,
  dependencies: readonly Dependency[],
  steps: readonly TimedStep[],
  early: readonly boolean[],
  moment: () => number,
): Arc[] {
  const resources = [...own.keys()];
  const stages = new Map(resources.map((one) => [one, stageOf(one.type)]));
  // What needs something of a later stage is of that stage. A chain of n takes n rounds at most, and few have one.
  for (let moved = true; moved;) {
    moved = false;
    for (const { dependent, needed, kind } of dependencies) {
      const stage = stages.get(needed) ?? LAST_STAGE;
      if (kind === "points" || stage <= (stages.get(dependent) ?? LAST_STAGE)) continue;
      stages.set(dependent, stage);
      moved = true;
    }
  }
  const made = (resource: PlannedResource): number[] => {
    const number = find(own.get(resource), steps, "prepare");
    return number === undefined || early[number] === true ? [] : [number];
  };
  const arcs: Arc[] = [];
  let before: number | undefined;
  for (let stage = 0; stage <= LAST_STAGE; stage += 1) {
    const numbers = resources.filter((one) => stages.get(one) === stage).flatMap(made);
    if (numbers.length === 0) continue;
    for (const number of numbers) if (before !== undefined) arcs.push([before, number]);
    if (stage === LAST_STAGE) break;
    const stands = moment();
    for (const number of numbers) arcs.push([number, stands]);
    before = stands;
  }
  return arcs;
}

/** The first and the last step of each resource that interrupt it. */
function interrupted(own: Numbers, steps: readonly TimedStep[]): (readonly [number, number])[] {
  return [...own.values()].flatMap((numbers): (readonly [number, number])[] => {
    const those = numbers.filter((number) => steps[number]?.interrupts === true);
    const [first, last] = [those[0], those.at(-1)];
    return first === undefined || last === undefined ? [] : [[first, last]];
  });
}
