import { groupExactly } from "../base/group.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { DAY_MS, parseInstant, type Instant } from "../base/time.ts";
import type { ChainedRecord, MeasuredStep } from "./model.ts";
import { isOfProposal } from "./proposal.ts";

/** What records say of how long steps took. */
export interface RecordedDurations {
  /** Of each step the last. */
  readonly steps: readonly MeasuredStep[];
  /** What counts for nothing, in the order of the records, each with the reason. */
  readonly refused: readonly Sentence[];
}

/** What the closed waves of a relocation took. What closes no wave counts for nothing here, either. */
export function durationsIn(
  records: readonly ChainedRecord[],
  relocation: string,
  now: Instant,
): RecordedDurations {
  const steps = new Map<string, MeasuredStep>();
  const refused: Sentence[] = [];
  for (const record of records) {
    const { durations = [], sequence } = record;
    if (durations.length === 0) continue;
    const idle = closesNothing(record, relocation, now);
    if (idle !== undefined) {
      refused.push(say`The durations of the record ${sequence}, which ${raw(idle)}.`);
      continue;
    }
    for (const [key, own] of groupExactly(durations, ({ resource, step }) => `${resource} ${step}`)) {
      const [one] = own;
      if (one === undefined) continue;
      const differ = new Set(own.map((each) => JSON.stringify(each))).size > 1;
      const wrong = differ ? say`is there twice, and differs` : impossible(one, record);
      if (wrong === undefined) steps.set(key, one);
      else
        refused.push(
          say`The duration of ${one.step} of ${one.resource} in the record ${sequence}, which ${raw(wrong)}.`,
        );
    }
  }
  return { steps: [...steps.values()], refused };
}

function closesNothing(record: ChainedRecord, relocation: string, now: Instant): Sentence | undefined {
  const at = parseInstant(record.recordedAt);
  if (record.relocation !== relocation) return say`is of the relocation ${record.relocation}`;
  if (record.outcome !== "closed") return say`closes no wave`;
  if (record.rehearsal) return say`is of a rehearsal`;
  if (record.run === undefined) return say`is of a run that nobody can look up`;
  if (isOfProposal(record)) return say`is of a run that judged a proposal`;
  if (at === undefined || at > now) return say`is of ${record.recordedAt}, after the moment judged`;
  return undefined;
}

/** A step of more than this is a mistake. */
const MOST_SECONDS = 366 * 24 * 3600;
/** No line and no service reaches 1 Tbit/s, or ten million files, in a second. */
const MOST_BYTES = 125e9;
const MOST_FILES = 1e7;

/** What cannot have been measured. */
function impossible(
  { step, seconds, bytes = 0, files = 0, at }: MeasuredStep,
  { recordedAt }: ChainedRecord,
): Sentence | undefined {
  const day = parseInstant(at);
  if (day === undefined) return say`is of ${at}, which is not a day`;
  // A day begins earlier in the east than the clock of the record says.
  if (day > (parseInstant(recordedAt) ?? 0) + DAY_MS) return say`is of ${at}, after the record was written`;
  if (seconds === 0) return say`took no time`;
  if (seconds > MOST_SECONDS) return say`took more than a year`;
  if (step === "sync" && (bytes / seconds > MOST_BYTES || files / seconds > MOST_FILES))
    return say`is faster than any copy can be`;
  return undefined;
}
