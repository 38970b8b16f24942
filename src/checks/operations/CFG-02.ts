import { groupBy } from "../../base/group.ts";
import { region, sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import { partOf } from "../../derive/part.ts";
import { accessOf } from "../../derive/principals.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { staysBy } from "../../derive/stays.ts";
import { factRef } from "../../facts/facts.ts";
import type { ListedResource } from "../../facts/kinds/source-resources.ts";
import type { Manifest, Stay } from "../../manifest/model.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { isPlanned } from "../support/left-over.ts";
import { itemsOf, itemText, liveRef, type SourceItem } from "../support/source.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

const MOST_EVIDENCE = 50;

/** Source: Cloud Adoption Framework, relocate: what a query does not select is forgotten, and is found when its group is deleted. */
export const cfg02: Check = {
  meta: {
    id: "CFG-02",
    title: "Nothing in the moved resource groups is forgotten",
    area: "operations",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "All resources in the resource groups of the source that the manifest maps to groups of the target, as far as they stand in the source region or in none, beside the deployment, the inventory of the source and what stays. SUB-08 judges the resources that the inventory selects.",
    ready:
      "Every resource of a group that moves is in the deployment, in the inventory, or stays with a reason.",
    howToFix:
      "Declare the resource in a workload, widen the query of the inventory so that it selects it, or list it under stays with the reason.",
    failsWhen: [
      "A resource in a moved group has no counterpart in the deployment, is selected by no query of the inventory, and is not said to stay.",
    ],
    waive: "When the resource is looked after elsewhere. Name by whom.",
    facets: { type: "resource type, for example Microsoft.Web/sites" },
    facts: ["sourceResources"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/evaluate",
      "https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const groups = accessOf(manifest)
      .resourceGroups.map(({ from }) => from)
      .filter(isPlainName);
    const about: About = {
      subject: "moved resource groups",
      place: manifest.locate(["expect", "rbac", "resourceGroups"]),
      ...ofThisVersion(context, "sourceResources"),
    };
    if (groups.length === 0)
      return [
        notApplicable(about, say`The manifest maps no resource group of the source to one of the target.`),
      ];
    return [caseFor(about, groups, context)];
  },
};

function caseFor(about: About, groups: readonly string[], context: Context): Case {
  const { manifest, plan } = context;
  const condition = `where resourceGroup in~ (${groups.map((one) => `'${one}'`).join(", ")})`;
  const rows = factRef("sourceResources", sourceScope(manifest), condition);
  const listings = plan?.source ?? [];
  const refs = listings.flatMap((listing) => liveRef(manifest, listing) ?? []);
  return caseOf({ ...about, wants: refs }, { rows: partOf(rows, "pass", "fail") }, ({ rows }, lookup) => {
    const listed = new Set<string>();
    for (const listing of listings) {
      const ref = liveRef(manifest, listing);
      const live = ref === undefined ? undefined : lookup(ref);
      if (live?.known !== true && listing.snapshot === undefined) {
        const why = say`The selection of the source inventory is not known, so that nobody can say what it leaves out.`;
        return [{ ...about, outcome: "unknown", why }];
      }
      const items = live?.known === true ? itemsOf(live.value) : (listing.snapshot?.resources ?? []);
      for (const { id } of items) listed.add(id.toLowerCase());
    }
    return judged(about, context, rows, listed);
  });
}

function judged(
  about: About,
  context: Context,
  rows: readonly ListedResource[],
  listed: ReadonlySet<string>,
): Judgement[] {
  const { manifest } = context;
  const items = itemsOf(rows.filter((row) => standsThere(row, manifest)));
  if (items.length === 0) {
    const why = say`The groups contain nothing that the run may see, which a missing permission looks like as well.`;
    return [{ ...about, outcome: "unknown", why }];
  }
  const moves = isPlanned(context, items);
  const stays = staysIn(manifest);
  const left = items.filter(
    (item) =>
      !listed.has(item.id.toLowerCase()) &&
      !moves(item) &&
      stays.every((stay) => staysBy(stay, item) === "no"),
  );
  if (left.length === 0)
    return [
      {
        ...about,
        outcome: "pass",
        why: say`All ${items.length} resources of the groups are in the deployment or in the inventory, or stay for a reason.`,
      },
    ];
  return [...groupBy(left, ({ type }) => type)].map(([type, group]) => forgotten(about, type, group));
}

/** In the region that is left, or in none; what stands elsewhere does not move by this manifest. */
function standsThere({ location }: ListedResource, { source }: Manifest): boolean {
  const there = location === undefined ? undefined : region(location);
  return there === undefined || there === source.region || sameText(there, "global");
}

function staysIn({ inventory = [] }: Manifest): Stay[] {
  return inventory.flatMap((entry) => (entry.kind === "resourceGraph" ? entry.stays : []));
}

/** Whatever a name of a group may hold, as the manifest reads it; none of it ends a text of the query. */
function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}_().-]{1,90}$/u.test(name);
}

function forgotten(about: About, type: string, group: readonly SourceItem[]): Judgement {
  return {
    ...about,
    subject: type,
    outcome: "fail",
    facets: { type },
    why: say`${group.map(itemText)} (${type}) ${raw(group.length === 1 ? say`stands` : say`stand`)} in a group that moves, and neither the deployment nor the inventory contains ${raw(group.length === 1 ? say`it` : say`them`)}.`,
    evidence: group
      .slice(0, MOST_EVIDENCE)
      .map((item) => ({ label: "at the source", value: itemText(item) })),
    fix: {
      text: say`Declare them in a workload with ${"from"} and ${"to"}, select them by the query of the inventory, or list them under ${"stays"} with the reason.`,
    },
  };
}
