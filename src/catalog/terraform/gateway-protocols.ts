import { always, first, when, words, type ArgumentRule, type Rules } from "./rule.ts";

const GATEWAY = "Microsoft.WindowsAzure.ApiManagement.Gateway";

/** Protocols by the name that the service and the attributes share, on the side of the clients and of the services behind. */
const PROTOCOLS: Rules = Object.fromEntries(
  ["Ssl30", "Tls10", "Tls11"].flatMap((protocol) =>
    (["frontend", "backend"] as const).map((side): readonly [string, ArgumentRule] => [
      `${GATEWAY}.Security.${side === "backend" ? "Backend." : ""}Protocols.${protocol}`,
      isOn(
        `security.${side}_${protocol.toLowerCase()}_enabled|security.enable_${side}_${protocol.toLowerCase()}`,
      ),
    ]),
  ),
);

const CIPHERS: Rules = Object.fromEntries(
  `TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA TLS_RSA_WITH_AES_128_GCM_SHA256 TLS_RSA_WITH_AES_256_GCM_SHA384 TLS_RSA_WITH_AES_256_CBC_SHA256
  TLS_RSA_WITH_AES_128_CBC_SHA256 TLS_RSA_WITH_AES_256_CBC_SHA TLS_RSA_WITH_AES_128_CBC_SHA`
    .split(/\s+/)
    .map((cipher) => [
      `${GATEWAY}.Security.Ciphers.${cipher}`,
      isOn(`security.${cipher.toLowerCase().replace(/aes_(\d+)/, "aes$1")}_ciphers_enabled`),
    ]),
);

/** Off unless the block says otherwise. */
function isOn(attribute: string): ArgumentRule {
  return when("false", [attribute, "true"]);
}

/**
 * What a gateway of API Management speaks: the provider sends every protocol and cipher as a text, on or off, but for a service that is
 * billed by consumption. Source: expandApiManagementCustomProperties at the tags v3.117.1, v4.40.0 and v5.2.0.
 */
export const gatewayProtocols: ArgumentRule = {
  make: "map",
  left: ["security", "protocols"],
  unless: ["sku_name", /^Consumption/],
  entries: {
    ...PROTOCOLS,
    ...CIPHERS,
    [`${GATEWAY}.Security.Ciphers.TripleDes168`]: isOn("security.triple_des_ciphers_enabled"),
    // Sent with the block alone.
    [`${GATEWAY}.Protocols.Server.Http2`]: first(
      words("protocols.http2_enabled|protocols.enable_http2", "true", "false"),
      always(null),
    ),
  },
};
