import { say } from "../../base/sentence.ts";
import { isoDate } from "../../base/time.ts";
import { typeKey } from "../../base/resource-type.ts";
import { sourceEnd, leavingIn, remainsOf, type Leaving } from "../../derive/leaving.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { Wave } from "../../manifest/model.ts";
import { groupBy } from "../../base/group.ts";
import { caseOf, type Case, type Check, type Context } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aboutWave, fromClosing } from "./switching.ts";

/** Source: "Move resources to new region", last step: clean up the source. */
export const cut05: Check = {
  meta: {
    id: "CUT-05",
    title: "Nothing remains at the source",
    area: "cutover",
    severity: "warning",
    phase: "decommission",
    looksAt:
      "Whether what a closed wave moved is still in the region of the source, by type and name, once decommissionAfter of the wave is over (two weeks after the last wave where it does not say). What the manifest does not declare is not looked for here: WAV-04 and SUB-08 name it before the wave.",
    ready: "What moved is deleted at the source, so that nobody pays for it, uses it or forgets it.",
    howToFix:
      "Delete it, its locks first (SUB-07 lists them). Keep what backups, old keys or recovery points still need, and say so in a waiver.",
    failsWhen: ["A resource that moved still exists at the source after its time."],
    waive: "When something at the source is kept on purpose: say what for and until when.",
    facets: { wave: "name of the wave", resource: "key of the resource, such as shop-web.app" },
    folds: "resource",
    facts: ["existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover",
    ],
  },
  cases(context) {
    const { manifest, now } = context;
    const none = { subject: "what remains at the source", place: manifest.locate(["waves"]) };
    if (manifest.waves.length === 0)
      return [notApplicable(none, say`The manifest has no waves, so nothing says when the source may go.`)];
    return manifest.waves.flatMap((wave) =>
      fromClosing(wave, context, () => {
        const until = sourceEnd(wave, manifest);
        const about = aboutWave(wave, context);
        const leaving = leavingIn(wave, manifest);
        if (until > now)
          return [notApplicable(about, say`The source of ${wave.name} is kept until ${isoDate(until)}.`)];
        if (leaving.length === 0)
          return [notApplicable(about, say`${wave.name} declares nothing with a name at the source.`)];
        return [...groupBy(leaving, ({ resource }) => typeKey(resource.type)).values()].flatMap((same) =>
          caseFor(same, wave, context),
        );
      }),
    );
  },
};

/** Resources of one type, which one question tells. */
function caseFor(same: readonly Leaving[], wave: Wave, context: Context): Case[] {
  const { manifest } = context;
  const [first] = same;
  if (first === undefined) return [];
  const { type, pointer } = first.resource;
  const about = {
    ...aboutWave(wave, context),
    subject: `${type} of wave ${wave.name}`,
    place: manifest.locate(pointer),
  };
  const existing = factRef("existingResources", sourceScope(manifest), type);
  return [
    caseOf(about, { existing }, (facts) => {
      const left = same.filter(({ name }) => remainsOf(facts.existing, name, manifest).length > 0);
      if (left.length === 0)
        return [{ ...about, outcome: "pass", why: say`None of ${same.map(({ name }) => name)} remains.` }];
      return left.map(({ key, name, resource }) => ({
        ...about,
        subject: `${key} at the source`,
        place: manifest.locate(resource.pointer),
        facets: { ...about.facets, resource: key },
        outcome: "fail",
        why: say`${name} is still at the source, in ${manifest.source.region}, though ${wave.name} is closed.`,
        fix: { text: say`Delete it once nothing uses it and no backup needs it.` },
      }));
    }),
  ];
}
