import { isJsonArray, isJsonObject, stringAt, type JsonObject } from "../json.ts";
import type { ListOperation } from "../operation.ts";
import type { WorldSubscription } from "../world.ts";

/** Everything that services of a subscription answer by themselves and that has an id. */
export function resourcesOf({ services = {} }: WorldSubscription): JsonObject[] {
  return Object.values(services).flatMap((rows) =>
    isJsonArray(rows)
      ? rows.filter((row): row is JsonObject => isJsonObject(row) && stringAt(row, "id") !== "")
      : [],
  );
}

/** `GET /subscriptions/{id}/resources?$filter=resourceType eq 'Microsoft.Sql/servers'` */
export const resourcesOfType: ListOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+)\/resources$/i,
  permission: "Microsoft.Resources/subscriptions/resources/read",
  type: "Microsoft.Resources/subscriptions",
  apiVersions: ["2021-04-01", "2020-06-01"],
  rows(world, scope, { query }) {
    const own = world.subscriptions.find(({ subscriptionId }) => scope.includes(subscriptionId));
    const wanted = /^resourceType eq '([^']+)'$/.exec(query["$filter"] ?? "")?.[1]?.toLowerCase();
    const rows = own === undefined ? [] : resourcesOf(own);
    return rows
      .filter((row) => stringAt(row, "type").toLowerCase() === wanted)
      .map((row) => ({
        id: stringAt(row, "id"),
        name: stringAt(row, "name"),
        type: stringAt(row, "type"),
        ...(stringAt(row, "location") === "" ? {} : { location: stringAt(row, "location") }),
      }));
  },
};
