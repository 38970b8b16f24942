import { stringAt } from "../json.ts";
import type { ListOperation } from "../operation.ts";
import { resourcesOf } from "./resources-of-type.ts";

const LISTS = [
  "firewallRules",
  "virtualNetworkRules",
  "administrators",
  "encryptionScopes",
  "eventSubscriptions",
  "queues",
  "topics",
  "config/configreferences/appsettings",
].join("|");

/** Lists of what is set up below a resource. */
export const configurationParts: ListOperation = {
  path: new RegExp(
    `^(?<scope>/subscriptions/[^/]+/resourceGroups/[^/]+/providers/.+)/(?<list>${LISTS})$`,
    "i",
  ),
  permission: "Microsoft.Sql/servers/firewallRules/read",
  type: "Microsoft.Sql/servers/firewallRules",
  apiVersions: ["2024-01-01", "2023-12-01", "2023-08-01", "2022-06-15", "2022-03-01", "2021-11-01"],
  rows(world, scope, { parts }) {
    const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
    const start = `${scope}/${parts["list"] ?? ""}/`.toLowerCase();
    return (own === undefined ? [] : resourcesOf(own)).filter((row) =>
      stringAt(row, "id").toLowerCase().startsWith(start),
    );
  },
};
