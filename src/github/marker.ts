import { textAt } from "./payload.ts";

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
}

export interface FoundMarker {
  readonly id: string;
  readonly run: RunNumber | undefined;
  readonly hash: string | undefined;
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
const LONGEST = 4000;

/** One line of HTML comment. Nothing in the values can end it: `--`, `<` and `>` stand as JSON escapes. */
export function markerLine({ id, run, at, asOf, sha, hash }: Marker): string {
  const json = JSON.stringify({ v: 2, id, run, at, asOf, sha, hash })
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
  return { id, run: runNumber(textAt(value, "run") ?? ""), hash: textAt(value, "hash") };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
