import { securityContacts as kind } from "../../facts/kinds/security-contacts.ts";
import { pagedList, type Collector } from "../collector.ts";
import { servicePath } from "./support/service-paths.ts";

export const securityContacts: Collector<"securityContacts"> = pagedList(kind, {
  path: () => servicePath("Microsoft.Security", "securityContacts"),
  versions: ["2023-12-01-preview"],
  by: ({ name }) => name,
});
