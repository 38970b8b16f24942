import { form, integer, list, section, set, unverified } from "../language/shape.ts";

export const certificates = unverified(
  "certificate",
  list(
    "Certificates that must be ready at the target.",
    section(
      "One certificate.",
      {
        hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
        in: form("resourceName", "Where it lies, as vault/certificate."),
        minDaysLeft: integer("Days that it must still be valid after the cutover.", {
          minimum: 0,
          maximum: 3660,
        }),
      },
      ["hosts", "in"],
    ),
  ),
);
