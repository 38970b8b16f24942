import { isJsonArray, isJsonObject, stringAt } from "../json.ts";
import type { ListOperation } from "../operation.ts";

/** `GET {vault}/secrets` and `GET {vault}/keys`: names and dates, as the control plane has them. */
export const keyVaultItems: ListOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.KeyVault\/vaults\/[^/]+)\/(?<list>secrets|keys)$/i,
  permission: "Microsoft.KeyVault/vaults/secrets/read",
  type: "Microsoft.KeyVault/vaults",
  apiVersions: ["2026-02-01", "2024-11-01", "2023-07-01", "2022-07-01"],
  rows: (world, scope, { parts }) => {
    const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
    const rows = own?.services?.[`microsoft.keyvault/vaults/${parts["list"] ?? ""}`];
    if (rows === undefined || !isJsonArray(rows)) return [];
    return rows.filter(
      (row) => isJsonObject(row) && stringAt(row, "id").toLowerCase().startsWith(`${scope.toLowerCase()}/`),
    );
  },
};
