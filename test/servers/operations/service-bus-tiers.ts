import { serviceList } from "../service-operation.ts";

export const serviceBusTiers = serviceList({
  namespace: "Microsoft.ServiceBus",
  tail: "sku/{name}/regions",
  apiVersions: ["2017-04-01", "2018-01-01-preview"],
});
