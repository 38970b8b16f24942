import { serviceList } from "../service-operation.ts";

export const batchAccounts = serviceList({
  namespace: "Microsoft.Batch",
  tail: "batchAccounts",
  apiVersions: ["2024-07-01", "2023-05-01"],
});
