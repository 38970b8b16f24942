/** An operation of a service below a subscription, or of the tenant: `Microsoft.Web`, `locations/westeurope/usages`. */
/** The features that the provider of a namespace offers. */
export function featuresPath(namespace: string): string {
  return servicePath("Microsoft.Features", `providers/${namespace}/features`);
}

export function servicePath(namespace: string, tail: string): string {
  return `/providers/${namespace}/${tail}`;
}
