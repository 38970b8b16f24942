import type { Report } from "../report/model.ts";

/** A check whose results two reports count otherwise. */
export interface CountedOtherwise {
  readonly check: string;
  readonly outcome: string;
  readonly before: number;
  readonly after: number;
}

/** In what two reports differ by check and outcome; nothing where the second says what the first does. */
export function differences(before: Report, after: Report): CountedOtherwise[] {
  const [first, second] = [countsOf(before), countsOf(after)];
  return [...new Set([...first.keys(), ...second.keys()])].toSorted().flatMap((name): CountedOtherwise[] => {
    const [check = "", outcome = ""] = name.split(" ");
    const counts = { before: first.get(name) ?? 0, after: second.get(name) ?? 0 };
    return counts.before === counts.after ? [] : [{ check, outcome, ...counts }];
  });
}

function countsOf({ results }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { check, outcome } of results) {
    const name = `${check} ${outcome}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
