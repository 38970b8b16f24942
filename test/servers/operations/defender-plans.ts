import { serviceList } from "../service-operation.ts";

export const defenderPlans = serviceList({
  namespace: "Microsoft.Security",
  tail: "pricings",
  apiVersions: ["2024-01-01", "2023-01-01"],
});
