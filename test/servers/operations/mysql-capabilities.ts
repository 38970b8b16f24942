import { serviceList } from "../service-operation.ts";

export const mysqlCapabilities = serviceList({
  namespace: "Microsoft.DBforMySQL",
  tail: "locations/{name}/capabilities",
  apiVersions: ["2021-05-01"],
});
