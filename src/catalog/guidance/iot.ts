import { learn } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const iot: CategoryGuidance = {
  today: [
    "A hub is made again, and its device registry is exported from the old one and imported.",
    "Devices are led to the new hub by the provisioning service, or by a change of their configuration.",
    "A digital twins instance is made again, and models and graph are imported.",
  ],
  before: [
    "The number of devices, and that an import of them fits the window: about two hours for half a million.",
    "A storage container for export and import, and units of the new hub for the load of all devices that reconnect.",
    "Devices that nobody can reach remotely are listed: each of them needs a visit.",
  ],
  order: [
    "Endpoints, routes and consumer groups, then the registry, then the enrolments, then devices in groups, a small one first.",
    "Back ends read both hubs before the first device changes.",
  ],
  traps: [
    "Telemetry, messages to devices and jobs that are under way are lost with the old hub.",
    "Consumer groups, routes and file uploads are not in the registry and must be made by hand or from code.",
    "A device that caches its hub does not ask the provisioning service until it cannot connect.",
    "All devices at once meet the limit of connections a second: spread them.",
  ],
  rollback: [
    "Keep the old hub with the same keys: a device that is led back connects at once.",
    "Twins that changed at the new hub are exported and imported back.",
  ],
  verify: [
    "Connected devices of both hubs add up to the fleet.",
    "A message from a device, one to a device and a direct method, of each group.",
    "The number of devices in the registry, and errors of the import by device.",
  ],
  sources: [learn("iot-hub/iot-hub-how-to-clone"), learn("digital-twins/how-to-move-regions")],
};
