import { serviceList } from "../service-operation.ts";

export const healthEvents = serviceList({
  namespace: "Microsoft.ResourceHealth",
  tail: "events",
  apiVersions: ["2024-02-01", "2022-10-01"],
});
