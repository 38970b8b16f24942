// Generated from the files of the folder by `npm run generate`; add a file there and run it, do not edit this one.
import { alertRules } from "./kinds/alert-rules.ts";
import { aliases } from "./kinds/aliases.ts";
import { backupItems } from "./kinds/backup-items.ts";
import { budgets } from "./kinds/budgets.ts";
import { capacityReservations } from "./kinds/capacity-reservations.ts";
import { computeSku } from "./kinds/compute-sku.ts";
import { computeUsages } from "./kinds/compute-usages.ts";
import { configurations } from "./kinds/configurations.ts";
import { costs } from "./kinds/costs.ts";
import { cutoverEndpoints } from "./kinds/cutover-endpoints.ts";
import { defenderPlans } from "./kinds/defender-plans.ts";
import { deletedResources } from "./kinds/deleted-resources.ts";
import { denyAssignments } from "./kinds/deny-assignments.ts";
import { diagnosticSettings } from "./kinds/diagnostic-settings.ts";
import { existingResources } from "./kinds/existing-resources.ts";
import { expressRouteCircuits } from "./kinds/express-route-circuits.ts";
import { extensionTypes } from "./kinds/extension-types.ts";
import { federatedCredentials } from "./kinds/federated-credentials.ts";
import { fileMentions } from "./kinds/file-mentions.ts";
import { galleryImages } from "./kinds/gallery-images.ts";
import { gatewayConnections } from "./kinds/gateway-connections.ts";
import { healthEvents } from "./kinds/health-events.ts";
import { hostRecords } from "./kinds/host-records.ts";
import { httpAnswers } from "./kinds/http-answers.ts";
import { identities } from "./kinds/identities.ts";
import { locations } from "./kinds/locations.ts";
import { locks } from "./kinds/locks.ts";
import { managedClusters } from "./kinds/managed-clusters.ts";
import { managementGroupChain } from "./kinds/management-group-chain.ts";
import { meterPrices } from "./kinds/meter-prices.ts";
import { moveCollections } from "./kinds/move-collections.ts";
import { nameAvailability } from "./kinds/name-availability.ts";
import { nestedResources } from "./kinds/nested-resources.ts";
import { networkRules } from "./kinds/network-rules.ts";
import { platformImages } from "./kinds/platform-images.ts";
import { policyAssignments } from "./kinds/policy-assignments.ts";
import { policyCompliance } from "./kinds/policy-compliance.ts";
import { policyDefinitions } from "./kinds/policy-definitions.ts";
import { policyExemptions } from "./kinds/policy-exemptions.ts";
import { policySetDefinitions } from "./kinds/policy-set-definitions.ts";
import { previewFeatures } from "./kinds/preview-features.ts";
import { principalAccess } from "./kinds/principal-access.ts";
import { privateEndpoints } from "./kinds/private-endpoints.ts";
import { privateZones } from "./kinds/private-zones.ts";
import { provider } from "./kinds/provider.ts";
import { replications } from "./kinds/replications.ts";
import { reservations } from "./kinds/reservations.ts";
import { resourceGroups } from "./kinds/resource-groups.ts";
import { resourceSettings } from "./kinds/resource-settings.ts";
import { retailPrices } from "./kinds/retail-prices.ts";
import { retirements } from "./kinds/retirements.ts";
import { roleAssignmentUsage } from "./kinds/role-assignment-usage.ts";
import { roleAssignments } from "./kinds/role-assignments.ts";
import { roleDefinitions } from "./kinds/role-definitions.ts";
import { roleEligibilities } from "./kinds/role-eligibilities.ts";
import { roleSchedules } from "./kinds/role-schedules.ts";
import { securityContacts } from "./kinds/security-contacts.ts";
import { servedCertificates } from "./kinds/served-certificates.ts";
import { serviceOffers } from "./kinds/service-offers.ts";
import { serviceUsages } from "./kinds/service-usages.ts";
import { sites } from "./kinds/sites.ts";
import { sourceResources } from "./kinds/source-resources.ts";
import { sourceTraffic } from "./kinds/source-traffic.ts";
import { subnetUsages } from "./kinds/subnet-usages.ts";
import { subscription } from "./kinds/subscription.ts";
import { usedSizes } from "./kinds/used-sizes.ts";
import { vaultCertificates } from "./kinds/vault-certificates.ts";
import { vaultItems } from "./kinds/vault-items.ts";
import { vaults } from "./kinds/vaults.ts";
import { virtualNetworks } from "./kinds/virtual-networks.ts";
import { webCertificates } from "./kinds/web-certificates.ts";
import { zoneRecords } from "./kinds/zone-records.ts";

/** Every kind of fact, in the order of snapshots. */
export const KINDS = {
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
