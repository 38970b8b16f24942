import { subscription as kind } from "../../facts/kinds/subscription.ts";
import { otherSubject } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";

const VERSIONS = ["2022-12-01", "2020-01-01"];

export const subscription: Collector<"subscription"> = ({ arm }) =>
  eachOfSubscription((id) => {
    const operation = operationOf(kind, id, "", VERSIONS);
    return factOf(operation, async () => {
      const found = kind.decode(await arm.get(operation));
      if (found.subscriptionId !== id) throw otherSubject("another subscription");
      return found;
    });
  });
