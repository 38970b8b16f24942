import { serviceList } from "../service-operation.ts";

export const aiSkus = serviceList({
  namespace: "Microsoft.CognitiveServices",
  tail: "skus",
  apiVersions: ["2024-10-01", "2023-05-01"],
});
