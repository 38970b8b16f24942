import { webCertificates as kind } from "../../facts/kinds/web-certificates.ts";
import { pagedList, type Collector } from "../collector.ts";
import { servicePath } from "./support/service-paths.ts";

export const webCertificates: Collector<"webCertificates"> = pagedList(kind, {
  path: () => servicePath("Microsoft.Web", "certificates"),
  versions: ["2023-12-01", "2022-03-01", "2021-02-01"],
  by: ({ id }) => id,
});
