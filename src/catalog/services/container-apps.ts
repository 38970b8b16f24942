import type { OfferNeed, ServiceAdapter } from "./support/adapter.ts";
import { takesOne, waiting } from "./support/amounts.ts";

/** Environments of Container Apps: their number, and the workload profiles that they name. Of their cores nothing is asked. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.App/managedEnvironments"],
  asks: ["capability"],
  counters: () => [takesOne("Microsoft.App", "environments", "ManagedEnvironmentCount")],
  offers(request) {
    const profiles = request.items("properties.workloadProfiles");
    if (profiles === undefined) return [];
    if (!profiles.known) return [profile(waiting(profiles.expression))];
    return profiles.value.flatMap((one) => {
      const name = one.text("workloadProfileType");
      return name === undefined || (name.known && name.value === "Consumption") ? [] : [profile(name)];
    });
  },
  sources: [
    "https://learn.microsoft.com/rest/api/containerapps/usages/list",
    "https://learn.microsoft.com/rest/api/containerapps/available-workload-profiles/get",
  ],
};

function profile(name: OfferNeed["name"]): OfferNeed {
  return { question: "capability", source: "containerApps", what: "workload profile", name };
}
