import type { ScheduleDocument, PlanStep, PlanWave } from "./model.ts";
import { bytesText } from "../../base/bytes.ts";
import { durationText } from "../../base/time.ts";
import { clipStart } from "../../base/clip.ts";
import { clean } from "../clean.ts";
import { wayWords } from "../method-advice.ts";
import { upperFirst } from "../words.ts";

type Planned = Pick<ScheduleDocument, "plan">;

/** Hours and minutes from the opening of the window: `-5:54`, `0:20`. */
export function clockText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const sign = seconds < 0 && minutes > 0 ? "-" : "";
  return `${sign}${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
}

export function percentText(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

/** What the duration rests on, in a word. */
export function basisText({ duration, atMost, measured, copied }: PlanStep): string {
  if (duration === undefined) return "unknown";
  if (copied !== undefined) return "done: caught up";
  if (measured !== undefined) return `${duration.basis}, ${bytesText(measured.bytes)} by metric`;
  return atMost === undefined ? duration.basis : `${duration.basis}, at most ${bytesText(atMost)}`;
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
  "The relocation plan is a proposal: settle it with those who know the workloads. It sees what files of the inventory show, and no more.";

export function timeLine(wave: PlanWave): string {
  const { time, window, fits } = wave;
  const room =
    window === undefined || fits === undefined
      ? "No window is declared"
      : `${percentText(fits)} of the runs fit the window of ${durationText(window)}`;
  const rests = restsText(wave);
  return (
    `${atLeast(wave)}${durationText(time.likely)} by likely durations, 50 % of the simulated runs within ${durationText(time.p50)}, ` +
    `80 % within ${durationText(time.p80)}, 95 % within ${durationText(time.p95)}. ${room}. ` +
    (rests === "" ? "No time is on the critical path" : `The time on the critical path is ${rests}`)
  );
}

/** `60 % measured, 40 % assumed`; empty where no time is on the critical path. */
export function restsText({ rests }: Pick<PlanWave, "rests">): string {
  return BASES.flatMap((basis) => {
    const share = rests[basis];
    return share === undefined ? [] : [`${percentText(share)} ${basis}`];
  }).join(", ");
}

const BASES = ["measured", "stated", "published", "assumed"] as const;

/** Of the preparation before the window; undefined where there is none. */
export function leadLine(wave: PlanWave): string | undefined {
  const { lead } = wave;
  return lead.likely === 0 && lead.p95 === 0
    ? undefined
    : `preparation begins ${atLeast(wave)}${durationText(lead.likely)} before the window, in 80 % of the simulated runs within ${durationText(lead.p80)}`;
}

export function downtimeLine(wave: PlanWave): string | undefined {
  const { downtime } = wave;
  return downtime.p95 === 0
    ? undefined
    : `of one resource: ${atLeast(wave)}${durationText(downtime.likely)} by likely durations, 80 % within ${durationText(downtime.p80)}`;
}

function atLeast({ unknown }: PlanWave): string {
  return unknown > 0 ? "at least " : "";
}

/** The last of it counts as a step whose length is not known. */
export function unknownLine({ unknown }: PlanWave): string | undefined {
  if (unknown === 0) return undefined;
  return unknown === 1
    ? "the duration of 1 step is not known, and no figure counts it: state its size and tool, or its duration"
    : `the durations of ${String(unknown)} steps are not known, and no figure counts them: state their sizes and tools, or their durations`;
}

/** As many copies are named. */
const MOST_COPIES = 8;

/** Copies of which nobody states the amount: what was measured at the source stands for it, else what is provisioned there. */
export function sizesLine({ steps }: PlanWave): string | undefined {
  const named = (words: (step: PlanStep) => string | undefined): string => {
    const all = steps.flatMap((step, index) => {
      const text = words(step);
      return text === undefined ? [] : [`#${String(index + 1)} ${text}`];
    });
    const more = all.length - MOST_COPIES;
    return [...all.slice(0, MOST_COPIES), ...(more > 0 ? [`${String(more)} more`] : [])].join(", ");
  };
  const measured = named(({ measured: size }) =>
    size === undefined ? undefined : `${bytesText(size.bytes)} on ${size.at.slice(0, 10)}`,
  );
  const bounds = named(({ atMost }) => (atMost === undefined ? undefined : `at most ${bytesText(atMost)}`));
  const lines = [
    ...(measured === ""
      ? []
      : [`as no size is stated, what Azure Monitor measured at the source: ${measured}`]),
    ...(bounds === ""
      ? []
      : [
          `no size is stated of ${bounds}: the size that is provisioned at the source, which is not measured and can be more than the data`,
        ]),
  ];
  return lines.length === 0 ? undefined : lines.join("; ");
}

/** What is said of the amounts, the preparation and the downtime of a wave, as sentences. */
export function besideLines(wave: PlanWave): string[] {
  const [lead, downtime, sizes] = [leadLine(wave), downtimeLine(wave), sizesLine(wave)];
  return [
    ...(sizes === undefined ? [] : [`${upperFirst(sizes)}.`]),
    ...(lead === undefined ? [] : [`${upperFirst(lead)}.`]),
    ...(downtime === undefined ? [] : [`Downtime ${downtime}.`]),
  ];
}

/** How the figures were made. */
export function runsLine({ plan }: Planned): string {
  const { runs, seed, parallelSteps } = plan;
  const most =
    parallelSteps === undefined ? "" : `, at most ${String(parallelSteps)} steps of a wave at once`;
  return `${String(runs)} simulated runs with the seed ${String(seed)}${most}`;
}

/** Why no wave is shown, where none is. */
export function emptyLine({ plan }: Planned): string | undefined {
  if (plan.waves.length > 0) return undefined;
  return plan.closed.length > 0
    ? "Nothing is left to move here: closed waves leave the relocation plan."
    : "Nothing is planned to move.";
}

export function titleOf({ rehearsal, plan }: ScheduleDocument): string {
  const title = plan.proposed ? "Proposed plan of the relocation" : "Plan of the relocation";
  return rehearsal ? `REHEARSAL: ${title}` : title;
}

export function agreedLine({ plan }: Planned): string {
  const { agreed, digest } = plan;
  if (agreed === undefined) return `nobody is declared to have agreed to it (${digest})`;
  return agreed.isThis
    ? `as agreed by ${agreed.by.join(", ")} at ${agreed.at} (${digest})`
    : `it is not the one that ${agreed.by.join(", ")} agreed to at ${agreed.at}. It is ${digest} now`;
}

export const KIND_WORDS = {
  exists: "needs",
  together: "moves with",
  points: "refers to",
} as const;

const GUID = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/** For pictures: the end of a key tells more than its beginning, but for a GUID, of which the first part does. */
export function shortName(name: string, most: number): string {
  return clipStart(clean(name).replaceAll(GUID, "$1…"), most);
}
