import { sameText } from "../../../base/names.ts";
import { serverDataMeter, serverMeter, type ServerEngine } from "../../../catalog/meters/flexible-servers.ts";
import { requestNumber, requestText, OPEN, requestOf, skuName } from "./request.ts";
import { taken, unstatedPart, usedPart, type MeterReader, type UnpricedPart } from "./meters.ts";

/** A flexible server with its disk; the standby of high availability is a second one of both. */
export function flexibleServer(engine: ServerEngine): MeterReader {
  return (resource) => {
    const request = requestOf(resource);
    const compute = serverMeter(engine, skuName(resource) ?? "");
    if (request === undefined || compute === undefined) return undefined;
    const mode = requestText(request, "properties.highAvailability.mode");
    const open: UnpricedPart[] = mode === OPEN ? [unstatedPart("standby")] : [];
    const servers = mode === undefined || mode === OPEN || sameText(mode, "Disabled") ? 1 : 2;
    const size = requestNumber(request, "properties.storage.storageSizeGB");
    // Disks of the second version are billed by their throughput, too.
    const kind = engine === "PostgreSQL" ? requestText(request, "properties.storage.type") : undefined;
    const isPlain = kind === undefined || sameText(kind, "Premium_LRS");
    const isSized = typeof size === "number" && isPlain;
    if (!isSized) open.push(unstatedPart("data storage"));
    if (engine === "MySQL" && paysIops(request)) open.push(usedPart("operations beyond those included"));
    return {
      meters: [
        taken(compute, servers * compute.each),
        ...(isSized ? [taken(serverDataMeter(engine), servers * size)] : []),
      ],
      open,
    };
  };
}

/** Operations a second that are set, or that grow with what is asked, may cost more than those that come with the disk. */
function paysIops(request: Parameters<typeof requestText>[0]): boolean {
  const grows = requestText(request, "properties.storage.autoIoScaling");
  const set = requestNumber(request, "properties.storage.iops");
  return set !== undefined || (grows !== undefined && !sameText(grows, "Disabled"));
}
