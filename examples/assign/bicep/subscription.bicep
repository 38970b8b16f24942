// Generated from policies/ by `npm run generate`.
targetScope = 'subscription'

@description('The region that the workload leaves.')
param sourceRegion string
@description('The region that the workload moves to; the identity of the assignment is there too.')
param targetRegion string
@description('DoNotEnforce shows the compliance and refuses nothing: begin with it.')
@allowed(['DoNotEnforce', 'Default'])
param enforcementMode string = 'DoNotEnforce'
@description('Other parameters of the initiative: { zonesEffect: { value: \'Deny\' } }')
param otherParameters object = {}
@description('Effects of single policies, in the form of policy assignments.')
param overrides array = []
@description('What is left out until the wave is over: { name, expiresOn, description, policyDefinitionReferenceIds }')
param exemptions array = []
@description('Whether the identity gets the roles that repairs need.')
param assignRoles bool = false

var definitions = [
  loadJsonContent('../../../policies/access/no-standing-owner-for-users/policy.json')
  loadJsonContent('../../../policies/backup/backup-replicas-not-in-source-region/policy.json')
  loadJsonContent('../../../policies/backup/geo-redundant-vaults-need-paired-region/policy.json')
  loadJsonContent('../../../policies/compute/gallery-images-not-in-source-region/policy.json')
  loadJsonContent('../../../policies/compute/zone-redundant-compute/policy.json')
  loadJsonContent('../../../policies/containers/zone-redundant-kubernetes/policy.json')
  loadJsonContent('../../../policies/data/cosmos-db-not-in-source-region/policy.json')
  loadJsonContent('../../../policies/data/geo-redundant-backups-need-paired-region/policy.json')
  loadJsonContent('../../../policies/data/replication-not-to-source-region/policy.json')
  loadJsonContent('../../../policies/data/zone-redundant-databases/policy.json')
  loadJsonContent('../../../policies/governance/budgets-notify/policy.json')
  loadJsonContent('../../../policies/governance/policy-exemptions-expire/policy.json')
  loadJsonContent('../../../policies/governance/resource-groups-carry-tags/policy.json')
  loadJsonContent('../../../policies/governance/subscriptions-have-a-budget/policy.json')
  loadJsonContent('../../../policies/integration/api-management-not-in-source-region/policy.json')
  loadJsonContent('../../../policies/integration/namespaces-not-in-source-region/policy.json')
  loadJsonContent('../../../policies/key-vault/key-vault-per-environment/policy.json')
  loadJsonContent('../../../policies/key-vault/key-vaults-in-target-region/policy.json')
  loadJsonContent('../../../policies/location/no-new-resources-in-source-region/policy.json')
  loadJsonContent('../../../policies/monitoring/diagnostics-not-to-source-region/policy.json')
  loadJsonContent('../../../policies/monitoring/flow-logs-not-to-source-region/policy.json')
  loadJsonContent('../../../policies/monitoring/telemetry-not-to-source-region/policy.json')
  loadJsonContent('../../../policies/monitoring/workspace-replica-not-in-source-region/policy.json')
  loadJsonContent('../../../policies/network/dns-aliases-not-to-source-region/policy.json')
  loadJsonContent('../../../policies/network/dns-records-change-quickly/policy.json')
  loadJsonContent('../../../policies/network/global-routing-not-to-source-region/policy.json')
  loadJsonContent('../../../policies/network/no-basic-load-balancer/policy.json')
  loadJsonContent('../../../policies/network/no-basic-public-ip/policy.json')
  loadJsonContent('../../../policies/network/no-source-network-addresses/policy.json')
  loadJsonContent('../../../policies/network/no-source-region-firewall-rules/policy.json')
  loadJsonContent('../../../policies/network/no-source-region-routes/policy.json')
  loadJsonContent('../../../policies/network/no-source-region-service-tags/policy.json')
  loadJsonContent('../../../policies/network/peerings-not-to-source-region/policy.json')
  loadJsonContent('../../../policies/network/private-dns-zones-without-source-region/policy.json')
  loadJsonContent('../../../policies/network/private-endpoints-not-to-source-region/policy.json')
  loadJsonContent('../../../policies/network/zone-redundant-gateways/policy.json')
  loadJsonContent('../../../policies/protection/stateful-source-resources-stay/policy.json')
  loadJsonContent('../../../policies/repair/diagnostics-to-target-workspace/policy.json')
  loadJsonContent('../../../policies/repair/resources-inherit-tags/policy.json')
  loadJsonContent('../../../policies/storage/geo-redundant-storage-needs-paired-region/policy.json')
  loadJsonContent('../../../policies/storage/zone-redundant-storage/policy.json')
  loadJsonContent('../../../policies/web/zone-redundant-app-service-plans/policy.json')
]
var builtIns = '/providers/Microsoft.Authorization/'
var initiative = loadJsonContent('../../../policies/initiative.json')
var members = [
  for one in initiative.properties.policyDefinitions: union(one, {
    policyDefinitionId: startsWith(one.policyDefinitionId, builtIns) ? one.policyDefinitionId : subscriptionResourceId('Microsoft.Authorization/policyDefinitions', one.policyDefinitionReferenceId)
  })
]
var messages = [
  { policyDefinitionReferenceId: 'no-standing-owner-for-users', message: 'Users hold no standing Owner role. Owner for a person belongs into Privileged Identity Management and to the time of a cutover.' }
  { policyDefinitionReferenceId: 'backup-replicas-not-in-source-region', message: 'Backup vaults are not replicated to the source region. A backup vault whose replicated regions hold the source region keeps restore points in the region that is left.' }
  { policyDefinitionReferenceId: 'geo-redundant-vaults-need-paired-region', message: 'Backup vaults are not geo-redundant where the region has no pair. Recovery Services vaults and backup vaults that ask for geo-redundant storage or cross region restore copy to the paired region, which regions without a pair lack.' }
  { policyDefinitionReferenceId: 'gallery-images-not-in-source-region', message: 'Gallery images and applications are not replicated to the source region. Versions of images and of VM applications that name the source region among their target regions keep a replica in the region that is left and cannot be updated once it is closed.' }
  { policyDefinitionReferenceId: 'zone-redundant-compute', message: 'Virtual machines and scale sets use zones where required. Where the environment requires it, scale sets must span at least two availability zones and virtual machines outside of scale sets must be placed in one.' }
  { policyDefinitionReferenceId: 'zone-redundant-kubernetes', message: 'Kubernetes node pools span zones where required. Where the environment requires it, every node pool of a Kubernetes cluster must span at least two availability zones, also one that is a resource of its own and carries the tag itself.' }
  { policyDefinitionReferenceId: 'cosmos-db-not-in-source-region', message: 'Cosmos DB accounts have no location in the source region. An account that still has a location in the source region replicates into the region that is left and may fail over there.' }
  { policyDefinitionReferenceId: 'geo-redundant-backups-need-paired-region', message: 'Database backups are not geo-redundant where the region has no pair. Azure SQL, PostgreSQL, MySQL and Cosmos DB keep geo-redundant backups in the paired region.' }
  { policyDefinitionReferenceId: 'replication-not-to-source-region', message: 'Data is not replicated back to the source region. After the cutover a failover group, object replication, linked cache or read replica that still points to the source region copies data back into the region that is left, and may fail over there.' }
  { policyDefinitionReferenceId: 'zone-redundant-databases', message: 'Databases are zone-redundant where required. Where the environment requires it, Azure SQL databases, elastic pools and managed instances must be zone-redundant, and PostgreSQL and MySQL servers must have a standby in another zone.' }
  { policyDefinitionReferenceId: 'budgets-notify', message: 'Budgets notify somebody and have not ended. A budget that tells nobody, or one whose period is over, keeps nobody from spending.' }
  { policyDefinitionReferenceId: 'policy-exemptions-expire', message: 'Policy exemptions expire. An exemption that is made for a migration weekend must not outlive it.' }
  { policyDefinitionReferenceId: 'resource-groups-carry-tags', message: 'Resource groups carry the tags of a relocation. Waves, owners and costs are told by tags.' }
  { policyDefinitionReferenceId: 'subscriptions-have-a-budget', message: 'Subscriptions have a budget with notifications. While source and target run side by side costs double.' }
  { policyDefinitionReferenceId: 'api-management-not-in-source-region', message: 'API Management has no gateway in the source region. An API Management service with an additional location in the source region answers from the region that is left.' }
  { policyDefinitionReferenceId: 'namespaces-not-in-source-region', message: 'Event Hubs and Service Bus are not replicated to or paired with the source region. Namespaces with geo-replication must not keep a replica in the region that is left, and none may be paired for disaster recovery with a namespace whose name or resource group carries that region.' }
  { policyDefinitionReferenceId: 'key-vault-per-environment', message: 'Each key vault serves one application environment. A vault that several applications or environments share can only move with the last of them.' }
  { policyDefinitionReferenceId: 'key-vaults-recoverable', message: 'Key vaults should have deletion protection enabled. During a relocation vaults are copied and deleted.' }
  { policyDefinitionReferenceId: 'no-new-resources-in-source-region', message: 'Nothing new is made in the source region. Freezes the region that is left: resources in it are flagged, and with Deny neither made nor changed there.' }
  { policyDefinitionReferenceId: 'resource-groups-in-target-region', message: 'Allowed locations for resource groups. A resource group keeps the metadata of its resources in its own region, so that an outage there hinders changes elsewhere.' }
  { policyDefinitionReferenceId: 'resources-in-target-region', message: 'Allowed locations. Resources must be in the target region or in one that is allowed beside it.' }
  { policyDefinitionReferenceId: 'diagnostics-not-to-source-region', message: 'Diagnostic settings do not send to the source region. Logs that go on to a workspace, storage account, event hub or partner solution in the source region are lost when that is deleted.' }
  { policyDefinitionReferenceId: 'flow-logs-not-to-source-region', message: 'Flow logs do not write to the source region. A flow log that is switched on and writes into a storage account or workspace of the source region, or watches a network there, ends with that region.' }
  { policyDefinitionReferenceId: 'telemetry-not-to-source-region', message: 'Application Insights and collection rules do not send to the source region. Application Insights components and data collection rules must not write into a workspace, Azure Monitor workspace, event hub, storage account or cluster of the source region.' }
  { policyDefinitionReferenceId: 'workspace-replica-not-in-source-region', message: 'Log Analytics workspaces are not replicated to the source region. A workspace that keeps its replica in the source region fails over into the region that is left.' }
  { policyDefinitionReferenceId: 'dns-aliases-not-to-source-region', message: 'DNS records do not point into the source region. A CNAME record for a host name with the source region in it, such as shop.westeurope.cloudapp.azure.com, still sends users to the region that is left, and so does an alias record for a public IP address whose name or resource group carries that region.' }
  { policyDefinitionReferenceId: 'dns-records-change-quickly', message: 'DNS records can be changed quickly before a cutover. Clients keep an answer for as long as its TTL says.' }
  { policyDefinitionReferenceId: 'global-routing-not-to-source-region', message: 'Front Door, CDN and Traffic Manager do not route to the source region. Origins of Azure Front Door and CDN and endpoints of Traffic Manager that are in the source region still send users there.' }
  { policyDefinitionReferenceId: 'no-basic-load-balancer', message: 'Load balancers are not of the retired Basic SKU. The Basic SKU of load balancers was retired on 30 September 2025 and knows no availability zones.' }
  { policyDefinitionReferenceId: 'no-basic-public-ip', message: 'Public IP addresses are not of the retired Basic SKU. The Basic SKU of public IP addresses was retired on 30 September 2025; new ones cannot be made.' }
  { policyDefinitionReferenceId: 'no-source-network-addresses', message: 'Next hops and DNS servers are not in the source network. A route whose next hop, or a network whose DNS server, is an appliance of the source network works until the peering to it is taken away.' }
  { policyDefinitionReferenceId: 'no-source-region-firewall-rules', message: 'Firewall rules name no service tag and no host of the source region. A rule for a service tag or a host of the source region opens the firewall for the wrong region.' }
  { policyDefinitionReferenceId: 'no-source-region-routes', message: 'Routes name no service tag of the source region. A route for a service tag of the source region sends the traffic of the wrong services through a firewall or past it.' }
  { policyDefinitionReferenceId: 'no-source-region-service-tags', message: 'Security rules name no service tag of the source region. A rule for Storage.WestEurope lets the workload reach the region that it left and not the one that it is in.' }
  { policyDefinitionReferenceId: 'peerings-not-to-source-region', message: 'Networks are not peered with the source region. A peering with a network of the source region, or a connection of a virtual hub to one, costs per gigabyte, keeps hidden dependencies alive and breaks when that network is deleted.' }
  { policyDefinitionReferenceId: 'private-dns-zones-without-source-region', message: 'Private DNS zones are not those of the source region. Some private link zones carry their region, for example privatelink.westeurope.azmk8s.io, or a code for it, as those of Azure Backup do.' }
  { policyDefinitionReferenceId: 'private-endpoints-not-to-source-region', message: 'Private endpoints do not lead into the source region. A private endpoint for a service of the source region, or a DNS zone group with a zone of that region, keeps connections in the region that is left.' }
  { policyDefinitionReferenceId: 'zone-redundant-gateways', message: 'Gateways and firewalls span zones where required. Where the environment requires it, application gateways must be of version 2 and not pinned to one zone (without a list of zones they span all), Azure Firewalls must name at least two zones, and virtual network gateways must be of a zone-redundant SKU.' }
  { policyDefinitionReferenceId: 'stateful-source-resources-stay', message: 'Stateful resources of the source region are not deleted before a date. What holds data in the source region is the way back until the relocation is accepted.' }
  { policyDefinitionReferenceId: 'diagnostics-to-target-workspace', message: 'Resources send their logs to the workspace of the target region. Resources of the target region that no diagnostic setting sends to its workspace get one with all their logs.' }
  { policyDefinitionReferenceId: 'resources-inherit-tags', message: 'Resources take over a missing tag from their resource group. Waves, costs and the zone policies go by tags.' }
  { policyDefinitionReferenceId: 'geo-redundant-storage-needs-paired-region', message: 'Storage is not geo-redundant where the region has no pair. Geo-redundant SKUs of storage accounts copy to the paired region.' }
  { policyDefinitionReferenceId: 'zone-redundant-storage', message: 'Storage accounts are zone-redundant where required. Where the environment requires it, storage accounts must be of a SKU that keeps copies in several availability zones.' }
  { policyDefinitionReferenceId: 'zone-redundant-app-service-plans', message: 'App Service plans are zone-redundant where required. Where the environment requires it, App Service plans must be zone-redundant.' }
]
var roles = [
  '749f88d5-cbae-40b8-bcfc-e573ddc772fa'
  '92aaf0da-9dab-42b6-94a3-d43ce8d16293'
  '4a9ae827-6dc8-4573-8ac7-8239d42aa03f'
]

resource definition 'Microsoft.Authorization/policyDefinitions@2023-04-01' = [
  for one in definitions: {
    name: one.name
    properties: any(one.properties)
  }
]

resource set 'Microsoft.Authorization/policySetDefinitions@2023-04-01' = {
  name: initiative.name
  properties: any(union(initiative.properties, { policyDefinitions: members }))
  dependsOn: [definition]
}

resource assignment 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'relocation'
  location: targetRegion
  identity: { type: 'SystemAssigned' }
  properties: {
    displayName: initiative.properties.displayName
    policyDefinitionId: set.id
    enforcementMode: enforcementMode
    parameters: union({ sourceRegion: { value: sourceRegion }, targetRegion: { value: targetRegion } }, otherParameters)
    overrides: overrides
    nonComplianceMessages: messages
  }
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for one in assignRoles ? roles : []: {
    name: guid(assignment.id, one)
    properties: {
      principalId: assignment.identity.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/${one}'
    }
  }
]

resource exemption 'Microsoft.Authorization/policyExemptions@2022-07-01-preview' = [
  for one in exemptions: {
    name: one.name
    properties: {
      policyAssignmentId: assignment.id
      exemptionCategory: 'Waiver'
      expiresOn: one.expiresOn
      description: one.description
      policyDefinitionReferenceIds: one.policyDefinitionReferenceIds
    }
  }
]
