import type { Phase } from "../../base/phase.ts";
import type { Instant } from "../../base/time.ts";
import type { Wave } from "../../manifest/model.ts";
import { isClosed } from "./over.ts";

/**
 * What a wave is judged for, where the caller does not say: until it begins, that it may; then that it may be switched, and only a person
 * who declares it closed ends that. A date that has gone by ends nothing: a late wave is not a done one.
 */
export function phaseOf(wave: Wave, now: Instant): Phase {
  if (isClosed(wave, now)) return "decommission";
  return wave.start <= now ? "cutover" : "migrate";
}
