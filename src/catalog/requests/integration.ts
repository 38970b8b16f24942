import { reference, type RequestRow } from "./row.ts";

export const integration: readonly RequestRow[] = [
  {
    types: ["Microsoft.EventHub/namespaces"],
    count: {
      now: "sku.capacity",
      standard: 1,
      maximum: "properties.maximumThroughputUnits",
      scales: "properties.isAutoInflateEnabled",
    },
    zones: [],
    source: reference("Microsoft.EventHub/namespaces"),
  },
  {
    types: ["Microsoft.EventHub/clusters"],
    count: { now: "sku.capacity", standard: 1 },
    zones: [],
    source: reference("Microsoft.EventHub/clusters"),
  },
  {
    types: ["Microsoft.ServiceBus/namespaces"],
    // Without units of its own a namespace has the capacity 0, or none.
    count: { now: "sku.capacity", standard: 1, least: 1 },
    zones: [],
    source: reference("Microsoft.ServiceBus/namespaces"),
  },
  {
    types: ["Microsoft.Devices/IotHubs"],
    count: { now: "sku.capacity" },
    zones: [],
    source: reference("Microsoft.Devices/IotHubs"),
  },
];
