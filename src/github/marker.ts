import { isDefined } from "../base/result.ts";
import type { FindingState } from "../report/since.ts";
import { at, commitSha, textAt } from "./payload.ts";

/** What the first line of a comment of ours says of itself. */
export interface Marker {
  /** Tells the reports of one pull request apart. */
  readonly id: string;
  /** `<run id>.<attempt>`, which orders the runs of a repository. */
  readonly run: string;
  /** ISO 8601: what the clock of the runner had. */
  readonly at: string;
  /** ISO 8601: the moment that a rehearsal judged; absent in a run of the present. */
  readonly asOf?: string;
  /** Commit that was judged. */
  readonly sha: string;
  /** Of everything in the comment that is not bound to one run. */
  readonly hash: string;
  /** Open findings, for the next run to compare with; absent where there are too many. */
  readonly found?: FindingState;
}

export interface FoundMarker {
  readonly id: string;
  readonly run: RunNumber | undefined;
  readonly hash: string | undefined;
  readonly sha: string;
  readonly found: FindingState | undefined;
}

/** Ids of runs grow; a run that is started again keeps its id and counts its attempts. */
export interface RunNumber {
  readonly id: bigint;
  readonly attempt: bigint;
}

/** Undefined for what is no `<run id>.<attempt>`, as outside of a workflow. */
export function runNumber(text: string): RunNumber | undefined {
  const [, id, attempt] = /^(\d{1,19})\.(\d{1,6})$/.exec(text) ?? [];
  return id === undefined || attempt === undefined ? undefined : { id: BigInt(id), attempt: BigInt(attempt) };
}

/** True when `a` is a later run than `b`. */
export function isLater(a: RunNumber, b: RunNumber): boolean {
  return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}

const OPEN = "<!-- relocation-readiness ";
const CLOSE = " -->";
/** Longer than any that we write: {@link FindingState} is bounded. */
const LONGEST = 16_000;

/** One line of HTML comment. Nothing in the values can end it: `--`, `<` and `>` stand as JSON escapes. */
export function markerLine({ id, run, at, asOf, sha, hash, found }: Marker): string {
  const json = JSON.stringify({ v: 2, id, run, at, asOf, sha, hash, found })
    .replaceAll("--", "\\u002d\\u002d")
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e");
  return `${OPEN}${json}${CLOSE}`;
}

/** Undefined when the first line of the body is no marker of ours. Unknown keys and newer versions are accepted. */
export function parseMarker(body: string): FoundMarker | undefined {
  if (!body.startsWith(OPEN)) return undefined;
  const end = body.indexOf(CLOSE);
  const newline = body.indexOf("\n");
  if (end < 0 || end > LONGEST || (newline >= 0 && newline < end)) return undefined;
  const value = json(body.slice(OPEN.length, end));
  const id = textAt(value, "id");
  if (id === undefined || id === "") return undefined;
  return {
    id,
    run: runNumber(textAt(value, "run") ?? ""),
    hash: textAt(value, "hash"),
    sha: commitSha(textAt(value, "sha")) ?? "",
    found: foundIn(at(value, "found")),
  };
}

/** Only what we write ourselves: lists of ids under the names of checks. Anything else is no state to compare with. */
function foundIn(value: unknown): FindingState | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).map(([check, ids]: [string, unknown]) => {
    const isCheck = /^(?:[A-Z]{2,8}-\d{2,4}|cause)$/.test(check);
    return isCheck && Array.isArray(ids) && ids.every(isId) ? ([check, ids] as const) : undefined;
  });
  const sound = entries.filter(isDefined);
  return sound.length === entries.length ? Object.fromEntries(sound) : undefined;
}

function isId(id: unknown): id is string {
  return typeof id === "string" && /^[0-9a-f]{8}$/.test(id);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
