import { renderComment } from "../../src/report/markdown.ts";
import type { Report, Result } from "../../src/report/model.ts";
import { renderText } from "../../src/report/text.ts";

const WHO = "(?:the (?:workload|platform|identity) team|the wave lead|finance)";
const TIME = "\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2} UTC";
/** By when, and who where no title above says so. */
const DUTY = new RegExp(`(${WHO}, )?(?:by|overdue since) ${TIME}`);
const TITLE = new RegExp(`For ${WHO} \\(\\d+\\)`);

/** What does not say in its first lines who acts, by when and how, of failing findings of waves that have a time: one line each. */
export function unsaid(report: Report): string[] {
  const isTimed = report.waves.some(({ phase }) => phase !== "decommission");
  const asked = report.results.filter(
    ({ outcome, severity, waves }) =>
      outcome === "fail" && severity !== "notice" && waves.length > 0 && isTimed,
  );
  return [
    ...asked.filter(({ fix }) => fix === undefined).map(({ check, why }) => `${check} has no fix: ${why}`),
    ...unsaidIn("the text", renderText(report, { width: 400 }).split(/\n(?=[x!] |For )/), asked),
    ...unsaidIn("the comment", renderComment(report).split(/\n(?= *- \*\*)/), asked),
  ];
}

/** @param pieces of a surface, one a title or a finding */
function unsaidIn(surface: string, pieces: readonly string[], asked: readonly Result[]): string[] {
  const checks = new Set(asked.map(({ check }) => check));
  const problems: string[] = [];
  const found = new Set<string>();
  let titled = false;
  for (const piece of pieces) {
    const [line = ""] = piece.split("\n");
    if (TITLE.test(line)) titled = true;
    const [, id] = /^(?:[x!]| *-) \**\[?([A-Z]{2,8}-\d{1,4})/.exec(line) ?? [];
    if (id === undefined || !checks.has(id)) {
      // A heading ends what its titles are about.
      if (/^(?:<|#|[A-Z]+ \()/m.test(piece) && !TITLE.test(line)) titled = false;
      continue;
    }
    found.add(id);
    const [duty, who] = DUTY.exec(line) ?? [];
    if (duty === undefined) problems.push(`${surface} does not say by when: ${line}`);
    else if (who === undefined && !titled) problems.push(`${surface} does not say who: ${line}`);
    if (/\n(?:<|#|[A-Z]+ \(|-{9})/.test(piece)) titled = false;
  }
  return [...problems, ...[...checks].filter((id) => !found.has(id)).map((id) => `${surface} has no ${id}`)];
}
