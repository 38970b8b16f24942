import { sameId } from "../base/resource-id.ts";
import { sameType } from "../base/resource-type.ts";
import { waitsOf } from "../expression/value.ts";
import { Malformed, Cursor } from "../facts/decode/cursor.ts";
import { known } from "../facts/fact.ts";
import { factRef } from "../facts/facts.ts";
import { decodeBudget, type Budget } from "../facts/kinds/budgets.ts";
import type { ResourceId } from "../base/resource-id.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { Context } from "./context.ts";
import type { Derivation } from "./derivation.ts";
import { idOf, isMade } from "./made.ts";
import { partOf } from "./part.ts";

/** The budgets of a scope once the plan is deployed. */
export interface BudgetsAtScope {
  /** Those that exist and those that the plan makes; of one that exists and is planned, as it is planned. */
  readonly budgets: readonly Budget[];
  /** Ids of those that the plan makes. */
  readonly made: readonly string[];
  /** Names of planned budgets of which not everything is known before deployment. */
  readonly open: readonly string[];
}

/** Budgets that exist at the scope, and those that the plan makes there. */
export function budgetsAt({ manifest, planned }: Context, scope: ResourceId): Derivation<BudgetsAtScope> {
  const fact = partOf(factRef("budgets", scope), "fail");
  return {
    name: `budgets of ${scope.toLowerCase()}`,
    needs: [fact],
    derive(read) {
      const existing = read(fact);
      if (!existing.known) return existing;
      const own = planned.filter((one) => sameType(one.type, "Microsoft.Consumption/budgets") && isMade(one));
      const read1 = own.map((one) => ({ name: one.name, budget: budgetOf(one, idOf(one, manifest)) }));
      const made = read1.flatMap(({ budget }) => (budget === undefined ? [] : [budget]));
      const rest = existing.value.filter(({ id }) => !made.some((one) => sameId(one.id, id)));
      return known({
        budgets: [...rest, ...made.filter((one) => sameId(one.scope, scope))],
        made: made.map(({ id }) => id),
        open: read1.flatMap(({ name, budget }) => (budget === undefined ? [name] : [])),
      });
    },
  };
}

/** Undefined where a part is known only after deployment, or the request is not one of a budget. */
function budgetOf({ body, name }: PlannedResource, id: ResourceId | undefined): Budget | undefined {
  if (id === undefined || body === undefined || waitsOf(body).length > 0) return undefined;
  try {
    return decodeBudget(new Cursor({ ...body, id, name }));
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
