import { counted, say } from "../../base/sentence.ts";
import { isSource, isTarget, movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { AlertRule } from "../../facts/kinds/alert-rules.ts";
import type { Manifest, Wave } from "../../manifest/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { aboutWave, fromStart } from "../cutover/switching.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Source: relocation guidance of Azure Monitor: rules name the resources that they watch, and stay with these. */
export const ops04: Check = {
  meta: {
    id: "OPS-04",
    title: "Alerts watch what moved",
    area: "operations",
    severity: "warning",
    phase: "cutover",
    looksAt:
      "The alert rules on metrics, logs and activities that name a resource at the source which a wave that has begun moves: whether as many enabled rules name the resource at the target. Rules that watch a whole group or subscription are not counted for a resource. The conditions of a rule, and whom its action groups reach, are not compared.",
    ready: "Each resource is watched at the target by as many enabled alert rules as at the source.",
    howToFix: "Make the rules again with the ids of the target, and the action groups that they need.",
    failsWhen: ["Fewer enabled rules name the resource at the target than at the source."],
    waive: "When rules of a whole group watch it now: name them.",
    facets: { wave: "name of the wave", resource: "key of the resource, such as shop-web.app" },
    folds: "resource",
    facts: ["alertRules"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-log-analytics",
      "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-overview",
    ],
  },
  cases(context) {
    const { waves } = context.manifest;
    const about = { subject: "alerts", place: context.manifest.locate(["waves"]) };
    if (waves.length === 0) return [notApplicable(about, say`The manifest has no waves.`)];
    return waves.flatMap((wave) => fromStart(wave, context, () => [caseFor(wave, context)]));
  },
};

function caseFor(wave: Wave, context: Context): Case {
  const { manifest, planned } = context;
  const about = { ...aboutWave(wave, context), ...ofThisVersion(context, "alertRules") };
  const needs = {
    source: factRef("alertRules", sourceScope(manifest)),
    target: factRef("alertRules", targetScope(manifest)),
  };
  return caseOf(about, needs, ({ source, target }): Judgement[] => {
    const watched = movedPairs(manifest, planned, wave).flatMap((pair) => {
      const before = watching(source, pair, manifest, isSource);
      return before === 0 ? [] : [{ pair, before, after: watching(target, pair, manifest, isTarget) }];
    });
    if (watched.length === 0)
      return [
        { ...about, outcome: "pass", why: say`No alert rule of the source names what ${wave.name} moves.` },
      ];
    return watched.map(({ pair: { key, resource, to }, before, after }) => ({
      ...about,
      subject: key,
      place: manifest.locate(resource.pointer),
      facets: { ...about.facets, resource: key },
      evidence: [
        { label: "rules at the source", value: String(before) },
        { label: "rules at the target", value: String(after) },
      ],
      ...(after >= before
        ? { outcome: "pass", why: say`${to} is watched by ${counted(after, "enabled alert rule")}.` }
        : {
            outcome: "fail",
            why: say`${to} is watched by ${counted(after, "enabled alert rule")}, and its source by ${before}.`,
            fix: { text: say`Make the rules again for ${to}.` },
          }),
    }));
  });
}

function watching(
  rules: readonly AlertRule[],
  pair: MovedPair,
  manifest: Manifest,
  is: (id: string, pair: MovedPair, manifest: Manifest) => boolean,
): number {
  return rules.filter(({ enabled, scopes }) => enabled && scopes.some((id) => is(id, pair, manifest))).length;
}
