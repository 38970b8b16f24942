import { raw, say, sentence, type Sentence } from "../base/sentence.ts";
import type { Report, Result } from "./model.ts";
import { waits } from "./order.ts";

/** The open findings of a report, small enough to travel with a comment: the first half of each id, by check; causes under `cause`. */
export type FindingState = Readonly<Record<string, readonly string[]>>;

/** What became of the findings since another report. */
export interface Since {
  /** The commit of the other report. */
  readonly sha: string;
  /** Per check, how many are not open any more, of checks that could be judged in whole; those that are waived now apart. */
  readonly fixed: ReadonlyMap<string, number>;
  readonly waived: ReadonlyMap<string, number>;
  /** Ids of results that are open now and were not. */
  readonly fresh: ReadonlySet<string>;
  readonly freshChecks: ReadonlyMap<string, number>;
}

const HALF = 8;
const CAUSE = "cause";
/** A state with more would crowd out the report. */
const MOST = 600;
/** Checks that a line names. */
const NAMED = 5;

/** Undefined where there are too many to carry. */
export function stateOf(report: Report): FindingState | undefined {
  const open = openOf(report);
  if (open.length > MOST) return undefined;
  const state = new Map<string, string[]>();
  for (const { check, id } of open) state.set(check, [...(state.get(check) ?? []), id.slice(0, HALF)]);
  return Object.fromEntries([...state].map(([check, ids]) => [check, ids.sort()] as const).sort());
}

function openOf({ results, causes }: Report): { check: string; id: string }[] {
  return [
    ...causes.map(({ id }) => ({ check: CAUSE, id })),
    // Each of those that one finding stands for: which of them are folded may change while all stay open.
    ...results
      .filter((result) => isOpen(result) && !waits(result, causes))
      .flatMap(({ check, id, folded = [id] }) => folded.map((one) => ({ check, id: one }))),
  ];
}

function isOpen({ outcome, severity }: Result): boolean {
  return (outcome === "fail" && severity !== "notice") || outcome === "unknown";
}

export function sinceOf(before: FindingState, sha: string, report: Report): Since {
  const open = openOf(report);
  const now = new Set(open.map(({ check, id }) => keyOf(check, id)));
  const waivedNow = new Set(
    report.results.filter(({ outcome }) => outcome === "waived").map(({ check, id }) => keyOf(check, id)),
  );
  const was = new Set(Object.entries(before).flatMap(([check, ids]) => ids.map((id) => keyOf(check, id))));
  // What could not be judged this time is not mended: nobody looked.
  const unjudged = new Set(
    report.results.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check),
  );
  const gone = [...was].filter((key) => !now.has(key) && !unjudged.has(checkOf(key)));
  const fresh = open.filter(({ check, id }) => !was.has(keyOf(check, id)));
  return {
    sha,
    fixed: counted(gone.filter((key) => !waivedNow.has(key))),
    waived: counted(gone.filter((key) => waivedNow.has(key))),
    fresh: new Set(fresh.map(({ id }) => id)),
    freshChecks: counted(fresh.map(({ check, id }) => keyOf(check, id))),
  };
}

function keyOf(check: string, id: string): string {
  return `${check} ${id.slice(0, HALF)}`;
}

function checkOf(key: string): string {
  return key.split(" ")[0] ?? "";
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const check = checkOf(key);
    counts.set(check, (counts.get(check) ?? 0) + 1);
  }
  return counts;
}

/** ``Since `ec26c3e`: 1 fixed (SUB-03), 2 new (POL-06, REG-03).`` */
export function sinceLine({ sha, fixed, waived, freshChecks }: Since): Sentence {
  const parts = [part(fixed, "fixed"), part(waived, "waived"), part(freshChecks, "new")].filter(
    (one) => one !== "",
  );
  const what = parts.length === 0 ? say`nothing changed` : sentence(parts.join(", "));
  return sha === ""
    ? say`Since the report before: ${raw(what)}.`
    : say`Since ${sha.slice(0, 7)}: ${raw(what)}.`;
}

function part(checks: ReadonlyMap<string, number>, word: string): Sentence | "" {
  const sum = [...checks.values()].reduce((total, number) => total + number, 0);
  if (sum === 0) return "";
  const named = [...checks]
    .slice(0, NAMED)
    .map(([check, number]) => (number === 1 ? say`${check}` : say`${number} ${check}`));
  const more = checks.size - named.length;
  return say`${sum} ${raw(sentence(word))} (${raw(sentence(named.join(", ") + (more > 0 ? ` and ${String(more)} more checks` : "")))})`;
}
