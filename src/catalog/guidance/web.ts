import { learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const web: CategoryGuidance = {
  today: [
    "Plans, apps, functions and static sites are deployed again from code, and the code is released to them.",
    "Search services and AI accounts are made again. Indexes are built again, models are deployed again.",
    "App Configuration gets a new store, and its keys are exported and imported. A replica in the target bridges the time, but its origin cannot be removed.",
  ],
  before: [
    "Instances of the tier, zones and the runtime's version are offered in the target region.",
    "The subnet for outbound traffic has room for twice the instances of the App Service plan.",
    "The TXT record that proves the domain is set, so that the host can be bound before traffic moves.",
    "Quota and models of AI accounts are asked for: they are by region, model and kind of deployment.",
  ],
  order: [
    "Environment and plan, app with its identity, rights, settings and references, host names and certificates, test, traffic.",
    "The source of an index moves before the index is built.",
    "Triggers by time and by queue run on one side only.",
  ],
  traps: [
    "The default host of an app, its outbound addresses and its function keys are new.",
    "A managed certificate needs DNS that already points to the app: bring one of your own for the switch.",
    "Certificates belong to a region and group: the app in another region does not see those of the source.",
    "A function with a new storage account forgets its timers, leases and running orchestrations.",
    "The platform answers requests for a host that is not bound with a page of its own and status 404, however healthy the app is.",
  ],
  rollback: [
    "Keep the old app running with its settings, and point the traffic back to it.",
    "Sessions and caches of the new side are lost: announce a new log-in.",
  ],
  verify: [
    "A page with a known marker under the real host name at the target's address, several times in a row.",
    "All references to secrets are resolved, and no setting names a host of the source.",
    "The old app counts only requests of probes for some days.",
  ],
  sources: [
    relocation("app-service"),
    relocation("functions"),
    relocation("static-web-apps"),
    learn("app-service/manage-custom-dns-migrate-domain"),
    learn("azure-app-configuration/concept-geo-replication"),
    learn("search/search-howto-move-across-regions"),
  ],
};
