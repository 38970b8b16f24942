import type { ServiceAdapter } from "./support/adapter.ts";

/** A reservation takes the size and the vCPUs of its machines, as machines do. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Compute/capacityReservationGroups/capacityReservations"],
  asks: ["quota", "capability"],
  sources: ["https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview#quota"],
};
