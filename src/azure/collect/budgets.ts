import { say } from "../../common/sentence.ts";
import { decodeBudget } from "../../target/decode/budget.ts";
import { each, listFact, type Collector, type Run } from "../run.ts";

const VERSIONS = ["2024-08-01", "2023-05-01", "2021-10-01"];

/** The list of a subscription lacks the budgets of its resource groups: each scope is asked by itself. */
export function budgets({ arm }: Run): Collector<"budgets"> {
  return each(({ scope }) => {
    const operation = {
      what: say`the budgets of ${scope}`,
      path: `${encodeURI(scope)}/providers/Microsoft.Consumption/budgets`,
      versions: VERSIONS,
      permission: "Microsoft.Consumption/budgets/read",
      scope,
    };
    return listFact(
      operation,
      () => arm.pages(operation),
      decodeBudget,
      (budget) => budget.id,
    );
  });
}
