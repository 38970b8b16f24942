import { groupExactly } from "../../base/group.ts";
import { largest } from "../../base/extremes.ts";
import { sameText } from "../../base/names.ts";
import { typeKey } from "../../base/resource-type.ts";
import type { Sentence } from "../../base/sentence.ts";
import { isoDate } from "../../base/time.ts";
import type { DurationEstimate } from "../../catalog/durations/estimate.ts";
import type { Amount } from "../../catalog/durations/sync.ts";
import type { Manifest } from "../../manifest/model.ts";
import { MOVE_STEPS } from "../../manifest/sections/durations.ts";
import { sizeOf } from "../../manifest/size.ts";
import { durationsIn } from "../../records/durations.ts";
import type { MeasuredStep } from "../../records/model.ts";
import type { Context } from "../context.ts";
import { usualTool } from "../method-row.ts";

/** What the manifest says was measured, of its workloads or of some of them. */
export function measuredIn(manifest: Manifest, workloads?: readonly string[]): MeasuredStep[] {
  return manifest.workloads.flatMap(({ name, resources }) =>
    workloads !== undefined && !workloads.includes(name)
      ? []
      : resources.flatMap(({ id, type, method, durations, dataSize, files }) =>
          MOVE_STEPS.flatMap((step): MeasuredStep[] => {
            const own = durations?.[step];
            if (own?.measured === undefined) return [];
            const tool = usualTool({ type, ...(method === undefined ? {} : { method }) });
            const bytes = dataSize === undefined ? undefined : sizeOf(dataSize);
            return [
              {
                resource: `${name}.${id}`,
                type,
                step,
                ...(tool === undefined ? {} : { tool }),
                seconds: own.likely / 1000,
                ...(bytes === undefined ? {} : { bytes }),
                ...(files === undefined ? {} : { files }),
                at: isoDate(own.measured),
              },
            ];
          }),
        ),
  );
}

/** Answers what earlier moves of the same type by the same tool took, for an amount; undefined where none was measured. */
export type Measured = (
  asked: Pick<MeasuredStep, "type" | "step" | "tool">,
  amount: Amount,
  usual: DurationEstimate | undefined,
) => DurationEstimate | undefined;

/** What was measured before, and what of it counts for nothing. */
export interface MeasuredBefore {
  readonly measured: Measured;
  readonly refused: readonly Sentence[];
}

/** The measured steps of the manifest and of the records of its closed waves, each resource once: what the manifest says goes first. */
export function measuredBefore({
  manifest,
  records,
  now,
}: Pick<Context, "manifest" | "records" | "now">): MeasuredBefore {
  const own = measuredIn(manifest);
  const known = new Set(own.map(({ resource, step }) => `${resource} ${step}`));
  const kept =
    records === undefined || "why" in records || records.chain.breaks.length > 0
      ? { steps: [], refused: [] }
      : durationsIn(records.chain.records, manifest.name, now);
  const all = [...own, ...kept.steps.filter(({ resource, step }) => !known.has(`${resource} ${step}`))];
  return { measured: measuredOf(all), refused: kept.refused };
}

function measuredOf(all: readonly MeasuredStep[]): Measured {
  const byKind = groupExactly(all, ({ type, step }) => `${typeKey(type)} ${step}`);
  return ({ type, step, tool }, amount, usual) => {
    const same = (byKind.get(`${typeKey(type)} ${step}`) ?? []).filter((one) =>
      one.tool === undefined || tool === undefined ? one.tool === tool : sameText(one.tool, tool),
    );
    const used = same.flatMap((one) => {
      const times = step === "sync" ? scaled(one, amount) : [one.seconds];
      return times.filter(isPlausible).map((seconds) => ({ seconds, at: one.at }));
    });
    return used.length === 0 ? undefined : estimateOf(used, usual);
  };
}

/** A step that took no time, or more than a year for this amount, shows nothing: a wrong record, or a trial with next to no data. */
const MOST_SECONDS = 366 * 24 * 3600;
const isPlausible = (seconds: number): boolean => seconds > 0 && seconds <= MOST_SECONDS;

/** A copy takes as long as the bytes or the files, whichever take longer, at the speed that was measured. */
function scaled({ seconds, bytes, files }: MeasuredStep, amount: Amount): number[] {
  const parts = [
    [bytes, amount.bytes],
    [files, amount.files],
  ].flatMap(([was = 0, is]) => (was > 0 && is !== undefined ? [(seconds * is) / was] : []));
  return parts.length === 0 || amount.bytes === undefined ? [] : [Math.ceil(largest(parts, 0))];
}

/** So many show by themselves how far they lie from each other. */
const ENOUGH = 3;
/** Of fewer no more is taken from the usual spread than this. */
const MOST_SPREAD = 2;

function estimateOf(
  used: readonly Pick<MeasuredStep, "seconds" | "at">[],
  usual: DurationEstimate | undefined,
): DurationEstimate {
  const sorted = used.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
  const likely = Math.round(sorted.reduce((sum, one) => sum + one, 0) / sorted.length);
  const [least = likely, most = likely] = [sorted[0], sorted.at(-1)];
  const spread = (share: number): number =>
    sorted.length >= ENOUGH ? 1 : Math.min(MOST_SPREAD, Math.max(1, share));
  const [down, up] =
    usual === undefined || usual.likely === 0 || usual.low === 0
      ? [1, 1]
      : [spread(usual.likely / usual.low), spread(usual.high / usual.likely)];
  const newest = used.map(({ at }) => at).reduce((last, at) => (at > last ? at : last), "");
  return {
    low: Math.round(least / down),
    likely,
    high: Math.round(most * up),
    basis: "measured",
    source:
      used.length === 1
        ? "one earlier move of this type by this tool"
        : `${String(used.length)} earlier moves of this type by this tool`,
    ...(newest === "" ? {} : { at: newest }),
  };
}
