import { raw, say } from "../../base/sentence.ts";
import type { Judgement } from "../check.ts";

type Judged = Pick<Judgement, "outcome" | "why" | "evidence" | "fix">;

/** What exists at the target goes on to run as it is, also where nobody gets it any more. */
export function passAsExisting({ why }: Judged): Judged {
  return {
    outcome: "pass",
    why: say`${raw(why)} All that is planned of it exists at the target under its name already, so that nothing new is asked for.`,
  };
}
