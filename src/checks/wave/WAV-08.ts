import { say, type Sentence } from "../../base/sentence.ts";
import { isoTime, spanWords } from "../../base/time.ts";
import { isClosed } from "../../plan/schedule/over.ts";
import type { Case, Check, Context } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";

/** A verdict is about a start that is still to come, on facts of today: what is older, or over, nobody may read as ready. */
export const wav08: Check = {
  meta: {
    id: "WAV-08",
    title: "Evidence is recent and the wave is still to come",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    everyPhase: true,
    looksAt:
      "When the facts were read, compared with the moment that is judged and the limit of the run (max-age: 24 hours where one wave is asked for, 7 days else). And, where one wave is asked for, whether its window is still to end and it is not declared closed.",
    ready:
      "The facts are not older than the limit, and the wave that is asked for is neither over nor closed.",
    howToFix:
      "Capture the snapshot again, or judge live. For a wave that is over, declare it closed, and ask for the next one.",
    failsWhen: [
      "It never fails. It is unknown when the facts are older than the limit: quotas, policies and rights change from day to day.",
      "It is unknown when the wave that is asked for is over or closed: it is too late to ask whether it may start.",
    ],
    waive: "Not at all: what is unknown cannot be waived. Set max-age where older facts are good enough.",
    facets: {
      state: "recent, old, rehearsed, to come, over or closed",
      wave: "wave that was asked for, where one was",
    },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"],
  },
  cases: (context) => [...ageCase(context), ...overCase(context)],
};

function ageCase({ manifest, now, evidence }: Context): Case[] {
  if (evidence === undefined || evidence.from === "none") return [];
  const { from, observedAt, maxAge, rehearsal } = evidence;
  const about = { subject: "age of the facts", place: manifest.locate(["target"]) };
  if (now - observedAt <= maxAge.ms)
    return [
      caseWithoutFacts(about, {
        facets: { state: "recent" },
        outcome: "pass",
        why: say`The facts are not older than ${maxAge.text}.`,
      }),
    ];
  // Facts cannot be younger than those of this minute; how old they will be on the day that is rehearsed says nothing.
  if (from === "live" && rehearsal)
    return [notApplicable(about, say`A rehearsal with the facts of the moment at which it runs.`)];
  return [
    caseWithoutFacts(about, {
      facets: { state: "old" },
      outcome: "unknown",
      why: say`The facts are too old: they were read at ${isoTime(observedAt)}, ${spanWords(now - observedAt)} before the moment judged, and the limit is ${spanWords(maxAge.ms)}.`,
      fix: {
        text: say`Capture the snapshot again with ${"relocation capture"}, or judge live.`,
      },
    }),
  ];
}

function overCase({ manifest, now, wave: asked, phase }: Context): Case[] {
  const wave = manifest.waves.find(({ name }) => name === asked);
  // Whoever asks for a later phase does not ask whether the wave may start.
  if (wave === undefined || phase === "cutover" || phase === "decommission") return [];
  const about = {
    subject: `wave ${wave.name}`,
    place: manifest.locate([...wave.pointer, "start"]),
    waves: [wave.name],
  };
  const open = (state: string, why: Sentence): Case[] => [
    caseWithoutFacts(about, {
      facets: { state, wave: wave.name },
      outcome: "unknown",
      why,
      fix: {
        text: say`Ask for a wave that is still to come, or correct ${"start"} and ${"window"} of ${wave.name}.`,
      },
    }),
  ];
  if (isClosed(wave, now))
    return open(
      "closed",
      say`The wave ${wave.name} is declared closed: it is too late to ask whether it may start.`,
    );
  if (wave.end <= now)
    return open(
      "over",
      say`The window of ${wave.name} ended at ${isoTime(wave.end)}: it is too late to ask whether it may start.`,
    );
  return [
    caseWithoutFacts(about, {
      facets: { state: "to come", wave: wave.name },
      outcome: "pass",
      why: say`The window of ${wave.name} is still to end.`,
    }),
  ];
}
