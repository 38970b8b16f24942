import { certificate } from "../servers/certificates.ts";
import type { JsonObject } from "../servers/json.ts";
import type { VaultContents } from "../servers/vault.ts";
import { SHOP_CERTIFICATE } from "./hosts.ts";

/** Base64 of a certificate, as a vault answers it. */
export function cerOf(hosts: readonly string[]): string {
  return certificate({ ...SHOP_CERTIFICATE, name: "shop", hosts }).pem.replaceAll(/-----[^-]+-----|\s/g, "");
}

/** `GET https://{vault}/certificates/{name}`. */
export function vaultCertificate(vault: string, name: string, hosts: readonly string[]): JsonObject {
  const url = `https://${vault}.vault.azure.net`;
  const version = "2b5c9a1e4f3d4c6b8a7e9d0c1f2a3b4c";
  return {
    id: `${url}/certificates/${name}/${version}`,
    kid: `${url}/keys/${name}/${version}`,
    sid: `${url}/secrets/${name}/${version}`,
    cer: cerOf(hosts),
    attributes: { enabled: true, nbf: 1_767_225_600, exp: 1_830_000_000, recoveryLevel: "Recoverable" },
    policy: {
      key_props: { exportable: true, kty: "RSA", key_size: 2048, reuse_key: false },
      secret_props: { contentType: "application/x-pkcs12" },
      x509_props: { subject: `CN=${hosts[0] ?? ""}`, sans: { dns_names: [...hosts] } },
      lifetime_actions: [{ trigger: { lifetime_percentage: 80 }, action: { action_type: "AutoRenew" } }],
      issuer: { name: "DigiCert" },
    },
  };
}

/** What the vaults of the shop hold, on both sides. */
export const SHOP_VAULTS: Readonly<Record<string, VaultContents>> = Object.fromEntries(
  ["kv-shop-prod-weu", "kv-shop-prod-sdc"].map((vault) => [
    vault,
    { certificates: [vaultCertificate(vault, "shop-tls", SHOP_CERTIFICATE.hosts)] },
  ]),
);
