import { sameText } from "../../base/names.ts";
import { extendedResource } from "../../base/resource-id.ts";
import { diagnosticParts } from "../../catalog/diagnostics.ts";
import type { DiagnosticSetting } from "../../facts/kinds/diagnostic-settings.ts";

/** What a resource, or a part of it with settings of its own, sends on either side. */
export interface ComparedDiagnostics {
  /** `blobServices/default` of an account; empty for the resource itself. */
  readonly part: string;
  readonly source: string;
  /** Absent where the target has no setting. */
  readonly target?: string;
  readonly judged: "equal" | "stricter" | "weaker" | "differs";
  /** Categories that only the source sends. */
  readonly lost: readonly string[];
}

const ALL_LOGS = "allLogs";
const ALL_METRICS = "AllMetrics";

/** Categories that the settings send, whatever takes them; undefined where one of them was read before anybody asked for categories. */
interface Sent {
  readonly logs: readonly string[];
  readonly groups: readonly string[];
  readonly metrics: readonly string[];
}

/** The parts with settings at the source beside the same at the target, and which categories are on. */
export function comparedDiagnostics(
  type: string,
  source: readonly DiagnosticSetting[],
  target: readonly DiagnosticSetting[],
): ComparedDiagnostics[] {
  const of = (settings: readonly DiagnosticSetting[], part: string): readonly DiagnosticSetting[] =>
    settings.filter(({ id }) => partIn(id, type) === part);
  return [...new Set(source.map(({ id }) => partIn(id, type)))]
    .toSorted()
    .map((part): ComparedDiagnostics => {
      const one = { part, ...compared(of(source, part), of(target, part)) };
      // What the account itself sends a service of it may send as well.
      return part === "" && one.target === undefined && target.length > 0
        ? { ...one, judged: "differs" }
        : one;
    });
}

function partIn(id: string, type: string): string {
  const own = (extendedResource(id) ?? "").toLowerCase();
  return diagnosticParts(type).find((part) => own.endsWith(`/${part.toLowerCase()}`)) ?? "";
}

function compared(
  source: readonly DiagnosticSetting[],
  target: readonly DiagnosticSetting[],
): Omit<ComparedDiagnostics, "part"> {
  const [own, other] = [sentBy(source), sentBy(target)];
  if (target.length === 0) return { source: textOf(own), judged: "weaker", lost: [] };
  const texts = { source: textOf(own), target: textOf(other) };
  // Of a side that shows no categories only that there is a setting is known.
  if (own === undefined || other === undefined) return { ...texts, judged: "equal", lost: [] };
  const lost = [...lostLogs(own, other), ...lostMetrics(own, other)];
  if (lost.length > 0) return { ...texts, judged: "weaker", lost };
  if (!covers(other, own)) return { ...texts, judged: "differs", lost };
  return { ...texts, judged: covers(own, other) ? "equal" : "stricter", lost };
}

function sentBy(settings: readonly DiagnosticSetting[]): Sent | undefined {
  const sent = { logs: new Set<string>(), groups: new Set<string>(), metrics: new Set<string>() };
  for (const { logs, groups, metrics } of settings) {
    if (logs === undefined || groups === undefined || metrics === undefined) return undefined;
    for (const one of logs) sent.logs.add(one);
    for (const one of groups) sent.groups.add(one);
    for (const one of metrics) sent.metrics.add(one);
  }
  return { logs: [...sent.logs], groups: [...sent.groups], metrics: [...sent.metrics] };
}

function textOf(sent: Sent | undefined): string {
  if (sent === undefined) return "on";
  const all = [...sent.groups, ...sent.logs, ...sent.metrics].toSorted();
  return all.length === 0 ? "nothing" : all.join(", ");
}

function holds(list: readonly string[], name: string): boolean {
  return list.some((one) => sameText(one, name));
}

/** What a group of categories holds the service does not say, so that a category is lost only where no group may hold it. */
function lostLogs(own: Sent, { logs, groups }: Sent): string[] {
  if (groups.length > 0) return [];
  const gone = own.logs.filter((one) => !holds(logs, one));
  return logs.length === 0 ? [...own.groups, ...gone] : gone;
}

function lostMetrics(own: Sent, { metrics }: Sent): string[] {
  if (holds(metrics, ALL_METRICS)) return [];
  return own.metrics.filter((one) =>
    sameText(one, ALL_METRICS) ? metrics.length === 0 : !holds(metrics, one),
  );
}

/** Whether all that one sends the other surely does. */
function covers(wide: Sent, narrow: Sent): boolean {
  const allLogs = holds(wide.groups, ALL_LOGS);
  const allMetrics = holds(wide.metrics, ALL_METRICS);
  return (
    (allLogs ||
      (narrow.logs.every((one) => holds(wide.logs, one)) &&
        narrow.groups.every((one) => holds(wide.groups, one)))) &&
    (allMetrics || narrow.metrics.every((one) => holds(wide.metrics, one)))
  );
}
