import { serviceList } from "../service-operation.ts";

export const trafficManagerProfiles = serviceList({
  namespace: "Microsoft.Network",
  tail: "trafficManagerProfiles",
  apiVersions: ["2022-04-01", "2018-08-01"],
});
