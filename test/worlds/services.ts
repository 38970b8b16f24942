import type { JsonObject } from "../servers/json.ts";
import { quotaRows } from "./quota-service.ts";
import { moreLists, moreServices } from "./more-services.ts";
import { displayNames, REGIONS } from "./regions.ts";

/** What of the usual answers of services is another in a world. */
export interface ServiceChanges {
  /** Limits of counters by their names; 1,000 of each unless said. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Why SQL closes a service objective to the subscription, by its name. */
  readonly closedSql?: Readonly<Record<string, string>>;
  /** Features that are not registered. */
  readonly unregistered?: readonly string[];
}

type Services = Readonly<Record<string, readonly JsonObject[] | JsonObject>>;

function counter(name: string, title: string, changes: ServiceChanges, used = 0): JsonObject {
  const limit = changes.limits?.[name] ?? 1000;
  return { unit: "Count", currentValue: used, limit, name: { value: name, localizedValue: title } };
}

function sqlCounter(name: string, title: string, changes: ServiceChanges, used: number): JsonObject {
  const limit = changes.limits?.[name] ?? 1000;
  return {
    name,
    type: "Microsoft.Sql/locations/usages",
    id: `/subscriptions/s/providers/Microsoft.Sql/locations/l/usages/${name}`,
    properties: { currentValue: used, displayName: title, limit, unit: "Count" },
  };
}

const NETWORK: readonly (readonly [string, string])[] = [
  ["VirtualNetworks", "Virtual Networks"],
  ["NetworkSecurityGroups", "Network Security Groups"],
  ["NetworkInterfaces", "Network Interfaces"],
  ["PublicIPAddresses", "Public IP Addresses"],
  ["StaticPublicIPAddresses", "Static Public IP Addresses"],
  ["LoadBalancers", "Load Balancers"],
  ["StandardSkuLoadBalancers", "Standard Sku Load Balancers"],
  ["ApplicationGateways", "Application Gateways"],
  ["RouteTables", "Route Tables"],
  ["NetworkWatchers", "Network Watchers"],
  ["NatGateways", "Nat Gateways"],
  ["PrivateEndpoints", "Private Endpoints"],
  ["PublicIpPrefixes", "Public Ip Prefixes"],
];

const STORAGE_SKUS = [
  "Standard_LRS",
  "Standard_ZRS",
  "Standard_GRS",
  "Standard_GZRS",
  "Standard_RAGRS",
  "Standard_RAGZRS",
  "Premium_LRS",
  "Premium_ZRS",
];

function storageSkus(): JsonObject[] {
  return REGIONS.flatMap(({ name: region }) =>
    STORAGE_SKUS.flatMap((name) =>
      ["StorageV2", "BlockBlobStorage", "FileStorage", "Storage", "BlobStorage"].map((kind) => ({
        resourceType: "storageAccounts",
        name,
        tier: name.split("_")[0] ?? name,
        kind,
        locations: [region],
        capabilities: [{ name: "supportsnetworkacls", value: "true" }],
        restrictions: [],
      })),
    ),
  );
}

/** General purpose and business critical, each with its vCores; and the DTU tiers. */
function objectives(tier: string, prefix: string, zonal: boolean, changes: ServiceChanges): JsonObject[] {
  return [2, 4, 6, 8, 16].map((capacity) => {
    const name = `${prefix}_Gen5_${String(capacity)}`;
    const reason = changes.closedSql?.[name];
    return {
      id: `00000000-0000-0000-0000-0000000000${String(capacity).padStart(2, "0")}`,
      name,
      computeModel: "Provisioned",
      performanceLevel: { unit: "VCores", value: capacity },
      sku: { name: `${prefix}_Gen5`, tier, family: "Gen5", capacity },
      zoneRedundant: zonal,
      status: reason === undefined ? "Available" : "Visible",
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

function sqlCapabilities(region: string, zonal: boolean, changes: ServiceChanges): JsonObject {
  const edition = (tier: string, prefix: string): JsonObject => ({
    name: tier,
    status: "Available",
    zoneRedundant: zonal,
    supportedServiceLevelObjectives: objectives(tier, prefix, zonal, changes),
  });
  return {
    name: displayNames([region])[0] ?? region,
    status: "Available",
    supportedServerVersions: [
      {
        name: "12.0",
        status: "Default",
        supportedEditions: [
          edition("GeneralPurpose", "GP"),
          edition("BusinessCritical", "BC"),
          {
            name: "Standard",
            status: "Available",
            supportedServiceLevelObjectives: ["S0", "S1", "S2", "S3"].map((name) => ({
              name,
              sku: { name: "Standard", tier: "Standard", capacity: 10 },
              status: "Available",
              zoneRedundant: false,
            })),
          },
        ],
        supportedElasticPoolEditions: [],
      },
    ],
    supportedManagedInstanceVersions: [],
  };
}

function geoRegions(): JsonObject[] {
  return REGIONS.map(({ displayName }) => ({
    id: `/subscriptions/s/geoRegions/${displayName}`,
    name: displayName,
    type: "Microsoft.Web/geoRegions",
    properties: {
      name: displayName,
      description: null,
      displayName,
      orgDomain: "PUBLIC;MSFTPUBLIC;FUNCTIONS;LINUX;ELASTICPREMIUM;ZONEREDUNDANT",
    },
  }));
}

const KUBERNETES: JsonObject = {
  values: [
    {
      version: "1.32",
      isDefault: true,
      capabilities: { supportPlan: ["KubernetesOfficial"] },
      patchVersions: { "1.32.4": { upgrades: ["1.33.1"] }, "1.32.5": { upgrades: ["1.33.1"] } },
    },
    {
      version: "1.31",
      capabilities: { supportPlan: ["KubernetesOfficial", "AKSLongTermSupport"] },
      patchVersions: { "1.31.8": { upgrades: ["1.32.4"] } },
    },
  ],
};

function models(): JsonObject[] {
  return [
    ["gpt-4o", "2024-11-20"],
    ["gpt-4o", "2024-08-06"],
    ["text-embedding-3-large", "1"],
  ].map(([name = "", version = ""]) => ({
    kind: "OpenAI",
    skuName: "S0",
    model: {
      format: "OpenAI",
      name,
      version,
      lifecycleStatus: "GenerallyAvailable",
      skus: ["Standard", "GlobalStandard"].map((sku) => ({
        name: sku,
        usageName: `OpenAI.${sku}.${name}`,
        capacity: { minimum: 1, maximum: 1000, default: 10, step: 1 },
      })),
    },
  }));
}

function ofRegion(region: string, zonal: boolean, changes: ServiceChanges): Services {
  const place = displayNames([region])[0] ?? region;
  return {
    [`microsoft.network/locations/${region}/usages`]: NETWORK.map(([name, title]) =>
      counter(name, title, changes, 2),
    ),
    [`microsoft.storage/locations/${region}/usages`]: [
      counter("StorageAccounts", "Storage Accounts", changes, 12),
    ],
    [`microsoft.sql/locations/${region}/usages`]: [
      sqlCounter("ServerQuota", `Regional Server Quota for ${place}`, changes, 1),
      sqlCounter(
        "RegionalVCoreQuotaForSQLDBAndDW",
        `Regional vCore Quota for SQL DB and DW for ${place}`,
        changes,
        4,
      ),
      sqlCounter("VCoreQuota", `Managed Instance vCore Quota for ${place}`, changes, 0),
      sqlCounter("SubscriptionFreeDatabaseDaysLeft", "Free to Basic Database Upgrade", changes, 365),
    ],
    [`microsoft.web/locations/${region}/usages`]: [
      ...["Free", "Basic", "Standard", "PremiumV2", "PremiumV3", "Dynamic", "ElasticPremium"].map((tier) =>
        counter(`${tier} VMs`, `${tier} VMs`, changes),
      ),
    ],
    [`microsoft.cognitiveservices/locations/${region}/usages`]: [
      counter("AccountCount", "Cognitive Services total account limit", changes, 3),
      ...["gpt-4o", "text-embedding-3-large"].flatMap((model) =>
        ["Standard", "GlobalStandard"].map((sku) =>
          counter(`OpenAI.${sku}.${model}`, `Tokens per minute of ${model} (${sku})`, changes),
        ),
      ),
    ],
    [`microsoft.app/locations/${region}/usages`]: [
      counter("ManagedEnvironmentCount", "ManagedEnvironmentCount", changes, 1),
    ],
    [`microsoft.containerinstance/locations/${region}/usages`]: [
      counter("ContainerGroups", "Container Groups", changes),
      counter("StandardCores", "Standard Cores", changes),
    ],
    [`microsoft.search/locations/${region}/usages`]: ["free", "basic", "standard"].map((name) =>
      counter(name, name, changes),
    ),
    [`microsoft.batch/locations/${region}/quotas`]: { accountQuota: changes.limits?.["accountQuota"] ?? 3 },
    [`microsoft.sql/locations/${region}/capabilities`]: sqlCapabilities(region, zonal, changes),
    ...moreServices(region, zonal),
    ...quotaRows("Microsoft.MachineLearningServices", region, {
      standardDSv3Family: [0, 24],
      totalLowPriorityCores: [0, 100],
    }),
    [`microsoft.containerservice/locations/${region}/kubernetesversions`]: KUBERNETES,
    [`microsoft.cognitiveservices/locations/${region}/models`]: models(),
  };
}

/** What the services answer in these regions, where all is offered and there is room, changed as told. */
export function services(regions: readonly string[], changes: ServiceChanges = {}): Services {
  const places = REGIONS.filter(({ name }) => regions.includes(name));
  return {
    ...Object.fromEntries(
      places.flatMap(({ name, zonal }) => Object.entries(ofRegion(name, zonal, changes))),
    ),
    ...moreLists(),
    "microsoft.storage/skus": storageSkus(),
    "microsoft.web/georegions": geoRegions(),
    "microsoft.documentdb/locations": REGIONS.map(({ name, displayName, zonal }) => ({
      id: `/subscriptions/s/providers/Microsoft.DocumentDB/locations/${name}`,
      type: "Microsoft.DocumentDB/locations",
      name: displayName,
      properties: {
        supportsAvailabilityZone: zonal,
        isResidencyRestricted: false,
        backupStorageRedundancies: ["Local", "Geo"],
        isSubscriptionRegionAccessAllowedForRegular: true,
        isSubscriptionRegionAccessAllowedForAz: zonal,
        status: "Online",
      },
    })),
    "microsoft.search/offerings": REGIONS.map(({ name }) => ({
      regionName: name,
      features: [{ name: "availabilityZones" }],
      skus: ["free", "basic", "standard"].map((sku) => ({ name: sku, limits: { indexes: 50 } })),
    })),
    "microsoft.cognitiveservices/skus": REGIONS.map(({ name }) => ({
      resourceType: "accounts",
      name: "S0",
      tier: "Standard",
      kind: "OpenAI",
      locations: [name.toUpperCase()],
      restrictions: [],
    })),
    "microsoft.features/providers/microsoft.compute/features": ["EncryptionAtHost", "Fsv2Preview"].map(
      (name) => ({
        id: `/subscriptions/s/providers/Microsoft.Features/providers/Microsoft.Compute/features/${name}`,
        name: `Microsoft.Compute/${name}`,
        type: "Microsoft.Features/providers/features",
        properties: { state: changes.unregistered?.includes(name) === true ? "NotRegistered" : "Registered" },
      }),
    ),
  };
}
