import type { ItemOperation } from "./operation.ts";

const LOCATION =
  "^(?<scope>/subscriptions/[^/]+)/providers/Microsoft\\.Compute/locations/(?<name>[^/]+)/publishers/(?<rest>.+";

/** What a region has of a publisher: bare lists, and 404 for what it does not have. */
export function artifacts(end: string, type: string): ItemOperation {
  return {
    path: new RegExp(`${LOCATION}/${end})$`, "i"),
    permission: `${type}/read`,
    type,
    apiVersions: ["2024-11-01", "2023-09-01", "2021-03-01"],
    item(world, scope, { parts: { name = "", rest = "" } }) {
      const path = `microsoft.compute/locations/${name}/publishers/${rest}`.toLowerCase();
      const own = world.subscriptions.find(({ subscriptionId }) =>
        scope.toLowerCase().endsWith(subscriptionId.toLowerCase()),
      );
      return own?.services?.[path];
    },
  };
}
