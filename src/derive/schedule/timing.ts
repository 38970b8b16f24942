import { BASES, type Basis } from "../../catalog/durations/estimate.ts";
import { capacityArcs } from "../../plan/schedule/capacity.ts";
import { criticalPath, networkOf, timesOf, type Network } from "../../plan/schedule/network.ts";
import { pertMean } from "../../plan/schedule/pert.ts";
import { quantile, simulate } from "../../plan/schedule/simulate.ts";
import { waveGraph, type WaveGraph } from "./arcs.ts";
import type { Dependency } from "./dependencies.ts";
import type { TimedStep } from "./steps.ts";

/** The numbers by chance begin here, so that the same plan gives the same figures. */
export const SEED = 1;
const RUNS = 10_000;
/** Their shares are still good to 1.5 %. */
const FEWEST_RUNS = 1_000;
/** Resources times runs: some seconds where each has several steps, or less where they are few. */
const MOST_DRAWN = 30_000_000;
/** As before, of all the times that it is asked what fits into a wave. */
const MOST_TRIED = 20_000_000;

/** How often a plan of so many resources is simulated. */
export function runsFor(resources: number): number {
  return within(MOST_DRAWN / Math.max(1, resources));
}

/** How often each time that it is asked what fits into a wave. @param times so often */
export function trialRunsFor(resources: number, times: number): number {
  return within((MOST_TRIED * Math.sqrt(times)) / Math.max(1, resources * times));
}

function within(most: number): number {
  return Math.min(RUNS, Math.max(FEWEST_RUNS, Math.floor(most)));
}

/** Seconds that a share of the simulated runs does not exceed, and the sum of the likely durations on the critical path. */
export interface Spread {
  readonly likely: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  readonly p95: number;
}

/** When a step can begin, in seconds from the opening of the window; below zero before it. */
export interface PlacedStep extends TimedStep {
  readonly begin: number;
  readonly end: number;
  /** How much later it can end without the whole being late. */
  readonly slack: number;
  /** On the critical path of the likely durations. */
  readonly critical: boolean;
  /** Share of the simulated runs in which it is on the critical path. */
  readonly criticality: number;
  /** Numbers of the steps that it waits for. */
  readonly after: readonly number[];
}

export interface WaveTiming {
  readonly steps: readonly PlacedStep[];
  /** From the beginning of the preparation to the opening of the window. */
  readonly lead: Spread;
  /** From the opening of the window to the end. */
  readonly window: Spread;
  /** The longest time for which a resource is interrupted. */
  readonly downtime: Spread;
  /** Ends of the window in all runs, ascending. */
  readonly ends: Float64Array;
  /** Of the window, were each step at its longest, and one that is assumed at twice that. */
  readonly worst: number;
  /** Share of the hours on the critical paths in the window that rest on assumptions; 0 where there are no hours. */
  readonly assumed: number;
  /** Of these hours what rests on what, as shares; nothing where there are no hours. */
  readonly rests: Shares;
  /** Numbers of the steps of which nobody knows how long they take: all figures are without them. */
  readonly unknown: readonly number[];
}

/** Order and time of the steps of one wave. @param parallel how many may run at once */
export function timingOf(
  steps: readonly TimedStep[],
  dependencies: readonly Dependency[],
  parallel?: number,
  runs = RUNS,
): WaveTiming {
  const graph = waveGraph(steps, dependencies);
  const tasks = tasksOf(steps, graph.size);
  const likely = Float64Array.from(tasks, (task) => task.likely);
  const free = networkOf(graph.size, graph.arcs);
  const added = parallel === undefined ? [] : capacityArcs(free, graph.arcs, likely, parallel);
  const network = added.length === 0 ? free : networkOf(graph.size, [...graph.arcs, ...added]);
  const times = timesOf(network, likely);
  const path = new Set(criticalPath(network, times, likely));
  const { gate, end, interruptions } = graph;
  const drawn = simulate(network, tasks, {
    seed: SEED,
    runs,
    watched: [gate, end],
    spans: interruptions,
    last: end,
  });
  const [leads = new Float64Array(), all = new Float64Array()] = drawn.ends;
  const opens = times.earliest[gate] ?? 0;
  const ends = all.map((one, run) => one - (leads[run] ?? 0)).sort();
  const rests = sharesOf(steps, graph.early, drawn.criticality);
  const longest = interruptions.map(([from, to]) => endOf(to) - endOf(from));
  function endOf(task: number): number {
    return (times.earliest[task] ?? 0) + (likely[task] ?? 0);
  }
  return {
    steps: steps.map((step, number) => ({
      ...step,
      early: graph.early[number] === true,
      begin: (times.earliest[number] ?? 0) - opens,
      end: endOf(number) - opens,
      slack: (times.latest[number] ?? 0) - (times.earliest[number] ?? 0),
      critical: path.has(number),
      criticality: drawn.criticality[number] ?? 0,
      after: [...free.before.subarray(free.first[number], free.first[number + 1])]
        .filter((one) => one < steps.length)
        .sort((a, b) => a - b),
    })),
    lead: spreadOf(opens, leads.slice().sort()),
    window: spreadOf(times.length - opens, ends),
    downtime: spreadOf(
      longest.reduce((most, one) => Math.max(most, one), 0),
      drawn.longest.sort(),
    ),
    ends,
    worst: lengthOf(network, graph, worstOf(steps, graph.size)),
    assumed: rests.assumed ?? 0,
    rests,
    unknown: steps.flatMap(({ estimate }, number) => (estimate === undefined ? [number] : [])),
  };
}

interface Task {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly cause: number;
}

/** What one tool does shares its luck, and so does what the pipeline deploys. */
function tasksOf(steps: readonly TimedStep[], size: number): Task[] {
  const causes = new Map<string, number>();
  return Array.from({ length: size }, (_, number): Task => {
    const step = steps[number];
    if (step?.estimate === undefined) return { low: 0, likely: 0, high: 0, cause: 0 };
    const name =
      step.step === "prepare" ? "" : `${step.step === "switch" ? "switch" : "copy"} ${step.tool ?? ""}`;
    const cause = causes.get(name) ?? causes.size;
    causes.set(name, cause);
    const { low, likely, high } = step.estimate;
    return { low, likely, high, cause };
  });
}

function spreadOf(likely: number, sorted: Float64Array): Spread {
  const at = (share: number): number => Math.round(quantile(sorted, share));
  return { likely, p50: at(0.5), p80: at(0.8), p90: at(0.9), p95: at(0.95) };
}

/** How often an assumed step may be wrong, and the plan still hold. */
const MARGIN = 2;

function worstOf(steps: readonly TimedStep[], size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, number) => {
    const estimate = steps[number]?.estimate;
    return estimate === undefined ? 0 : estimate.high * (estimate.basis === "assumed" ? MARGIN : 1);
  });
}

/** From the opening of the window to the end. */
function lengthOf(network: Network, { gate }: Pick<WaveGraph, "gate">, durations: Float64Array): number {
  const times = timesOf(network, durations);
  return times.length - (times.earliest[gate] ?? 0);
}

export type Shares = Readonly<Partial<Record<Basis, number>>>;

/** Of the mean hours in the window, each as often as it is on the critical path: what they rest on. */
function sharesOf(steps: readonly TimedStep[], early: readonly boolean[], criticality: Float64Array): Shares {
  const hours = new Map<Basis, number>();
  let all = 0;
  steps.forEach(({ estimate }, number) => {
    if (estimate === undefined || early[number] === true) return;
    const own = pertMean(estimate) * (criticality[number] ?? 0);
    hours.set(estimate.basis, (hours.get(estimate.basis) ?? 0) + own);
    all += own;
  });
  return Object.fromEntries(
    BASES.flatMap((basis) => {
      const own = hours.get(basis) ?? 0;
      return own === 0 || all === 0 ? [] : [[basis, own / all]];
    }),
  );
}

/** Share of the runs in which the window is long enough. @param seconds of the window */
export function fits({ ends }: Pick<WaveTiming, "ends">, seconds: number): number {
  return ends.filter((end) => end <= seconds).length / ends.length;
}
