import { serviceItem } from "../service-operation.ts";

export const batchQuotas = serviceItem({
  namespace: "Microsoft.Batch",
  tail: "locations/{name}/quotas",
  apiVersions: ["2024-07-01", "2023-05-01"],
});
