import type { JsonObject } from "../servers/json.ts";
import { subscriptionScope } from "./build.ts";

interface Region {
  readonly name: string;
  readonly displayName: string;
  readonly prefix: string;
  readonly geography: string;
  readonly group: string;
  readonly place: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly recommended: boolean;
  readonly paired?: string;
  /** Whether the region has availability zones. */
  readonly zonal: boolean;
}

function region(
  name: string,
  displayName: string,
  geography: string,
  place: string,
  position: readonly [latitude: string, longitude: string],
  rest: { readonly paired?: string; readonly zonal: boolean; readonly recommended: boolean },
): Region {
  const american = geography === "United States";
  return {
    name,
    displayName,
    prefix: american ? "US" : "Europe",
    group: american ? "US" : "Europe",
    geography,
    place,
    latitude: position[0],
    longitude: position[1],
    ...rest,
  };
}

/** Regions of the public cloud with what the locations list says of them. */
export const REGIONS: readonly Region[] = [
  region("westeurope", "West Europe", "Europe", "Netherlands", ["52.3667", "4.9"], {
    paired: "northeurope",
    zonal: true,
    recommended: true,
  }),
  region("northeurope", "North Europe", "Europe", "Ireland", ["53.3478", "-6.2597"], {
    paired: "westeurope",
    zonal: true,
    recommended: true,
  }),
  region("swedencentral", "Sweden Central", "Sweden", "Gävle", ["60.67488", "17.14127"], {
    paired: "swedensouth",
    zonal: true,
    recommended: true,
  }),
  region("swedensouth", "Sweden South", "Sweden", "Malmo", ["55.6059", "13.0007"], {
    paired: "swedencentral",
    zonal: false,
    recommended: false,
  }),
  region("germanywestcentral", "Germany West Central", "Germany", "Frankfurt", ["50.110924", "8.682127"], {
    paired: "germanynorth",
    zonal: true,
    recommended: true,
  }),
  region("germanynorth", "Germany North", "Germany", "Berlin", ["53.073635", "8.806422"], {
    paired: "germanywestcentral",
    zonal: false,
    recommended: false,
  }),
  region("francecentral", "France Central", "France", "Paris", ["46.3772", "2.373"], {
    paired: "francesouth",
    zonal: true,
    recommended: true,
  }),
  region("francesouth", "France South", "France", "Marseille", ["43.8345", "2.1972"], {
    paired: "francecentral",
    zonal: false,
    recommended: false,
  }),
  region("norwayeast", "Norway East", "Norway", "Norway", ["59.913868", "10.752245"], {
    paired: "norwaywest",
    zonal: true,
    recommended: true,
  }),
  region("norwaywest", "Norway West", "Norway", "Norway", ["58.969975", "5.733107"], {
    paired: "norwayeast",
    zonal: false,
    recommended: false,
  }),
  region("uksouth", "UK South", "United Kingdom", "London", ["50.941", "-0.799"], {
    paired: "ukwest",
    zonal: true,
    recommended: true,
  }),
  region("ukwest", "UK West", "United Kingdom", "Cardiff", ["53.427", "-3.084"], {
    paired: "uksouth",
    zonal: false,
    recommended: false,
  }),
  region("polandcentral", "Poland Central", "Poland", "Warsaw", ["52.23334", "21.01666"], {
    zonal: true,
    recommended: true,
  }),
  region("eastus", "East US", "United States", "Virginia", ["37.3719", "-79.8164"], {
    paired: "westus",
    zonal: true,
    recommended: true,
  }),
  region("westus", "West US", "United States", "California", ["37.783", "-122.417"], {
    paired: "eastus",
    zonal: false,
    recommended: false,
  }),
];

/** Display names, as the providers' own lists of locations spell them. */
export function displayNames(names: readonly string[]): readonly string[] {
  return REGIONS.filter((one) => names.includes(one.name)).map((one) => one.displayName);
}

export const ALL_REGIONS: readonly string[] = REGIONS.map((one) => one.name);
export const ZONAL_REGIONS: readonly string[] = REGIONS.filter((one) => one.zonal).map((one) => one.name);

/** The rows of `GET /subscriptions/{id}/locations`, a logical one among them. */
export function locations(subscriptionId: string): readonly JsonObject[] {
  const id = (name: string) => `${subscriptionScope(subscriptionId)}/locations/${name}`;
  const physical = REGIONS.map((one): JsonObject => ({
    id: id(one.name),
    name: one.name,
    type: "Region",
    displayName: one.displayName,
    regionalDisplayName: `(${one.prefix}) ${one.displayName}`,
    metadata: {
      regionType: "Physical",
      regionCategory: one.recommended ? "Recommended" : "Other",
      geography: one.geography,
      geographyGroup: one.group,
      longitude: one.longitude,
      latitude: one.latitude,
      physicalLocation: one.place,
      pairedRegion: one.paired === undefined ? [] : [{ name: one.paired, id: id(one.paired) }],
    },
    ...(one.zonal
      ? {
          // The order differs from subscription to subscription: logical zone 1 is not everywhere physical zone 1.
          availabilityZoneMappings: [
            { logicalZone: "1", physicalZone: `${one.name}-az3` },
            { logicalZone: "2", physicalZone: `${one.name}-az1` },
            { logicalZone: "3", physicalZone: `${one.name}-az2` },
          ],
        }
      : {}),
    policyRestrictions: { status: "Allowed" },
  }));
  const logical: JsonObject = {
    id: id("europe"),
    name: "europe",
    type: "Region",
    displayName: "Europe",
    regionalDisplayName: "Europe",
    metadata: {
      regionType: "Logical",
      regionCategory: "Other",
      geography: "Europe",
      geographyGroup: "Europe",
    },
  };
  return [...physical, logical];
}
