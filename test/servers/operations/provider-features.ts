import { serviceList } from "../service-operation.ts";

export const providerFeatures = serviceList({
  namespace: "Microsoft.Features",
  tail: "providers/{name}/features",
  apiVersions: ["2021-07-01", "2015-12-01"],
  action: "providers/features",
});
