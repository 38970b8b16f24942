import { sameText } from "../../common/names.ts";
import { say } from "../../common/sentence.ts";
import { decodeProvider } from "../../target/decode/provider.ts";
import { notAsked } from "../failure.ts";
import { eachOfSubscription, factOf, ofSubscription, type Collector, type Run } from "../run.ts";

const VERSIONS = ["2025-04-01", "2022-09-01", "2021-04-01"];

export function provider({ arm }: Run): Collector<"provider"> {
  return eachOfSubscription((id, namespace) => {
    const operation = ofSubscription(id, `/providers/${encodeURIComponent(namespace)}`, {
      what: say`the resource provider ${namespace}`,
      versions: VERSIONS,
      permission: "Microsoft.Resources/subscriptions/providers/read",
    });
    return factOf(operation, async () => {
      const found = decodeProvider(await arm.get(operation));
      if (!sameText(found.namespace, namespace)) throw notAsked(found.namespace);
      return found;
    });
  });
}
