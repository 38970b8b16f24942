import { serviceList } from "../service-operation.ts";

export const storageSkus = serviceList({
  namespace: "Microsoft.Storage",
  tail: "skus",
  apiVersions: ["2024-01-01", "2023-05-01", "2021-09-01"],
});
