import { lastSegment, sameId } from "../../base/resource-id.ts";
import { isDefined } from "../../base/result.ts";
import { say } from "../../base/sentence.ts";
import { DIAGNOSTICS_SOURCES, hasDiagnostics } from "../../catalog/diagnostics.ts";
import { comparedDiagnostics, type ComparedDiagnostics } from "../../derive/consistency/diagnostics.ts";
import { isSource, movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { DiagnosticSetting } from "../../facts/kinds/diagnostic-settings.ts";
import type { Wave } from "../../manifest/model.ts";
import type { ConsistencyRow, ConsistencySetting } from "../../report/table-rows.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { aboutWave, fromStart } from "../cutover/switching.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Source: "Relocate Log Analytics workspaces": settings name what takes the logs, and stay with the old resource. */
export const ops03: Check = {
  meta: {
    id: "OPS-03",
    title: "Diagnostics go where they can at the target",
    area: "operations",
    severity: "warning",
    phase: "cutover",
    looksAt:
      "The diagnostic settings of each resource that a wave which has begun moves, at the source and at the target: whether the target has any where the source had, and none that leads to what moves away, or to the storage account or event hub of the source, which have to be in the region of the resource. Parts with settings of their own are read, too: the blobs, files, queues and tables of a storage account. A workspace may stay where it is. Categories of logs and metrics that the source sends are looked for at the target, whatever takes them there. A group of categories may contain any of the logs, so that beside one no log counts as missing. Each resource with settings at the source stands in the table of both sides.",
    ready: "Logs and metrics of the target are kept, by something that stays.",
    howToFix: "Add a diagnostic setting to the resource at the target that leads to a workspace which stays.",
    failsWhen: [
      "The resource, or a part of it, has diagnostic settings at the source and none at the target.",
      "A category that the source sends is on in no setting at the target.",
      "Either resource was not found (unknown).",
      "A setting at the target leads to a resource that moves away, or to the storage account or event hub of the source.",
    ],
    waive: "When something else keeps the logs: name it.",
    facets: { wave: "name of the wave", resource: "key of the resource, such as shop-web.app" },
    folds: "resource",
    facts: ["diagnosticSettings"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-log-analytics",
      "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings",
      ...DIAGNOSTICS_SOURCES,
    ],
  },
  cases(context) {
    const { waves } = context.manifest;
    const none = { subject: "diagnostics", place: context.manifest.locate(["waves"]) };
    if (waves.length === 0) return [notApplicable(none, say`The manifest has no waves.`)];
    return waves.flatMap((wave) =>
      fromStart(wave, context, () => {
        const own = pairsOf(wave, context);
        if (own.length > 0) return own.map((pair) => caseFor(pair, wave, context));
        const about = aboutWave(wave, context);
        return [
          notApplicable(about, say`Nothing that ${wave.name} moves is known to have diagnostic settings.`),
        ];
      }),
    );
  },
};

function pairsOf(wave: Wave, { manifest, planned }: Context): MovedPair[] {
  return movedPairs(manifest, planned, wave).filter(({ resource }) => hasDiagnostics(resource.type));
}

function caseFor(pair: MovedPair, wave: Wave, context: Context): Case {
  const { key, resource, from, to } = pair;
  const { manifest } = context;
  const own = aboutWave(wave, context);
  const about = {
    ...own,
    subject: key,
    place: manifest.locate(resource.pointer),
    facets: { ...own.facets, resource: key },
    ...ofThisVersion(context, "diagnosticSettings"),
  };
  const needs = {
    source: factRef(
      "diagnosticSettings",
      sourceScope(manifest),
      `${resource.type}|${from}|${manifest.source.region}`,
    ),
    target: factRef(
      "diagnosticSettings",
      targetScope(manifest),
      `${resource.type}|${to}|${placeOf(pair, context)}`,
    ),
  };
  return caseOf(about, needs, ({ source, target }) => {
    const compared = comparedDiagnostics(resource.type, source, target);
    const table = compared.length === 0 ? {} : { consistency: rowOf(pair, compared) };
    return [{ ...about, ...table, ...judged(pair, source, target, compared, context) }];
  });
}

/** The region that the plan gives the resource; that of the target where it gives none, or one that is not known. */
function placeOf({ planned }: MovedPair, { manifest }: Context): string {
  const [{ location } = {}] = planned;
  return location?.known === true ? location.value : manifest.target.region;
}

/** The rows of the table of both sides: of the resource itself, and of each part with settings of its own. */
function rowOf({ key, from, to }: MovedPair, compared: readonly ComparedDiagnostics[]): ConsistencyRow {
  const settings = compared.flatMap(({ part, source, target, judged }): ConsistencySetting[] =>
    judged === "equal"
      ? []
      : [
          {
            property: part === "" ? "diagnostics" : `diagnostics of ${part}`,
            source,
            target: target ?? "none",
            judged,
            toldBy: "OPS-03",
          },
        ],
  );
  return { resource: key, from, to, equal: compared.length - settings.length, settings };
}

function judged(
  { from, to }: MovedPair,
  source: readonly DiagnosticSetting[],
  target: readonly DiagnosticSetting[],
  compared: readonly ComparedDiagnostics[],
  { manifest, planned }: Context,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  if (source.length === 0 && target.length === 0)
    return { outcome: "pass", why: say`${from} has no diagnostic settings at the source.` };
  if (target.length === 0)
    return {
      outcome: "fail",
      why: say`${from} has diagnostic settings at the source, and ${to} has none.`,
      fix: { text: say`Add a diagnostic setting to ${to}.` },
    };
  const lost = compared.flatMap((one) => (one.part !== "" && one.target === undefined ? [one.part] : []));
  if (lost.length > 0)
    return {
      outcome: "fail",
      why: say`${from} has diagnostic settings of ${lost} at the source, and ${to} has none there.`,
      fix: { text: say`Add a diagnostic setting to ${lost} of ${to}.` },
    };
  const fewer = compared.filter((one) => one.lost.length > 0);
  if (fewer.length > 0)
    return {
      outcome: "fail",
      why: say`${from} sends ${[...new Set(fewer.flatMap((one) => one.lost))]} at the source, and no diagnostic setting of ${to} does.`,
      evidence: fewer.map(({ part, source: before, target: after = "none" }) => ({
        label: part === "" ? "categories" : `categories of ${part}`,
        value: `${before} at the source, ${after} at the target`,
      })),
      fix: { text: say`Turn the categories on in a diagnostic setting of ${to}.` },
    };
  const leaving = movedPairs(manifest, planned);
  const bound = source.flatMap(({ storage, hub }) => [storage, hub].filter(isDefined));
  const old = target
    .flatMap(({ workspace, storage, hub }) => [workspace, storage, hub].filter(isDefined))
    .find(
      (id) =>
        leaving.some((pair) => isSource(id, pair, manifest)) || bound.some((other) => sameId(id, other)),
    );
  if (old !== undefined)
    return {
      outcome: "fail",
      why: say`A diagnostic setting of ${to} leads to ${lastSegment(old)}, which is at the source.`,
      fix: { text: say`Send it to what stays, or is in the target region.` },
    };
  return { outcome: "pass", why: say`${to} has diagnostic settings that lead to what stays.` };
}
