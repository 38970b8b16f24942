import { serviceList } from "../service-operation.ts";

export const eventHubRegions = serviceList({
  namespace: "Microsoft.EventHub",
  tail: "availableClusterRegions",
  apiVersions: ["2024-01-01", "2021-11-01"],
});
