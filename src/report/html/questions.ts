import type { ReportEvaluation } from "../evaluation.ts";
import type { Report } from "../model.ts";
import { attestable } from "../steps.ts";
import { count } from "../words.ts";
import { codeHtml, codesHtml, sentenceHtml } from "./escape.ts";
import { section } from "./parts.ts";

/** Names of a question; the rest is counted. */
const MOST = 8;

/** What a person has to answer, and no service shows. */
export function questionsHtml(report: Report, evaluation: ReportEvaluation | undefined): string {
  const word = attestable(report);
  const questions = [
    ...(word === undefined ? [] : [sentenceHtml(word)]),
    ...(evaluation === undefined ? [] : planQuestions(evaluation)),
    ...costQuestions(report),
  ];
  return questions.length === 0
    ? ""
    : section(
        "questions",
        "Open questions",
        `<ul>${questions.map((question) => `<li>${question}</li>`).join("\n")}</ul>`,
      );
}

function planQuestions({ plan }: ReportEvaluation): string[] {
  const silent = plan.waves.flatMap(({ steps }) =>
    steps.flatMap(({ resource, duration }) => (duration === undefined ? [resource] : [])),
  );
  const { agreed, undeclared, unclassified, unassigned, cycles } = plan;
  return [
    ...(agreed === undefined
      ? ["Who agrees to the relocation plan? Nobody is declared."]
      : agreed.isThis
        ? []
        : ["Does the agreement still hold? The relocation plan has changed since."]),
    ...(silent.length === 0
      ? []
      : [
          `How much data is in ${codesHtml([...new Set(silent)], MOST)}, and what copies it? Their steps are in no figure.`,
        ]),
    ...(undeclared.total === 0
      ? []
      : [
          `<a href="#plan-undeclared">Found and not declared</a>: ${count(undeclared.total, "dependency", "dependencies")} between workloads. Is that intended?`,
        ]),
    ...(unclassified.total === 0
      ? []
      : [
          `What is asked for by ${count(unclassified.total, "reference")}? <a href="#plan-unclassified">No table says it.</a>`,
        ]),
    ...(cycles.total === 0
      ? []
      : [
          `Which resource of ${count(cycles.total, "circular dependency", "circular dependencies")} is made first, without what it names? <a href="#plan-cycles">A way out is proposed.</a>`,
        ]),
    ...(unassigned.total === 0
      ? []
      : [
          `Which wave moves ${count(unassigned.total, "planned resource")}? <a href="#plan-unassigned">None does so far.</a>`,
        ]),
  ];
}

function costQuestions({ cost }: Report): string[] {
  if (cost === undefined || cost.unpricedTotal === 0) return [];
  const names = cost.unpriced.slice(0, MOST).map(({ name }) => codeHtml(name));
  const more = cost.unpricedTotal - names.length;
  return [
    `What do these cost at the target: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}? The estimate does not have them.`,
  ];
}
