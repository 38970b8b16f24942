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

/** Of a subscription; of the management group where its subscription does not exist yet: what is at the group and above it. */
export function listRoleAssignments(target: SdkTarget, filter?: string, group?: string): Ask {
  return (http) => {
    const { roleAssignments } = clientFor(target, http);
    if (group === undefined)
      return drain(roleAssignments.listForSubscription(filter === undefined ? {} : { filter }));
    const both = ["atScope()", ...(filter === undefined ? [] : [filter])].join(" and ");
    return drain(roleAssignments.listForScope(scopeOf(group), { filter: both }));
  };
}

export function listRoleDefinitions(target: SdkTarget, group?: string): Ask {
  const scope = group === undefined ? `subscriptions/${target.subscriptionId}` : scopeOf(group);
  return (http) => drain(clientFor(target, http).roleDefinitions.list(scope));
}

export function listDenyAssignments(target: SdkTarget, group?: string): Ask {
  return (http) => {
    const { denyAssignments } = clientFor(target, http);
    return drain(
      group === undefined
        ? denyAssignments.list()
        : denyAssignments.listForScope(scopeOf(group), { filter: "atScope()" }),
    );
  };
}

function scopeOf(group: string): string {
  return `providers/Microsoft.Management/managementGroups/${group}`;
}
