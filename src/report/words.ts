import type { Area } from "../base/area.ts";
import { DAY_MS } from "../base/time.ts";
import { clean } from "./clean.ts";
import type { Cause, Counts, Report, Verdict } from "./model.ts";

const AREA_TITLES: Readonly<Record<Area, string>> = {
  subscription: "Subscription",
  policy: "Policy",
  rbac: "Access",
  identity: "Identity",
  budget: "Budget",
  cost: "Cost",
  region: "Region",
  quota: "Quota",
  network: "Network",
  vault: "Key vaults",
  certificate: "Certificates",
  domain: "Domains",
  data: "Data",
  connection: "Connections",
  operations: "Operations",
  method: "Relocation method",
  wave: "Waves",
  cutover: "Cutover",
};

export function areaTitle(area: Area): string {
  return AREA_TITLES[area];
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  ready: "Ready",
  "not-ready": "Not ready",
  unknown: "Unknown",
};

export function verdictWord(verdict: Verdict): string {
  return VERDICT_WORDS[verdict];
}

/** The first words of a surface; those of a rehearsal say so before anything else. */
export function verdictHeadline({ verdict, rehearsal }: Pick<Report, "verdict" | "rehearsal">): string {
  const words = verdict === "unknown" ? "Could not tell" : `${verdictWord(verdict)} to relocate`;
  return rehearsal ? `${REHEARSAL}: ${words}` : words;
}

/** What every surface of a report says that judged another moment than the present. */
export const REHEARSAL = "REHEARSAL";

function rehearsalWords({ rehearsal, judgedAsOf }: Report): string[] {
  if (!rehearsal) return [];
  const moment = shortTime(judgedAsOf);
  // A sentence of ours holds no text of a report that is not of the form that it promises.
  const at = /^[\d-]+ [\d:]+$/.test(moment) ? `${moment} UTC` : "a chosen moment";
  return [`A rehearsal, judged as of ${at}: it opens no wave.`];
}

/** `1 blocker`, `3 blockers` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** The line under the verdict: why it is what it is, where little was known of what was judged, and what a rehearsal is. */
export function verdictReason(report: Report): string {
  return [reasonOf(report), ...byNameWords(report), ...rehearsalWords(report)].join(" ");
}

function byNameWords({ byNameOnly = 0 }: Report): string[] {
  if (byNameOnly === 0) return [];
  const which = byNameOnly === 1 ? "the resource" : `any of the ${String(byNameOnly)} resources`;
  return [`Judged by name only: no template, plan or export describes ${which}.`];
}

function reasonOf(report: Report): string {
  const { blockers, unknowns, passed } = report.counts;
  const judged =
    unknowns === 0 ? "" : `. ${String(unknowns)} more could not be judged, and unknown is never ready`;
  switch (report.verdict) {
    case "not-ready":
      return `${count(blockers, "blocker fails", "blockers fail")}${judged}.`;
    case "unknown":
      if (unknowns === 0) return "Nothing of the target was judged, and unknown is never ready.";
      return `No blocker fails, but ${String(unknowns)} could not be judged, and unknown is never ready.`;
    case "ready":
      return `No blocker fails and none is unknown. ${String(passed)} passed${unseen(report)}.`;
  }
}

/** Ready means ready as far as was judged: what was not stands in the same sentence. */
function unseen({ notJudged }: Report): string {
  const sum = notJudged.reduce((total, { count }) => total + count, 0);
  return sum === 0 ? "" : `. ${count(sum, "thing was", "things were")} not judged, see below`;
}

/** `5 blockers`, `2 unknown` …: those that are not zero, in the order of the sections. */
export function countWords(counts: Counts): string[] {
  const unknown = counts.unknowns + counts.softUnknowns;
  return [
    counts.blockers > 0 ? count(counts.blockers, "blocker") : "",
    unknown > 0 ? `${String(unknown)} unknown` : "",
    counts.warnings > 0 ? count(counts.warnings, "warning") : "",
    counts.notices > 0 ? count(counts.notices, "notice") : "",
    counts.waived > 0 ? `${String(counts.waived)} waived` : "",
    counts.passed > 0 ? `${String(counts.passed)} passed` : "",
    counts.notApplicable > 0 ? `${String(counts.notApplicable)} not applicable` : "",
  ].filter((word) => word !== "");
}

/** `70 results wait for it, 52 of them blockers`: what a cause holds up. */
export function waitingWords({ results, blockers }: Cause): string {
  const verb = results === 1 ? "waits" : "wait";
  const which = blockers === results ? "all of them blockers" : `${String(blockers)} of them blockers`;
  return `${count(results, "result")} ${verb} for it, ${blockers === 0 ? "none of them a blocker" : which}`;
}

/** `expires today`, `3 days left`, `expired 2 days ago` */
export function daysLeft(days: number): string {
  if (days < 0) return `expired ${count(-days, "day")} ago`;
  return days === 0 ? "expires today" : `${count(days, "day")} left`;
}

/** `2026-09-01 05:00` of an ISO time in UTC; anything else stays as it is. */
export function shortTime(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(iso);
  return match ? `${match[1] ?? ""} ${match[2] ?? ""}` : clean(iso);
}

/** Where the facts come from, for the line under the verdict; `show` makes the time safe for the surface. */
export function factsWords(
  report: Pick<Report, "facts" | "judgedAsOf">,
  show: (time: string) => string = clean,
): string {
  const at = `${show(shortTime(report.facts.observedAt))} UTC`;
  switch (report.facts.from) {
    case "live":
      return `facts observed live at ${at}`;
    case "snapshot":
      return `facts from a snapshot of ${at}${age(report)}`;
    case "none":
      return "no facts of the target were observed";
  }
}

/** How old a snapshot was at the moment judged: a target that nobody has looked at for weeks may be another one by now. */
function age({ judgedAsOf, facts }: Pick<Report, "facts" | "judgedAsOf">): string {
  const days = Math.floor((Date.parse(judgedAsOf) - Date.parse(facts.observedAt)) / DAY_MS);
  if (Number.isNaN(days) || days === 0) return "";
  return days < 0 ? ", after the moment judged" : `, ${count(days, "day")} old`;
}

/** The command that makes this report again, quoted for a POSIX shell. */
export function rerunCommand({ manifest, wave, judgedAsOf, rehearsal, policy, call = {} }: Report): string {
  const { snapshot, moreSnapshots = [], policies = [], requireGates = [] } = call;
  const { waiversFrom, maxWaiver, maxAge, phase, probe } = call;
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`];
  return [
    `relocation check ${quoted(manifest.file)}`,
    ...[snapshot, ...moreSnapshots].flatMap((file) => option("snapshot", file)),
    ...option("wave", wave),
    ...option("phase", phase),
    ...policies.flatMap((folder) => option("policies", folder)),
    ...option("require-gates", requireGates.length === 0 ? undefined : requireGates.join()),
    ...option("waivers-from", waiversFrom),
    ...option("max-waiver", maxWaiver),
    ...option("max-age", maxAge),
    ...(probe === true ? ["--probe"] : []),
    ...option("config", policy === undefined ? undefined : configFile(policy.from)),
    ...option("now", rehearsal ? judgedAsOf : undefined),
  ].join(" ");
}

/** A policy of another repository or branch has to be fetched first: the name of its file. */
function configFile(from: string): string {
  const path = from.replace(/@[^@]*$/, "");
  return path === from ? path : (path.split("/").at(-1) ?? path);
}

function quoted(argument: string): string {
  const text = clean(argument);
  if (/^[A-Za-z0-9_./:=@%+,][A-Za-z0-9_./:=@%+,-]*$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
