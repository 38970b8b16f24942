import type { Report } from "../model.ts";
import { stepLines } from "../steps.ts";
import { sentenceHtml } from "./escape.ts";
import { section } from "./parts.ts";

/** The report by the steps of the method. */
export function stepsHtml(report: Report): string {
  const lines = stepLines(report);
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${sentenceHtml(line)}</li>`).join("");
  return section("steps", "By step of the relocation method", `<ul>${items}</ul>`);
}
