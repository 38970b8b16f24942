import { serviceList } from "../service-operation.ts";

export const functionStacks = serviceList({
  namespace: "Microsoft.Web",
  tail: "locations/{name}/functionAppStacks",
  apiVersions: ["2023-12-01", "2020-10-01"],
  action: "functionAppStacks",
  ofTenant: true,
});
