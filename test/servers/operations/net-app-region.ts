import { serviceItem } from "../service-operation.ts";

export const netAppRegion = serviceItem({
  namespace: "Microsoft.NetApp",
  tail: "locations/{name}/regionInfos/default",
  apiVersions: ["2024-07-01", "2024-03-01"],
  action: "locations/regionInfos",
});
