import { serviceList } from "../service-operation.ts";

export const virtualNetworks = serviceList({
  namespace: "Microsoft.Network",
  tail: "virtualNetworks",
  apiVersions: ["2024-05-01", "2023-11-01", "2022-07-01"],
});
