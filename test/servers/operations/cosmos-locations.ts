import { serviceList } from "../service-operation.ts";

export const cosmosLocations = serviceList({
  namespace: "Microsoft.DocumentDB",
  tail: "locations",
  apiVersions: ["2024-11-15", "2023-04-15"],
});
