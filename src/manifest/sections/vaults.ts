import type { Frozen } from "../language/frozen.ts";
import { form, list, section, set, text, unverified, type TypeOf } from "../language/shape.ts";
import { at, present } from "../language/values.ts";

const vault = section(
  "One vault.",
  {
    name: form("resourceName", "Name of the vault."),
    workload: form("name", "Workload that uses it.", "workload"),
    environment: text("Environment that it belongs to."),
    requiresSecrets: unverified("vault", set("Secrets that must be in it, by name.", "label")),
    requiresKeys: unverified("vault", set("Keys that must be in it, by name.", "label")),
    requiresCertificates: unverified("vault", set("Certificates that must be in it, by name.", "label")),
  },
  ["name", "workload"],
);

export const vaults = list("Key vaults at the target and what must be in them.", vault);

export function vaultOf({ name, workload, environment }: TypeOf<typeof vault>, index: number) {
  return { name, workload, ...present({ environment }), pointer: at("vaults", index) };
}

export type DeclaredVault = Frozen<ReturnType<typeof vaultOf>>;
