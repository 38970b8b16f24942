import { serviceList } from "../service-operation.ts";

export const webStacks = serviceList({
  namespace: "Microsoft.Web",
  tail: "locations/{name}/webAppStacks",
  apiVersions: ["2023-12-01", "2020-10-01"],
  action: "webAppStacks",
  ofTenant: true,
});
