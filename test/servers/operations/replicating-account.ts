import { stringAt } from "../json.ts";
import type { ItemOperation } from "../operation.ts";
import { resourcesOf } from "./resources-of-type.ts";

/** A resource that tells of its own copies, and the state of a volume. */
export const replicatingAccount: ItemOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/(?:Microsoft\.Storage\/storageAccounts|Microsoft\.DocumentDB\/databaseAccounts)\/[^/]+|\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.NetApp\/.+\/replicationStatus)$/i,
  permission: "Microsoft.Storage/storageAccounts/read",
  type: "Microsoft.Storage/storageAccounts",
  apiVersions: ["2024-11-15", "2024-07-01", "2024-01-01", "2022-09-01"],
  item(world, scope) {
    const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
    return (own === undefined ? [] : resourcesOf(own)).find(
      (row) => stringAt(row, "id").toLowerCase() === scope.toLowerCase(),
    );
  },
};
