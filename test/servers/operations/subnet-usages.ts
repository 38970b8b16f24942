import { isJsonArray } from "../json.ts";
import type { ItemOperation } from "../operation.ts";

/** `GET {virtual network}/usages`: those that the world has by the id of the network, in lower case. */
export const subnetUsages: ItemOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/virtualNetworks\/[^/]+)\/usages$/i,
  permission: "Microsoft.Network/virtualNetworks/usages/read",
  type: "Microsoft.Network/virtualNetworks",
  apiVersions: ["2024-05-01", "2023-11-01", "2022-07-01"],
  item: (world, scope) => {
    const value = world.subscriptions.flatMap(
      ({ services }) => services?.[`usages:${scope.toLowerCase()}`] ?? [],
    );
    return isJsonArray(value) && value.length > 0 ? { value } : undefined;
  },
};
