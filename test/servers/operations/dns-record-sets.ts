import { stringAt } from "../json.ts";
import type { ListOperation } from "../operation.ts";
import { resourcesOf } from "./resources-of-type.ts";

/** `GET {zone}/recordsets` of Azure DNS. */
export const dnsRecordSets: ListOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/dnsZones\/[^/]+)\/recordsets$/i,
  permission: "Microsoft.Network/dnsZones/recordsets/read",
  type: "Microsoft.Network/dnsZones",
  apiVersions: ["2018-05-01", "2017-10-01"],
  rows(world, scope) {
    const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
    return (own === undefined ? [] : resourcesOf(own)).filter((row) =>
      stringAt(row, "id").toLowerCase().startsWith(`${scope.toLowerCase()}/`),
    );
  },
};
