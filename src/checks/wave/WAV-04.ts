import { partOf } from "../../derive/part.ts";
import { say } from "../../base/sentence.ts";
import type { SourceListing } from "../../plan/plan.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";
import { itemsOf, itemText, liveRef, statefulness, type SourceItem } from "../support/source.ts";
import { absent } from "./absent.ts";
import { leftAlone } from "./left-alone.ts";
import { contradicted, empty, unassigned, unread } from "./inventory.ts";

/** Source: guidance for migrations to Azure operated by 21Vianet: the inventory is frozen, and checked again before each wave. */
export const wav04: Check = {
  meta: {
    id: "WAV-04",
    title: "Inventory is whole and has not drifted",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt:
      "The sources that inventory names: the captured list of the source against what Azure Resource Graph shows now, what two sources say of one resource, what of them could not be read, which planned resources belong to no workload, which workloads have no resource, and which declared resources the templates and plans of their workload do not deploy.",
    ready:
      "No resource with data has appeared or gone since the inventory was captured, the sources agree, all of them could be read, every planned resource has a workload, every workload a resource, and every declared resource is deployed.",
    howToFix:
      "Capture the inventory again and plan for what is new. Correct the source that is wrong. Give resources a workload by the workload of the inventory entry, a resource group or the tag relocation-workload.",
    failsWhen: [
      "A resource of a type with data exists at the source and is not in the captured inventory, or the other way round.",
      "Two sources state different locations, SKUs or zones for one resource, or different tags or properties (a warning).",
      "A planned resource belongs to no workload, and so to no wave (a warning).",
      "A workload has no planned resource: nothing could be judged for it, which is unknown.",
      "The manifest declares a resource that no template or Terraform plan of its workload deploys, and names no other tool that brings it over.",
    ],
    waive: "When the difference is known and the wave does not touch it. Name why.",
    facets: {
      state: "drifted, contradiction, not-read, unassigned, empty or absent",
      resource: "key of the resource that sources contradict each other on, or that nothing deploys",
      property:
        "what they contradict each other on: location, sku, zones, tags.NAME or the path of a property",
    },
    facts: ["sourceResources"],
    sources: [
      "https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/evaluate",
    ],
  },
  notJudged: leftAlone,
  cases(context) {
    const { manifest, plan } = context;
    if ((manifest.inventory ?? []).length === 0 || plan === undefined) {
      const about = { subject: "inventory", place: manifest.locate(["inventory"]) };
      return [notApplicable(about, say`The manifest names no inventory.`)];
    }
    const cases = [
      ...plan.source.map((listing) => drift(context, listing)),
      ...contradicted(plan.contradictions),
      ...unread(plan.gaps, manifest),
      ...unassigned(context),
      ...empty(context),
      ...absent(context),
    ];
    const about = { subject: "inventory", place: manifest.locate(["inventory"]) };
    return cases.length > 0
      ? cases
      : [
          caseWithoutFacts(about, {
            outcome: "pass",
            why: say`The sources of the deployment agree and could be read.`,
          }),
        ];
  },
};

function drift({ manifest }: Context, listing: SourceListing): Case {
  const ref = liveRef(manifest, listing);
  const { snapshot } = listing;
  const about: About = {
    subject: snapshot?.file ?? `source inventory ${String((Number(listing.entry[1]) || 0) + 1)}`,
    place: manifest.locate([...listing.entry, "snapshot"]),
    facets: { state: "drifted" },
  };
  if (snapshot === undefined)
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`The source is read live, so nothing can have drifted.`,
    });
  if (ref === undefined) {
    return caseWithoutFacts(
      { ...about, severity: "warning" },
      {
        outcome: "unknown",
        why: say`The inventory ${snapshot.file} names no ${"query"}, so it cannot be compared with the source.`,
        fix: { text: say`Add the ${"query"} with which the file was captured to the inventory entry.` },
      },
    );
  }
  return caseOf(about, { live: partOf(ref, "pass", "fail") }, ({ live }): readonly Judgement[] => [
    { subject: about.subject, place: about.place, ...compared(snapshot.resources, itemsOf(live)) },
  ]);
}

type Verdict = Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "facets">;

function compared(then: readonly SourceItem[], now: readonly SourceItem[]): Verdict {
  if (now.length === 0) {
    return {
      outcome: "unknown",
      why: say`Azure Resource Graph lists nothing at the source, which a missing permission looks like as well.`,
      fix: { text: say`Grant the identity of the run ${"Reader"} on the source subscription.` },
    };
  }
  const missing = without(then, now);
  const added = without(now, then);
  const changes = [...missing, ...added];
  const evidence = [
    ...missing.map((item) => ({ label: "gone", value: `${item.type} ${itemText(item)}` })),
    ...added.map((item) => ({ label: "new", value: `${item.type} ${itemText(item)}` })),
  ].slice(0, 50);
  const of = (kind: ReturnType<typeof statefulness>) =>
    changes.filter(({ type }) => statefulness(type) === kind);
  const [stateful, unclear] = [of("stateful"), of("unknown")];
  const facets = { state: "drifted" };
  const fix = { text: say`Capture the inventory again, and plan for what is new or gone.` };
  if (stateful.length > 0) {
    return {
      outcome: "fail",
      facets,
      why: say`Resources with data are new or gone at the source since the inventory was captured: ${stateful.map(itemText)}.`,
      evidence,
      fix,
    };
  }
  if (unclear.length > 0) {
    return {
      outcome: "unknown",
      facets,
      why: say`Resources are new or gone at the source, and whether they hold data is not known of their types: ${unclear.map(({ type }) => type)}.`,
      evidence,
      fix,
    };
  }
  return {
    outcome: "pass",
    why:
      changes.length === 0
        ? say`All ${now.length} resources are as captured.`
        : say`No resource with data is new or gone. ${changes.length} others are.`,
    evidence,
  };
}

function without(items: readonly SourceItem[], others: readonly SourceItem[]): SourceItem[] {
  const ids = new Set(others.map(({ id }) => id.toLowerCase()));
  return items.filter(({ id }) => !ids.has(id.toLowerCase()));
}
