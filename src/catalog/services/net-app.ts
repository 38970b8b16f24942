import type { CounterUse, OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { fixed, mapped, takesOne, waiting } from "./support/amounts.ts";

const ACCOUNT = "Microsoft.NetApp/netAppAccounts";
const POOL = `${ACCOUNT}/capacityPools`;
const VOLUME = `${POOL}/volumes`;
const TIB = 2 ** 40;

/** Azure NetApp Files: accounts, capacity and volumes of the region, and the zones in which volumes can be. */
export const adapter: ServiceAdapter = {
  types: [ACCOUNT, POOL, VOLUME],
  asks: ["quota"],
  counters(request): CounterUse[] {
    switch (request.type.toLowerCase()) {
      case POOL.toLowerCase():
        return [capacity(request)];
      case VOLUME.toLowerCase():
        return [takesOne("Microsoft.NetApp", "volumes", "totalVolumesPerSubscription")];
      default:
        return [takesOne("Microsoft.NetApp", "accounts", "accountsPerSubscription")];
    }
  },
  offers: (request) => (request.type.toLowerCase() === VOLUME.toLowerCase() ? zones(request) : []),
  sources: [
    "https://learn.microsoft.com/rest/api/netapp/resource-usages/list",
    "https://learn.microsoft.com/rest/api/netapp/resource-region-infos/get",
    "https://learn.microsoft.com/azure/azure-netapp-files/azure-netapp-files-resource-limits",
  ],
};

/** The size is in bytes, the counter in TiB. */
function capacity(request: ServiceRequest): CounterUse {
  const size = request.number("properties.size") ?? waiting("the size, which the deployment does not state");
  const amount = fixed(mapped(size, (bytes) => Math.ceil(bytes / TIB)));
  return {
    provider: "Microsoft.NetApp",
    counters: [{ name: "totalTiBsPerSubscription", amount, unit: "TiB of capacity pools" }],
  };
}

function zones(request: ServiceRequest): OfferNeed[] {
  const stated = request.texts("zones");
  if (stated === undefined) return [];
  const zone = (name: OfferNeed["name"]): OfferNeed => ({
    question: "zones",
    source: "netAppZones",
    what: "zone for volumes",
    name,
  });
  return stated.known ? stated.value.map((value) => zone({ known: true, value })) : [zone(stated)];
}
