import { STEPS, type Step } from "../base/phase.ts";
import { raw, say, sentence, type Sentence } from "../base/sentence.ts";
import { ACTOR_WORDS, ACTORS, actorOf } from "./actors.ts";
import type { Report, Result } from "./model.ts";
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

/** The report by the steps of the method, then what comes next and by whom, and what waits for a person's word. */
export function stepLines(report: Report): Sentence[] {
  const steps = byStep(report);
  if (steps.length === 0) return [];
  return [...steps.map(stepLine), ...nextLine(steps, report), ...attestationLine(report)];
}

function stepLine({ step, results }: StepResults): Sentence {
  const of = (outcome: Result["outcome"]): number => results.filter((one) => one.outcome === outcome).length;
  const counts = [
    [of("pass"), "passed"],
    [of("fail"), "failed"],
    [of("unknown"), "unknown"],
    [of("waived"), "waived"],
    [of("not-applicable"), "not applicable"],
  ] as const;
  const words = counts.flatMap(([number, what]) => (number === 0 ? [] : [`${String(number)} ${what}`]));
  return sentence(`${STEP_WORDS[step]}: ${words.join(", ")}.`);
}

const isOpen = ({ outcome, severity }: Result): boolean =>
  severity === "blocker" && (outcome === "fail" || outcome === "unknown");

/** The first step with something open that gates, and who can act on it. */
function nextLine(steps: readonly StepResults[], { manifest }: Report): Sentence[] {
  const first = steps.find(({ results }) => results.some(isOpen));
  if (first === undefined) return [];
  const open = first.results.filter(isOpen);
  const parts = ACTORS.flatMap((actor) => {
    const own = open.filter((one) => actorOf(one, manifest.file) === actor).map(({ check }) => check);
    return own.length === 0 ? [] : [say`${raw(sentence(ACTOR_WORDS[actor]))} (${listed([...new Set(own)])})`];
  });
  return [sentence(`Next is ${STEP_WORDS[first.step]}: ${parts.join(", ")}.`)];
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
