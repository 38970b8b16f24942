import { stringAt } from "../json.ts";
import type { ListOperation } from "../operation.ts";
import { resourcesOf } from "./resources-of-type.ts";

/** `GET {profile}/originGroups`, `GET {group}/origins`, `GET {profile}/afdEndpoints` and `GET {endpoint}/routes` of Front Door. */
export const cdnOrigins: ListOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Cdn\/profiles\/.+)\/(?<list>originGroups|origins|afdEndpoints|routes)$/i,
  permission: "Microsoft.Cdn/profiles/originGroups/read",
  type: "Microsoft.Cdn/profiles/originGroups",
  apiVersions: ["2024-02-01", "2023-05-01"],
  rows(world, scope, { parts }) {
    const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
    const start = `${scope}/${parts["list"] ?? ""}/`.toLowerCase();
    return (own === undefined ? [] : resourcesOf(own)).filter((row) => {
      const id = stringAt(row, "id").toLowerCase();
      return id.startsWith(start) && !id.slice(start.length).includes("/");
    });
  },
};
