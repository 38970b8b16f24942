import type { Region } from "../../base/names.ts";
import type { Provider, ProviderResourceType } from "../model/subscription.ts";
import { Cursor, dense, inOrder } from "./cursor.ts";

/** @throws Malformed */
export function decodeProvider(body: unknown): Provider {
  const provider = new Cursor(body);
  const types = provider.at("resourceTypes").items().map(resourceType);
  return {
    namespace: provider.at("namespace").text(),
    registrationState: provider.at("registrationState").text(),
    resourceTypes: inOrder(types, (type) => type.resourceType),
  };
}

function resourceType(item: Cursor): ProviderResourceType {
  return dense({
    resourceType: item.at("resourceType").text(),
    locations: regions(item.at("locations")),
    zoneMappings: item
      .at("zoneMappings")
      .itemsIfAny()
      .map((mapping) => ({
        location: mapping.at("location").region(),
        zones: mapping.at("zones").texts().toSorted(),
      })),
    capabilities: item.at("capabilities").optional((list) =>
      list
        .text()
        .split(",")
        .map((capability) => capability.trim())
        .filter((capability) => capability !== ""),
    ),
    apiVersions: item.at("apiVersions").texts(),
  });
}

/** Display names on the wire. An empty list means everywhere, so an absent one must not look like it. An empty name is no region; any other that is no region would make the list look shorter. */
function regions(list: Cursor): Region[] {
  const named = list.items().filter((item) => item.text().trim() !== "");
  return named.map((item) => item.region());
}
