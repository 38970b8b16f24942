import { say } from "../../base/sentence.ts";
import { decodeSubscription } from "../../facts/decode/subscription.ts";
import { notAsked } from "../failure.ts";
import { eachOfSubscription, factOf, ofSubscription, type Collector, type Run } from "../run.ts";

const VERSIONS = ["2022-12-01", "2020-01-01"];

export function subscription({ arm }: Run): Collector<"subscription"> {
  return eachOfSubscription((id) => {
    const operation = ofSubscription(id, "", {
      what: say`the subscription`,
      versions: VERSIONS,
      permission: "Microsoft.Resources/subscriptions/read",
    });
    return factOf(operation, async () => {
      const found = decodeSubscription(await arm.get(operation));
      if (found.subscriptionId !== id) throw notAsked("another subscription");
      return found;
    });
  });
}
