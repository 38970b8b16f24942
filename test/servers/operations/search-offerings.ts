import { serviceList } from "../service-operation.ts";

export const searchOfferings = serviceList({
  namespace: "Microsoft.Search",
  tail: "offerings",
  apiVersions: ["2026-03-01-preview", "2025-02-01-preview"],
  ofTenant: true,
});
