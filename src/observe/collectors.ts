// Generated from the files of the folder by `npm run generate`; add a file there and run it, do not edit this one.
import { alertRules } from "./collect/alert-rules.ts";
import { aliases } from "./collect/aliases.ts";
import { backupItems } from "./collect/backup-items.ts";
import { budgets } from "./collect/budgets.ts";
import { capacityReservations } from "./collect/capacity-reservations.ts";
import { computeSku } from "./collect/compute-sku.ts";
import { computeUsages } from "./collect/compute-usages.ts";
import { configurations } from "./collect/configurations.ts";
import { costs } from "./collect/costs.ts";
import { cutoverEndpoints } from "./collect/cutover-endpoints.ts";
import { defenderPlans } from "./collect/defender-plans.ts";
import { deletedResources } from "./collect/deleted-resources.ts";
import { denyAssignments } from "./collect/deny-assignments.ts";
import { diagnosticSettings } from "./collect/diagnostic-settings.ts";
import { existingResources } from "./collect/existing-resources.ts";
import { expressRouteCircuits } from "./collect/express-route-circuits.ts";
import { extensionTypes } from "./collect/extension-types.ts";
import { federatedCredentials } from "./collect/federated-credentials.ts";
import { fileMentions } from "./collect/file-mentions.ts";
import { galleryImages } from "./collect/gallery-images.ts";
import { gatewayConnections } from "./collect/gateway-connections.ts";
import { healthEvents } from "./collect/health-events.ts";
import { hostRecords } from "./collect/host-records.ts";
import { httpAnswers } from "./collect/http-answers.ts";
import { identities } from "./collect/identities.ts";
import { locations } from "./collect/locations.ts";
import { locks } from "./collect/locks.ts";
import { managedClusters } from "./collect/managed-clusters.ts";
import { managementGroupChain } from "./collect/management-group-chain.ts";
import { meterPrices } from "./collect/meter-prices.ts";
import { moveCollections } from "./collect/move-collections.ts";
import { nameAvailability } from "./collect/name-availability.ts";
import { nestedResources } from "./collect/nested-resources.ts";
import { networkRules } from "./collect/network-rules.ts";
import { platformImages } from "./collect/platform-images.ts";
import { policyAssignments } from "./collect/policy-assignments.ts";
import { policyCompliance } from "./collect/policy-compliance.ts";
import { policyDefinitions } from "./collect/policy-definitions.ts";
import { policyExemptions } from "./collect/policy-exemptions.ts";
import { policySetDefinitions } from "./collect/policy-set-definitions.ts";
import { previewFeatures } from "./collect/preview-features.ts";
import { principalAccess } from "./collect/principal-access.ts";
import { privateEndpoints } from "./collect/private-endpoints.ts";
import { privateZones } from "./collect/private-zones.ts";
import { provider } from "./collect/provider.ts";
import { replications } from "./collect/replications.ts";
import { reservations } from "./collect/reservations.ts";
import { resourceGroups } from "./collect/resource-groups.ts";
import { resourceSettings } from "./collect/resource-settings.ts";
import { retailPrices } from "./collect/retail-prices.ts";
import { retirements } from "./collect/retirements.ts";
import { roleAssignmentUsage } from "./collect/role-assignment-usage.ts";
import { roleAssignments } from "./collect/role-assignments.ts";
import { roleDefinitions } from "./collect/role-definitions.ts";
import { roleEligibilities } from "./collect/role-eligibilities.ts";
import { roleSchedules } from "./collect/role-schedules.ts";
import { securityContacts } from "./collect/security-contacts.ts";
import { servedCertificates } from "./collect/served-certificates.ts";
import { serviceOffers } from "./collect/service-offers.ts";
import { serviceUsages } from "./collect/service-usages.ts";
import { sites } from "./collect/sites.ts";
import { sourceResources } from "./collect/source-resources.ts";
import { sourceTraffic } from "./collect/source-traffic.ts";
import { subnetUsages } from "./collect/subnet-usages.ts";
import { subscription } from "./collect/subscription.ts";
import { usedSizes } from "./collect/used-sizes.ts";
import { vaultCertificates } from "./collect/vault-certificates.ts";
import { vaultItems } from "./collect/vault-items.ts";
import { vaults } from "./collect/vaults.ts";
import { virtualNetworks } from "./collect/virtual-networks.ts";
import { webCertificates } from "./collect/web-certificates.ts";
import { zoneRecords } from "./collect/zone-records.ts";
import type { Collectors } from "./collector.ts";

/** How every kind of fact is brought. */
export const COLLECTORS: Collectors = {
  alertRules,
  aliases,
  backupItems,
  budgets,
  capacityReservations,
  computeSku,
  computeUsages,
  configurations,
  costs,
  cutoverEndpoints,
  defenderPlans,
  deletedResources,
  denyAssignments,
  diagnosticSettings,
  existingResources,
  expressRouteCircuits,
  extensionTypes,
  federatedCredentials,
  fileMentions,
  galleryImages,
  gatewayConnections,
  healthEvents,
  hostRecords,
  httpAnswers,
  identities,
  locations,
  locks,
  managedClusters,
  managementGroupChain,
  meterPrices,
  moveCollections,
  nameAvailability,
  nestedResources,
  networkRules,
  platformImages,
  policyAssignments,
  policyCompliance,
  policyDefinitions,
  policyExemptions,
  policySetDefinitions,
  previewFeatures,
  principalAccess,
  privateEndpoints,
  privateZones,
  provider,
  replications,
  reservations,
  resourceGroups,
  resourceSettings,
  retailPrices,
  retirements,
  roleAssignmentUsage,
  roleAssignments,
  roleDefinitions,
  roleEligibilities,
  roleSchedules,
  securityContacts,
  servedCertificates,
  serviceOffers,
  serviceUsages,
  sites,
  sourceResources,
  sourceTraffic,
  subnetUsages,
  subscription,
  usedSizes,
  vaultCertificates,
  vaultItems,
  vaults,
  virtualNetworks,
  webCertificates,
  zoneRecords,
};
