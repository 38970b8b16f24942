import { areaOfGate, type Area } from "../../base/area.ts";
import type { Wave } from "../../manifest/model.ts";

/** What a finding must have for a wave to ask about it. */
interface Concern {
  readonly area: Area;
  readonly waves: readonly string[];
}

/**
 * The findings that decide whether a wave may start: those that concern it and lie in an area that is one of its gates.
 * The area `wave` gates always: a wave cannot opt out of having valid waivers.
 */
export function gating<T extends Concern>(wave: Wave, concerns: readonly T[]): T[] {
  const asked = wave.gates.map(areaOfGate);
  return concerns.filter(
    ({ waves, area }) => waves.includes(wave.name) && (area === "wave" || asked.includes(area)),
  );
}
