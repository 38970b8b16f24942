import type { JsonObject } from "../servers/json.ts";
import { REGIONS } from "./regions.ts";

const NET_APP = [
  ["accountsPerSubscription", "Accounts per subscription", 10],
  ["totalTibsPerSubscription", "Total TiBs per subscription", 25],
  ["totalVolumesPerSubscription", "Total volumes per subscription", 500],
] as const;

/** Further services of a region, in their own shapes: all is offered. */
export function moreServices(
  region: string,
  zonal: boolean,
): Readonly<Record<string, readonly JsonObject[] | JsonObject>> {
  const display = REGIONS.find(({ name }) => name === region)?.displayName ?? region;
  const sizes = ["Standard_B1ms", "Standard_B2s", "Standard_D2ds_v4", "Standard_D2ds_v5", "Standard_D4ds_v5"];
  const modes = zonal ? ["SameZone", "ZoneRedundant"] : ["SameZone"];
  const publishers = `microsoft.compute/locations/${region}/publishers`;
  return {
    [`${publishers}/canonical/artifacttypes/vmimage/offers/ubuntu-24_04-lts/skus/server/versions`]: [
      "24.04.202506060",
      "24.04.202507010",
    ].map((name) => ({ id: "", location: region, name })),
    [`${publishers}/microsoft.azure.extensions/artifacttypes/vmextension/types`]: [
      { id: "", location: region, name: "CustomScript" },
    ],
    [`microsoft.dbforpostgresql/locations/${region}/capabilities`]: [
      {
        name: "FlexibleServerCapabilities",
        supportedServerEditions: [
          {
            name: "GeneralPurpose",
            defaultSkuName: "Standard_D2ds_v5",
            supportedServerSkus: sizes.map((name) => ({
              name,
              vCores: 2,
              supportedZones: zonal ? ["1", "2", "3"] : [],
              supportedHaMode: modes,
            })),
          },
        ],
        supportedServerVersions: ["14", "15", "16", "17"].map((name) => ({ name })),
        geoBackupSupported: "Enabled",
        zoneRedundantHaSupported: zonal ? "Enabled" : "Disabled",
        restricted: "Disabled",
      },
    ],
    [`microsoft.dbforpostgresql/locations/${region}/resourcetype/flexibleservers/usages`]: [
      "standardBSFamily",
      "standardDDSv4Family",
      "standardDDSv5Family",
    ].map((name) => ({
      id: "",
      unit: "Count",
      currentValue: 0,
      limit: 100,
      name: { value: name, localizedValue: name },
    })),
    [`microsoft.dbformysql/locations/${region}/capabilities`]: [
      {
        zone: "none",
        supportedHAMode: modes,
        supportedGeoBackupRegions: [],
        supportedFlexibleServerEditions: [
          {
            name: "GeneralPurpose",
            supportedServerVersions: ["5.7", "8.0.21"].map((name) => ({
              name,
              supportedSkus: sizes.map((size) => ({ name: size, vCores: 2, supportedIops: 400 })),
            })),
          },
        ],
      },
    ],
    [`microsoft.kusto/locations/${region}/skus`]: [
      {
        name: "Standard_E8ads_v5",
        tier: "Standard",
        locations: [display],
        locationInfo: [
          { location: display, zones: ["1", "2", "3"] },
          { location: display, zones: [] },
        ],
      },
    ],
    [`microsoft.hdinsight/locations/${region}/capabilities`]: {
      versions: {
        iaas: {
          available: ["4.0", "5.0", "5.1"].map((name) => ({
            friendlyName: name,
            displayName: `HDInsight ${name}`,
            isDefault: name === "5.1",
            componentVersions: { Hadoop: "3.3.4", Spark: "3.3.1" },
          })),
        },
      },
      regions: { iaas: { available: [display] } },
      features: ["PREMIUM_TIER_PREVIEW"],
      quota: { cores_used: 0, max_cores_allowed: 3000, regionalQuotas: [] },
    },
    [`microsoft.hdinsight/locations/${region}/billingspecs`]: {
      vmSizes: ["Standard_E8_V3", "Standard_D13_V2", "Standard_A2_V2", "Standard_D4a_V4"],
      vmSizeFilters: [
        {
          filterMode: "Exclude",
          regions: null,
          clusterFlavors: ["Kafka"],
          nodeTypes: null,
          clusterVersions: null,
          osType: null,
          vmSizes: ["Standard_A2_V2"],
        },
      ],
      billingResources: [{ region: "default", billingMeters: [], diskBillingMeters: [] }],
    },
    [`microsoft.hdinsight/locations/${region}/usages`]: [
      { unit: "Count", currentValue: 0, limit: 100, name: { value: "cores", localizedValue: "Cores" } },
    ],
    [`microsoft.netapp/locations/${region}/usages`]: NET_APP.map(([value, localizedValue, limit]) => ({
      id: `/subscriptions/s/providers/Microsoft.NetApp/locations/${region}/usages`,
      name: { value, localizedValue },
      properties: { currentValue: 0, limit, unit: "count" },
    })),
    [`microsoft.netapp/locations/${region}/regioninfos/default`]: {
      id: `/subscriptions/s/providers/Microsoft.NetApp/locations/${region}/regionInfos/default`,
      name: `${region}/default`,
      type: "Microsoft.NetApp/locations/regionInfos",
      properties: {
        storageToNetworkProximity: "T2",
        availabilityZoneMappings: ["1", "2", "3"].map((availabilityZone) => ({
          availabilityZone,
          isAvailable: zonal,
        })),
      },
    },
    [`microsoft.batch/locations/${region}/virtualmachineskus`]: ["Standard_D2s_v5", "Standard_D4s_v5"].map(
      (name) => ({
        name,
        familyName: "standardDSv5Family",
        capabilities: [{ name: "vCPUs", value: name.includes("D4") ? "4" : "2" }],
      }),
    ),
    [`microsoft.app/locations/${region}/availablemanagedenvironmentsworkloadprofiletypes`]: [
      "D4",
      "D8",
      "E4",
    ].map((name) => ({
      id: `/subscriptions/s/providers/Microsoft.App/availableManagedEnvironmentsWorkloadProfileTypes/${name}`,
      name,
      type: "Microsoft.App/availableManagedEnvironmentsWorkloadProfileTypes",
      location: display,
      properties: { displayName: name, category: "General purpose", applicability: "Custom", cores: 4 },
    })),
    [`microsoft.web/locations/${region}/webappstacks`]: [stack("node", "Node", "NODE|22-lts")],
    [`microsoft.web/locations/${region}/functionappstacks`]: [stack("python", "Python", "Python|3.12")],
  };
}

function stack(name: string, displayText: string, runtimeVersion: string): JsonObject {
  return {
    id: null,
    name,
    type: "Microsoft.Web/locations/webAppStacks?stackOsType=All",
    properties: {
      displayText,
      value: name,
      preferredOs: "linux",
      majorVersions: [
        {
          displayText,
          value: "1",
          minorVersions: [
            {
              displayText,
              value: "1",
              stackSettings: { linuxRuntimeSettings: { runtimeVersion, remoteDebuggingSupported: false } },
            },
          ],
        },
      ],
    },
  };
}

/** Lists of all regions. */
export function moreLists(): Readonly<Record<string, readonly JsonObject[]>> {
  return {
    "microsoft.apimanagement/skus": REGIONS.flatMap(({ name: region }) =>
      ["Developer", "Basic", "Standard", "Premium", "StandardV2"].map((name) => ({
        resourceType: "service",
        name,
        locations: [region],
        locationInfo: [{ location: region, zones: [], zoneDetails: [] }],
        capacity: { minimum: 1, maximum: 10, default: 1, scaleType: "Automatic" },
        restrictions: [],
      })),
    ),
    "microsoft.eventhub/availableclusterregions": REGIONS.map(({ name }) => ({ location: name })),
    ...Object.fromEntries(
      ["eventhub", "servicebus"].map((namespace) => [
        `microsoft.${namespace}/sku/premium/regions`,
        REGIONS.map(({ displayName }) => ({
          id: `/subscriptions/s/providers/Microsoft.EventHub/sku/Premium/regions/${displayName}`,
          name: displayName,
          type: `Microsoft.EventHub/sku/regions`,
          properties: { code: displayName, fullName: displayName },
        })),
      ]),
    ),
    "microsoft.batch/batchaccounts": [],
  };
}
