import { stringAt } from "./json.ts";
import type { ListOperation } from "./operation.ts";
import { resourcesOf } from "./operations/resources-of-type.ts";

/** What lies in one resource, listed below it: the rows of the world whose ids begin with its own. */
export function nestedList(type: string, apiVersions: readonly string[]): ListOperation {
  const at = type.lastIndexOf("/");
  const [parent, tail] = [type.slice(0, at).replaceAll(".", "\\."), type.slice(at + 1)];
  return {
    path: new RegExp(
      `^(?<scope>/subscriptions/[^/]+/resourceGroups/[^/]+/providers/${parent}/[^/]+)/${tail}$`,
      "i",
    ),
    permission: `${type}/read`,
    type,
    apiVersions,
    rows(world, scope) {
      const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
      const start = `${scope}/${tail}/`.toLowerCase();
      return (own === undefined ? [] : resourcesOf(own)).filter((row) =>
        stringAt(row, "id").toLowerCase().startsWith(start),
      );
    },
  };
}
