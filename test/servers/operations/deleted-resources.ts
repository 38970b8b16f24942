import type { ListOperation } from "../operation.ts";

/** Deleted vaults, services, stores and accounts: resources of the world whose type ends so. */
export const deletedResources: ListOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+)\/providers\/(?<name>[^/]+)\/(?<kind>deleted(?:Vaults|ManagedHSMs|services|ConfigurationStores|Accounts|Workspaces))$/i,
  permission: "Microsoft.KeyVault/deletedVaults/read",
  type: "Microsoft.KeyVault/deletedVaults",
  apiVersions: [
    "2026-02-01",
    "2024-10-01",
    "2024-05-01",
    "2023-07-01",
    "2023-05-01",
    "2023-03-01",
    "2022-10-01",
    "2022-08-01",
    "2022-07-01",
    "2021-08-01",
  ],
  rows: (world, scope, { parts: { name = "", kind = "" } }) =>
    (world.resources ?? []).filter(
      ({ id, type }) =>
        type.toLowerCase() === `${name}/${kind}`.toLowerCase() &&
        id.toLowerCase().startsWith(`${scope}/`.toLowerCase()),
    ),
};
