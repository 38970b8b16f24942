import { serviceList } from "../service-operation.ts";

export const apiManagementSkus = serviceList({
  namespace: "Microsoft.ApiManagement",
  tail: "skus",
  apiVersions: ["2022-08-01", "2021-08-01"],
});
