import { hasSku, serviceList } from "../service-operation.ts";

export const geoRegions = serviceList({
  namespace: "Microsoft.Web",
  tail: "geoRegions",
  apiVersions: ["2024-11-01", "2023-12-01", "2021-02-01"],
  matches: hasSku,
});
