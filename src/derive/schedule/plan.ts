import { digestOf } from "../../base/fingerprint.ts";
import { groupExactly } from "../../base/group.ts";
import type { Sentence } from "../../base/sentence.ts";
import { parseDuration, type Instant } from "../../base/time.ts";
import type { Manifest, Wave } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { inOrder } from "../../plan/schedule/order.ts";
import { isClosed } from "../../plan/schedule/over.ts";
import { mayBeWritten } from "../../plan/write.ts";
import { known } from "../../facts/fact.ts";
import type { Context } from "../context.ts";
import type { Derivation } from "../derivation.ts";
import { dependenciesOf, uncircled, type DependencyCycle, type Dependency } from "./dependencies.ts";
import { measuredBefore } from "./measured.ts";
import { openAllTheSame, withoutLater } from "./not-counted.ts";
import { proposedWaves, type TimedWave } from "./propose.ts";
import { sourceDataRefs, sourceData, type SourceData } from "./source-data.ts";
import { stepper, type TimedStep } from "./steps.ts";
import { runsFor, timingOf, trialRunsFor, type WaveTiming } from "./timing.ts";

/** One wave: as the manifest declares it, or as it is proposed. */
export interface WavePlan extends TimedWave {
  /** Absent for one that is proposed. */
  readonly declared?: Wave;
  /** Where copies take as long as what is provisioned at the source: the timing without them, which is the least that is sure. */
  readonly least?: WaveTiming;
}

/** Order and time of all that is still to be moved. */
export interface RelocationPlan {
  /** In their order, without those that are closed. */
  readonly waves: readonly WavePlan[];
  readonly closed: readonly string[];
  /** True where the manifest declares no waves. */
  readonly proposed: boolean;
  readonly dependencies: readonly Dependency[];
  readonly cycles: readonly DependencyCycle[];
  /** Planned resources that no wave moves. */
  readonly unassigned: readonly PlannedResource[];
  /** How often each wave is simulated. */
  readonly runs: number;
  /** Statements of the manifest and of records that no figure counts, each with the reason. */
  readonly notCounted: readonly Sentence[];
  /** Changes with the waves, their workloads, the steps, how they are done and what waits for what; not with durations and dates. */
  readonly digest: string;
}

interface Choice {
  /** How many steps of a wave may run at once, in place of the manifest's number. */
  readonly parallel?: number;
  /** Seconds that a proposed wave may take. */
  readonly window?: number;
  /** What the facts show of the data at the source, for waves that are declared: a proposal rests on the manifest alone, and with it the digest. */
  readonly source?: SourceData;
}

/** How long a proposed wave may take where nobody says: a night. */
export const USUAL_WINDOW = "PT8H";

type PlanContext = Pick<Context, "manifest" | "planned" | "now" | "records">;

/** The plan, computed once a run. */
export function relocationPlan(context: PlanContext): Derivation<RelocationPlan> {
  return {
    name: "the relocation plan",
    needs: [],
    wants: context.manifest.waves.length === 0 ? [] : sourceDataRefs(context),
    derive: (read) => known(plannedRelocation(context, { source: sourceData(context, read) })),
  };
}

export function plannedRelocation(
  { manifest: written, planned, now, records }: PlanContext,
  choice: Choice = {},
): RelocationPlan {
  const { manifest, later } = withoutLater(written, now);
  const before = measuredBefore({ manifest, now, ...(records === undefined ? {} : { records }) });
  const moved = planned.filter(mayBeWritten);
  const { kept, cycles } = uncircled(dependenciesOf(manifest, moved));
  const parallel = choice.parallel ?? manifest.plan.parallelSteps;
  const proposed = manifest.waves.length === 0;
  const stepsOf = stepper(manifest, before.measured, proposed ? undefined : choice.source);
  const runs = runsFor(moved.length);
  const timed = (workloads: readonly string[], often = runs): WaveTiming =>
    timingOf(stepsIn(workloads, moved, stepsOf), kept, parallel, often);
  const trials = trialRunsFor(moved.length, manifest.workloads.length);
  const waves = proposed
    ? proposedWaves(manifest.workloads, kept, choice.window ?? (parseDuration(USUAL_WINDOW) ?? 0) / 1000, {
        timed,
        tried: (workloads) => timed(workloads, trials),
      })
    : inOrder(manifest.waves)
        .filter((wave) => !isClosed(wave, now))
        .map((wave) => {
          const timing = timed(wave.workloads);
          const sure = timing.steps.some(({ atMost }) => atMost !== undefined)
            ? {
                least: timingOf(
                  stepsIn(wave.workloads, moved, stepsOf).map(withoutBound),
                  kept,
                  parallel,
                  runs,
                ),
              }
            : {};
          return { ...bare(wave), declared: wave, timing, ...sure };
        });
  const homes = new Set([...waves, ...manifest.waves].flatMap(({ workloads }) => workloads));
  return {
    waves,
    closed: closedOf(manifest, now),
    proposed,
    dependencies: kept,
    cycles,
    unassigned: moved.filter(({ workload }) => !homes.has(workload)),
    runs,
    notCounted: [...later, ...openAllTheSame(manifest, now), ...before.refused],
    digest: digestOfPlan(waves),
  };
}

function withoutBound(step: TimedStep): TimedStep {
  return step.atMost === undefined ? step : unknownStep(step);
}

const unknownStep = ({ estimate: _, atMost: __, ...rest }: TimedStep): TimedStep => rest;

function bare({ name, workloads, dependsOn }: Wave): Pick<WavePlan, "name" | "workloads" | "dependsOn"> {
  return { name, workloads, dependsOn };
}

function closedOf({ waves }: Manifest, now: Instant): string[] {
  return waves.filter((wave) => isClosed(wave, now)).map(({ name }) => name);
}

function stepsIn(
  workloads: readonly string[],
  moved: readonly PlannedResource[],
  stepsOf: (resource: PlannedResource) => TimedStep[],
): TimedStep[] {
  const own = new Set(workloads);
  return moved.filter(({ workload }) => own.has(workload)).flatMap(stepsOf);
}

function digestOfPlan(waves: readonly WavePlan[]): string {
  const content = waves.map(({ name, workloads, dependsOn, timing: { steps } }) => {
    const nameOf = ({ resource, step }: TimedStep): string => `${resource.key} ${step}`;
    const lines = steps.map((one) => [
      nameOf(one),
      one.relocation,
      one.tool ?? "",
      ...one.after.flatMap((number) => (steps[number] === undefined ? [] : nameOf(steps[number]))).sort(),
    ]);
    const own = [...groupExactly(lines, (line) => JSON.stringify(line)).keys()].sort();
    return [name, [...workloads].sort(), [...dependsOn].sort(), own];
  });
  return digestOf(JSON.stringify(content));
}
