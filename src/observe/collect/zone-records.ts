import { subscriptionScope } from "../../base/resource-id.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { known, reasonOf, type Fact } from "../../facts/fact.ts";
import type { FactTypes } from "../../facts/facts.ts";
import { zoneRecords as kind } from "../../facts/kinds/zone-records.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf } from "../question.ts";
import { isNotListed } from "./support/named.ts";

/** A zone that the subscription does not have is known not to be there: the list of its zones was read. */
export const zoneRecords: Collector<"zoneRecords"> = (run) =>
  eachOfSubscription(async (id, zone): Promise<Fact<FactTypes["zoneRecords"]>> => {
    const found = await run.named(id, "Microsoft.Network/dnsZones", zone);
    if (!found.known) {
      return isNotListed(found) ? known({ found: false, records: [] }) : reasonOf(found);
    }
    const operation: Operation = {
      what: kind.words({ scope: subscriptionScope(id), item: zone }),
      path: `${encodeURI(found.value.id)}/recordsets`,
      versions: ["2018-05-01", "2017-10-01"],
      permission: kind.permission,
      scope: found.value.id,
    };
    return factOf(operation, async () => ({
      found: true,
      records: itemsOf(await run.arm.pages(operation)).flatMap((item) => kind.decode(item, zone)),
    }));
  });
