import { serviceItem } from "../service-operation.ts";

export const hdinsightBillingSpecs = serviceItem({
  namespace: "Microsoft.HDInsight",
  tail: "locations/{name}/billingSpecs",
  apiVersions: ["2021-06-01", "2018-06-01-preview"],
});
