import { stringAt } from "../json.ts";
import type { ListOperation } from "../operation.ts";
import { resourcesOf } from "./resources-of-type.ts";

/** Lists of what a resource replicates, below the resource, its region or its vault. */
const LISTS = [
  "replicationLinks",
  "failoverGroups",
  "instanceFailoverGroups",
  "replicas",
  "linkedServers",
  "databases",
  "replications",
  "objectReplicationPolicies",
  "disasterRecoveryConfigs",
  "replicationProtectedItems",
].join("|");

export const replicationLists: ListOperation = {
  path: new RegExp(
    `^(?<scope>/subscriptions/[^/]+/resourceGroups/[^/]+/providers/.+)/(?<list>${LISTS})$`,
    "i",
  ),
  permission: "Microsoft.Sql/servers/databases/replicationLinks/read",
  type: "Microsoft.Sql/servers/databases/replicationLinks",
  apiVersions: [
    "2024-11-15",
    "2024-08-01",
    "2024-05-01",
    "2024-04-01",
    "2024-03-01",
    "2024-02-01",
    "2024-01-01",
    "2023-12-30",
    "2023-08-01",
    "2023-07-01",
    "2021-11-01",
  ],
  rows(world, scope, { parts }) {
    const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
    const start = `${scope}/${parts["list"] ?? ""}/`.toLowerCase();
    const isRecovery = (parts["list"] ?? "").toLowerCase() === "replicationprotecteditems";
    return (own === undefined ? [] : resourcesOf(own)).filter((row) => {
      const id = stringAt(row, "id").toLowerCase();
      return isRecovery
        ? id.startsWith(`${scope.toLowerCase()}/`) && id.includes("/replicationprotecteditems/")
        : // What lies deeper is another list's.
          id.startsWith(start) && !id.slice(start.length).includes("/");
    });
  },
};
