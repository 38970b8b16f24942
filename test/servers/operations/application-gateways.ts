import { serviceList } from "../service-operation.ts";

export const applicationGateways = serviceList({
  namespace: "Microsoft.Network",
  tail: "applicationGateways",
  apiVersions: ["2024-05-01", "2023-09-01"],
});
