import type { Report } from "../../report/model.ts";
import type { CountedOtherwise } from "../../share/compare.ts";

interface Shared {
  readonly standIns: number;
  readonly dropped: number;
  readonly leftOut: readonly string[];
}

/** What was written, and whether it is judged as the real files are. */
export function shareText(
  { standIns, dropped, leftOut }: Shared,
  before: Report["verdict"],
  after: Report["verdict"],
  odd: readonly CountedOtherwise[],
): string {
  const lines = [
    `${String(standIns)} words and ids have stand-ins. Look the files over before you share them.`,
    ...(dropped === 0 ? [] : [`${String(dropped)} facts are left out, since no stand-in fits their form.`]),
    ...leftOut.map((file) => `${file} is left out with what it deploys, since only JSON can be rewritten.`),
    odd.length === 0 && before === after
      ? `The report of these files has your verdict (${before}) and, by check, your findings.`
      : `The report of these files is not yours (verdict ${before}, now ${after}).`,
    ...odd.map(
      ({ check, outcome, before, after }) =>
        `${check} ${outcome}: ${String(before)} in your report, ${String(after)} in the other.`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
