import { serviceItem } from "../service-operation.ts";

export const aksVersions = serviceItem({
  namespace: "Microsoft.ContainerService",
  tail: "locations/{name}/kubernetesVersions",
  apiVersions: ["2025-02-01", "2023-05-01"],
});
