import type { Frozen } from "../language/frozen.ts";
import { form, list, section, set, text, type TypeOf } from "../language/shape.ts";
import { at, present } from "../language/values.ts";

const vault = section(
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
);

export const vaults = list("Key vaults at the target and what must be in them.", vault);

/** Nothing need be in a vault of which the manifest says nothing. */
export function vaultOf(raw: TypeOf<typeof vault>, index: number) {
  const { name, workload, environment, requiresSecrets, requiresKeys, requiresCertificates } = raw;
  return {
    name,
    workload,
    ...present({ environment }),
    secrets: requiresSecrets ?? [],
    keys: requiresKeys ?? [],
    certificates: requiresCertificates ?? [],
    pointer: at("vaults", index),
  };
}

export type DeclaredVault = Frozen<ReturnType<typeof vaultOf>>;
