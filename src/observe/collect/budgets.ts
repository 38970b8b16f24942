import { raw, say } from "../../base/sentence.ts";
import { subscriptionIn } from "../../base/scope.ts";
import { budgets as kind } from "../../facts/kinds/budgets.ts";
import type { Fact } from "../../facts/fact.ts";
import type { FactRef } from "../../facts/facts.ts";
import { ArmFailure, type Operation } from "../channels/arm/failure.ts";
import { each, type Collector } from "../collector.ts";
import { listFact } from "../question.ts";

const VERSIONS = ["2024-08-01", "2023-05-01", "2021-10-01"];

/** The list of a subscription lacks the budgets of its resource groups: each scope is asked by itself. */
export const budgets: Collector<"budgets"> = ({ arm }) =>
  each(async ({ scope }: FactRef<"budgets">) => {
    const operation: Operation = {
      what: kind.words({ scope }),
      path: `${encodeURI(scope)}/providers/Microsoft.Consumption/budgets`,
      versions: VERSIONS,
      permission: kind.permission,
      scope,
    };
    const fact = await listFact(
      operation,
      () => arm.pages(operation).catch(noneWithoutGroup),
      kind.decode,
      (budget) => budget.id,
    );
    return withOfferHint(fact);
  });

/** A resource group that is not made yet has no budget. Azure says so only to those who may see the group. */
function noneWithoutGroup(error: unknown): unknown[] {
  if (error instanceof ArmFailure && error.status === 404 && error.code === "ResourceGroupNotFound")
    return [{ value: [] }];
  throw error;
}

/** How the Consumption interface refuses subscriptions whose offer has no cost management, for example sponsored ones. */
const OF_THE_OFFER = new Set([400, 404, 422]);

function withOfferHint<T>(fact: Fact<T>): Fact<T> {
  if (fact.known || !OF_THE_OFFER.has(fact.status ?? 0) || subscriptionIn(fact.scope ?? "") === undefined) {
    return fact;
  }
  return {
    ...fact,
    detail: say`${raw(fact.detail)} The offer of the subscription may be one without budgets in Cost Management.`,
  };
}
