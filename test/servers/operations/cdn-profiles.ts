import { serviceList } from "../service-operation.ts";

export const cdnProfiles = serviceList({
  namespace: "Microsoft.Cdn",
  tail: "profiles",
  apiVersions: ["2024-02-01", "2023-05-01"],
});
