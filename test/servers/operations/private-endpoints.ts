import { serviceList } from "../service-operation.ts";

export const privateEndpoints = serviceList({
  namespace: "Microsoft.Network",
  tail: "privateEndpoints",
  apiVersions: ["2024-05-01", "2023-11-01", "2022-07-01"],
});
