import { isWithin, lastSegment, type ResourceId } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import type { Instant } from "../../base/time.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Evidence } from "../../report/model.ts";
import type { Budget } from "../../facts/kinds/budgets.ts";
import type { BudgetFilter } from "../../facts/decode/budget-filter.ts";
import type { Fact } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { groupScope, plannedId, targetScope } from "../../derive/planned.ts";
import { isCounted } from "./counted.ts";
import { endOf } from "./cover.ts";
import { isRead, leavesOf, sideOf, sidesOf, type FilterTerm, type Sides } from "./filter.ts";
import { budgetScopes } from "./scopes.ts";
import { partOf } from "../../derive/part.ts";

/** Source: Budgets - List (`filter`); "Group and filter options in Cost analysis and budgets". */
export const bud04: Check = {
  meta: {
    id: "BUD-04",
    title: "Budget filters still match",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Every budget with a filter at the target subscription, at the resource groups of the deployment and at the declared scopes. A filter is read in its old and its new form, nested and negated. Its values for resource group, region, resource, subscription and tags are assigned to a side: a value belongs to the source when it names the source region or subscription, a resource that moves away, or a resource group whose name becomes one of the target's by the pattern in which the manifest renames resources. Then the whole filter is applied to each planned resource. Other dimensions, such as a meter or a service, are of no side and decide nothing. Budgets that have ended are left out.",
    ready: "No filter names only what stays behind, and each lets something of the target through.",
    howToFix:
      "Put the names, regions and tags of the target into the filter. Once the source is gone, take its own out.",
    failsWhen: [
      "A filter names resource groups, regions, resources or tags of the source and none of the target.",
      "A filter names nothing of the source and lets the cost of no planned resource through (a notice: the budget may be somebody else's).",
      "A filter names both sides (a notice: right as long as both cost money, and to be cleaned up afterwards).",
    ],
    waive: "When the budget is meant for the source alone and goes with it.",
    facets: {
      scope: "scope as the manifest writes it, or subscription",
      budget: "name of the budget",
      state: "source-only, left-out, both, matches or unread",
    },
    facts: ["budgets"],
    sources: [
      "https://learn.microsoft.com/rest/api/consumption/budgets/list",
      "https://learn.microsoft.com/azure/cost-management-billing/costs/group-filter",
    ],
  },
  cases(context) {
    const sides = sidesOf(context.manifest, context.planned);
    return scopesOf(context).map((one) => caseFor(context, one, sides));
  },
};

interface Watched {
  readonly scope: ResourceId;
  readonly name: string;
  readonly about: About;
}

/** The declared scopes, the target subscription, and the resource groups of the plan: each once. */
function scopesOf(context: Context): Watched[] {
  const { manifest, planned } = context;
  const match = new Map<string, Watched>();
  const add = (scope: ResourceId | undefined, name: string, about: About): void => {
    if (scope === undefined || match.has(scope.toLowerCase())) return;
    match.set(scope.toLowerCase(), { scope, name, about: { ...about, subject: `budgets of ${name}` } });
  };
  for (const { scope, name, about } of budgetScopes(context)) add(scope, name, about);
  const place = manifest.locate(["target", "subscription"]);
  add(targetScope(manifest), "subscription", { subject: "", place, facets: { scope: "subscription" } });
  for (const { name, pointer } of manifest.target.resourceGroups) {
    const at = manifest.locate(pointer);
    add(groupScope(manifest, name), name, { subject: "", place: at, facets: { scope: name } });
  }
  for (const { resourceGroup, origin } of planned) {
    if (resourceGroup === undefined) continue;
    const about = { subject: "", place: origin, facets: { scope: resourceGroup } };
    add(groupScope(manifest, resourceGroup), resourceGroup, about);
  }
  return [...match.values()];
}

function caseFor(context: Context, { scope, name, about }: Watched, sides: Sides): Case {
  const { manifest, planned, now } = context;
  const about1 = { ...about, resources: about.resources ?? [] };
  const all = factRef("budgets", scope);
  return caseOf(about1, { budgets: partOf(all, "not-applicable") }, ({ budgets }, read) => {
    const own = budgets.filter((budget) => sameText(budget.scope, scope));
    const filtered = own.filter((budget) => budget.hasFilter && !hasEnded(budget, now));
    if (filtered.length > 0) {
      const inside = planned.filter((resource) => {
        const id = plannedId(manifest, resource);
        return id === undefined || !isWithin(scope, targetScope(manifest)) || isWithin(id, scope);
      });
      return [
        ...filtered.map((budget) => judge({ ...about1, scope }, budget, inside, sides)),
        ...unread(read(all), { ...about1, scope }),
      ];
    }
    const why =
      own.length === 0
        ? say`${name} has no budget.`
        : say`No budget of ${name} that still runs has a filter.`;
    return [{ ...about1, scope, outcome: "not-applicable", why }];
  });
}

/** Of a budget that could not be read nobody knows whether it filters. */
function unread(all: Fact<readonly Budget[]>, about: About & { readonly scope: ResourceId }): Judgement[] {
  if (all.known || !("unread" in all)) return [];
  return all.unread.map(({ name, id, why }, index): Judgement => {
    const called =
      name ?? (id === undefined ? `entry ${String(index + 1)} that could not be read` : lastSegment(id));
    return {
      ...about,
      subject: `${about.subject}: ${called}`,
      facets: { ...about.facets, budget: called, state: "unread" },
      outcome: "unknown",
      why: say`${called} could not be read, so whether it has a filter and which could not be determined: ${raw(why)}.`,
      fix: { text: say`Look at the budget in Cost Management, and save it again.` },
    };
  });
}

function hasEnded({ endDate }: Budget, now: Instant): boolean {
  const end = endDate === undefined ? undefined : endOf(endDate);
  return end !== undefined && end < now;
}

function judge(
  about: About & { readonly scope: ResourceId },
  budget: Budget,
  inside: readonly PlannedResource[],
  sides: Sides,
): Judgement {
  const { name, filter } = budget;
  const state = (value: string): Record<string, string> => ({ ...about.facets, budget: name, state: value });
  const base = { ...about, subject: `${about.subject}: ${name}` };
  if (filter === undefined) {
    return {
      ...base,
      facets: state("unread"),
      outcome: "unknown",
      why: say`${name} has a filter, and the facts at hand do not contain what it filters.`,
      fix: { text: say`Capture the snapshot again with this version.` },
    };
  }
  const leaves = leavesOf(filter);
  const shown = { ...base, evidence: leaves.slice(0, 8).map(evidenceOf) };
  const stale = leaves.flatMap((placed) => staleOf(placed, sides));
  const only = stale.find(({ both }) => !both);
  if (only !== undefined) {
    return {
      ...shown,
      facets: state("source-only"),
      outcome: "fail",
      why: say`The filter of ${name} names ${only.values} of the source and nothing of the target, for ${only.name}.`,
      fix: { text: say`Add what takes their place at the target to the filter of ${name}.` },
    };
  }
  const { yes, open } = count(filter, inside, sides);
  if (yes === 0 && open === 0 && inside.length > 0) {
    return {
      ...shown,
      facets: state("left-out"),
      outcome: "fail",
      // It may well be somebody else's budget: a subscription is often shared.
      severity: "notice",
      why: say`The filter of ${name} lets none of the ${inside.length} planned resources through, so their cost is not counted.`,
      fix: {
        text: say`If ${name} is meant for what moves, let its filter include the target. If it is somebody else's, leave it.`,
      },
    };
  }
  const [both] = stale;
  if (both !== undefined && yes > 0) {
    return {
      ...shown,
      facets: state("both"),
      outcome: "fail",
      severity: "notice",
      why: say`The filter of ${name} names ${both.values} of the source as well as the target, for ${both.name}.`,
      fix: { text: say`Take the source's values out of the filter of ${name} once the source is gone.` },
    };
  }
  if (yes > 0 && !isRead(filter)) {
    return {
      ...shown,
      facets: state("unread"),
      outcome: "unknown",
      why: say`A part of the filter of ${name} has a form that this version does not read, so whether it names the source could not be determined.`,
    };
  }
  if (yes > 0) {
    return {
      ...shown,
      facets: state("matches"),
      outcome: "pass",
      why: say`The filter of ${name} names nothing of the source and counts ${yes} of the ${inside.length} planned resources.`,
    };
  }
  return {
    ...shown,
    facets: state("unread"),
    outcome: "unknown",
    why:
      inside.length === 0
        ? say`Nothing is planned that the filter of ${name} could be compared with.`
        : say`Whether the filter of ${name} counts the target depends on resource groups, tags or conditions that the deployment does not say.`,
    fix: { text: say`State resource groups and tags of the planned resources in the manifest.` },
  };
}

interface Stale {
  readonly name: string;
  readonly values: readonly string[];
  /** The same list names the target too. */
  readonly both: boolean;
}

/** Values of the source that a leaf asks for; those that it leaves out do no harm. */
function staleOf({ leaf, negated }: FilterTerm, sides: Sides): Stale[] {
  if (negated) return [];
  const values = leaf.values.filter((value) => sideOf(leaf, value, sides) === "source");
  if (values.length === 0) return [];
  const both = leaf.values.some((value) => sideOf(leaf, value, sides) === "target");
  return [{ name: leaf.name, values: values.map(withoutSubscription), both }];
}

function count(
  filter: BudgetFilter,
  resources: readonly PlannedResource[],
  { manifest }: Sides,
): { yes: number; open: number } {
  const answers = resources.map((resource) => isCounted(filter, resource, manifest));
  const yes = answers.filter((answer) => answer === "yes" || answer === "either").length;
  return { yes, open: answers.filter((answer) => answer === "unknown").length };
}

function evidenceOf({ leaf, negated }: FilterTerm): Evidence {
  const values = leaf.values.slice(0, 6).map(withoutSubscription).join(", ");
  const more = leaf.values.length > 6 ? ` and ${String(leaf.values.length - 6)} more` : "";
  return {
    label: `${negated ? "left out by" : "filter on"} ${leaf.kind === "tag" ? "tag" : "dimension"}`,
    value: `${leaf.name}: ${values}${more}`,
  };
}

/** Ids of subscriptions stay off published surfaces. */
function withoutSubscription(value: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return `${value.slice(0, 8)}-…`;
  return value.replace(/^\/?subscriptions\/[^/]+\/?/i, "");
}
