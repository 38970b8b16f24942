import { serviceList } from "../service-operation.ts";

export const webSites = serviceList({
  namespace: "Microsoft.Web",
  tail: "sites",
  apiVersions: ["2023-12-01", "2022-03-01", "2021-02-01"],
});
