import { extendedResource, lastSegment, sameId } from "../../base/resource-id.ts";
import { isDefined } from "../../base/result.ts";
import { say } from "../../base/sentence.ts";
import { diagnosticParts, DIAGNOSTICS_SOURCES, hasDiagnostics } from "../../catalog/diagnostics.ts";
import { isSource, movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { DiagnosticSetting } from "../../facts/kinds/diagnostic-settings.ts";
import type { Wave } from "../../manifest/model.ts";
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
      "The diagnostic settings of each resource that a wave which has begun moves, at the source and at the target: whether the target has any where the source had, and none that leads to what moves away, or to the storage account or event hub of the source, which have to be in the region of the resource. Parts with settings of their own are read, too: the blobs, files, queues and tables of a storage account. A workspace may stay where it is. Which categories are on is not compared.",
    ready: "Logs and metrics of the target are kept, by something that stays.",
    howToFix: "Add a diagnostic setting to the resource at the target that leads to a workspace which stays.",
    failsWhen: [
      "The resource, or a part of it, has diagnostic settings at the source and none at the target.",
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
  return caseOf(about, needs, ({ source, target }) => [
    { ...about, ...judged(pair, source, target, context) },
  ]);
}

/** The region that the plan gives the resource; that of the target where it gives none, or one that is not known. */
function placeOf({ planned }: MovedPair, { manifest }: Context): string {
  const [{ location } = {}] = planned;
  return location?.known === true ? location.value : manifest.target.region;
}

/** Parts with settings: `blobServices/default` of an account; empty for the resource itself. */
function partsWith(settings: readonly DiagnosticSetting[], type: string): ReadonlySet<string> {
  const parts = diagnosticParts(type);
  return new Set(
    settings.map(
      ({ id }) =>
        parts.find((part) => (extendedResource(id) ?? "").toLowerCase().endsWith(`/${part.toLowerCase()}`)) ??
        "",
    ),
  );
}

function judged(
  { from, to, resource }: MovedPair,
  source: readonly DiagnosticSetting[],
  target: readonly DiagnosticSetting[],
  { manifest, planned }: Context,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  if (source.length === 0 && target.length === 0)
    return { outcome: "pass", why: say`${from} has no diagnostic settings at the source.` };
  if (target.length === 0)
    return {
      outcome: "fail",
      why: say`${from} has diagnostic settings at the source, and ${to} has none.`,
      fix: { text: say`Add a diagnostic setting to ${to}.` },
    };
  const own = partsWith(target, resource.type);
  const lost = [...partsWith(source, resource.type)].filter((part) => part !== "" && !own.has(part));
  if (lost.length > 0)
    return {
      outcome: "fail",
      why: say`${from} has diagnostic settings of ${lost} at the source, and ${to} has none there.`,
      fix: { text: say`Add a diagnostic setting to ${lost} of ${to}.` },
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
