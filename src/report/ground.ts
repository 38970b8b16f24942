import { AREAS, type Area } from "../base/area.ts";
import { PHASES, type Phase } from "../base/phase.ts";
import { raw, say, sentence, type Sentence } from "../base/sentence.ts";

import type { Concession, ManifestChange, Report, WaveStatus } from "./model.ts";
import type { Severity } from "./outcome.ts";
import { count } from "./words.ts";

/** More of a kind are counted. */
const MOST = 6;
const MOST_CHANGES = 8;

/**
 * What the verdict stands on and the manifest or the caller chose: gates, waivers, attestations, closed waves, and what the change under
 * review does to them. Each surface has these lines at its head, so that nobody loosens the judgement unseen.
 */
export function groundLines(report: Report): Sentence[] {
  return [
    ...policyLines(report),
    ...gateLines(report),
    ...phaseLines(report),
    ...waiverLines(report),
    ...concessionLines(report, "attestation"),
    ...concessionLines(report, "closed"),
    ...refusalLines(report),
    ...baseLines(report),
  ];
}

/** `The policy Contoso (contoso/governance/policy.yaml@v3): POL-01 is a blocker; waivers last at most P30D.` */
function policyLines({ policy }: Report): Sentence[] {
  if (policy === undefined) return [];
  const { name, from, settings } = policy;
  const shown = settings.slice(0, MOST_CHANGES);
  const more = settings.length - shown.length;
  const list = shown.length === 0 ? "it sets nothing" : shown.join("; ");
  return [
    say`The policy ${name} (${from}): ${raw(sentence(`${list}${more > 0 ? ` and ${String(more)} more` : ""}`))}.`,
  ];
}

/** `3 of 18 areas gate this wave: policy, rbac, quota.` */
function gateLines(report: Report): Sentence[] {
  const { waves, wave, call = {} } = report;
  if (waves.length === 0) return [];
  const required = call.requireGates ?? [];
  const by =
    required.length === 0
      ? say``
      : required.length === AREAS.length
        ? say` The workflow requires all areas.`
        : say` The workflow requires ${required}.`;
  const groups = groupedByGates(waves);
  if (groups.length === 1) {
    const which = wave !== undefined ? "this wave" : waves.length === 1 ? "the wave" : "every wave";
    const [group] = groups;
    return group === undefined ? [] : [say`${raw(gatesOf(group.gates, which))}.${raw(by)}`];
  }
  const parts = groups.map(({ gates, names }) => {
    const whole = gates.length === AREAS.length;
    const areas = whole ? say`all for` : say`${gates.length} of ${AREAS.length} for`;
    const list = whole ? say`` : say` (${raw(areaList(gates))})`;
    return say`${raw(areas)} ${names}${raw(list)}`;
  });
  return [sentence(`Gates: ${parts.join("; ")}.${by}`)];
}

function gatesOf(gates: readonly Area[], which: string): Sentence {
  const all = String(AREAS.length);
  if (gates.length === AREAS.length) return sentence(`All ${all} areas gate ${which}`);
  const some = `${String(gates.length)} of ${all} areas ${gates.length === 1 ? "gates" : "gate"} ${which}`;
  return sentence(`${some}: ${areaList(gates)}`);
}

const JUDGED_FOR: Readonly<Record<Phase, string>> = {
  prepare: "the preparation",
  migrate: "the start",
  cutover: "the cutover",
  decommission: "the end of the source",
};

/** `Judged for the cutover of web, the start of data. 3 findings gate later, and are warnings until then.` */
function phaseLines({ waves, results, concessions, call = {} }: Report): Sentence[] {
  const parts = PHASES.flatMap((phase) => {
    const own = waves.filter((wave) => wave.phase === phase).map(({ name }) => name);
    return own.length === 0 ? [] : [say`${raw(sentence(JUDGED_FOR[phase]))} of ${own}`];
  });
  const weighed = (as: Severity): number =>
    results.filter(({ gatesAt, severity }) => gatesAt !== undefined && severity === as).length;
  const [later, past] = [weighed("warning"), weighed("notice")];
  if (parts.length === 0 && later + past === 0) return [];
  if (parts.length === 0)
    parts.push(
      concessions.some(({ kind }) => kind === "closed")
        ? say`the end of the source, since every wave is closed`
        : say`the start, since no wave is declared`,
    );
  const are = later === 1 ? "gates later, and is a warning" : "gate later, and are warnings";
  const gated = past === 1 ? "gated before, and is a notice" : "gated before, and are notices";
  const more = [
    ...(later === 0 ? [] : [` ${count(later, "finding")} ${are} until then.`]),
    ...(past === 0 ? [] : [` ${count(past, "finding")} ${gated} now.`]),
  ].join("");
  const asked = call.phase === undefined ? say`` : say`, as the caller asks`;
  return [sentence(`Judged for ${parts.join(", ")}${asked}.${more}`)];
}

/** Names of areas are words of ours; more than a line of them are counted. */
function areaList(gates: readonly Area[]): Sentence {
  return sentence(
    gates.length <= 9
      ? gates.join(", ")
      : `all but ${AREAS.filter((area) => !gates.includes(area)).join(", ")}`,
  );
}

function groupedByGates(waves: readonly WaveStatus[]): { gates: readonly Area[]; names: string[] }[] {
  const groups = new Map<string, { gates: readonly Area[]; names: string[] }>();
  for (const { name, gates } of waves) {
    const key = [...gates].sort().join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { gates, names: [name] });
    else group.names.push(name);
  }
  return [...groups.values()].sort((a, b) => a.gates.length - b.gates.length);
}

/** `1 blocker and 2 other findings are waived: BUD-03 until 2026-12-31 by finops-lead (new in this change).` */
function waiverLines({ concessions }: Report): Sentence[] {
  const own = concessions.filter(({ kind }) => kind === "waiver");
  if (own.length === 0) return [];
  const sum = (of: (one: Concession) => number): number => own.reduce((total, one) => total + of(one), 0);
  const blockers = sum(({ blockers: number }) => number);
  const others = sum(({ findings }) => findings) - blockers;
  const what = [
    ...(blockers > 0 ? [count(blockers, "blocker")] : []),
    ...(others > 0 ? [count(others, blockers > 0 ? "other finding" : "finding")] : []),
  ].join(" and ");
  const verb = blockers + others === 1 ? "is" : "are";
  return [say`${raw(sentence(`${what} ${verb} waived`))}: ${raw(listOf(own))}.`];
}

function concessionLines({ concessions }: Report, kind: "attestation" | "closed"): Sentence[] {
  const own = concessions.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  const head =
    kind === "attestation"
      ? `${count(own.length, "attestation")} ${own.length === 1 ? "counts" : "count"}`
      : `${count(own.length, "wave")} ${own.length === 1 ? "is" : "are"} declared closed`;
  return [say`${raw(sentence(head))}: ${raw(listOf(own))}.`];
}

/** What changed comes first, so that a long list does not hide it. */
function listOf(concessions: readonly Concession[]): Sentence {
  const rank = { added: 0, changed: 0, "not-compared": 1, same: 1 } as const;
  const sorted = [...concessions].sort((a, b) => rank[a.change] - rank[b.change]);
  const shown = sorted.slice(0, MOST).map(({ subject, by, until, since, change }) => {
    const when = until === undefined ? say`since ${since ?? "an unknown day"}` : say`until ${until}`;
    const news =
      change === "added"
        ? say` (added by this change)`
        : change === "changed"
          ? say` (changed by this change)`
          : say``;
    return say`${subject} ${raw(when)} by ${by}${raw(news)}`;
  });
  const more = sorted.length - shown.length;
  return sentence(shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : ""));
}

function refusalLines({ refused }: Report): Sentence[] {
  if (refused.length === 0) return [];
  const shown = refused.slice(0, MOST).map(({ what, why }) => say`${what}: ${raw(why)}`);
  const more = refused.length - shown.length;
  const head = `${count(refused.length, "statement")} of the manifest ${refused.length === 1 ? "does" : "do"} not count`;
  return [sentence(`${head}: ${shown.join("; ")}${more > 0 ? ` and ${String(more)} more` : ""}.`)];
}

function baseLines({ base }: Report): Sentence[] {
  if (base === undefined) return [];
  const { ref, why, changes } = base;
  if (why !== undefined) return [say`The manifest was not compared with that of ${ref}: ${raw(why)}.`];
  if (changes.length === 0) return [];
  const shown = changes.slice(0, MOST_CHANGES).map(change);
  const more = changes.length - shown.length;
  const list = shown.join("; ") + (more > 0 ? ` and ${String(more)} more` : "");
  return [say`Against ${ref} this change edits ${raw(sentence(list))}.`];
}

function change({ path, was, is }: ManifestChange): Sentence {
  if (was === undefined && is === undefined) return say`${path}`;
  return say`${path} (${was ?? "nothing"} \u2192 ${is ?? "nothing"})`;
}
