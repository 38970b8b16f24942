import { say } from "../../base/sentence.ts";
import { dense, type Cursor } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { resourceIdText } from "../schema/parts.ts";
import { choice, list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A resource that was deleted and that its service keeps, with its name, until it is purged. */
export type DeletedResource = SchemaValue<typeof row>;

const row = object({
  /** Of the deleted one, `…/locations/westus/deletedVaults/kv-shop`. */
  id: resourceIdText,
  name: text,
  /** The id that it had, where the service tells it. */
  had: optional(text),
  location: optional(text),
  /** When it goes for good, as the service writes it. */
  purgedOn: optional(text),
  /** Nobody can purge it before. */
  purgeProtected: optional(choice(true, false)),
  /** Of an AI account: the subdomain that it keeps. */
  subdomain: optional(text),
});

/** Scope: a subscription; item: the type that the resources had. */
export const deletedResources = armKind({
  name: "deletedResources",
  permission: "Microsoft.KeyVault/deletedVaults/read",
  alsoReads: [
    "Microsoft.ApiManagement/deletedservices/read",
    "Microsoft.AppConfiguration/locations/deletedConfigurationStores/read",
    "Microsoft.CognitiveServices/deletedAccounts/read",
    "Microsoft.KeyVault/deletedManagedHsms/read",
    "Microsoft.OperationalInsights/deletedworkspaces/read",
  ],
  value: list(row),
  decode: decodeDeletedResource,
  words: ({ item = "" }) => say`the deleted resources of type ${item}`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeDeletedResource(item: Cursor, had: string | undefined): DeletedResource {
  const properties = item.at("properties");
  const filled = (of: Cursor, key: string): string | undefined =>
    of.at(key).optional((one) => (one.text() === "" ? undefined : one.text()));
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    had: had === undefined ? undefined : filled(properties, had),
    location: filled(item, "location") ?? filled(properties, "location"),
    purgedOn: filled(properties, "scheduledPurgeDate"),
    purgeProtected: properties.at("purgeProtectionEnabled").optional((one) => one.flag()),
    subdomain: filled(properties, "customSubDomainName"),
  });
}
