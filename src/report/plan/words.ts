import type { ScheduleDocument, PlanStep, PlanWave } from "./model.ts";
import { wayWords } from "../method-advice.ts";

/** `45 s`, `20 min`, `6 h 8 min`, `3 d 4 h` */
export function durationText(seconds: number): string {
  const all = Math.round(Math.abs(seconds));
  if (all < 60) return `${String(all)} s`;
  const minutes = Math.round(all / 60);
  if (minutes < 60) return `${String(minutes)} min`;
  if (minutes < 2880) return two(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(minutes / 60);
  return two(Math.floor(hours / 24), "d", hours % 24, "h");
}

function two(many: number, unit: string, few: number, smaller: string): string {
  return few === 0 ? `${String(many)} ${unit}` : `${String(many)} ${unit} ${String(few)} ${smaller}`;
}

/** Hours and minutes from the opening of the window: `-5:54`, `0:20`. */
export function clockText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const sign = seconds < 0 && minutes > 0 ? "-" : "";
  return `${sign}${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
}

export function percentText(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

/** What it rests on, in a word. */
export function basisText({ duration }: PlanStep): string {
  return duration === undefined ? "unknown" : duration.basis;
}

const STEP_TITLES: Readonly<Record<PlanStep["step"], string>> = {
  prepare: "prepare",
  sync: "copy",
  delta: "copy the rest",
  switch: "switch",
};

export function stepTitle({ step }: PlanStep): string {
  return STEP_TITLES[step];
}

export function methodText(step: PlanStep, show: (text: string) => string): string {
  return wayWords(step, show);
}

/** What a reader must not take the plan for. */
export const PROPOSAL_NOTE =
  "The plan is a proposal: settle it with those who know the workloads. It sees what files of the inventory show, and no more.";

export function timeLine(wave: PlanWave): string {
  const { time, window, fits, assumed, unknown } = wave;
  const open = unknown > 0 ? "at least " : "";
  const room =
    window === undefined || fits === undefined
      ? "no window is declared"
      : `${percentText(fits)} of the draws fit the window of ${durationText(window)}`;
  return (
    `${open}${durationText(time.likely)} by likely durations, half of the draws within ${durationText(time.p50)}, 80 % within ` +
    `${durationText(time.p80)}, 95 % within ${durationText(time.p95)}; ${room}; ${percentText(assumed)} of the hours that decide are assumed`
  );
}

/** The last of it counts as a step whose length is not known. */
export function unknownLine({ unknown }: PlanWave): string | undefined {
  if (unknown === 0) return undefined;
  return unknown === 1
    ? "of 1 step nobody says how long it takes, and no figure counts it: state its size or duration"
    : `of ${String(unknown)} steps nobody says how long they take, and no figure counts them: state their sizes or durations`;
}

export function titleOf({ rehearsal, plan }: ScheduleDocument): string {
  const title = plan.proposed ? "Proposed plan of the relocation" : "Plan of the relocation";
  return rehearsal ? `REHEARSAL: ${title}` : title;
}

export function agreedLine({ plan }: ScheduleDocument): string {
  const { agreed, digest } = plan;
  if (agreed === undefined) return `nobody is declared to have agreed to it (${digest})`;
  return agreed.isThis
    ? `as agreed by ${agreed.by.join(", ")} at ${agreed.at} (${digest})`
    : `it is not the one that ${agreed.by.join(", ")} agreed to at ${agreed.at}; it is ${digest} now`;
}

export const KIND_WORDS = {
  exists: "needs",
  together: "moves with",
  points: "points at",
} as const;
