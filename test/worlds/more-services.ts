import type { JsonObject } from "../servers/json.ts";
import { REGIONS } from "./regions.ts";

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
    "microsoft.batch/batchaccounts": [],
  };
}
