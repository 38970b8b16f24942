import { serviceList } from "../service-operation.ts";

export const kustoSkus = serviceList({
  namespace: "Microsoft.Kusto",
  tail: "locations/{name}/skus",
  apiVersions: ["2023-08-15", "2022-12-29"],
});
