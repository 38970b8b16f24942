import type { Step } from "../../base/phase.ts";
import { say } from "../../base/sentence.ts";
import { isDone } from "../../plan/schedule/over.ts";
import type { Judgement } from "../check.ts";

/** What concerns closed waves only asks for nothing any more, but for what ends their source. */
export function unlessDone(judgement: Judgement, closed: ReadonlySet<string>, step: Step): Judgement {
  const { outcome, resources = [], waves } = judgement;
  if (closed.size === 0 || step === "decommission" || (outcome !== "fail" && outcome !== "unknown"))
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
