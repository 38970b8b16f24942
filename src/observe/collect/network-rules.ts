import { known, reasonOf, type Fact } from "../../facts/fact.ts";
import { networkRules as kind, type NetworkRules } from "../../facts/kinds/network-rules.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact, operationOf } from "../question.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2024-05-01", "2023-11-01", "2022-07-01"];
const LISTS = [
  { tail: "networkSecurityGroups", permission: "Microsoft.Network/networkSecurityGroups/read" },
  { tail: "routeTables", permission: "Microsoft.Network/routeTables/read" },
] as const;

/** Two lists as one. */
export const networkRules: Collector<"networkRules"> = ({ arm }) =>
  eachOfSubscription(async (id): Promise<Fact<readonly NetworkRules[]>> => {
    const lists = await Promise.all(
      LISTS.map(({ tail, permission }) => {
        const path = servicePath("Microsoft.Network", tail);
        const operation = operationOf({ ...kind, permission }, id, path, VERSIONS);
        return listFact(
          operation,
          () => arm.pages(operation),
          kind.decode,
          (one) => one.id,
        );
      }),
    );
    const found: NetworkRules[] = [];
    for (const one of lists) {
      if (!one.known) return reasonOf(one);
      for (const item of one.value) found.push(item);
    }
    return known(found);
  });
