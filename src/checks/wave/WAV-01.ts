import { say, type Sentence } from "../../base/sentence.ts";
import { isoTime } from "../../base/time.ts";
import type { Wave } from "../../manifest/model.ts";
import { isClosed } from "../../plan/schedule/over.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";
import { links, WaveOrder, type Link } from "./links.ts";

/** Source: Cloud Adoption Framework, migration waves: what a workload needs is there before it moves. */
export const wav01: Check = {
  meta: {
    id: "WAV-01",
    title: "Dependencies move no later than what needs them",
    area: "wave",
    severity: "blocker",
    phase: "initiate",
    looksAt:
      "The dependsOn of resources and of waves against the times of the waves and the workloads that move in them. That dependencies exist and run in no circle the reader of the manifest has made sure of.",
    ready:
      "Everything that a workload depends on moves in the same wave or in one that is over before, and every workload has a wave.",
    howToFix:
      "Move the workload that is needed into the same or an earlier wave, give waves times that follow their dependsOn, or remove a dependency that does not exist.",
    failsWhen: [
      "A resource depends on one that moves in a later wave.",
      "A wave begins before a wave that it depends on is over.",
      "A resource depends on one whose wave is still under way, and no dependsOn of the waves puts them in order (a warning).",
      "A workload moves in no wave (a warning).",
    ],
    waive: "When the dependency is met at the target in another way until the later wave.",
    facets: {
      dependent: "workload or wave that depends, or that has no wave",
      dependency: "workload or wave that it depends on",
    },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"],
  },
  cases(context) {
    const { manifest } = context;
    if (manifest.waves.length === 0) {
      const about = { subject: "order of the waves", place: manifest.locate(["waves"]) };
      return [notApplicable(about, say`The manifest names no waves.`)];
    }
    const order = new WaveOrder(manifest.waves);
    const findings = [
      ...manifest.waves.flatMap((wave) => hasty(wave, order, context)),
      ...homeless(order, context),
      ...links(context, order).flatMap((link) => misplaced(link, order, context)),
    ];
    return findings.length > 0
      ? findings
      : [
          caseWithoutFacts(
            { subject: "order of the waves", place: manifest.locate(["waves"]) },
            { outcome: "pass", why: say`Everything moves no later than what depends on it.` },
          ),
        ];
  },
};

/** A wave that does not wait for those it depends on. */
function hasty(wave: Wave, order: WaveOrder, { manifest, now }: Context): Case[] {
  return wave.dependsOn.flatMap((name, index) => {
    const needed = order.named(name);
    if (needed === undefined || needed.end <= wave.start || isClosed(needed, now)) return [];
    return caseWithoutFacts(
      {
        subject: `${wave.name} after ${name}`,
        place: manifest.locate([...wave.pointer, "dependsOn", index]),
        facets: { dependent: wave.name, dependency: name },
        waves: [wave.name],
      },
      {
        outcome: "fail",
        why: say`The wave ${wave.name} begins before ${name}, on which it depends, is over.`,
        evidence: times(wave, needed),
        fix: { text: say`Start ${wave.name} at ${isoTime(needed.end)} or later.` },
      },
    );
  });
}

function homeless(order: WaveOrder, { manifest, planned }: Context): Case[] {
  return manifest.workloads
    .filter(({ name }) => order.homeOf(name) === undefined)
    .map(({ name, pointer }) =>
      caseWithoutFacts(
        {
          subject: name,
          place: manifest.locate(pointer),
          facets: { dependent: name },
          resources: planned.filter(({ workload }) => workload === name),
        },
        {
          outcome: "fail",
          severity: "warning",
          why: say`No wave moves the workload ${name}, so no wave waits for what it needs.`,
          fix: { text: say`Name it under ${"workloads"} of a wave.` },
        },
      ),
    );
}

function misplaced(link: Link, order: WaveOrder, { manifest, now }: Context): Case[] {
  const { dependent, dependency, pairs, place, resources } = link;
  const own = order.homeOf(dependent);
  // That it has no wave is a finding of its own.
  if (own === undefined) return [];
  const other = order.homeOf(dependency);
  if (other !== undefined && isClosed(other, now)) return [];
  const verdict = other === undefined ? nowhere(link, own) : apart(link, own, other, order);
  if (verdict === undefined) return [];
  return [
    caseWithoutFacts(
      {
        subject: `${dependent} after ${dependency}`,
        place: manifest.locate(place),
        facets: { dependent, dependency },
        resources,
        waves: [own.name],
      },
      {
        ...verdict,
        evidence: [
          ...(other === undefined ? [] : times(own, other)),
          ...pairs.slice(0, 5).map((value) => ({ label: "dependency", value })),
          ...(pairs.length > 5 ? [{ label: "more", value: String(pairs.length - 5) }] : []),
        ],
      },
    ),
  ];
}

type Verdict = Pick<Judgement, "outcome" | "why" | "severity" | "fix">;

function nowhere({ dependent, dependency }: Link, own: Wave): Verdict {
  return {
    outcome: "unknown",
    why: say`${dependent} moves in ${own.name} and depends on ${dependency}, which no wave moves. It is not known whether it is there by then.`,
    fix: { text: say`Name ${dependency} in this wave or an earlier one.` },
  };
}

function apart(
  { dependent, dependency }: Link,
  own: Wave,
  other: Wave,
  order: WaveOrder,
): Verdict | undefined {
  if (own === other || order.follows(own, other)) return undefined;
  const fix = {
    text: say`Move ${dependency} in ${own.name} or earlier, or ${dependent} after ${other.name}.`,
  };
  const why = (how: Sentence): Verdict => ({ outcome: "fail", why: how, fix });
  if (order.follows(other, own) || other.start > own.start) {
    return why(
      say`${dependent} moves in ${own.name} and depends on ${dependency}, which moves later, in ${other.name}.`,
    );
  }
  if (other.end <= own.start) return undefined;
  return {
    ...why(
      say`${dependent} moves in ${own.name} and depends on ${dependency}, whose wave ${other.name} is not over by then.`,
    ),
    severity: "warning",
  };
}

function times(own: Wave, other: Wave): NonNullable<Judgement["evidence"]> {
  return [own, other].map(({ name, start, end }) => ({
    label: `wave ${name}`,
    value: `${isoTime(start)} to ${isoTime(end)}`,
  }));
}
