import type { Report, Result } from "../model.ts";
import { byArea, missingByPermission, withoutWaiting } from "../order.ts";
import { areaTitle, count, rerunCommand, upperFirst } from "../words.ts";
import { code, link, prose, sentenceMarkdown } from "./escape.ts";
import { checkId, codes, foldOf } from "./finding.ts";
import type { Fullness, MarkdownOptions } from "./options.ts";
import { shown } from "./tables.ts";

/** Each missing permission once, with the facts that it hides and the checks that wait for them. */
export function missingText(report: Report, { rows }: Fullness, options: MarkdownOptions): string {
  const facts = withoutWaiting(report).missingFacts;
  if (facts.length === 0 || rows === 0) return "";
  let room = rows;
  const lines = missingByPermission(facts).flatMap(({ permission, facts: own }) => {
    const some = own.slice(0, Math.max(0, room));
    room -= some.length;
    if (some.length === 0) return [];
    const title =
      permission === undefined ? "- for other reasons" : `- missing permission ${code(permission)}`;
    return [
      title,
      ...some.map((fact) => {
        const checks = fact.checks
          .slice(0, 8)
          .map((check) => checkId(check, options))
          .join(", ");
        const trace =
          fact.correlationId === undefined ? "" : ` Correlation id ${code(fact.correlationId, 60)}.`;
        return `  - ${code(fact.fact, 100)} at ${code(fact.scope)}, for ${checks || "no check"}: ${sentenceMarkdown(fact.why, 300)}${trace}`;
      }),
    ];
  });
  const title = `Could not be seen: ${count(facts.length, "fact")}${shown(rows - Math.max(0, room), facts.length)}`;
  return `<details><summary>${title}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

/** What this version cannot judge. */
export function notJudgedText(report: Report, { rows }: Fullness): string {
  const entries = report.notJudged;
  if (entries.length === 0 || rows === 0) return "";
  const some = entries.slice(0, rows);
  const lines = some.map(({ what, count: number, items }) => {
    const more = Math.max(number, items.length) - Math.min(items.length, 10);
    const list =
      items.length === 0
        ? ""
        : `: ${items
            .slice(0, 10)
            .map((item) => code(item, 100))
            .join(", ")}`;
    // A sentence from outside never starts a line.
    return `- **${String(number)}**: ${sentenceMarkdown(what, 300)}${list}${list !== "" && more > 0 ? ` and ${String(more)} more` : ""}`;
  });
  const note = "Silence about these is not a pass.";
  return (
    `<details><summary>Not judged by this version${shown(some.length, entries.length)}</summary>\n\n` +
    `${note}\n\n${lines.join("\n")}\n\n</details>`
  );
}

/** Folded; one line an area, or one a check with its subjects. */
export function passedText(
  results: readonly Result[],
  { passed }: Fullness,
  options: MarkdownOptions,
): string {
  if (results.length === 0) return "";
  const lines = byArea(results).map((group) => {
    const pass = group.results.filter((result) => result.outcome === "pass").length;
    const rest = group.results.length - pass;
    const head = `- **${areaTitle(group.area)}**: ${String(pass)} passed${rest > 0 ? `, ${String(rest)} not applicable` : ""}`;
    const checks = group.checks.slice(0, Math.max(20, passed)).map((check) =>
      passed > 0
        ? `\n  - ${checkId(check.check, options)} ${prose(check.title, 120)}: ${codes(
            check.results.map((result) => result.subject),
            passed,
          )}`
        : "",
    );
    return head + checks.join("");
  });
  return foldOf(`✅ ${passedTitle(results)}`, lines.join("\n"));
}

/** `147 passed, 22 not applicable` */
export function passedTitle(results: readonly Result[]): string {
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  return `${String(number)} passed${rest > 0 ? `, ${String(rest)} not applicable` : ""}`;
}

/** What decides nothing: each part folded, and all of them in one fold, so that the first screens are the findings. */
export function restText(parts: readonly (readonly [title: string, text?: string])[]): string {
  const there = parts.flatMap(([title, text = ""]) => (text === "" ? [] : [{ title, text }]));
  const texts = there.map(({ text }) => text).join("\n\n");
  return there.length < 2 ? texts : foldOf(upperFirst(there.map(({ title }) => title).join(", ")), texts);
}

export interface ShownCount {
  readonly shown: number;
  readonly detailed: number;
  readonly total: number;
}

/** Says what is left out, where the rest is, what was judged and how to run again. */
export function footText(report: Report, number: ShownCount, options: MarkdownOptions): string {
  const { judgedAsOf, tool, facts } = report;
  const judged = [
    options.sha === undefined ? "" : `commit ${code(options.sha.slice(0, 12))}`,
    `judged as of ${code(judgedAsOf, 40)}`,
    facts.from === "none" ? "" : `observed at ${code(facts.observedAt, 40)}`,
    `${prose(tool.name, 60)} ${code(tool.version, 30)}`,
    options.runUrl === undefined ? "" : link("workflow run", options.runUrl),
  ];
  const again = options.rerun === undefined ? code(rerunCommand(report)) : prose(options.rerun, 300);
  return [
    `${cutText(number, options)} <sub>${judged.filter((part) => part !== "").join(" · ")}</sub>`,
    `<sub>Run again: ${again}</sub>`,
  ].join("<br>\n");
}

/** `120 of 500 findings shown, 20 with details.` */
export function cutText(
  { shown: number, detailed, total }: ShownCount,
  { fullUrl }: MarkdownOptions,
): string {
  if (total === 0) return "No findings: 0 of 0 shown.";
  const details = detailed < number ? `, ${String(detailed)} with details` : "";
  const cut = number < total || detailed < number;
  const whole = cut
    ? ` ${fullUrl === undefined ? "The JSON report has all of it." : link("The whole report", fullUrl)}`
    : "";
  return `${String(number)} of ${count(total, "finding")} shown${details}.${whole}`;
}
