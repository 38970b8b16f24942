import { parseInstant, type Instant } from "../base/time.ts";
import { textAt } from "./payload.ts";

/** What the first line of a comment of ours says of itself. */
export interface Marker {
  /** Tells the reports of one pull request apart. */
  readonly id: string;
  /** `<run id>.<attempt>` */
  readonly run: string;
  /** ISO 8601: when the run judged. */
  readonly at: string;
  /** Commit that was judged. */
  readonly sha: string;
  /** Of everything in the comment that is not bound to one run. */
  readonly hash: string;
}

export interface FoundMarker {
  readonly id: string;
  readonly at: Instant | undefined;
  readonly hash: string | undefined;
}

const OPEN = "<!-- relocation-readiness ";
const CLOSE = " -->";
const LONGEST = 4000;

/** One line of HTML comment. Nothing in the values can end it: `--`, `<` and `>` stand as JSON escapes. */
export function markerLine({ id, run, at, sha, hash }: Marker): string {
  const json = JSON.stringify({ v: 1, id, run, at, sha, hash })
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
  return { id, at: parseInstant(textAt(value, "at") ?? ""), hash: textAt(value, "hash") };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
