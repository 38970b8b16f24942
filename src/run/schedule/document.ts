import { toShare } from "../../base/rounding.ts";
import { isoTime } from "../../base/time.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { EarlierRecords } from "../../derive/context.ts";
import { foundOutside } from "../../derive/dependencies/edges.ts";
import type { Dependency } from "../../derive/schedule/dependencies.ts";
import type { RelocationPlan, WavePlan } from "../../derive/schedule/plan.ts";
import { fits, SEED, type PlacedStep } from "../../derive/schedule/timing.ts";
import type { Manifest, ManifestResource } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { pertQuantile } from "../../plan/schedule/pert.ts";
import type {
  ShortList,
  PlanDependency,
  PlanStep,
  PlanWave,
  RelocationSchedule,
} from "../../report/plan/model.ts";
import { longestSteps } from "./advice.ts";

/** As many entries of a list are in the document. */
const MOST = 500;
/** Roles and policies that come with Azure are in every subscription. */
const BUILT_IN = /\/(?:role|policy|policyset)definitions\//i;
/** Dependencies are what pictures are drawn of. */
const MOST_DEPENDENCIES = 2000;

interface Planned {
  readonly manifest: Manifest;
  readonly planned: readonly PlannedResource[];
  readonly plan: RelocationPlan;
  readonly parallel?: number;
  /** The records of earlier runs, where they are given. */
  readonly records?: EarlierRecords;
  /** The one wave that is asked for. */
  readonly wave?: string;
}

/** The plan as a document has it. */
export function scheduleOf({
  manifest,
  planned,
  plan,
  parallel,
  records,
  wave,
}: Planned): RelocationSchedule {
  const { metadata } = manifest.declared;
  const { agreed } = manifest.plan;
  const places = parallel ?? manifest.plan.parallelSteps;
  const crossing = plan.dependencies.filter(
    ({ dependent, needed }) => dependent.workload !== needed.workload,
  );
  const declared = new Map<string, ManifestResource>(
    manifest.workloads.flatMap(({ name, resources }) =>
      resources.map((one) => [`${name}.${one.id}`, one] as const),
    ),
  );
  return {
    proposed: plan.proposed,
    seed: SEED,
    runs: plan.runs,
    ...(places === undefined ? {} : { parallelSteps: places }),
    ...(metadata.owner === undefined ? {} : { owner: metadata.owner }),
    approvers: metadata.approvers ?? [],
    digest: plan.digest,
    ...(agreed === undefined
      ? {}
      : { agreed: { by: agreed.by, at: isoTime(agreed.at), isThis: agreed.digest === plan.digest } }),
    closed: plan.closed,
    waves: plan.waves
      .filter(({ name }) => wave === undefined || name === wave)
      .map((one) => waveOf(one, declared)),
    notFirst: notFirst(manifest, crossing),
    dependencies: listed(plan.dependencies.map(dependencyOf), MOST_DEPENDENCIES),
    undeclared: listed(crossing.filter((one) => !one.declared).map(dependencyOf)),
    cycles: listed(
      plan.cycles.map(({ keys, cut }) => ({
        keys,
        way: say`make ${cut.dependent.key} without what it names of ${cut.needed.key}, then ${cut.needed.key}, and complete ${cut.dependent.key} afterwards`,
      })),
    ),
    unclassified: listed(plan.dependencies.filter((one) => !one.classified).map(dependencyOf)),
    outside: listed(
      foundOutside(manifest, planned)
        .filter(({ text }) => !BUILT_IN.test(text))
        .map(({ from, of, text, by }) => ({
          resource: from.key,
          of,
          names: text,
          by,
        })),
    ),
    unassigned: listed(plan.unassigned.map(({ key }) => key)),
    notSeen: [...brokenRecords(records), ...notCounted(plan), ...notSeen(planned)],
  };
}

function listed<T>(all: readonly T[], most = MOST): ShortList<T> {
  return { total: all.length, shown: all.slice(0, most) };
}

function dependencyOf({ dependent, needed, kind, by, declared }: Dependency): PlanDependency {
  return {
    dependent: dependent.key,
    needed: needed.key,
    kind,
    ...(by === undefined ? {} : { by }),
    declared,
  };
}

/** Workloads that need something of another one before they can move, in the order of the manifest. */
function notFirst(manifest: Manifest, crossing: readonly Dependency[]): RelocationSchedule["notFirst"] {
  return manifest.workloads.flatMap(({ name }) => {
    const needs = crossing.flatMap(({ dependent, needed, kind }) =>
      dependent.workload === name && kind !== "points" ? needed.workload : [],
    );
    return needs.length === 0 ? [] : [{ workload: name, needs: [...new Set(needs)].sort() }];
  });
}

function waveOf(
  { name, workloads, dependsOn, declared: wave, timing }: WavePlan,
  declared: ReadonlyMap<string, ManifestResource>,
): PlanWave {
  const window = wave === undefined || wave.end <= wave.start ? undefined : (wave.end - wave.start) / 1000;
  const { steps, lead, window: time, downtime, assumed, rests, unknown } = timing;
  // In the order in which they begin; `after` and the others point into this list.
  const order = steps
    .map((_, index) => index)
    .toSorted(
      (a, b) =>
        (steps[a]?.begin ?? 0) - (steps[b]?.begin ?? 0) ||
        (steps[a]?.end ?? 0) - (steps[b]?.end ?? 0) ||
        a - b,
    );
  const place = new Map(order.map((index, at) => [index, at]));
  const sorted = order.flatMap((index) => steps[index] ?? []);
  return {
    name,
    workloads,
    dependsOn,
    ...(wave === undefined ? {} : { start: isoTime(wave.start) }),
    ...(window === undefined ? {} : { window }),
    lead,
    time,
    downtime,
    ...(window === undefined ? {} : { fits: toShare(fits(timing, window)) }),
    assumed: toShare(assumed),
    rests: Object.fromEntries(Object.entries(rests).map(([basis, share]) => [basis, toShare(share)])),
    unknown: unknown.length,
    steps: sorted.map((step) => stepOf(step, declared.get(step.resource.key), place)),
    longest: longestSteps(sorted),
  };
}

function stepOf(
  step: PlacedStep,
  declared: ManifestResource | undefined,
  place: ReadonlyMap<number, number>,
): PlanStep {
  const {
    resource,
    estimate,
    atMost,
    measured,
    copied,
    tool,
    begin,
    end,
    slack,
    critical,
    criticality,
    after,
  } = step;
  const { from, to } = declared ?? { from: undefined, to: resource.name };
  return {
    resource: resource.key,
    type: resource.type,
    step: step.step,
    relocation: step.relocation,
    ...(tool === undefined ? {} : { tool }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    by: step.by,
    begin,
    end,
    slack,
    ...(estimate === undefined
      ? {}
      : { duration: { ...estimate, p80: Math.round(pertQuantile(estimate, 0.8)) } }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(measured === undefined ? {} : { measured }),
    ...(copied === undefined ? {} : { copied }),
    critical,
    criticality: toShare(criticality),
    after: after.flatMap((index) => place.get(index) ?? []).sort((a, b) => a - b),
  };
}

/** A chain that is broken anywhere proves nothing. */
function brokenRecords(records: EarlierRecords | undefined): Sentence[] {
  if (records === undefined) return [];
  const { from } = records;
  const why = "why" in records ? records.why : records.chain.breaks[0]?.why;
  if (why === undefined) return [];
  return [say`Closed waves and durations of the records of ${from}, which do not count. ${raw(why)}`];
}

/** As many statements are named. */
const MOST_NAMED = 8;

/** What the manifest and records say, and no figure counts. */
function notCounted({ notCounted: all }: RelocationPlan): Sentence[] {
  const more = all.length - MOST_NAMED;
  return [
    ...all.slice(0, MOST_NAMED).map((one) => say`Not counted: ${raw(one)}`),
    ...(more > 0 ? [say`Not counted: ${more} more statements of the manifest and of records.`] : []),
  ];
}

/** What no plan shows. */
function notSeen(planned: readonly PlannedResource[]): Sentence[] {
  const silent = planned.filter(({ body }) => body === undefined).length;
  return [
    ...(silent === 0
      ? []
      : [
          say`Of ${silent} planned resources of ${planned.length} no file shows a request: what they name is known only as far as ${"dependsOn"} says it.`,
        ]),
    say`Settings and secrets that are set by hand, code and images, and what pipelines, indexers and runbooks name inside.`,
    say`Traffic that no configuration shows, and people who wait for each other.`,
  ];
}
