import { lastSegment } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import {
  groundsOf,
  isArray,
  isObject,
  isUnknown,
  memberOf,
  restOf,
  type Unknown,
  type Value,
  type ValueObject,
  waitsOf,
} from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";

/** A text of a request, or one that is known only after deployment. */
export interface RequestText {
  /** `properties.siteConfig.appSettings[SQL_HOST].value` */
  readonly path: string;
  /** Undefined where nobody can know it before deployment. */
  readonly text: string | undefined;
  /** What it waits for then. */
  readonly waits: readonly string[];
  /** What is known of it all the same; {@link GAP} stands for the rest. */
  readonly pieces: readonly string[];
  /** What is not known of it may be an endpoint, of whatever place. */
  readonly mayLead: boolean;
}

/** More than any request has; a hostile one is cut off, not followed. */
const DEEPEST = 64;

/**
 * Members that say where something came from or what it replicates with. They name the source on purpose, and lead nobody there.
 * Source: reference pages of Microsoft.Sql, Microsoft.DBforPostgreSQL, Microsoft.Cache, Microsoft.NetApp, Microsoft.Compute and
 * Microsoft.Storage at learn.microsoft.com/azure/templates; the same attributes of the azurerm provider, which writes `source_uri`.
 */
const ORIGINS = new Set(
  [
    "creationData",
    "creationSourceDatabaseId",
    "creationSourceResourceId",
    "creationSourceServerId",
    "linkedRedisCacheId",
    "longTermRetentionBackupResourceId",
    "partnerManagedInstance",
    "partnerManagedInstanceId",
    "partnerNamespace",
    "partnerNamespaceId",
    "partnerServer",
    "partnerServers",
    "recoverDatabaseId",
    "recoverableDatabaseId",
    "remoteVirtualNetwork",
    "remoteVirtualNetworkId",
    "remoteVolumeResourceId",
    "restorableDroppedDatabaseId",
    "restore",
    "restoreDroppedDatabaseId",
    "restoreParameters",
    "sourceAccount",
    "sourceDatabaseId",
    "sourceResourceId",
    "sourceServerId",
    "sourceServerResourceId",
    "sourceUri",
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

/** Types of which one that is not enabled is kept for a rollback, and gets no traffic. */
const ENDPOINTS = /^microsoft\.(cdn\/profiles\/origingroups\/origins|network\/trafficmanagerprofiles\/\w+)$/;

/** Keys under which applications keep what they connect to; the names beside the values are names. */
const SETTINGS = new Set(["appsettings", "connectionstrings", "env", "environmentvariables"]);

/**
 * Ends of names of members that hold no endpoint, whatever their value: credentials, identities of people and tenants, numbers and
 * choices. What is not among them may hold one.
 */
const NEVER_LEADS =
  /(password|passphrase|passwd|pwd|secret|secretvalue|token|thumbprint|certificate|publickey|privatekey|keydata|accesskey|accountkey|primarykey|secondarykey|sharedkey|apikey|sshkey|encryptionkey|workspacekey|instrumentationkey|principalid|principaltype|objectid|tenantid|clientid|applicationid|appid|sid|login|username|adminuser|(?<!con)version|(?<!ac)count|size|(?<!trans|sup|im|ex|re)port|capacity|days|hours|minutes|seconds|enabled|disabled|mode|(?<!fron)tier|(?<!e)state|access|policy|priority|weight|location|region|(?<!dns)zones)$/;

/** Top members of a request that hold no endpoint: what it is, where, and what people write on it. */
const NOT_READ = new Set(
  ["location", "name", "type", "kind", "sku", "zones", "tags", "apiversion"].concat(
    // Attributes of Terraform: where it stands, and what it is for Terraform.
    ["id", "resourcegroupname", "tagsall", "timeouts"],
  ),
);

/** Spelling of a name without that of its language: `source_uri` is `sourceuri`. */
const plain = (name: string): string => name.toLowerCase().replaceAll("_", "");

/** Every text of a planned request that may be an endpoint. Nothing of one that carries data over. */
export function textsOf(resource: PlannedResource): RequestText[] {
  const type = resource.type.toLowerCase();
  if (CARRIERS.some((carrier) => type.startsWith(carrier.toLowerCase()))) return [];
  const body = resource.body ?? (resource.stated === undefined ? {} : { properties: resource.stated });
  if (resource.attributes === undefined) return textsIn(body, resource);
  if (ENDPOINTS.test(type) && resource.attributes["enabled"] === false) return [];
  const found = textsIn(resource.attributes, resource);
  const known = new Set(found.flatMap(wordsOf));
  return [
    ...found,
    ...textsIn(body, resource).filter((one) => wordsOf(one).some((word) => !known.has(word))),
  ];
}

/** What a text says, or waits for, by which it is found again where it stands twice. */
function wordsOf({ text, waits }: RequestText): readonly string[] {
  return text === undefined ? waits : [text];
}

function textsIn(values: ValueObject, resource: PlannedResource): RequestText[] {
  const type = resource.type.toLowerCase();
  const found: RequestText[] = [];
  const config = /\/config$/.test(type) && /(^|\/)(appsettings|connectionstrings)$/i.test(resource.name);
  for (const [key, value] of Object.entries(values))
    if (!NOT_READ.has(plain(key)) && !ORIGINS.has(plain(key)))
      walk(value, [key], { resource, isSetting: config }, found);
  const rest = restOf(values);
  if (rest !== undefined) found.push(openText("further members", [], rest, { resource, isSetting: config }));
  return found;
}

interface At {
  readonly resource: PlannedResource;
  /** It is among the settings by which an application finds what it uses. */
  readonly isSetting: boolean;
}

function walk(value: Value, keys: readonly string[], at: At, into: RequestText[]): void {
  if (keys.length > DEEPEST) return;
  const path = keys.join(".").replaceAll(".[", "[");
  if (typeof value === "string") into.push({ path, text: value, waits: [], pieces: [], mayLead: false });
  else if (isUnknown(value)) into.push(openText(path, keys, value, at));
  else if (isArray(value))
    value.forEach((item, index) => {
      const name = isObject(item) ? memberOf(item, "name") : undefined;
      walk(item, [...keys, `[${typeof name === "string" ? name : String(index)}]`], at, into);
    });
  else if (isObject(value) && !isSwitchedOff(value))
    for (const [key, inner] of Object.entries(value)) {
      const lower = plain(key);
      if (ORIGINS.has(lower) || (at.isSetting && sameText(key, "name"))) continue;
      // Identities stand as keys, by their ids.
      if (key.startsWith("/")) into.push({ path, text: key, waits: [], pieces: [], mayLead: false });
      walk(inner, [...keys, key], { ...at, isSetting: at.isSetting || SETTINGS.has(lower) }, into);
    }
  const rest = isObject(value) && !isSwitchedOff(value) ? restOf(value) : undefined;
  if (rest !== undefined) into.push(openText(`${path}.*`, keys, rest, at));
}

function openText(path: string, keys: readonly string[], value: Unknown, { resource }: At): RequestText {
  const grounds = groundsOf(value);
  const pieces = grounds?.texts ?? [];
  // A credential among words that say where it leads is a credential.
  const isCredential =
    grounds?.from === "secret" && pieces.some((piece) => /[a-z0-9-]\.[a-z]{2,}/i.test(piece));
  const mayLead = grounds?.from !== "resource" && !isCredential && !NEVER_LEADS.test(nameOf(keys, resource));
  return { path, text: undefined, waits: waitsOf(value), pieces, mayLead };
}

/** The word that says what stands there: the last key that is more than a place in a list or `value`, else the name of the resource. */
function nameOf(keys: readonly string[], resource: PlannedResource): string {
  const names = keys.map((key) => key.replace(/^\[(.*)\]$/, "$1").toLowerCase());
  const name =
    names.findLast((one) => !/^(\d+|value|secretvalue|properties)$/.test(one)) ??
    lastSegment(resource.name).toLowerCase();
  return name.replaceAll(/[^a-z0-9]/g, "");
}

/** An endpoint that is kept for a rollback and gets no traffic. */
function isSwitchedOff(value: Parameters<typeof memberOf>[0]): boolean {
  return ["enabledState", "endpointStatus"].some((key) => {
    const state = memberOf(value, key);
    return typeof state === "string" && sameText(state, "Disabled");
  });
}
