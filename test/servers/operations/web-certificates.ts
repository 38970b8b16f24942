import { serviceList } from "../service-operation.ts";

export const webCertificates = serviceList({
  namespace: "Microsoft.Web",
  tail: "certificates",
  apiVersions: ["2023-12-01", "2022-03-01", "2021-02-01"],
});
