import { serviceList } from "../service-operation.ts";

export const expressRouteCircuits = serviceList({
  namespace: "Microsoft.Network",
  tail: "expressRouteCircuits",
  apiVersions: ["2024-05-01", "2023-11-01", "2022-07-01"],
});
