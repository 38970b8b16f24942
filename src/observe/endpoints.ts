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

function override(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  const text = env[name]?.trim() ?? "";
  if (text === "") return undefined;
  if (!URL.canParse(text)) throw refuse(name, "is not a URL");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") throw refuse(name, "holds a user name or password");
  if (url.search !== "" || url.hash !== "" || text.includes("?") || text.includes("#")) {
    throw refuse(name, "holds a query or a fragment");
  }
  if (url.pathname !== "/") throw refuse(name, "holds a path");
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
