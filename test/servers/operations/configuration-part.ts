import { stringAt } from "../json.ts";
import type { ItemOperation } from "../operation.ts";
import { resourcesOf } from "./resources-of-type.ts";

const TAILS = [
  "Microsoft\\.Sql/servers/[^/]+/auditingSettings/default",
  "Microsoft\\.Sql/servers/[^/]+/encryptionProtector/current",
  "Microsoft\\.Sql/servers/[^/]+/databases/[^/]+/(?:backupLongTermRetentionPolicies/default|automaticTuning/current)",
  "Microsoft\\.Storage/storageAccounts/[^/]+/(?:managementPolicies|inventoryPolicies|blobServices)/default",
  "Microsoft\\.Compute/diskEncryptionSets/[^/]+",
  "Microsoft\\.KeyVault/vaults/[^/]+/keys/[^/]+",
  "Microsoft\\.Network/applicationGateways/[^/]+",
].join("|");

/** One answer about what is set up at a resource, or below it. */
export const configurationPart: ItemOperation = {
  path: new RegExp(`^(?<scope>/subscriptions/[^/]+/resourceGroups/[^/]+/providers/(?:${TAILS}))$`, "i"),
  permission: "Microsoft.Sql/servers/auditingSettings/read",
  type: "Microsoft.Sql/servers/auditingSettings",
  apiVersions: ["2026-02-01", "2024-11-01", "2024-05-01", "2024-03-02", "2024-01-01", "2023-08-01"],
  item(world, scope) {
    const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
    return (own === undefined ? [] : resourcesOf(own)).find(
      (row) => stringAt(row, "id").toLowerCase() === scope.toLowerCase(),
    );
  },
};
