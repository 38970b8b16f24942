import { problemText, type UserError } from "../base/errors.ts";
import { partsOf, type Sentence } from "../base/sentence.ts";
import { clean } from "../report/clean.ts";
import { plainLine, type ActionsCore } from "../github/core.ts";
import { setEarlyOutputs } from "../github/outputs.ts";
import { outsiderReason, type RunEvent } from "../github/event.ts";
import { code } from "../report/markdown/escape.ts";
import type { Report } from "../report/model.ts";
import { count, verdictHeadline, verdictReason } from "../report/words.ts";
import { TOOL } from "../run/tool.ts";
import type { FailOn } from "../run/verdict-exit.ts";

/** GitHub keeps ten error annotations of a step; the closing line is one of them. */
const MOST_PROBLEMS = 9;

/** The one line under which the step fails. */
export function failureLine(report: Report, failOn: FailOn, event: RunEvent): string {
  const head = `${verdictHeadline(report)} (fail-on: ${failOn}). ${verdictReason(report)}`;
  const { warnings, softUnknowns } = report.counts;
  const outsider = report.facts.from === "none" ? outsiderReason(event) : undefined;
  return [
    head,
    failOn === "warning" && report.verdict === "ready"
      ? `${count(warnings, "warning fails", "warnings fail")}.`
      : "",
    failOn === "waived" && report.verdict === "ready" ? "A blocker is waived." : "",
    failOn === "unknown" && report.verdict === "ready"
      ? `${String(softUnknowns)} beside the blockers could not be judged.`
      : "",
    outsider === undefined ? "" : `Nothing was read from Azure: ${plain(outsider)}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Every problem in the log, the first ones also on their lines of the file; exit code 2. */
export function refuse(core: ActionsCore, error: UserError): 2 {
  const { problems } = error;
  const [first] = problems;
  for (const problem of problems) core.info(plainLine(clean(problemText(problem))));
  const placed = problems.filter((problem) => problem.place !== undefined).slice(0, MOST_PROBLEMS);
  for (const { place, ...problem } of placed) {
    if (place === undefined) continue;
    core.error(`${place.path}: ${problemText(problem)}`, {
      title: "Relocation manifest",
      file: place.file,
      startLine: place.line,
      startColumn: place.column,
    });
  }
  const line = first === undefined ? "The input is wrong." : problemText(first);
  const more =
    problems.length > 1 ? ` (and ${count(problems.length - 1, "more problem")}, all in the log)` : "";
  core.setFailed(`Wrong input: ${line}${more}`);
  return 2;
}

/** The same problems for the job summary, at most so many as a reader mends in one go. */
export function problemSummary({ problems }: UserError): string {
  const shown = problems.slice(0, 50);
  const lines = shown.map((problem) => `- ${code(problemText(problem), 1000)}`);
  const more =
    problems.length > shown.length ? `\n\n${String(shown.length)} of ${String(problems.length)} shown.` : "";
  return `## Relocation readiness: wrong input\n\n${lines.join("\n")}${more}\n`;
}

/** What is said of our own mistake: nothing that could hold a token or a payload. */
function bugLine(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  const what = error instanceof Error ? error.name : "an unknown value";
  return (
    `A bug of this Action (${what}). Nothing can be said about readiness. Please report it with the event ` +
    `${env.GITHUB_EVENT_NAME ?? "unknown"} and the version ${TOOL.version}. With RUNNER_DEBUG=1 the log shows where.`
  );
}

/** The same for the job summary. */
export function bugSummary(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  return `## Relocation readiness: could not tell\n\n${code(bugLine(error, env), 1000)}\n`;
}

/** Our own mistake, in the log and as the failure of the step; exit code 70. */
export function bug(
  core: ActionsCore,
  error: unknown,
  env: Readonly<Record<string, string | undefined>>,
): 70 {
  // A verdict that was set before is not to be relied on.
  setEarlyOutputs(core);
  core.setFailed(bugLine(error, env));
  if (env.RUNNER_DEBUG === "1" && error instanceof Error) {
    // The places alone: the message may quote what was read.
    for (const frame of (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))) {
      core.info(plainLine(frame));
    }
  }
  return 70;
}

/** A sentence without the marks around its data. */
export function plain(sentence: Sentence): string {
  return partsOf(sentence)
    .map((part) => part.text)
    .join("");
}
