import { parseDuration } from "../base/time.ts";
import type { Report } from "./model.ts";
import { openByActor } from "./steps.ts";
import type { BriefStep, WaveBrief } from "./wave-brief.ts";

/** `starts in 1 h 58 min at 05:00 (+02:00)`; without the span where the moment judged is not told. */
export function startWords({ start }: Pick<WaveBrief, "start">, judgedAsOf: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i.exec(
    start,
  );
  if (parts === null) return "starts at a time that is not stated";
  const [, day = "", time = "00:00", offset = "Z"] = parts;
  const at = `${day} ${time} (${offset.toUpperCase() === "Z" ? "UTC" : offset})`;
  const ms = Date.parse(start) - Date.parse(judgedAsOf);
  if (Number.isNaN(ms)) return `starts at ${at}`;
  return ms <= 0 ? `began ${shortSpan(-ms)} ago, at ${at}` : `starts in ${shortSpan(ms)}, at ${at}`;
}

const MINUTE = 60_000;

/** `8 d`, `1 d 4 h`, `1 h 58 min`, `5 min` */
export function shortSpan(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (days >= 2) return `${String(days)} d`;
  const parts = [
    ...(days > 0 ? [`${String(days)} d`] : []),
    ...(hours > 0 ? [`${String(hours)} h`] : []),
    ...(days === 0 && (rest > 0 || hours === 0) ? [`${String(rest)} min`] : []),
  ];
  return parts.join(" ");
}

/** A duration of the manifest in words; one of a forged report as it is. */
export function durationWords(iso: string, show: (text: string) => string): string {
  const ms = parseDuration(iso);
  return ms === undefined ? show(iso) : shortSpan(ms);
}

/** The lines of a brief besides its steps, each a label and its words; `show` makes data safe for the surface. */
export function briefRows(
  report: Report,
  brief: WaveBrief,
  show: (text: string) => string,
): { readonly label: string; readonly text: string }[] {
  const { judgedAsOf, rehearsal } = report;
  const { window, before, rollback, probes, approvers, decommission } = brief;
  const row = (label: string, text: string): { label: string; text: string }[] =>
    text === "" ? [] : [{ label, text }];
  const seen = rehearsal ? ", seen from the moment rehearsed" : "";
  const long = window === undefined ? "" : `. The window is ${durationWords(window, show)}`;
  return [
    ...row("wave", `${show(brief.wave)} ${startWords(brief, judgedAsOf)}${seen}${long}`),
    ...row(
      "open",
      openByActor(report)
        .map(({ who, checks }) => `${who} (${checks.map(show).join(", ")})`)
        .join(", "),
    ),
    ...row("before it", before.map(({ wave, state }) => `${show(wave)} is ${state}`).join(", ")),
    ...row("approved by", approvers.map(show).join(", ")),
    ...row("rollback", rollbackWords(rollback, show)),
    ...row("if", (rollback?.triggers ?? []).map(show).join(", or ")),
    ...row("back to", (rollback?.to ?? []).map(show).join(", ")),
    ...row(
      "probes",
      probes
        .map(({ url, expect }) => `${show(url)}${expect === undefined ? "" : ` answers ${String(expect)}`}`)
        .join(", "),
    ),
    ...row("source goes", decommission === undefined ? "" : `not before ${show(decommission)}`),
  ];
}

function rollbackWords(rollback: WaveBrief["rollback"], show: (text: string) => string): string {
  if (rollback === undefined) return "no owner is declared";
  const { owner, decideWithin } = rollback;
  const within = decideWithin === undefined ? "" : ` within ${durationWords(decideWithin, show)}`;
  return `${owner === undefined ? "no owner is declared, who decides" : `${show(owner)} decides`}${within}`;
}

/** `shop-data.sql: warm by sql-failover-group, 480 GiB, after shop-data.server` */
export function stepWords(step: BriefStep, show: (text: string) => string): string {
  const { resource, from, to, relocation, tool, size, files, after } = step;
  const names = from === undefined || to === undefined ? "" : ` (${show(from)} → ${show(to)})`;
  const by = tool === undefined ? "" : ` by ${show(tool)}`;
  const parts = [
    relocation === undefined ? "no method is declared" : `${relocation}${by}`,
    ...(size === undefined ? [] : [show(size)]),
    ...(files === undefined ? [] : [`${files.toLocaleString("en-US")} files`]),
    ...(after.length === 0 ? [] : [`after ${after.map(show).join(", ")}`]),
  ];
  return `${show(resource)}${names}: ${parts.join(", ")}`;
}
