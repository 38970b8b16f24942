import { gatesAt, isLater, phasesOf, type Phase } from "../base/phase.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { phaseOf } from "../plan/schedule/phase.ts";
import type { Result } from "../report/model.ts";
import type { Check, Context } from "./check.ts";

/**
 * A result at the weight that it has now: a blocker of a step that does not gate yet is a warning, and one of a step that gates no more
 * a notice. It keeps its outcome, and says when it gates.
 */
export function phased(result: Result, { meta }: Check, context: Context, isMandatory = false): Result {
  const { outcome, severity, why } = result;
  // The age of the facts and what the caller refuses hold at every step.
  if (meta.everyPhase === true) return result;
  const asks = outcome === "fail" || outcome === "unknown";
  const now = phasesNow(result, context);
  if (!asks || severity !== "blocker" || now.some((phase) => gatesAt(meta.phase, phase))) return result;
  const isAhead = now.some((phase) => isLater(meta.phase, phase));
  // A check that the organisation makes mandatory is not over because the manifest declares a wave closed.
  if (isMandatory && !isAhead) return result;
  const [from] = phasesOf(meta.phase);
  return {
    ...result,
    severity: isAhead ? "warning" : "notice",
    gatesAt: from,
    why: say`${raw(why)} ${raw(isAhead ? AHEAD[from] : PAST)}`,
  };
}

const AHEAD: Readonly<Record<Phase, Sentence>> = {
  prepare: say`It gates the preparation.`,
  migrate: say`It gates the start of the wave, and not its preparation.`,
  cutover: say`It gates the cutover, and not the start of the wave.`,
  decommission: say`It gates the end of the source, and nothing before.`,
};
const PAST = say`It gated the wave, and not the end of the source.`;

/** What the waves that a result concerns are judged for. */
function phasesNow({ waves }: Result, { manifest, now, phase }: Context): readonly Phase[] {
  if (phase !== undefined) return [phase];
  const own = manifest.waves.filter(({ name }) => waves.includes(name));
  // Of what is in no wave nobody says that it is done, unless everything is.
  const all = manifest.waves.map((wave) => phaseOf(wave, now));
  if (own.length > 0) return own.map((wave) => phaseOf(wave, now));
  return all.length > 0 && all.every((one) => one === "decommission") ? ["decommission"] : ["migrate"];
}
