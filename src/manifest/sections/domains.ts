import { choice, form, integer, list, section, unverified } from "../language/shape.ts";

const cutover = section(
  "How the host is switched over.",
  {
    via: choice("What is switched.", [
      "dns-cname",
      "dns-a",
      "traffic-manager",
      "front-door",
      "application-gateway",
      "api-management",
      "app-service-domain",
    ]),
    ttlBefore: integer("Longest time to live in seconds that the record may have before the switch.", {
      minimum: 0,
      maximum: 2_147_483_647,
    }),
    rollbackTo: form("host", "Where the host points again after a rollback."),
  },
  ["via"],
);

export const domains = unverified(
  "domain",
  list(
    "Public host names that move along.",
    section(
      "One host name.",
      {
        host: form("host", "The host name."),
        zone: form("host", "DNS zone that holds its record."),
        servedBy: form("resourceRef", "Resource that answers for it.", "resource"),
        cutover,
      },
      ["host"],
    ),
  ),
);
