import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isoDate, isoTime } from "../../base/time.ts";
import type { Manifest, Wave } from "../../manifest/model.ts";
import { isClosed, isOver } from "../../plan/schedule/over.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { published } from "../../base/address.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";

type Closed = NonNullable<Wave["closed"]>;

/** Source: Cloud Adoption Framework, relocate: a wave is cut over and validated before the next one builds on it. */
export const wav05: Check = {
  meta: {
    id: "WAV-05",
    title: "Earlier waves are closed",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt:
      "The waves that a wave depends on, and whether each of them is closed: the manifest declares it, by a person, with a date and evidence, or the last record of a run of that wave says so (where the run keeps records). The resources of a closed wave are taken to be at the target: nothing is judged of them, and no quota is counted for them.",
    ready: "Every wave that a wave depends on is closed before the wave begins.",
    howToFix:
      "Once everything of a wave runs at the target and was accepted, run the workflow for the wave with outcome closed, or write closed with by, at and evidence at the wave. Before that, do not begin the waves that depend on it.",
    failsWhen: [
      "A wave is asked for, and one of the waves that it depends on, directly or through others, is not closed.",
      "It is unknown where no line of the manifest closes such a wave, and the records, of which one may, could not be read.",
      "A wave has begun, and a wave that it depends on is neither closed nor past its window.",
      "A wave that others depend on is past its window, and nobody declares it closed (a warning).",
      "A declaration is dated before the wave begins, or in the future, and does not count (a warning).",
      "A wave is declared closed (a notice: what it brings is judged no more, which everybody should see).",
    ],
    waive: "When the earlier wave was accepted and the declaration is only late.",
    facets: {
      wave: "wave that is closed, or ought to be",
      dependent: "wave that depends on it, where one does",
      state: "closed, open, overdue, early, future or unread",
    },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"],
  },
  cases(context) {
    const { waves } = context.manifest;
    const cases = [
      ...waves.flatMap((wave) => (wave.closed === undefined ? [] : [declared(wave, wave.closed, context)])),
      ...waves.flatMap((wave) => earlier(wave, context)),
    ];
    if (cases.length > 0) return cases;
    const about = { subject: "earlier waves", place: context.manifest.locate(["waves"]) };
    return [notApplicable(about, say`No wave depends on another, and none is declared closed.`)];
  },
};

/** A statement of the manifest takes what it names out of the judgement, so it is shown wherever it counts. */
function declared(wave: Wave, { by, at, evidence }: Closed, { manifest, now }: Context): Case {
  const { closedBy } = wave;
  const about = {
    subject: `wave ${wave.name}`,
    place: manifest.locate(closedBy === undefined ? [...wave.pointer, "closed"] : wave.pointer),
    waves: openOnes(manifest, now, wave),
  };
  const rest: Pick<Judgement, "evidence"> = {
    evidence: [
      { label: "closed by", value: published(by) },
      { label: "closed at", value: isoTime(at) },
      { label: "evidence", value: published(evidence) },
    ],
  };
  if (isClosed(wave, now))
    return caseWithoutFacts(about, {
      ...rest,
      facets: { wave: wave.name, state: "closed" },
      outcome: "fail",
      severity: "notice",
      why:
        closedBy === undefined
          ? say`The manifest declares the wave ${wave.name} closed since ${isoDate(at)}: nothing is judged of what it brings.`
          : say`The record ${closedBy} says the wave ${wave.name} closed since ${isoDate(at)}: nothing is judged of what it brings.`,
    });
  const early = at < wave.start;
  return caseWithoutFacts(about, {
    ...rest,
    facets: { wave: wave.name, state: early ? "early" : "future" },
    outcome: "fail",
    severity: "warning",
    why: early
      ? say`The wave ${wave.name} is declared closed before it begins, which does not count.`
      : say`The wave ${wave.name} is declared closed in the future, which does not count yet.`,
    ...(closedBy === undefined
      ? { fix: { text: say`Write the moment when the wave was accepted as ${"at"}, or remove ${"closed"}.` } }
      : {}),
  });
}

function earlier(wave: Wave, context: Context): Case[] {
  const { manifest, now } = context;
  if (isClosed(wave, now)) return [];
  if (context.wave === wave.name) return allBefore(wave, context);
  return wave.dependsOn.flatMap((name, index) => {
    const other = manifest.waves.find((one) => one.name === name);
    if (other === undefined) return [];
    const about = {
      subject: `${wave.name} after ${name}`,
      place: manifest.locate([...wave.pointer, "dependsOn", index]),
      waves: [wave.name],
    };
    return caseWithoutFacts(about, { ...openness(wave, other, context) });
  });
}

/** Who asks for one wave wants to start it: all that it stands on is to be closed, not only to be over. */
function allBefore(wave: Wave, { manifest, now, records }: Context): Case[] {
  const unread = unreadRecords(records);
  return wavesBefore(wave, manifest.waves).map((other) => {
    const direct = wave.dependsOn.indexOf(other.name);
    const pointer = direct < 0 ? other.pointer : [...wave.pointer, "dependsOn", direct];
    const about = {
      subject: `${wave.name} after ${other.name}`,
      place: manifest.locate(pointer),
      waves: [wave.name],
    };
    const facets = { wave: other.name, dependent: wave.name };
    if (isClosed(other, now))
      return caseWithoutFacts(about, {
        facets: { ...facets, state: "closed" },
        outcome: "pass",
        why: say`The wave ${other.name} is closed.`,
      });
    if (unread !== undefined)
      return caseWithoutFacts(about, {
        facets: { ...facets, state: "unread" },
        outcome: "unknown",
        why: unreadWords(wave, other, unread),
      });
    const state = isOver(other, now) ? "overdue" : "open";
    return caseWithoutFacts(about, {
      facets: { ...facets, state },
      outcome: "fail",
      why:
        state === "overdue"
          ? say`Nobody declares the wave ${other.name} closed, on which ${wave.name} depends. Its window ended on ${isoDate(other.end)}.`
          : say`The wave ${other.name}, on which ${wave.name} depends, is not closed.`,
      fix: closeFix(other),
    });
  });
}

function unreadRecords(records: Context["records"]): Sentence | undefined {
  return records !== undefined && "why" in records ? records.why : undefined;
}

function unreadWords(wave: Wave, other: Wave, why: Sentence): Sentence {
  return say`The manifest does not declare the wave ${other.name} closed, on which ${wave.name} depends, and the records of earlier runs, which may, could not be read: ${raw(why)}.`;
}

/** Every wave that one depends on, through others too, the nearest first. */
function wavesBefore(wave: Wave, waves: readonly Wave[]): Wave[] {
  const before: Wave[] = [];
  for (const queue = [...wave.dependsOn]; queue.length > 0;) {
    const name = queue.shift();
    const other = waves.find((one) => one.name === name);
    if (other === undefined || before.includes(other)) continue;
    before.push(other);
    for (const next of other.dependsOn) queue.push(next);
  }
  return before;
}

function closeFix({ name }: Wave): NonNullable<Judgement["fix"]> {
  return {
    text: say`Once ${name} is accepted, write ${"closed"} with ${"by"}, ${"at"} and ${"evidence"} at the wave.`,
  };
}

function openness(wave: Wave, other: Wave, { now, records }: Context): Omit<Judgement, "subject" | "place"> {
  const facets = (state: string): NonNullable<Judgement["facets"]> => ({
    wave: other.name,
    dependent: wave.name,
    state,
  });
  const fix = closeFix(other);
  if (isClosed(other, now))
    return { facets: facets("closed"), outcome: "pass", why: say`The wave ${other.name} is closed.` };
  if (isOver(other, now))
    return {
      facets: facets("overdue"),
      outcome: "fail",
      severity: "warning",
      why: say`Nobody declares the wave ${other.name} closed, on which ${wave.name} depends. Its window ended on ${isoDate(other.end)}.`,
      fix,
    };
  const unread = unreadRecords(records);
  if (wave.start <= now && unread !== undefined)
    return { facets: facets("unread"), outcome: "unknown", why: unreadWords(wave, other, unread) };
  if (wave.start <= now)
    return {
      facets: facets("open"),
      outcome: "fail",
      why: say`The wave ${wave.name} has begun, and ${other.name}, on which it depends, is neither closed nor past its window.`,
      fix,
    };
  return {
    facets: facets("open"),
    outcome: "pass",
    why: say`The wave ${other.name} is still to come, and is to be closed before ${wave.name} begins.`,
  };
}

/** The declaration concerns those that build on the wave; where none does, whoever reads the report. */
function openOnes({ waves }: Manifest, now: Context["now"], closed: Wave): string[] {
  const open = waves.filter((wave) => !isClosed(wave, now));
  const users = open.filter(({ dependsOn }) => dependsOn.includes(closed.name));
  return (users.length > 0 ? users : open).map(({ name }) => name);
}
