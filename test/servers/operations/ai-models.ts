import { serviceList } from "../service-operation.ts";

export const aiModels = serviceList({
  namespace: "Microsoft.CognitiveServices",
  tail: "locations/{name}/models",
  apiVersions: ["2024-10-01", "2023-05-01"],
});
