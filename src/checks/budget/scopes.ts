import type { ArmId } from "../../common/arm-id.ts";
import type { Sentence } from "../../common/sentence.ts";
import { say } from "../../common/sentence.ts";
import type { ExpectedBudget, Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../planned/model.ts";
import type { About, Context } from "../check.ts";
import { targetScope } from "../support/planned.ts";
import { declaredText, isManagementGroup, locateScope, plannedUnder } from "../support/scope.ts";

/** A scope that a budget has to watch. */
export interface BudgetScope {
  readonly name: string;
  /** Undefined: a budget cannot watch it, or cannot be looked up; `problem` says why. */
  readonly scope?: ArmId;
  readonly problem?: Sentence;
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
  };
  const base = { name, declared, about };
  if (located.kind === "unusable") return { ...base, problem: located.why };
  return located.kind === "scope" && canHaveBudget(located.scope)
    ? { ...base, scope: located.scope }
    : {
        ...base,
        problem: say`A budget watches a subscription, a resource group or a management group; ${name} is none of them.`,
      };
}

function canHaveBudget(scope: string): boolean {
  return isManagementGroup(scope) || /^\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?$/i.test(scope);
}
