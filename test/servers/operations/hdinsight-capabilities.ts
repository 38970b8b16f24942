import { serviceItem } from "../service-operation.ts";

export const hdinsightCapabilities = serviceItem({
  namespace: "Microsoft.HDInsight",
  tail: "locations/{name}/capabilities",
  apiVersions: ["2021-06-01", "2018-06-01-preview"],
});
