import type { ReportEvaluation } from "../evaluation.ts";
import { planHtml } from "../plan/html.ts";
import { agreedLine, PROPOSAL_NOTE, runsLine } from "../plan/words.ts";
import { html } from "./escape.ts";
import { section } from "./parts.ts";

/** The plan of the relocation, as `relocation plan` has it. */
export function planPartHtml(evaluation: ReportEvaluation | undefined): string {
  if (evaluation === undefined) return "";
  const { plan } = evaluation;
  const head = section(
    "plan",
    plan.proposed ? "Proposed plan" : "Plan",
    `<p>${PROPOSAL_NOTE}</p>\n<p>${html(runsLine({ plan }))}. Agreed: ${html(agreedLine({ plan }))}.</p>`,
  );
  return `${head}\n${planHtml(plan)}`;
}
