import { usagesOf } from "../service-operation.ts";

export const postgresqlUsages = usagesOf(
  "Microsoft.DBforPostgreSQL",
  ["2024-08-01"],
  "resourceType/flexibleServers/usages",
);
