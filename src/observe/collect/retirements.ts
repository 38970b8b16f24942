import { inOrder } from "../../facts/decode/cursor.ts";
import { retirements as kind, type Retirement } from "../../facts/kinds/retirements.ts";
import { known, reasonOf, type Fact } from "../../facts/fact.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact, operationOf } from "../question.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2023-01-01", "2020-01-01"];

export const retirements: Collector<"retirements"> = ({ arm }) =>
  eachOfSubscription(async (id): Promise<Fact<readonly Retirement[]>> => {
    const operation = {
      ...operationOf(kind, id, servicePath("Microsoft.Advisor", "recommendations"), VERSIONS),
      query: { $filter: "Category eq 'HighAvailability'" },
    };
    const all = await listFact(
      operation,
      () => arm.pages(operation),
      kind.decode,
      () => "",
    );
    if (!all.known) return reasonOf(all);
    return known(inOrder(all.value.flat(), (one) => JSON.stringify([one.resourceId, one.feature, one.date])));
  });
