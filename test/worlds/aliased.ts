import { isJsonObject, listAt, stringAt, type JsonObject } from "../servers/json.ts";
import type { World } from "../servers/world.ts";

/** The world with further aliases of one resource type, which the list that comes with the tool lacks. */
export function withAliases(world: World, type: string, aliases: readonly JsonObject[]): World {
  const [namespace = "", ...short] = type.split("/");
  return {
    ...world,
    subscriptions: world.subscriptions.map((subscription) => ({
      ...subscription,
      providers: subscription.providers.map((provider) => {
        if (stringAt(provider, "namespace") !== namespace) return provider;
        const resourceTypes = listAt(provider, "resourceTypes").map((one) =>
          isJsonObject(one) && stringAt(one, "resourceType") === short.join("/") ? { ...one, aliases } : one,
        );
        return { ...provider, resourceTypes };
      }),
    })),
  };
}
