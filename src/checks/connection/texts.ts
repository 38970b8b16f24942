import { sameText } from "../../base/names.ts";
import { isArray, isObject, isUnknown, memberOf, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";

/** A text of a request, or one that is known only after deployment. */
export interface RequestText {
  /** `properties.siteConfig.appSettings[SQL_HOST].value` */
  readonly path: string;
  /** Undefined where nobody can know it before deployment. */
  readonly text: string | undefined;
  /** It is a setting by which an application finds what it uses. */
  readonly isSetting: boolean;
}

/** More than any request has; a hostile one is cut off, not followed. */
const DEEPEST = 64;

/**
 * Members that say where something came from or what it replicates with. They name the source on purpose, and lead nobody there.
 * Source: reference pages of Microsoft.Sql, Microsoft.DBforPostgreSQL, Microsoft.Cache, Microsoft.NetApp, Microsoft.Compute and
 * Microsoft.Storage at learn.microsoft.com/azure/templates.
 */
const ORIGINS = new Set(
  [
    "creationData",
    "linkedRedisCacheId",
    "longTermRetentionBackupResourceId",
    "partnerManagedInstance",
    "partnerNamespace",
    "partnerServers",
    "recoverableDatabaseId",
    "remoteVirtualNetwork",
    "remoteVolumeResourceId",
    "restorableDroppedDatabaseId",
    "restoreParameters",
    "sourceAccount",
    "sourceDatabaseId",
    "sourceResourceId",
    "sourceServerResourceId",
    "sourceVirtualMachine",
  ].map((name) => name.toLowerCase()),
);

/** Types that exist to bring data over. */
const CARRIERS = [
  "Microsoft.DataMigration/",
  "Microsoft.DataReplication/",
  "Microsoft.Migrate/",
  "Microsoft.RecoveryServices/vaults/",
  "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
  "Microsoft.StorageMover/",
];

/** Keys under which applications keep what they connect to. */
const SETTINGS = new Set(["appsettings", "connectionstrings", "env", "environmentvariables"]);

/** Top members of a request that hold no endpoint: what it is, where, and what people write on it. */
const NOT_READ = new Set(["location", "name", "type", "kind", "sku", "zones", "tags", "apiversion"]);

/** Every text of a planned request that may be an endpoint. Nothing of one that carries data over. */
export function textsOf(resource: PlannedResource): RequestText[] {
  const type = resource.type.toLowerCase();
  if (CARRIERS.some((carrier) => type.startsWith(carrier.toLowerCase()))) return [];
  const found: RequestText[] = [];
  const body = resource.body ?? (resource.stated === undefined ? {} : { properties: resource.stated });
  const config = /\/config$/.test(type) && /(^|\/)(appsettings|connectionstrings)$/i.test(resource.name);
  for (const [key, value] of Object.entries(body))
    if (!NOT_READ.has(key.toLowerCase())) walk(value, [key], config, found);
  return found;
}

function walk(value: Value, keys: readonly string[], isSetting: boolean, into: RequestText[]): void {
  if (keys.length > DEEPEST) return;
  const path = keys.join(".").replaceAll(".[", "[");
  if (typeof value === "string") into.push({ path, text: value, isSetting });
  else if (isUnknown(value)) into.push({ path, text: undefined, isSetting });
  else if (isArray(value))
    value.forEach((item, index) => {
      const name = isObject(item) ? memberOf(item, "name") : undefined;
      walk(item, [...keys, `[${typeof name === "string" ? name : String(index)}]`], isSetting, into);
    });
  else if (isObject(value) && !isSwitchedOff(value))
    for (const [key, inner] of Object.entries(value)) {
      const lower = key.toLowerCase();
      if (ORIGINS.has(lower) || (isSetting && sameText(key, "name"))) continue;
      // Identities stand as keys, by their ids.
      if (key.startsWith("/")) into.push({ path, text: key, isSetting });
      walk(inner, [...keys, key], isSetting || SETTINGS.has(lower), into);
    }
}

/** An endpoint that is kept for a rollback and gets no traffic. */
function isSwitchedOff(value: Parameters<typeof memberOf>[0]): boolean {
  return ["enabledState", "endpointStatus"].some((key) => {
    const state = memberOf(value, key);
    return typeof state === "string" && sameText(state, "Disabled");
  });
}
