import { isoDate } from "../../base/time.ts";
import { companionOf } from "../../catalog/configuration.ts";
import { createDuration } from "../../catalog/durations/create.ts";
import { together, type DurationEstimate } from "../../catalog/durations/estimate.ts";
import { hostSwitch } from "../../catalog/durations/hosts.ts";
import { syncDuration } from "../../catalog/durations/sync.ts";
import { toolTimes, type Doer } from "../../catalog/durations/tools.ts";
import type { Manifest, ManifestResource, MoveStep } from "../../manifest/model.ts";
import { MOVE_STEPS } from "../../manifest/sections/durations.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { methodRowOf } from "../method-row.ts";
import type { MeasuredSize } from "../measured-sizes.ts";
import { amountOf, type SourceSize } from "./amount.ts";
import type { Measured } from "./measured.ts";
import type { SourceData } from "./source-data.ts";

/** One step of one resource. */
export interface TimedStep {
  readonly resource: PlannedResource;
  readonly step: MoveStep;
  readonly relocation: "hot" | "warm" | "cold";
  readonly tool?: string;
  readonly by: Doer;
  /** Absent where the amount of data that decides is not known. */
  readonly estimate?: DurationEstimate;
  /** Bytes that are provisioned at the source, where the estimate rests on them: nobody states how many there are. */
  readonly atMost?: number;
  /** What Azure Monitor measured at the source, where the estimate rests on it. */
  readonly measured?: MeasuredSize;
  /** The list of the service by which its replication has caught up, so that nothing is left to copy but what is written meanwhile. */
  readonly copied?: string;
  /** The source serves on while it runs, so that it may begin before the window of the wave. */
  readonly early: boolean;
  /** The resource itself is made at the switch, from its copy. */
  readonly madeAtSwitch: boolean;
  /** From its beginning the source is not written to, or serves nobody. */
  readonly interrupts: boolean;
}

/** Answers the steps of a resource, in their order. */
export function stepper(
  manifest: Manifest,
  measured?: Measured,
  source?: SourceData,
): (resource: PlannedResource) => TimedStep[] {
  const declared = new Map<string, ManifestResource>(
    manifest.workloads.flatMap(({ name, resources }) =>
      resources.map((one) => [`${name}.${one.id}`, one] as const),
    ),
  );
  return (resource) =>
    stepsOf(resource, declared.get(resource.key), {
      hosts: hostEstimate(manifest, resource),
      size: {
        measured: source?.measured.get(resource.key),
        provisioned: source?.provisioned.get(resource.key),
      },
      copied: source?.copied.get(resource.key),
      measured,
    });
}

/** What is known of a resource besides what it declares. */
interface Known {
  readonly hosts: DurationEstimate | undefined;
  readonly size: SourceSize;
  /** The list that shows that its replication has caught up. */
  readonly copied: string | undefined;
  readonly measured: Measured | undefined;
}

function stepsOf(
  resource: PlannedResource,
  declared: ManifestResource | undefined,
  { hosts, size, copied, measured = () => undefined }: Known,
): TimedStep[] {
  const { relocation, tool, brings } = wayOf(resource, declared);
  const times = toolTimes(tool, resource.type);
  const known: Partial<Record<MoveStep, DurationEstimate | "unknown">> = {
    prepare: createDuration(resource.type),
  };
  const amount = amountOf(resource, declared, size);
  const hasData = declared?.dataSize !== undefined && amount.bytes !== 0;
  // A tool that copies nothing, or none, does not make the data of a resource vanish.
  if (brings && times.sync === undefined && (tool === undefined || hasData)) known.sync = "unknown";
  if (brings && times.sync !== undefined) {
    known.sync = syncDuration(times, amount) ?? "unknown";
    if (relocation !== "cold" && times.delta !== undefined) known.delta = times.delta;
  }
  const switched = [brings ? times.switch : undefined, hosts].filter((one) => one !== undefined);
  if (switched.length > 0) known.switch = switched.reduce(together);
  // What earlier moves took; a host has a time to live of its own.
  for (const step of MOVE_STEPS) {
    const usual = known[step];
    if (usual === undefined || (step === "switch" && hosts !== undefined)) continue;
    const asked = { type: resource.type, step, ...(tool === undefined ? {} : { tool }) };
    known[step] = measured(asked, amount, usual === "unknown" ? undefined : usual) ?? usual;
  }
  for (const step of MOVE_STEPS) {
    const own = declared?.durations?.[step];
    if (own !== undefined) known[step] = statedEstimate(own);
  }
  const isCopied = copied !== undefined && known.sync !== undefined && relocation !== "cold";
  if (isCopied) known.sync = copiedEstimate(copied);
  const restsOnBytes =
    times.sync !== undefined && "bytes" in times.sync && declared?.durations?.sync === undefined && !isCopied;
  return MOVE_STEPS.flatMap((step): TimedStep[] => {
    const estimate = known[step];
    if (estimate === undefined) return [];
    const isBound = step === "sync" && estimate !== "unknown" && restsOnBytes;
    return [
      {
        resource,
        step,
        relocation,
        ...(tool === undefined ? {} : { tool }),
        by: step === "prepare" ? "pipeline" : times.sync === undefined ? "operator" : times.by,
        ...(estimate === "unknown" ? {} : { estimate }),
        ...(isBound && amount.atMost !== undefined ? { atMost: amount.atMost } : {}),
        ...(step === "sync" && isCopied ? { copied } : {}),
        ...(isBound && amount.measured !== undefined ? { measured: amount.measured } : {}),
        madeAtSwitch: times.madeAtSwitch === true,
        early: relocation !== "cold" && (step === "prepare" || step === "sync"),
        interrupts: step === "delta" || step === "switch" || (step === "sync" && relocation === "cold"),
      },
    ];
  });
}

/** Nothing is left of it, so that nothing is assumed. */
function copiedEstimate(list: string): DurationEstimate {
  return { low: 0, likely: 0, high: 0, basis: "measured", source: `the replication has caught up (${list})` };
}

type Stated = NonNullable<NonNullable<ManifestResource["durations"]>[MoveStep]>;

function statedEstimate({ low, likely, high, measured }: Stated): DurationEstimate {
  const seconds = { low: low / 1000, likely: likely / 1000, high: high / 1000 };
  return measured === undefined
    ? { ...seconds, basis: "stated", source: "durations of the manifest" }
    : { ...seconds, basis: "measured", source: "durations of the manifest", at: isoDate(measured) };
}

/** How it moves: as declared, else as the catalogue advises first; and whether data is brought along. */
function wayOf(
  resource: PlannedResource,
  declared: ManifestResource | undefined,
): { relocation: "hot" | "warm" | "cold"; tool?: string; brings: boolean } {
  const row = methodRowOf(resource);
  const relocation = resource.method?.relocation ?? row?.methods[0] ?? "cold";
  const holds =
    row === undefined
      ? companionOf(resource.type) === undefined && resource.method?.tool !== undefined
      : row.state === "stateful" || row.state === "either";
  const isNew = declared !== undefined && declared.from === undefined;
  const brings = (holds || declared?.dataSize !== undefined) && !isNew;
  const tool = resource.method?.tool ?? (brings ? row?.tools[0] : undefined);
  return { relocation, ...(tool === undefined ? {} : { tool }), brings };
}

/** Until every host that the resource serves is served by the target: they are switched at one time. */
function hostEstimate({ domains }: Manifest, { key }: PlannedResource): DurationEstimate | undefined {
  const own = domains.flatMap(({ servedBy, cutover }) =>
    servedBy === key && cutover !== undefined ? [hostSwitch(cutover.via, cutover.ttlBefore)] : [],
  );
  return own.length === 0
    ? undefined
    : own.reduce((longest, one) => (one.likely > longest.likely ? one : longest));
}
