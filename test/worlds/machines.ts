import type { ArmResource } from "../servers/world.ts";

/** Builders of what machines rest on, in the wire shapes of Microsoft.Compute. */

interface Reservation {
  readonly name: string;
  readonly size: string;
  readonly zone?: string;
  readonly capacity: number;
  readonly allocated: number;
}

/** A capacity reservation group with what it holds. */
export function capacityGroup(
  group: string,
  name: string,
  location: string,
  reservations: readonly Reservation[],
): ArmResource[] {
  const id = `${group}/providers/Microsoft.Compute/capacityReservationGroups/${name}`;
  const machine = (index: number) => ({
    id: `${group}/providers/Microsoft.Compute/virtualMachines/vm${String(index)}`,
  });
  return [
    {
      id,
      name,
      type: "Microsoft.Compute/capacityReservationGroups",
      location,
      properties: {
        capacityReservations: reservations.map((one) => ({ id: `${id}/capacityReservations/${one.name}` })),
        instanceView: {
          capacityReservations: reservations.map((one) => ({
            name: one.name,
            utilizationInfo: {
              currentCapacity: one.capacity,
              virtualMachinesAllocated: Array.from({ length: one.allocated }, (_, index) => machine(index)),
            },
            statuses: [{ code: "ProvisioningState/succeeded", level: "Info" }],
          })),
        },
      },
    },
    ...reservations.map((one) => ({
      id: `${id}/capacityReservations/${one.name}`,
      name: one.name,
      type: "Microsoft.Compute/capacityReservationGroups/capacityReservations",
      location,
      sku: { name: one.size, capacity: one.capacity },
      zones: one.zone === undefined ? [] : [one.zone],
      properties: { provisioningTime: "2026-06-27T01:02:38.313Z", provisioningState: "Succeeded" },
    })),
  ];
}

/** A version of an image of a gallery; `name` is `gallery/image/version`. */
export function galleryVersion(group: string, name: string, regions: readonly string[]): ArmResource {
  const [gallery = "", image = "", version = ""] = name.split("/");
  return {
    id: `${group}/providers/Microsoft.Compute/galleries/${gallery}/images/${image}/versions/${version}`,
    name: version,
    type: "Microsoft.Compute/galleries/images/versions",
    location: regions[0] ?? "westeurope",
    properties: {
      provisioningState: "Succeeded",
      publishingProfile: {
        targetRegions: regions.map((region) => ({ name: region, regionalReplicaCount: 1 })),
      },
    },
  };
}
