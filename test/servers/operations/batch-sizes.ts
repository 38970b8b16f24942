import { serviceList } from "../service-operation.ts";

export const batchSizes = serviceList({
  namespace: "Microsoft.Batch",
  tail: "locations/{name}/virtualMachineSkus",
  apiVersions: ["2024-07-01", "2023-05-01"],
});
