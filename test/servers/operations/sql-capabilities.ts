import { serviceItem } from "../service-operation.ts";

export const sqlCapabilities = serviceItem({
  namespace: "Microsoft.Sql",
  tail: "locations/{name}/capabilities",
  apiVersions: ["2023-08-01", "2021-11-01", "2020-11-01-preview"],
});
