import { gatesAt, type Phase, type Step } from "../../base/phase.ts";
import { say } from "../../base/sentence.ts";
import { isDone } from "../../plan/schedule/over.ts";
import type { Judgement } from "../check.ts";

/**
 * Whether a check still judges closed waves: what ends their source does, and what proves their switch where the caller asks whether the
 * source may go. A wave that is declared closed is taken to be switched, which the head of the report says.
 */
export function judgesClosed(step: Step, asked: Phase | undefined): boolean {
  return step === "decommission" || (asked === "decommission" && gatesAt(step, asked));
}

/** What concerns closed waves only asks for nothing any more, but for those that still judge them. */
export function unlessDone(
  judgement: Judgement,
  closed: ReadonlySet<string>,
  step: Step,
  asked?: Phase,
): Judgement {
  const { outcome, resources = [], waves } = judgement;
  if (closed.size === 0 || judgesClosed(step, asked) || (outcome !== "fail" && outcome !== "unknown"))
    return judgement;
  const concerns =
    resources.length > 0
      ? resources.every((one) => isDone(one, closed))
      : waves !== undefined && isDone({ waves }, closed);
  if (!concerns) return judgement;
  const names = [...new Set(resources.length > 0 ? resources.flatMap((one) => one.waves) : waves)];
  const { subject, place, facets } = judgement;
  return {
    subject,
    place,
    ...(facets === undefined ? {} : { facets }),
    ...(waves === undefined ? {} : { waves }),
    resources,
    outcome: "not-applicable",
    why: say`Nothing is judged of what moved in ${names}, which the manifest declares closed.`,
  };
}
