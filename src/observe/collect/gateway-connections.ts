import { Cursor, inOrder } from "../../facts/decode/cursor.ts";
import { known, reasonOf, type Fact } from "../../facts/fact.ts";
import { gatewayConnections as kind, type GatewayConnection } from "../../facts/kinds/gateway-connections.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf } from "../question.ts";
import { resourcesOfTypes } from "./support/named-resources.ts";

const TYPE = "Microsoft.Network/connections";
const VERSIONS = ["2024-05-01", "2023-11-01", "2022-07-01"];

/** Which connections there are is one question; each is asked for its status. */
export const gatewayConnections: Collector<"gatewayConnections"> = (run) =>
  eachOfSubscription(async (id): Promise<Fact<readonly GatewayConnection[]>> => {
    const all = await resourcesOfTypes(run, kind, id, [TYPE]);
    if (!all.known) return reasonOf(all);
    const found: GatewayConnection[] = [];
    for (const { id: one } of all.value) {
      const operation = {
        what: kind.words({ scope: one }),
        path: encodeURI(one),
        versions: VERSIONS,
        permission: kind.permission,
        scope: one,
      };
      const fact = await factOf(operation, async () => kind.decode(new Cursor(await run.arm.get(operation))));
      if (!fact.known) return reasonOf(fact);
      found.push(fact.value);
    }
    return known(inOrder(found, (connection) => connection.id));
  });
