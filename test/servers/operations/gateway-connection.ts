import { isJsonObject } from "../json.ts";
import type { ItemOperation } from "../operation.ts";

/** `GET {connection}`: the only answer that tells the status. */
export const gatewayConnection: ItemOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/connections\/[^/]+)$/i,
  permission: "Microsoft.Network/connections/read",
  type: "Microsoft.Network/connections",
  apiVersions: ["2024-05-01", "2023-11-01", "2022-07-01"],
  item: (world, scope) => {
    const found = (world.resources ?? []).find(({ id }) => id.toLowerCase() === scope.toLowerCase());
    return found !== undefined && isJsonObject(found) ? found : undefined;
  },
};
