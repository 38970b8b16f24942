import type { Region } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { Cursor, dense, inOrder } from "../decode/cursor.ts";
import { unlessSame } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, texts } from "../schema/parts.ts";
import { type SchemaValue, list, object, optional, text } from "../schema/schema.ts";

export type ProviderResourceType = SchemaValue<typeof typeOffer>;

const typeOffer = object({
  /** Without the namespace: `servers/databases`. */
  resourceType: text,
  /** Regions by programmatic name; empty means a global or region-less type. `global` stays `global`. */
  locations: list(regionText),
  zoneMappings: list(object({ location: regionText, zones: texts })),
  apiVersions: texts,
  /** Absent where the answer names none, and in snapshots of older versions. */
  defaultApiVersion: optional(text),
  /** Split from the comma-separated string: `SupportsTags`, `SupportsLocation`, … Absent when the answer had none. */
  capabilities: optional(texts),
});

/** `GET /subscriptions/{id}/providers/{namespace}`; `GET /providers/{namespace}` for a subscription that does not exist yet. */
export type Provider = SchemaValue<typeof value>;

const value = object({
  namespace: text,
  /** Registered, NotRegistered, Registering, Unregistering. Absent where no subscription was asked. */
  registrationState: optional(text),
  resourceTypes: list(typeOffer),
});

/** Scope: a subscription; item: a provider namespace. */
export const provider = armKind({
  name: "provider",
  permission: "Microsoft.Resources/subscriptions/providers/read",
  value,
  decode: decodeProvider,
  words: ({ item = "" }) => say`the resource provider ${item}`,
  contradiction: ({ item = "" }, { namespace }) => unlessSame(item, namespace),
});

/** @throws Malformed */
export function decodeProvider(body: unknown): Provider {
  const provider = new Cursor(body);
  const types = provider.at("resourceTypes").items().map(resourceType);
  return dense({
    namespace: provider.at("namespace").text(),
    registrationState: provider.at("registrationState").optional((one) => one.text()),
    resourceTypes: inOrder(types, (type) => type.resourceType),
  });
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
    defaultApiVersion: item.at("defaultApiVersion").optional((one) => one.text()),
  });
}

/** Display names on the wire. An empty list means everywhere, so an absent one must not look like it. An empty name is no region; any other that is no region would make the list look shorter. */
function regions(list: Cursor): Region[] {
  const named = list.items().filter((item) => item.text().trim() !== "");
  return named.map((item) => item.region());
}
