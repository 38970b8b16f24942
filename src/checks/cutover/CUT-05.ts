import { say } from "../../base/sentence.ts";
import { resourceType, typeKey, type ResourceType } from "../../base/resource-type.ts";
import { remainsOf, type Leaving } from "../../derive/leaving.ts";
import { isListed } from "../../derive/existing.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { Wave } from "../../manifest/model.ts";
import { groupBy } from "../../base/group.ts";
import { caseOf, type Case, type Check, type Context } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import { afterDecommission } from "./decommission.ts";
import { aboutWave } from "./switching.ts";

/** Source: "Move resources to new region", last step: clean up the source. */
export const cut05: Check = {
  meta: {
    id: "CUT-05",
    title: "Nothing remains at the source",
    area: "cutover",
    severity: "warning",
    phase: "decommission",
    looksAt:
      "Whether what a closed wave moved is still in the region of the source, by type and name, once decommissionAfter of the wave is over (two weeks after the last wave where it does not say). Undeclared resources are not looked for here: WAV-04 and SUB-08 name them before the wave.",
    ready:
      "Moved resources are deleted at the source, so that nobody pays for them, uses them or forgets them.",
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
    return afterDecommission(context, {
      subject: "what remains at the source",
      nothing: ({ name }) => say`${name} declares nothing with a name at the source.`,
      make: (leaving, wave) =>
        [...groupBy(leaving, ({ resource }) => typeKey(resource.type)).values()].flatMap((same) =>
          caseFor(same, wave, context),
        ),
    });
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
  if (!isListed(type))
    return [
      caseWithoutFacts(about, {
        outcome: "unknown",
        why: say`Whether ${same.map(({ name }) => name)} is still at the source, no list shows.`,
        fix: {
          text: say`Look for it in the subscription of the source, and delete it once nothing uses it.`,
        },
      }),
    ];
  const root = parentOf(type);
  const needs = {
    existing: factRef("existingResources", sourceScope(manifest), type),
    // Of what lies in other resources not every type is listed: it goes with the resource that it lies in.
    ...(root === undefined ? {} : { roots: factRef("existingResources", sourceScope(manifest), root) }),
  };
  return [
    caseOf(about, needs, (facts) => {
      const left = same.filter(({ name }) => remainsOf(facts.existing, name, manifest).length > 0);
      const held = same.filter(
        ({ name }) => remainsOf(facts.roots ?? [], name.split("/")[0] ?? "", manifest).length > 0,
      );
      if (left.length === 0 && held.length > 0)
        return [
          {
            ...about,
            outcome: "unknown",
            why: say`Whether ${held.map(({ name }) => name)} remains is not seen. The resource that holds it is still at the source.`,
          },
        ];
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

/** The type of the resource in which one of a type lies; none for what lies in no other. */
function parentOf(type: ResourceType): ResourceType | undefined {
  const parts = type.split("/");
  return parts.length > 2 ? resourceType(parts.slice(0, 2).join("/")) : undefined;
}
