import { isManagementGroup, parseScope } from "../../base/scope.ts";
import { sameText } from "../../base/names.ts";
import { isWithin, parseResourceId, type ResourceId } from "../../base/resource-id.ts";
import { namespaceOf } from "../../base/resource-type.ts";
import type { Sentence } from "../../base/sentence.ts";
import { raw, say } from "../../base/sentence.ts";
import { meant } from "../../base/nearest.ts";
import { scopeMeant } from "../../derive/mentioned-groups.ts";
import type { ExpectedBudget, Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { About, Context } from "../check.ts";
import { targetScope } from "../../derive/planned.ts";
import { declaredText, locateScope, plannedUnder } from "../../derive/located-scope.ts";

/** A scope that a budget has to watch. */
export interface BudgetScope {
  readonly name: string;
  /** Undefined: a budget cannot watch it, or is not looked up; `problem` says which and why. */
  readonly scope?: ResourceId;
  readonly problem?: { readonly outcome: "fail" | "unknown"; readonly why: Sentence };
  readonly declared?: ExpectedBudget;
  readonly about: About;
}

/** Each declared budget's scope; the target subscription when the manifest declares none. */
export function budgetScopes({ manifest, planned }: Context): BudgetScope[] {
  const { budgets } = manifest.expect;
  if (budgets.length > 0) return budgets.map((budget) => declaredScope(manifest, planned, budget));
  const name = "subscription";
  const place = manifest.locate(["expect", "budgets"]);
  return [
    {
      name,
      scope: targetScope(manifest),
      about: { subject: `budget of the ${name}`, place, facets: { scope: name } },
    },
  ];
}

function declaredScope(
  manifest: Manifest,
  planned: readonly PlannedResource[],
  declared: ExpectedBudget,
): BudgetScope {
  const located = locateScope(declared.scope, manifest);
  const name = declaredText(declared.scope, manifest);
  const about = {
    subject: `budget of ${name}`,
    place: manifest.locate(declared.pointer),
    facets: { scope: name },
    resources: plannedUnder(located, planned, manifest),
    ...hintOf(scopeMeant(declared.scope, manifest, planned)),
  };
  const base = { name, declared, about };
  if (located.kind === "unusable") return { ...base, problem: { outcome: "fail", why: located.why } };
  if (located.kind === "scope" && isBillingScope(located.scope)) {
    const why = say`Budgets of billing scopes are not read by this version, so whether one watches ${name} could not be determined.`;
    return { ...base, problem: { outcome: "unknown", why } };
  }
  if (located.kind !== "scope" || !canHaveBudget(located.scope)) {
    const why = say`A budget watches a subscription, a resource group or a management group. ${name} is not one of them.`;
    return { ...base, problem: { outcome: "fail", why } };
  }
  // The workflow says which subscriptions a run may look into; a manifest must not lead it elsewhere.
  if (!isManagementGroup(located.scope) && !isWithin(located.scope, targetScope(manifest))) {
    const why = say`The scope ${name} is not in the target subscription, whose budgets alone are read.`;
    return { ...base, problem: { outcome: "unknown", why } };
  }
  return { ...base, scope: located.scope };
}

function hintOf(near: string | undefined): Pick<About, "hint"> {
  return near === undefined ? {} : { hint: say`${raw(meant(near))}Correct the ${"scope"} of the budget.` };
}

/** Billing accounts, profiles, invoice sections, departments, enrollment accounts and customers have budgets too. */
function isBillingScope(scope: string): boolean {
  return sameText(namespaceOf(parseResourceId(scope)?.type ?? ""), "Microsoft.Billing");
}

function canHaveBudget(scope: string): boolean {
  const kind = parseScope(scope)?.kind;
  return kind !== undefined && kind !== "tenant";
}
