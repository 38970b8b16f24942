import { STEPS, type Step } from "../base/phase.ts";
import { raw, say, sentence, type Sentence } from "../base/sentence.ts";
import { ACTOR_WORDS, ACTORS, actorOf } from "./actors.ts";
import type { Report, Result, Verdict } from "./model.ts";
import { verdictOf } from "./verdict.ts";
import { count } from "./words.ts";

const STEP_WORDS: Readonly<Record<Step, string>> = {
  initiate: "Initiate",
  evaluate: "Evaluate",
  select: "Select",
  prepare: "Prepare",
  migrate: "Migrate",
  cutover: "Cut over",
  decommission: "Decommission",
};

/** More are counted. */
const MOST = 6;

/** Results of one step of the relocation method. */
interface StepResults {
  readonly step: Step;
  readonly results: readonly Result[];
}

/** In the order of the method; none where the report is older than the steps. */
function byStep({ checks, results }: Report): StepResults[] {
  const steps = new Map(checks.map(({ id, step }) => [id, step]));
  return STEPS.map((step) => ({
    step,
    results: results.filter(({ check }) => steps.get(check) === step),
  })).filter(({ results: own }) => own.length > 0);
}

/** A step of the method: what came out, and how many of each. */
interface StepVerdict {
  readonly title: string;
  readonly verdict: Verdict;
  /** Numbers in the order of {@link STEP_COLUMNS}. */
  readonly counts: readonly number[];
}

/** What is counted of a step, and how: a warning has not failed, and no wave waits for it. */
const COUNTED: readonly { readonly title: string; readonly is: (result: Result) => boolean }[] = [
  { title: "passed", is: ({ outcome }) => outcome === "pass" },
  { title: "failed", is: isFailed("blocker") },
  { title: "warnings", is: isFailed("warning") },
  { title: "notices", is: isFailed("notice") },
  { title: "unknown", is: ({ outcome }) => outcome === "unknown" },
  { title: "waived", is: ({ outcome }) => outcome === "waived" },
  { title: "not applicable", is: ({ outcome }) => outcome === "not-applicable" },
];

function isFailed(severity: Result["severity"]): (result: Result) => boolean {
  return (result) => result.outcome === "fail" && result.severity === severity;
}

export const STEP_COLUMNS: readonly string[] = COUNTED.map(({ title }) => title);

/** The verdict by step, in the order of the method: of what gates later than the report is judged for, as it gates then. */
export function stepVerdicts(report: Report): StepVerdict[] {
  return byStep(report).map(({ step, results }) => ({
    title: STEP_WORDS[step],
    verdict: verdictOf(results.map(asItGates)),
    counts: countsOf(results),
  }));
}

/** A warning until its phase: who reads the row of the step must not take it for ready. */
function asItGates(result: Result): Result {
  const isLater = result.gatesAt !== undefined && result.severity === "warning";
  return isLater ? { ...result, severity: "blocker" } : result;
}

function countsOf(results: readonly Result[]): number[] {
  return COUNTED.map(({ is }) => results.filter(is).length);
}

/** What comes next and by whom; none where nothing that gates is open, or the report is older than the steps. */
export function nextStep(report: Report): Sentence | undefined {
  return nextLine(byStep(report), report)[0];
}

/** What waits for a person's word, where something does. */
export function attestable(report: Report): Sentence | undefined {
  return attestationLine(report)[0];
}

/**
 * The report by the steps of the method, then what comes next and by whom, and what waits for a person's word.
 * @param open only the steps in which something asks for an answer
 */
export function stepLines(report: Report, open = false): Sentence[] {
  const steps = byStep(report);
  if (steps.length === 0) return [];
  const shown = open ? steps.filter(({ results }) => results.some(asks)) : steps;
  return [...shown.map(stepLine), ...nextLine(steps, report), ...attestationLine(report)];
}

const asks = ({ outcome }: Result): boolean => outcome === "fail" || outcome === "unknown";

function stepLine({ step, results }: StepResults): Sentence {
  const words = countsOf(results).flatMap((number, index) =>
    number === 0 ? [] : [counted(number, STEP_COLUMNS[index] ?? "")],
  );
  return sentence(`${STEP_WORDS[step]}: ${words.join(", ")}.`);
}

/** `1 warning`, `2 warnings`, `2 passed` */
function counted(number: number, title: string): string {
  return title.endsWith("s") ? count(number, title.slice(0, -1)) : `${String(number)} ${title}`;
}

const isOpen = ({ outcome, severity }: Result): boolean =>
  severity === "blocker" && (outcome === "fail" || outcome === "unknown");

/** The first step with something open that gates, and who can act on it. */
function nextLine(steps: readonly StepResults[], { manifest }: Report): Sentence[] {
  const first = steps.find(({ results }) => results.some(isOpen));
  if (first === undefined) return [];
  const parts = openByActor({ results: first.results, manifest }).map(
    ({ who, checks }) => say`${raw(sentence(who))} (${listed(checks)})`,
  );
  return [sentence(`Next is ${STEP_WORDS[first.step]}: ${parts.join(", ")}.`)];
}

/** Who has to act before the waves may go on, each with the checks that wait. */
export function openByActor({
  results,
  manifest,
}: Pick<Report, "results" | "manifest">): { readonly who: string; readonly checks: readonly string[] }[] {
  const open = results.filter(isOpen);
  return ACTORS.flatMap((actor) => {
    const own = open.filter((one) => actorOf(one, manifest.file) === actor).map(({ check }) => check);
    return own.length === 0 ? [] : [{ who: ACTOR_WORDS[actor], checks: [...new Set(own)] }];
  });
}

/** What no service shows, and a person may settle. */
function attestationLine({ checks, results }: Report): Sentence[] {
  const attestable = new Set(checks.flatMap((one) => (one.attestable === true ? [one.id] : [])));
  const open = results.filter(({ check, outcome }) => outcome === "unknown" && attestable.has(check));
  if (open.length === 0) return [];
  const shown = open.slice(0, MOST).map(({ check, subject }) => say`${check} ${subject}`);
  const more = open.length - shown.length;
  const list = `${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return [sentence(`${count(open.length, "result")} can be attested with name, date and evidence: ${list}.`)];
}

function listed(ids: readonly string[]): readonly string[] {
  return ids.length <= MOST ? ids : [...ids.slice(0, MOST), `${String(ids.length - MOST)} more`];
}
