import { factRef } from "../../../src/facts/facts.ts";
import type { ComputeRestriction, ComputeSku } from "../../../src/facts/kinds/compute-sku.ts";
import type { Location } from "../../../src/facts/kinds/locations.ts";
import { Facts, reg, SCOPE } from "../../support/context.ts";

export function location(name: string, rest: Partial<Location> = {}): Location {
  return {
    name: reg(name),
    displayName: name,
    type: "Region",
    regionType: "Physical",
    pairedRegions: [],
    availabilityZoneMappings: [],
    ...rest,
  };
}

export function zones(...names: string[]): Pick<Location, "availabilityZoneMappings"> {
  return {
    availabilityZoneMappings: names.map((name) => ({ logicalZone: name, physicalZone: `az${name}` })),
  };
}

export const SIZE = "Standard_D4s_v5";

export function sku(rest: Partial<ComputeSku> = {}): ComputeSku {
  return {
    resourceType: "virtualMachines",
    name: SIZE,
    family: "standardDSv5Family",
    zones: ["1", "2", "3"],
    vCPUs: 4,
    restrictions: [],
    ...rest,
  };
}

export function restriction(type: string, rest: Partial<ComputeRestriction> = {}): ComputeRestriction {
  return {
    type,
    reasonCode: "NotAvailableForSubscription",
    locations: [reg("swedencentral")],
    zones: [],
    ...rest,
  };
}

/** Facts with the offer of one size in the target region. */
export function offer(rows: readonly ComputeSku[], name = SIZE, facts = new Facts()): Facts {
  return facts.put(factRef("computeSku", SCOPE, `swedencentral/${name}`), {
    region: reg("swedencentral"),
    name,
    rows,
  });
}
