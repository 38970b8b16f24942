import { serviceList } from "../service-operation.ts";

export const eventHubTiers = serviceList({
  namespace: "Microsoft.EventHub",
  tail: "sku/{name}/regions",
  apiVersions: ["2017-04-01", "2018-01-01-preview"],
});
