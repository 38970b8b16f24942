import { choice, integer, list, section, set, text, use } from "./build.ts";

export const vaults = list(
  "Key vaults at the target and what must be in them.",
  section(
    "One vault.",
    {
      name: use("resourceName", "Name of the vault."),
      workload: use("name", "Workload that uses it."),
      environment: text("Environment that it serves."),
      requiresSecrets: set("Secrets that must be in it, by name.", "label"),
      requiresKeys: set("Keys that must be in it, by name.", "label"),
      requiresCertificates: set("Certificates that must be in it, by name.", "label"),
    },
    ["name", "workload"],
  ),
);

const domainCutover = section(
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
    rollbackTo: use("host", "Where the host points again after a rollback."),
  },
  ["via"],
);

export const domains = list(
  "Public host names that move along.",
  section(
    "One host name.",
    {
      host: use("host", "The host name."),
      zone: use("host", "DNS zone that holds its record."),
      servedBy: use("resourceRef", "Resource that answers for it."),
      cutover: domainCutover,
    },
    ["host"],
  ),
);

export const certificates = list(
  "Certificates that must be ready at the target.",
  section(
    "One certificate.",
    {
      hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
      in: use("resourceName", "Where it lies, as vault/certificate."),
      minDaysLeft: integer("Days that it must still be valid after the cutover.", {
        minimum: 0,
        maximum: 3660,
      }),
    },
    ["hosts", "in"],
  ),
);

const mapping = section(
  "One endpoint and what takes its place.",
  {
    from: text("The endpoint at the source."),
    to: text("The endpoint at the target."),
    usedBy: set("Resources that use it, as workload.resource.", "resourceRef"),
  },
  ["from", "to"],
);

export const connections = section("Connection strings and endpoints that name the source.", {
  forbidPatterns: set("Texts that must no longer occur in the scanned files.", "label"),
  scan: set("Files to scan, as globs.", "path"),
  map: list("Endpoints that change.", mapping),
});
