import { learn, type StatedRow } from "./row.ts";

export const iot: readonly StatedRow[] = [
  {
    types: ["Microsoft.Devices/IotHubs"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    tools: ["export-import"],
    how: "Clone the hub and its devices.",
    needs:
      "Telemetry, pending messages and jobs are lost. Consumer groups by hand. Devices are provisioned again.",
    source: learn("iot-hub/iot-hub-how-to-clone"),
    verified: true,
  },
  {
    types: ["Microsoft.Devices/provisioningServices"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["minutes"],
    tools: ["redeploy"],
    how: "Create it again.",
    needs: "",
    verified: false,
  },
  {
    types: ["Microsoft.NotificationHubs/namespaces"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["minutes"],
    tools: ["export-import"],
    how: "Export the registrations and import them.",
    needs: "Tokens and tags.",
    source: learn("notification-hubs/export-modify-registrations-bulk"),
    verified: true,
  },
  {
    types: ["Microsoft.DigitalTwins/digitalTwinsInstances"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    tools: ["export-import"],
    how: "Create it again and import the graph again.",
    needs: "",
    source: learn("digital-twins/how-to-move-regions"),
    verified: true,
  },
];
