import { isoTime, type Instant } from "../base/time.ts";
import type { Report, Result } from "../report/model.ts";
import type {
  MeasuredStep,
  RecordedFinding,
  RunHashes,
  RunIdentity,
  RunRecord,
  WaveOutcome,
} from "./model.ts";
import { RECORD_SCHEMA_ID } from "./schema.ts";

/** What is known of a run besides its report. */
export interface Recording {
  readonly hashes: RunHashes;
  /** The machine's clock. */
  readonly clock: Instant;
  readonly run?: RunIdentity;
  readonly outcome?: WaveOutcome;
  /** What was measured of the wave that was asked for. */
  readonly durations?: readonly MeasuredStep[];
}

/** What is kept of a run. The report has nothing secret in it, and so neither has its record. */
export function recordOf(
  report: Report,
  { hashes, clock, run, outcome, durations = [] }: Recording,
): RunRecord {
  const { tool, judgedAsOf, rehearsal, facts, manifest, wave, verdict, counts, waves, results } = report;
  return {
    $schema: RECORD_SCHEMA_ID,
    version: 1,
    tool,
    ...(run === undefined ? {} : { run }),
    recordedAt: isoTime(clock),
    judgedAsOf,
    rehearsal,
    facts,
    relocation: manifest.name,
    ...(wave === undefined ? {} : { wave }),
    hashes,
    verdict,
    counts,
    waves: waves.map((one) => ({ name: one.name, verdict: one.verdict })),
    findings: results.flatMap(findingOf),
    statements: report.concessions,
    ...(outcome === undefined ? {} : { outcome }),
    ...(outcome !== "closed" || durations.length === 0 ? {} : { durations }),
  };
}

/** Those that one finding stands for are recorded by themselves: which of them are folded may change. */
function findingOf({ check, id, severity, outcome, folded = [id] }: Result): RecordedFinding[] {
  return outcome === "pass" || outcome === "not-applicable"
    ? []
    : folded.map((one) => ({ check, id: one, severity, outcome }));
}
