import { bytesText } from "../../base/bytes.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import { durationText } from "../../base/time.ts";
import { relocationPlan, type WavePlan } from "../../derive/schedule/plan.ts";
import { fits, type PlacedStep } from "../../derive/schedule/timing.ts";
import type { Wave } from "../../manifest/model.ts";
import { isClosed } from "../../plan/schedule/over.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { leadGap, type LeadGap } from "./lead.ts";

/** Where more of the time on the critical path is assumed, nobody knows. */
const MOST_ASSUMED = 0.5;

/** Source: the pages of the tools and services whose figures the tables of durations hold; the critical path method. */
export const wav03: Check = {
  meta: {
    id: "WAV-03",
    title: "The work of a wave fits its window",
    area: "wave",
    severity: "blocker",
    phase: "select",
    looksAt:
      "The steps of everything that a wave moves, in the order that dependencies and methods ask for: prepare, copy, copy the rest, switch. Each takes as long as durations of the resource says, else as the tables of the tool have it, by the size of its data. Where no size is stated, it is what Azure Monitor measured at the source, else the size that is provisioned there is the most that it can be: what fits with that much fits. Where a replication has caught up, nothing is left to copy. 10,000 simulated runs with a fixed seed give the times within which 50 % and 80 % of them are done. Resources that serve on while they are prepared and copied (hot, warm) are done before the window, as far as what they need stands by then. A preparation that needs an earlier wave has the time between the two windows. relocation plan shows the steps.",
    ready: "In 80 % of the simulated runs the work is done within the window.",
    howToFix:
      "Widen the window, move less in the wave, make what takes long in an earlier wave, copy most of the data before the window (warm), or measure in a trial and state it under durations.",
    failsWhen: [
      "In more than half of the simulated runs the work takes longer than the window.",
      "In more than a fifth of them it does (a warning).",
      "A preparation before the window needs an earlier wave, and takes longer than the time between the two (a warning).",
      "It is unknown, as a warning, where the amount of data that decides is neither stated nor measured and what is provisioned at the source would not fit or is not shown, or data is stated and the tool copies none, or where more than half of the time on the critical path is assumed and the window would be too short if each of those took twice as long as its longest.",
    ],
    waive:
      "When a trial has shown that the window is enough. Better state what was measured under durations.",
    facets: {
      wave: "name of the wave",
      after: "name of the earlier wave that the preparation waits for, where there is too little time",
    },
    facts: ["resourceSettings", "usedSizes", "replications"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select",
      "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db",
      "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-common-questions",
      "https://learn.microsoft.com/azure/storage/common/scalability-targets-standard-account",
    ],
  },
  cases(context) {
    const { manifest, now } = context;
    const open = manifest.waves.filter((wave) => !isClosed(wave, now));
    if (open.length === 0) {
      const about = { subject: "time of the waves", place: manifest.locate(["waves"]) };
      return [notApplicable(about, say`No wave is still to be moved.`)];
    }
    return open.map((wave) => caseOfWave(wave, context));
  },
};

function caseOfWave(wave: Wave, context: Context): Case {
  const about = {
    subject: `time of ${wave.name}`,
    place: context.manifest.locate([...wave.pointer, ...(wave.end > wave.start ? ["window"] : [])]),
    facets: { wave: wave.name },
    waves: [wave.name],
  };
  if (wave.end <= wave.start) return notApplicable(about, say`The wave ${wave.name} states no window.`);
  return caseOf(about, { plan: relocationPlan(context) }, ({ plan }) => {
    const own = plan.waves.find(({ name }) => name === wave.name);
    if (own === undefined || own.timing.steps.length === 0)
      return [{ ...about, outcome: "not-applicable", why: say`Nothing is planned to move in ${wave.name}.` }];
    const gap = leadGap(own, plan);
    return [
      { ...about, ...judge(own, (wave.end - wave.start) / 1000) },
      ...(gap === undefined ? [] : [{ ...about, ...late(wave, gap) }]),
    ];
  });
}

function late({ name }: Wave, gap: LeadGap): Omit<Judgement, "place"> {
  const { wave, resource, needed, lead, room } = gap;
  return {
    subject: `preparation of ${name}`,
    facets: { wave: name, after: wave },
    outcome: "fail",
    severity: "warning",
    why: say`The preparation of ${resource} needs ${needed} of the wave ${wave}, and takes ${span(lead)} by likely durations. Between the end of that wave and the opening of ${name} lie ${span(room)}.`,
    fix: {
      text: say`Open the window of ${name} ${span(lead - room)} later, or move ${needed} in an earlier wave.`,
    },
    evidence: [
      { label: "preparation", value: span(lead) },
      { label: "between the windows", value: span(room) },
    ],
  };
}

/** @param window seconds */
function judge(wave: WavePlan, window: number): Omit<Judgement, "subject" | "place"> {
  const { name, timing: most, least } = wave;
  // At most what is provisioned is copied: what fits with that much fits, and what is late without it is late.
  const timing = most.window.p80 > window ? (least ?? most) : most;
  const { p50, p80 } = timing.window;
  const rest = { evidence: evidenceOf(wave, window) };
  const silent = most.unknown.flatMap((number) => most.steps[number] ?? []).filter(({ early }) => !early);
  const [first] = silent;
  const unknown = (why: Sentence, text: Sentence): Omit<Judgement, "subject" | "place"> => ({
    outcome: "unknown",
    severity: "warning",
    why,
    fix: { text },
    ...rest,
  });
  if (timing !== most && p80 <= window) return unknown(...tooMuch(wave, window));
  const isGuess = timing.assumed > MOST_ASSUMED && timing.worst > window;
  if (p80 <= window && first !== undefined)
    return unknown(
      say`How long the data of ${first.resource.key} takes is not known: its size, a tool that copies it, or its durations are not stated. All else of ${name} is done within ${span(p80)} in 80 % of the simulated runs.`,
      say`State data.size and the tool of ${first.resource.key}, or its durations.`,
    );
  if (isGuess)
    return unknown(
      say`Whether the work of ${name} fits the ${span(window)} of its window rests on assumptions: ${percent(timing.assumed)} of the time on the critical path. By them 50 % of the simulated runs are done within ${span(p50)} and 80 % within ${span(p80)}.`,
      say`Measure the longest steps in a trial, and state them under durations of the resource.`,
    );
  if (timing.window.p95 === 0)
    return { outcome: "pass", why: say`All work of ${name} can be done before its window opens.`, ...rest };
  if (p80 <= window)
    return {
      outcome: "pass",
      why:
        timing.assumed > MOST_ASSUMED
          ? say`The work of ${name} fits the ${span(window)} of its window, even if each assumed step took twice as long as its longest.`
          : say`In 80 % of the simulated runs the work of ${name} is done within ${span(p80)}, and its window has ${span(window)}.`,
      ...rest,
    };
  const fix = {
    text: say`Widen the window of ${name} to ${hours(p80)} hours, make what takes long in an earlier wave, or copy more before the window.`,
  };
  if (p50 <= window)
    return {
      outcome: "fail",
      severity: "warning",
      why: say`In 80 % of the simulated runs the work of ${name} is done within ${span(p80)}, and its window has only ${span(window)}.`,
      fix,
      ...rest,
    };
  return {
    outcome: "fail",
    why: say`In most simulated runs the work of ${name} takes longer than the ${span(window)} of its window: half of the runs end within ${span(p50)}.`,
    fix,
    ...rest,
  };
}

/** Whether it fits depends on how much of what is provisioned at the source holds data. */
function tooMuch({ name, timing }: WavePlan, window: number): [Sentence, Sentence] {
  const bounds = timing.steps.filter(({ atMost }) => atMost !== undefined);
  const [first] = bounds.toSorted((a, b) => (b.atMost ?? 0) - (a.atMost ?? 0));
  const key = first?.resource.key ?? "";
  return [
    say`Whether the work of ${name} fits the ${span(window)} of its window depends on how much data ${key} holds, which nobody states: at most ${bytesText(first?.atMost ?? 0)}, the size that is provisioned at the source. With that much 80 % of the simulated runs are done within ${span(timing.window.p80)}.`,
    say`State ${"data.size"} of ${key}.`,
  ];
}

function evidenceOf({ timing }: WavePlan, window: number): NonNullable<Judgement["evidence"]> {
  const longest = timing.steps
    .filter(({ critical, early, estimate }) => critical && !early && estimate !== undefined)
    .toSorted((a, b) => b.end - b.begin - (a.end - a.begin))
    .slice(0, 3);
  return [
    { label: "fits", value: percent(fits(timing, window)) },
    {
      label: "50 %, 80 %, 95 %",
      value: [timing.window.p50, timing.window.p80, timing.window.p95].map(span).join(", "),
    },
    ...(timing.lead.p80 === 0 ? [] : [{ label: "before the window", value: span(timing.lead.p80) }]),
    { label: "assumed", value: percent(timing.assumed) },
    ...longest.map(({ resource, step, begin, end, estimate, ...one }) => ({
      label: "longest",
      value: `${resource.key}, ${step}: ${span(end - begin)} (${[estimate?.basis ?? "unknown", ...amountWords(one)].join(", ")})`,
    })),
  ];
}

function amountWords({ atMost, measured }: Pick<PlacedStep, "atMost" | "measured">): string[] {
  if (measured !== undefined)
    return [`${bytesText(measured.bytes)} measured by Azure Monitor on ${measured.at.slice(0, 10)}`];
  return atMost === undefined ? [] : [`at most ${bytesText(atMost)}`];
}

function span(seconds: number): string {
  return durationText(seconds);
}

function hours(seconds: number): number {
  return Math.ceil(seconds / 3600);
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
