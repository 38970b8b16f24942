import type { Report } from "../model.ts";
import { stepLines } from "../steps.ts";
import { sentenceMarkdown } from "./escape.ts";
import { foldOf } from "./finding.ts";
import type { Fullness } from "./options.ts";

/** The report by the steps of the method, folded. */
export function stepsText(report: Report, { rows }: Fullness): string {
  const lines = stepLines(report);
  if (lines.length === 0 || rows === 0) return "";
  const list = lines.map((line) => `- ${sentenceMarkdown(line, 600)}`).join("\n");
  return foldOf("By step of the relocation method", list);
}
