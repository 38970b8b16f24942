import { say } from "../../base/sentence.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check, Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { declaredData, type DeclaredData } from "./declared.ts";
import { bringsData, hasTwoWriters, mayBothBeWritten } from "./writers.ts";

/** Source: Cloud Adoption Framework, Relocate, Migrate: conflicts are resolved before the cutover. */
export const dat06: Check = {
  meta: {
    id: "DAT-06",
    title: "A rule for conflicts is stated",
    area: "data",
    severity: "blocker",
    phase: "select",
    looksAt:
      "The declared resources with data that come across hot or warm: whether data.conflicts says which side wins where both were written. A failover group, Site Recovery, object replication, replication of volumes, and geo-replication with one primary, as of a Cosmos DB account that is planned without enableMultipleWriteLocations, let only one side be written to, and need no rule. Nor does a cold relocation, or what a deployment makes again.",
    ready: "For all data that both sides may write, the manifest says which side wins.",
    howToFix:
      "State which side wins as data.conflicts of the resource, for example source-wins, or write to one side alone.",
    failsWhen: [
      "Both sides may be written to, and data.conflicts is missing: a blocker where the method is hot or the replication takes writes on all sides, else a warning.",
    ],
    waive: "When the application itself writes to one side alone. Name how.",
    facets: { resource: "key of the resource, for example shop-data.sql", type: "its resource type" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/cosmos-db/conflict-resolution-policies",
    ],
  },
  cases(context) {
    const own = declaredData(context).filter(
      (one) => bringsData(one) && (one.resource.method?.relocation ?? "cold") !== "cold",
    );
    if (own.length === 0) {
      const about = { subject: "conflicts of data", place: placeOf([], context.manifest) };
      return [notApplicable(about, say`The manifest brings no data across hot or warm.`)];
    }
    return own.map((one) => {
      const { key, resource, planned } = one;
      const about = {
        subject: `conflicts of ${key}`,
        place: context.manifest.locate(resource.pointer),
        facets: { resource: key, type: resource.type },
        resources: planned,
      };
      return caseWithoutFacts(about, judge(one));
    });
  },
};

function judge(one: DeclaredData): Pick<Judgement, "outcome" | "why" | "fix" | "severity"> {
  const { key, resource } = one;
  const { conflicts, method } = resource;
  if (conflicts !== undefined && conflicts.trim() !== "")
    return { outcome: "pass", why: say`Where both sides of ${key} were written, the rule is ${conflicts}.` };
  const tool = method?.tool;
  if (tool !== undefined && !mayBothBeWritten(one))
    return { outcome: "pass", why: say`${tool} lets only one side of ${key} be written to.` };
  return {
    outcome: "fail",
    // A copy, brought up to date until the switch, has one writer as long as the old side stops in time.
    ...(hasTwoWriters(one) ? {} : { severity: "warning" as const }),
    why: say`Both sides of ${key} may be written to while it comes across, and the manifest does not say which wins.`,
    fix: { text: say`State ${"data: { conflicts: source-wins }"}, or the rule that holds.` },
  };
}
