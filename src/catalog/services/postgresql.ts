import { mapped, times } from "./support/amounts.ts";
import type { CounterUse, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { flexibleOffers, UNSTATED_SKU } from "./support/flexible.ts";

export const adapter: ServiceAdapter = {
  types: ["Microsoft.DBforPostgreSQL/flexibleServers"],
  asks: ["quota", "capability", "version"],
  counters: cores,
  offers: (request) => flexibleOffers(request, "postgresql"),
  sources: [
    "https://learn.microsoft.com/rest/api/postgresql/capabilities-by-location/list",
    "https://learn.microsoft.com/rest/api/postgresql/quota-usages/list",
  ],
};

/** `Standard_D4ds_v5` takes 4 vCores of `standardDDSv5Family`; a standby takes as much again. */
function cores(request: ServiceRequest): CounterUse[] {
  const name = request.sku?.name ?? UNSTATED_SKU;
  if (!name.known) return [{ provider: "Microsoft.DBforPostgreSQL", counters: [], waits: name.expression }];
  const [, letter = "", count = "", suffix = "", version = ""] =
    /^Standard_([A-Z])(\d+)([a-z]*)_?(v\d+)?$/i.exec(name.value) ?? [];
  if (letter === "") return [];
  const family =
    letter.toUpperCase() === "B"
      ? "standardBSFamily"
      : `standard${letter}${suffix.toUpperCase()}${version}Family`;
  const mode = request.text("properties.highAvailability.mode");
  const servers =
    mode === undefined
      ? { known: true as const, value: 1 }
      : mapped(mode, (text) => (/^(ZoneRedundant|SameZone)$/i.test(text) ? 2 : 1));
  const one = times(request.count, { known: true, value: Number(count) });
  return [
    {
      provider: "Microsoft.DBforPostgreSQL",
      counters: [{ name: family, amount: times(one, servers), unit: "vCores" }],
    },
  ];
}
