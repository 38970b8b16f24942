import { AuthorizationManagementClient } from "@azure/arm-authorization";
import { bearerTokenAuthenticationPolicyName, type HttpClient } from "@azure/core-rest-pipeline";
import { drain, transportSigns, type SdkTarget } from "./sdk.ts";

type Ask = (http: HttpClient) => Promise<void>;

/** Signing, retries, redirects and proxy are the transport's. */
const NOT_OURS = [bearerTokenAuthenticationPolicyName, "defaultRetryPolicy", "redirectPolicy", "proxyPolicy"];

function clientFor(
  { endpoint, subscriptionId }: SdkTarget,
  httpClient: HttpClient,
): AuthorizationManagementClient {
  const client = new AuthorizationManagementClient(transportSigns, subscriptionId, {
    endpoint,
    // The address that relative links start from; without it the client takes the public cloud's.
    $host: endpoint,
    httpClient,
    allowInsecureConnection: endpoint.startsWith("http:"),
  });
  for (const name of NOT_OURS) client.pipeline.removePolicy({ name });
  return client;
}

export function listRoleAssignments(target: SdkTarget, filter?: string): Ask {
  return (http) =>
    drain(
      clientFor(target, http).roleAssignments.listForSubscription(filter === undefined ? {} : { filter }),
    );
}

export function listRoleDefinitions(target: SdkTarget): Ask {
  const scope = `subscriptions/${target.subscriptionId}`;
  return (http) => drain(clientFor(target, http).roleDefinitions.list(scope));
}

export function listDenyAssignments(target: SdkTarget): Ask {
  return (http) => drain(clientFor(target, http).denyAssignments.list());
}
