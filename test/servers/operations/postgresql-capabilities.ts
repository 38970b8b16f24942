import { serviceList } from "../service-operation.ts";

export const postgresqlCapabilities = serviceList({
  namespace: "Microsoft.DBforPostgreSQL",
  tail: "locations/{name}/capabilities",
  apiVersions: ["2024-08-01", "2022-12-01"],
});
