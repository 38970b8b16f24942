import { serviceList } from "../service-operation.ts";

export const keyVaults = serviceList({
  namespace: "Microsoft.KeyVault",
  tail: "vaults",
  apiVersions: ["2026-02-01", "2024-11-01", "2023-07-01", "2022-07-01"],
});
