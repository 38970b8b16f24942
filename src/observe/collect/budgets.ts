import { raw, say } from "../../base/sentence.ts";
import { decodeBudget } from "../../facts/decode/budget.ts";
import type { Fact } from "../../facts/fact.ts";
import { ArmFailure, type Operation } from "../failure.ts";
import { each, listFact, type Collector, type Run } from "../run.ts";

const VERSIONS = ["2024-08-01", "2023-05-01", "2021-10-01"];

/** The list of a subscription lacks the budgets of its resource groups: each scope is asked by itself. */
export function budgets({ arm }: Run): Collector<"budgets"> {
  return each(async ({ scope }) => {
    const operation: Operation = {
      what: say`the budgets of ${scope}`,
      path: `${encodeURI(scope)}/providers/Microsoft.Consumption/budgets`,
      versions: VERSIONS,
      permission: "Microsoft.Consumption/budgets/read",
      scope,
    };
    const fact = await listFact(
      operation,
      () => arm.pages(operation).catch(noneWithoutGroup),
      decodeBudget,
      (budget) => budget.id,
    );
    return withOfferHint(fact);
  });
}

/** A resource group that is not made yet has no budget. Azure says so only to those who may see the group. */
function noneWithoutGroup(error: unknown): unknown[] {
  if (error instanceof ArmFailure && error.status === 404 && error.code === "ResourceGroupNotFound")
    return [{ value: [] }];
  throw error;
}

/** How the Consumption interface refuses subscriptions whose offer has no cost management, for example sponsored ones. */
const OF_THE_OFFER = new Set([400, 404, 422]);

function withOfferHint<T>(fact: Fact<T>): Fact<T> {
  if (fact.known || !OF_THE_OFFER.has(fact.status ?? 0) || !/^\/subscriptions\//i.test(fact.scope ?? "")) {
    return fact;
  }
  return {
    ...fact,
    detail: say`${raw(fact.detail)} The offer of the subscription may be one without budgets in Cost Management.`,
  };
}
