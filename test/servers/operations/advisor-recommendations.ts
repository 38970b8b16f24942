import { serviceList } from "../service-operation.ts";

export const advisorRecommendations = serviceList({
  namespace: "Microsoft.Advisor",
  tail: "recommendations",
  apiVersions: ["2023-01-01", "2022-10-01", "2020-01-01"],
});
