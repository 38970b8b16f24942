import type { Report } from "../model.ts";
import { causeGroups, type CauseGroup } from "../order.ts";
import { waitingWords } from "../words.ts";
import { prose, sentenceMarkdown } from "./escape.ts";
import { checkId, codes } from "./finding.ts";
import type { Fullness, MarkdownOptions } from "./options.ts";

/** Subjects that a check names below a cause. */
const SUBJECTS = 20;
const FACTS = 30;
/** Causes beyond these are counted: so many at once are no causes any more. */
const CAUSES = 5;

/** What leaves many results unknown: what happened, then, folded, what waits for it and which facts it hides. */
export function causesText(report: Report, fullness: Fullness, options: MarkdownOptions): string {
  const groups = causeGroups(report);
  if (groups.length === 0) return "";
  const title = groups.length === 1 ? "One cause" : `${String(groups.length)} causes`;
  const more = groups.length - CAUSES;
  return [
    `### ❓ ${title} of what is unknown`,
    ...groups.slice(0, CAUSES).map((group) => causeText(group, fullness, options)),
    ...(more > 0 ? [`And ${String(more)} more.`] : []),
  ].join("\n\n");
}

function causeText(
  { cause, checks, facts }: CauseGroup,
  { rows }: Fullness,
  options: MarkdownOptions,
): string {
  const { permissions = [] } = cause;
  // A sentence from outside never starts a line.
  const grant = permissions.length === 0 ? "" : ` Missing: ${codes(permissions, 8)}.`;
  const head = `What happened: ${sentenceMarkdown(cause.what, 400)} **${waitingWords(cause)}.**${grant}`;
  if (rows === 0) return head;
  const lines = checks.slice(0, rows).map(({ check, title, results }) => {
    const subjects = codes(
      results.map(({ subject }) => subject),
      Math.min(SUBJECTS, rows),
    );
    return `- ${checkId(check, options)} ${prose(title, 120)}: ${subjects}`;
  });
  const hidden = codes([...new Set(facts.map(({ fact }) => fact))], Math.min(FACTS, rows));
  const list = [
    ...lines,
    `- facts that it hides: ${String(cause.facts)}${hidden === "" ? "" : `, such as ${hidden}`}`,
  ];
  return `${head}\n\n<details><summary>What waits for it</summary>\n\n${list.join("\n")}\n\n</details>`;
}
