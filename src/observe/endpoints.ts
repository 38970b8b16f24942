import type { CloudName } from "../base/cloud.ts";
import { CLOUDS, type Cloud } from "../catalog/clouds.ts";
import { userError } from "../base/errors.ts";

/** Where a run talks to; both hosts are origins without a trailing slash. */
export interface Endpoints extends Cloud {
  readonly cloud: CloudName;
}

/**
 * The hosts of a cloud. `AZURE_RESOURCE_MANAGER_ENDPOINT`, `AZURE_AUTHORITY_HOST` and `AZURE_RETAIL_PRICES_ENDPOINT` of `env` replace one each; the
 * audience of the token stays the cloud's own.
 * @throws UserError when a replacement is not an origin over https, or over http on loopback.
 */
export function resolveEndpoints(
  cloud: CloudName,
  env: Readonly<Record<string, string | undefined>>,
): Endpoints {
  const own: Cloud = CLOUDS[cloud];
  const prices = override(env, "AZURE_RETAIL_PRICES_ENDPOINT") ?? own.prices;
  return {
    cloud,
    ...own,
    resourceManager: override(env, "AZURE_RESOURCE_MANAGER_ENDPOINT") ?? own.resourceManager,
    authority: override(env, "AZURE_AUTHORITY_HOST") ?? own.authority,
    ...(prices === undefined ? {} : { prices }),
  };
}

/** Where the data planes of vaults are: at hosts of the cloud, at one origin of a test, or nowhere. */
export type VaultHosts =
  | { readonly kind: "own"; readonly suffix: string }
  | { readonly kind: "loopback"; readonly origin: string }
  | { readonly kind: "none" };

/**
 * A token for vaults goes to hosts of the cloud alone. `AZURE_KEY_VAULT_ENDPOINT` leads to loopback and nowhere else; where only Azure
 * Resource Manager is replaced, no vault is asked, since it is the replacement that names them.
 * @throws UserError when the replacement is not an origin on loopback.
 */
export function vaultHosts(cloud: CloudName, env: Readonly<Record<string, string | undefined>>): VaultHosts {
  const name = "AZURE_KEY_VAULT_ENDPOINT";
  const origin = override(env, name);
  if (origin !== undefined) {
    if (!isLoopback(new URL(origin))) throw refuse(name, "is another machine");
    return { kind: "loopback", origin };
  }
  const { resourceManager } = resolveEndpoints(cloud, env);
  if (resourceManager !== CLOUDS[cloud].resourceManager) return { kind: "none" };
  return { kind: "own", suffix: new URL(CLOUDS[cloud].vaults).host };
}

function override(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  const text = env[name]?.trim() ?? "";
  if (text === "") return undefined;
  if (!URL.canParse(text)) throw refuse(name, "is not a URL");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") throw refuse(name, "contains a user name or password");
  if (url.search !== "" || url.hash !== "" || text.includes("?") || text.includes("#")) {
    throw refuse(name, "contains a query or a fragment");
  }
  if (url.pathname !== "/") throw refuse(name, "contains a path");
  if (url.protocol === "https:") return url.origin;
  if (url.protocol !== "http:") throw refuse(name, "is neither https nor http");
  if (!isLoopback(url)) throw refuse(name, "is plain http to another machine");
  return url.origin;
}

/** Parsing has already brought every spelling of an IPv4 address into the dotted form. */
export function isLoopback(url: URL): boolean {
  return (
    /^127\.\d+\.\d+\.\d+$/.test(url.hostname) || url.hostname === "[::1]" || url.hostname === "localhost"
  );
}

function refuse(name: string, what: string): Error {
  // The value itself is not shown: it may hold a password.
  return userError(`the environment variable ${name} ${what}`, {
    expected:
      "an origin such as https://management.azure.com, or http on loopback such as http://127.0.0.1:4010",
    help: "unset it to use the hosts of the cloud that the manifest names",
  });
}
