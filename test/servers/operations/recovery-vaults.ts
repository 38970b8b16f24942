import { serviceList } from "../service-operation.ts";

export const recoveryVaults = serviceList({
  namespace: "Microsoft.RecoveryServices",
  tail: "vaults",
  apiVersions: ["2024-04-01", "2023-06-01", "2022-10-01"],
});
