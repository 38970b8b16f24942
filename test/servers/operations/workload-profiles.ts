import { serviceList } from "../service-operation.ts";

export const workloadProfiles = serviceList({
  namespace: "Microsoft.App",
  tail: "locations/{name}/availableManagedEnvironmentsWorkloadProfileTypes",
  apiVersions: ["2024-03-01", "2023-05-01"],
});
