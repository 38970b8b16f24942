import { form, list, section, set, text, unverified } from "../language/shape.ts";

export const vaults = unverified(
  "vault",
  list(
    "Key vaults at the target and what must be in them.",
    section(
      "One vault.",
      {
        name: form("resourceName", "Name of the vault."),
        workload: form("name", "Workload that uses it.", "workload"),
        environment: text("Environment that it belongs to."),
        requiresSecrets: set("Secrets that must be in it, by name.", "label"),
        requiresKeys: set("Keys that must be in it, by name.", "label"),
        requiresCertificates: set("Certificates that must be in it, by name.", "label"),
      },
      ["name", "workload"],
    ),
  ),
);
