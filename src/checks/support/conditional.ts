import { raw, say } from "../../base/sentence.ts";
import type { Judgement } from "../check.ts";

/** A failure that concerns nothing but what may never be deployed is not certain. */
export function unknownIfConditional(judgement: Judgement): Judgement {
  const { outcome, resources = [], why } = judgement;
  const open = resources.flatMap(({ condition }) => condition ?? []);
  if (outcome !== "fail" || resources.length === 0 || open.length < resources.length) return judgement;
  return {
    ...judgement,
    outcome: "unknown",
    why: say`${raw(why)} Whether ${resources.map(({ key }) => key)} is deployed at all is known only then: ${[...new Set(open)]}.`,
  };
}
