import { reference, type RequestRow } from "./row.ts";

export const compute: readonly RequestRow[] = [
  {
    types: ["Microsoft.Compute/virtualMachines"],
    sku: { name: "properties.hardwareProfile.vmSize" },
    source: reference("Microsoft.Compute/virtualMachines"),
  },
  {
    types: ["Microsoft.Compute/virtualMachineScaleSets"],
    count: {
      now: "sku.capacity",
      empty: {
        when: "properties.orchestrationMode",
        is: "Flexible",
        without: ["properties.virtualMachineProfile", "sku.name"],
      },
    },
    source: reference("Microsoft.Compute/virtualMachineScaleSets"),
  },
  {
    types: ["Microsoft.Compute/capacityReservationGroups/capacityReservations"],
    count: { now: "sku.capacity" },
    source: reference("Microsoft.Compute/capacityReservationGroups/capacityReservations"),
  },
  {
    types: ["Microsoft.ContainerService/managedClusters/agentPools"],
    sku: { name: "properties.vmSize" },
    count: {
      now: "properties.count",
      standard: 1,
      minimum: "properties.minCount",
      maximum: "properties.maxCount",
      scales: "properties.enableAutoScaling",
      surge: "properties.upgradeSettings.maxSurge",
    },
    zones: ["properties.availabilityZones"],
    source: reference("Microsoft.ContainerService/managedClusters/agentPools"),
  },
  {
    types: ["Microsoft.Batch/batchAccounts/pools"],
    sku: { name: "properties.vmSize" },
    count: {
      // A formula is no number, and so leaves it unknown.
      now: [
        "properties.scaleSettings.fixedScale.targetDedicatedNodes",
        "properties.scaleSettings.autoScale.formula",
      ],
    },
    zones: [],
    source: reference("Microsoft.Batch/batchAccounts/pools"),
  },
];
