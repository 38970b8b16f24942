import { reference, type RequestRow } from "./row.ts";

export const web: readonly RequestRow[] = [
  {
    types: ["Microsoft.Web/serverfarms"],
    count: {
      now: ["sku.capacity", "properties.targetWorkerCount", "properties.numberOfWorkers"],
      standard: 1,
      maximum: "properties.maximumElasticWorkerCount",
      scales: "properties.elasticScaleEnabled",
    },
    zones: [],
    source: reference("Microsoft.Web/serverfarms"),
  },
  {
    types: ["Microsoft.Search/searchServices"],
    count: { now: "properties.replicaCount", standard: 1 },
    zones: [],
    source: reference("Microsoft.Search/searchServices"),
  },
  {
    types: ["Microsoft.ApiManagement/service"],
    count: { now: "sku.capacity" },
    source: reference("Microsoft.ApiManagement/service"),
  },
  {
    types: ["Microsoft.ApiManagement/gateways"],
    count: { now: "sku.capacity" },
    source: reference("Microsoft.ApiManagement/gateways"),
  },
  {
    types: ["Microsoft.SignalRService/signalR", "Microsoft.SignalRService/webPubSub"],
    count: { now: "sku.capacity", standard: 1 },
    zones: [],
    source: reference("Microsoft.SignalRService/signalR"),
  },
];
