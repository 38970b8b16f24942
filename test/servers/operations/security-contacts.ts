import { serviceList } from "../service-operation.ts";

export const securityContacts = serviceList({
  namespace: "Microsoft.Security",
  tail: "securityContacts",
  apiVersions: ["2023-12-01-preview"],
});
