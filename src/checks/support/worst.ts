import type { Judgement } from "../check.ts";

/** The first that fails, else the first that is unknown. */
export function worst<T extends Pick<Judgement, "outcome">>(answers: readonly T[]): T | undefined {
  return (
    answers.find(({ outcome }) => outcome === "fail") ??
    answers.find(({ outcome }) => outcome === "unknown") ??
    answers[0]
  );
}
