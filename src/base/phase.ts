/** The steps of the relocation method, in their order; each check belongs to one. */
export const STEPS = [
  "initiate",
  "evaluate",
  "select",
  "prepare",
  "migrate",
  "cutover",
  "decommission",
] as const;
export type Step = (typeof STEPS)[number];

/** What a wave is judged for: that its preparation is done, that it may begin, that it may be switched, that its source may go. */
export const PHASES = ["prepare", "migrate", "cutover", "decommission"] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Which checks gate when, by their step. What the target must offer gates until the switch; once the source may go, it is late for that.
 * What proves the switch gates the end of the source, too.
 */
const GATES: Readonly<Record<Step, readonly Phase[]>> = {
  initiate: ["prepare", "migrate", "cutover"],
  evaluate: ["prepare", "migrate", "cutover"],
  select: ["prepare", "migrate", "cutover"],
  prepare: ["prepare", "migrate", "cutover"],
  migrate: ["migrate", "cutover"],
  cutover: ["cutover", "decommission"],
  decommission: ["decommission"],
};

export function gatesAt(step: Step, phase: Phase): boolean {
  return GATES[step].includes(phase);
}

/** The phases in which checks of a step gate, in their order. */
export function phasesOf(step: Step): readonly [Phase, ...Phase[]] {
  const [first = "prepare", ...rest] = GATES[step];
  return [first, ...rest];
}

/** Whether checks of a step are still to gate, seen from a phase in which they do not. */
export function isLater(step: Step, phase: Phase): boolean {
  return PHASES.indexOf(phasesOf(step)[0]) > PHASES.indexOf(phase);
}
