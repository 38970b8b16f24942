/** What a setting is about, for the table. */
export type SettingGroup =
  "network" | "tls" | "identity" | "encryption" | "redundancy" | "size" | "backup" | "version" | "protection";

/** A setting of which one value protects, or carries, more than another. */
export interface StrictSetting {
  /** End of the path in the request, without `properties.`; where a type says more, the row of the type comes first. */
  readonly path: string;
  readonly type?: string;
  readonly group: SettingGroup;
  /** From the weakest to the strictest; values of one step are alike. Lower case. `more`: a higher number, or version, is stricter. */
  readonly order: readonly (readonly string[])[] | "more";
  /** What the service takes where a request states nothing. */
  readonly unstated?: string;
  /** The check that tells a weaker value already. */
  readonly toldBy?: string;
}

const ON: StrictSetting["order"] = [
  ["false", "disabled", "off", "no"],
  ["true", "enabled", "on", "yes"],
];
const OFF: StrictSetting["order"] = [
  ["true", "enabled", "on", "yes"],
  ["false", "disabled", "off", "no"],
];
const PUBLIC: StrictSetting["order"] = [["enabled", "true"], ["securedbyperimeter"], ["disabled", "false"]];
const TLS: StrictSetting["order"] = [
  ["none", "tlsenforcementdisabled"],
  ["tls1_0", "1.0", "tls", "tlsv1_0"],
  ["tls1_1", "1.1", "tls11", "tlsv1_1"],
  ["tls1_2", "1.2", "tls12", "tlsv1_2"],
  ["tls1_3", "1.3", "tls13", "tlsv1_3"],
];
const ACTION: StrictSetting["order"] = [["allow"], ["deny"]];
const VAULT = "Microsoft.KeyVault/vaults";

/**
 * Sources: the description of each property at learn.microsoft.com/azure/templates, which names values and what stands where none is
 * given; the security baselines of the services (learn.microsoft.com/security/benchmark/azure) for which of them is the stricter.
 */
export const STRICT_SETTINGS: readonly StrictSetting[] = [
  ...["enablePurgeProtection", "enableRbacAuthorization", "enableSoftDelete"].map((path): StrictSetting => ({
    path,
    type: VAULT,
    group: "protection",
    order: ON,
    unstated: "false",
    toldBy: "KV-07",
  })),
  {
    path: "softDeleteRetentionInDays",
    type: VAULT,
    group: "protection",
    order: "more",
    unstated: "90",
    toldBy: "KV-07",
  },
  {
    path: "publicNetworkAccess",
    type: VAULT,
    group: "network",
    order: PUBLIC,
    unstated: "enabled",
    toldBy: "KV-07",
  },
  { path: "networkAcls.defaultAction", type: VAULT, group: "network", order: ACTION, toldBy: "KV-07" },
  { path: "publicNetworkAccess", group: "network", order: PUBLIC, unstated: "enabled" },
  { path: "publicNetworkAccessForIngestion", group: "network", order: PUBLIC, unstated: "enabled" },
  { path: "publicNetworkAccessForQuery", group: "network", order: PUBLIC, unstated: "enabled" },
  { path: "networkAcls.defaultAction", group: "network", order: ACTION, unstated: "allow" },
  { path: "networkRuleSet.defaultAction", group: "network", order: ACTION, unstated: "allow" },
  { path: "restrictOutboundNetworkAccess", group: "network", order: ON, unstated: "disabled" },
  { path: "isVirtualNetworkFilterEnabled", group: "network", order: ON, unstated: "false" },
  {
    path: "networkAccessPolicy",
    group: "network",
    order: [["allowall"], ["allowprivate"], ["denyall"]],
    unstated: "allowall",
  },
  { path: "apiServerAccessProfile.enablePrivateCluster", group: "network", order: ON, unstated: "false" },
  {
    path: "virtualNetworkType",
    group: "network",
    order: [["none"], ["external"], ["internal"]],
    unstated: "none",
  },
  { path: "allowBlobPublicAccess", group: "network", order: OFF },
  { path: "allowCrossTenantReplication", group: "network", order: OFF },
  { path: "anonymousPullEnabled", group: "network", order: OFF, unstated: "false" },
  { path: "enableDdosProtection", group: "network", order: ON, unstated: "false" },
  { path: "threatIntelMode", group: "network", order: [["off"], ["alert"], ["deny"]], unstated: "alert" },
  { path: "policySettings.mode", group: "network", order: [["detection"], ["prevention"]] },
  { path: "policySettings.state", group: "network", order: ON },
  { path: "policySettings.enabledState", group: "network", order: ON },
  { path: "webApplicationFirewallConfiguration.enabled", group: "network", order: ON },
  {
    path: "webApplicationFirewallConfiguration.firewallMode",
    group: "network",
    order: [["detection"], ["prevention"]],
  },
  {
    path: "managedVirtualNetworkSettings.preventDataExfiltration",
    group: "network",
    order: ON,
    unstated: "false",
  },
  {
    path: "minimumTlsVersion",
    type: "Microsoft.Storage/storageAccounts",
    group: "tls",
    order: TLS,
    unstated: "tls1_0",
  },
  { path: "minimumTlsVersion", group: "tls", order: TLS },
  { path: "minimalTlsVersion", group: "tls", order: TLS },
  { path: "siteConfig.minTlsVersion", group: "tls", order: TLS, unstated: "1.2" },
  { path: "sslPolicy.minProtocolVersion", group: "tls", order: TLS },
  { path: "supportsHttpsTrafficOnly", group: "tls", order: ON, unstated: "true" },
  { path: "httpsOnly", group: "tls", order: ON, unstated: "false" },
  { path: "enableNonSslPort", group: "tls", order: OFF, unstated: "false" },
  { path: "siteConfig.ftpsState", group: "tls", order: [["allallowed"], ["ftpsonly"], ["disabled"]] },
  { path: "sslEnforcement", group: "tls", order: ON },
  { path: "disableLocalAuth", group: "identity", order: ON, unstated: "false" },
  { path: "disableLocalAccounts", group: "identity", order: ON, unstated: "false" },
  { path: "allowSharedKeyAccess", group: "identity", order: OFF, unstated: "true" },
  { path: "isLocalUserEnabled", group: "identity", order: OFF },
  { path: "adminUserEnabled", group: "identity", order: OFF, unstated: "false" },
  { path: "administrators.azureADOnlyAuthentication", group: "identity", order: ON },
  { path: "disableKeyBasedMetadataWriteAccess", group: "identity", order: ON, unstated: "false" },
  { path: "authConfig.passwordAuth", group: "identity", order: OFF },
  { path: "clientCertEnabled", group: "identity", order: ON, unstated: "false" },
  { path: "enableRBAC", group: "identity", order: ON },
  { path: "siteConfig.remoteDebuggingEnabled", group: "identity", order: OFF, unstated: "false" },
  {
    path: "encryption.keySource",
    group: "encryption",
    order: [["microsoft.storage", "microsoft.cognitiveservices", "microsoft.batch"], ["microsoft.keyvault"]],
  },
  { path: "encryption.requireInfrastructureEncryption", group: "encryption", order: ON, unstated: "false" },
  { path: "encryption.status", group: "encryption", order: ON, unstated: "disabled" },
  {
    path: "encryption.type",
    group: "encryption",
    order: [
      ["encryptionatrestwithplatformkey"],
      ["encryptionatrestwithcustomerkey"],
      ["encryptionatrestwithplatformandcustomerkeys"],
    ],
  },
  { path: "securityProfile.encryptionAtHost", group: "encryption", order: ON, unstated: "false" },
  {
    path: "securityProfile.securityType",
    group: "protection",
    order: [["standard"], ["trustedlaunch"], ["confidentialvm"]],
  },
  { path: "securityProfile.uefiSettings.secureBootEnabled", group: "protection", order: ON },
  { path: "securityProfile.uefiSettings.vTpmEnabled", group: "protection", order: ON },
  {
    path: "dataEncryption.type",
    group: "encryption",
    order: [["systemmanaged"], ["azurekeyvault"]],
    unstated: "systemmanaged",
  },
  { path: "zoneRedundant", group: "redundancy", order: ON, unstated: "false" },
  { path: "zoneRedundancy", group: "redundancy", order: ON, unstated: "disabled" },
  {
    path: "highAvailability.mode",
    group: "redundancy",
    order: [["disabled"], ["samezone"], ["zoneredundant"]],
    unstated: "disabled",
  },
  { path: "highAvailabilityReplicaCount", group: "redundancy", order: "more" },
  { path: "enableAutomaticFailover", group: "redundancy", order: ON, unstated: "false" },
  { path: "replicaCount", group: "redundancy", order: "more" },
  { path: "backup.geoRedundantBackup", group: "backup", order: ON, unstated: "disabled" },
  { path: "backup.backupRetentionDays", group: "backup", order: "more", unstated: "7" },
  { path: "backupPolicy.type", group: "backup", order: [["periodic"], ["continuous"]], unstated: "periodic" },
  {
    path: "requestedBackupStorageRedundancy",
    group: "backup",
    order: [["local"], ["zone"], ["geo"], ["geozone"]],
  },
  {
    path: "redundancySettings.standardTierStorageRedundancy",
    group: "backup",
    order: [["locallyredundant"], ["zoneredundant"], ["georedundant"]],
  },
  { path: "enablePurgeProtection", group: "protection", order: ON, unstated: "false" },
  { path: "softDeleteRetentionInDays", group: "protection", order: "more" },
  { path: "retentionInDays", group: "protection", order: "more" },
  {
    path: "consistencyPolicy.defaultConsistencyLevel",
    group: "redundancy",
    order: [["eventual"], ["consistentprefix"], ["session"], ["boundedstaleness"], ["strong"]],
    unstated: "session",
  },
  { path: "sku.capacity", group: "size", order: "more" },
  { path: "sku.tier", group: "size", order: [["free"], ["shared"], ["basic"], ["standard"], ["premium"]] },
  { path: "maxSizeBytes", group: "size", order: "more" },
  { path: "diskSizeGB", group: "size", order: "more" },
  { path: "storage.storageSizeGB", group: "size", order: "more" },
  { path: "partitionCount", group: "size", order: "more" },
  { path: "version", group: "version", order: "more" },
  { path: "kubernetesVersion", group: "version", order: "more" },
];

/** The row of a setting, that of the type before others. @param path without `properties.` */
export function strictSetting(type: string, path: string): StrictSetting | undefined {
  const lower = path.toLowerCase();
  const fits = STRICT_SETTINGS.filter(
    (one) =>
      lower === one.path.toLowerCase() &&
      (one.type === undefined || one.type.toLowerCase() === type.toLowerCase()),
  );
  return fits.find((one) => one.type !== undefined) ?? fits[0];
}

export type Strictness = "equal" | "stricter" | "weaker" | "differs";

/** How strict a value is beside another; `differs` where the table does not order the two. */
export function strictnessOf({ order }: StrictSetting, source: string, target: string): Strictness {
  const [a, b] = [source.trim().toLowerCase(), target.trim().toLowerCase()];
  if (a === b) return "equal";
  if (order === "more") return ofDifference(compareNumbers(a, b));
  const [own, other] = [stepOf(order, a), stepOf(order, b)];
  return ofDifference(own < 0 || other < 0 ? undefined : other - own);
}

/** @param difference how much more the target has; undefined where the two have no order */
function ofDifference(difference: number | undefined): Strictness {
  if (difference === undefined) return "differs";
  if (difference === 0) return "equal";
  return difference > 0 ? "stricter" : "weaker";
}

function stepOf(order: readonly (readonly string[])[], value: string): number {
  return order.findIndex((step) => step.includes(value));
}

/** More than 0 where the second is higher: numbers with dots between them. Undefined for anything else. */
function compareNumbers(a: string, b: string): number | undefined {
  if (!/^\d+(?:\.\d+)*$/.test(a) || !/^\d+(?:\.\d+)*$/.test(b)) return undefined;
  const [own, other] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let at = 0; at < Math.max(own.length, other.length); at += 1) {
    const difference = (other[at] ?? 0) - (own[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether copies of the data stand in several zones, in another region, and can be read there. */
const REPLICATIONS: Readonly<Record<string, readonly [zones: boolean, region: boolean, read: boolean]>> = {
  lrs: [false, false, false],
  zrs: [true, false, false],
  grs: [false, true, false],
  ragrs: [false, true, true],
  gzrs: [true, true, false],
  ragzrs: [true, true, true],
};

/** `Standard_GRS` beside `Standard_ZRS`; undefined where a name ends with no replication. A copy that is lost is weaker. */
export function replicationStrictness(source: string, target: string): Strictness | undefined {
  const of = (name: string) => REPLICATIONS[name.slice(name.lastIndexOf("_") + 1).toLowerCase()];
  const [own, other] = [of(source), of(target)];
  if (own === undefined || other === undefined) return undefined;
  const lost = own.some((has, index) => has && other[index] !== true);
  const gained = other.some((has, index) => has && own[index] !== true);
  return lost ? "weaker" : gained ? "stricter" : "equal";
}
