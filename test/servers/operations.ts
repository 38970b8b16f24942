// Generated from the files of the folder by `npm run generate`; add a file there and run it, do not edit this one.
import { accountDeployments } from "./operations/account-deployments.ts";
import { advisorRecommendations } from "./operations/advisor-recommendations.ts";
import { aiModels } from "./operations/ai-models.ts";
import { aiSkus } from "./operations/ai-skus.ts";
import { aiUsages } from "./operations/ai-usages.ts";
import { aksVersions } from "./operations/aks-versions.ts";
import { apiManagementSkus } from "./operations/api-management-skus.ts";
import { appUsages } from "./operations/app-usages.ts";
import { applicationGateways } from "./operations/application-gateways.ts";
import { appliedReservations } from "./operations/applied-reservations.ts";
import { batchAccounts } from "./operations/batch-accounts.ts";
import { batchQuotas } from "./operations/batch-quotas.ts";
import { batchSizes } from "./operations/batch-sizes.ts";
import { capacityGroup } from "./operations/capacity-group.ts";
import { capacityGroups } from "./operations/capacity-groups.ts";
import { capacityReservations } from "./operations/capacity-reservations.ts";
import { cdnOrigins } from "./operations/cdn-origins.ts";
import { cdnProfiles } from "./operations/cdn-profiles.ts";
import { configurationPart } from "./operations/configuration-part.ts";
import { configurationParts } from "./operations/configuration-parts.ts";
import { containerUsages } from "./operations/container-usages.ts";
import { cosmosLocations } from "./operations/cosmos-locations.ts";
import { costQuery } from "./operations/cost-query.ts";
import { defenderPlans } from "./operations/defender-plans.ts";
import { deletedResources } from "./operations/deleted-resources.ts";
import { dnsRecordSets } from "./operations/dns-record-sets.ts";
import { eventHubRegions } from "./operations/event-hub-regions.ts";
import { eventHubTiers } from "./operations/event-hub-tiers.ts";
import { expressRouteCircuits } from "./operations/express-route-circuits.ts";
import { extensionTypes } from "./operations/extension-types.ts";
import { frontDoors } from "./operations/front-doors.ts";
import { functionStacks } from "./operations/function-stacks.ts";
import { galleryVersions } from "./operations/gallery-versions.ts";
import { gatewayConnection } from "./operations/gateway-connection.ts";
import { geoRegions } from "./operations/geo-regions.ts";
import { hdinsightBillingSpecs } from "./operations/hdinsight-billing-specs.ts";
import { hdinsightCapabilities } from "./operations/hdinsight-capabilities.ts";
import { hdinsightUsages } from "./operations/hdinsight-usages.ts";
import { healthEvents } from "./operations/health-events.ts";
import { imageVersions } from "./operations/image-versions.ts";
import { keyVaultItems } from "./operations/key-vault-items.ts";
import { keyVaults } from "./operations/key-vaults.ts";
import { kustoSkus } from "./operations/kusto-skus.ts";
import { locks } from "./operations/locks.ts";
import { mysqlCapabilities } from "./operations/mysql-capabilities.ts";
import { nameAvailability } from "./operations/name-availability.ts";
import { netAppRegion } from "./operations/net-app-region.ts";
import { netAppUsages } from "./operations/net-app-usages.ts";
import { networkSecurityGroups } from "./operations/network-security-groups.ts";
import { networkUsages } from "./operations/network-usages.ts";
import { policyCompliance } from "./operations/policy-compliance.ts";
import { postgresqlCapabilities } from "./operations/postgresql-capabilities.ts";
import { postgresqlUsages } from "./operations/postgresql-usages.ts";
import { privateEndpoints } from "./operations/private-endpoints.ts";
import { providerFeatures } from "./operations/provider-features.ts";
import { quotaLimits } from "./operations/quota-limits.ts";
import { quotaUsages } from "./operations/quota-usages.ts";
import { recoveryVaults } from "./operations/recovery-vaults.ts";
import { replicatingAccount } from "./operations/replicating-account.ts";
import { replicationLists } from "./operations/replication-lists.ts";
import { resourceDiagnostics } from "./operations/resource-diagnostics.ts";
import { resourceMetrics } from "./operations/resource-metrics.ts";
import { resourcesOfType } from "./operations/resources-of-type.ts";
import { routeTables } from "./operations/route-tables.ts";
import { searchOfferings } from "./operations/search-offerings.ts";
import { searchUsages } from "./operations/search-usages.ts";
import { securityContacts } from "./operations/security-contacts.ts";
import { serviceBusTiers } from "./operations/service-bus-tiers.ts";
import { sqlCapabilities } from "./operations/sql-capabilities.ts";
import { sqlUsages } from "./operations/sql-usages.ts";
import { storageSkus } from "./operations/storage-skus.ts";
import { storageUsages } from "./operations/storage-usages.ts";
import { subnetUsages } from "./operations/subnet-usages.ts";
import { tenantReservations } from "./operations/tenant-reservations.ts";
import { trafficManagerProfiles } from "./operations/traffic-manager-profiles.ts";
import { virtualNetworks } from "./operations/virtual-networks.ts";
import { webCertificates } from "./operations/web-certificates.ts";
import { webSites } from "./operations/web-sites.ts";
import { webStacks } from "./operations/web-stacks.ts";
import { webUsages } from "./operations/web-usages.ts";
import { workloadProfiles } from "./operations/workload-profiles.ts";
import { workspaceComputes } from "./operations/workspace-computes.ts";

/** Operations of the fake Azure Resource Manager that have a file of their own. */
export const OPERATIONS = {
  accountDeployments,
  advisorRecommendations,
  aiModels,
  aiSkus,
  aiUsages,
  aksVersions,
  apiManagementSkus,
  appUsages,
  applicationGateways,
  appliedReservations,
  batchAccounts,
  batchQuotas,
  batchSizes,
  capacityGroup,
  capacityGroups,
  capacityReservations,
  cdnOrigins,
  cdnProfiles,
  configurationPart,
  configurationParts,
  containerUsages,
  cosmosLocations,
  costQuery,
  defenderPlans,
  deletedResources,
  dnsRecordSets,
  eventHubRegions,
  eventHubTiers,
  expressRouteCircuits,
  extensionTypes,
  frontDoors,
  functionStacks,
  galleryVersions,
  gatewayConnection,
  geoRegions,
  hdinsightBillingSpecs,
  hdinsightCapabilities,
  hdinsightUsages,
  healthEvents,
  imageVersions,
  keyVaultItems,
  keyVaults,
  kustoSkus,
  locks,
  mysqlCapabilities,
  nameAvailability,
  netAppRegion,
  netAppUsages,
  networkSecurityGroups,
  networkUsages,
  policyCompliance,
  postgresqlCapabilities,
  postgresqlUsages,
  privateEndpoints,
  providerFeatures,
  quotaLimits,
  quotaUsages,
  recoveryVaults,
  replicatingAccount,
  replicationLists,
  resourceDiagnostics,
  resourceMetrics,
  resourcesOfType,
  routeTables,
  searchOfferings,
  searchUsages,
  securityContacts,
  serviceBusTiers,
  sqlCapabilities,
  sqlUsages,
  storageSkus,
  storageUsages,
  subnetUsages,
  tenantReservations,
  trafficManagerProfiles,
  virtualNetworks,
  webCertificates,
  webSites,
  webStacks,
  webUsages,
  workloadProfiles,
  workspaceComputes,
};
