import { serviceList } from "../service-operation.ts";

export const networkSecurityGroups = serviceList({
  namespace: "Microsoft.Network",
  tail: "networkSecurityGroups",
  apiVersions: ["2024-05-01", "2023-11-01", "2022-07-01"],
});
