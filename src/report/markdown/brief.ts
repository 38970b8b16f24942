import { briefRows, startWords, stepWords } from "../brief.ts";
import type { Report } from "../model.ts";
import { code } from "./escape.ts";
import type { Fullness } from "./options.ts";
import { shown } from "./tables.ts";

/** What people need to start the wave that was asked for, folded. */
export function briefText(report: Report, { rows }: Fullness): string {
  const { brief } = report;
  if (brief === undefined || rows === 0) return "";
  const show = (text: string): string => code(text, 120);
  const lines = briefRows(report, brief, show).map(({ label, text }) => `- **${label}**: ${text}`);
  const steps = brief.steps.slice(0, rows).map((step) => `- ${stepWords(step, show)}`);
  const all =
    steps.length === 0
      ? ""
      : `\n\n**Steps, in their order**${shown(steps.length, brief.steps.length)}\n\n${steps.join("\n")}`;
  return `<details><summary>Before you start the wave, which ${startWords(brief, report.judgedAsOf)}</summary>\n\n${lines.join("\n")}${all}\n\n</details>`;
}
