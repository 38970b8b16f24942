# Generated from policies/ by `npm run generate`.

locals {
  folder      = "${path.module}/../../../policies"
  definitions = { for file in fileset(local.folder, "*/*/policy.json") : jsondecode(file("${local.folder}/${file}")).name => jsondecode(file("${local.folder}/${file}")).properties }
  initiative  = jsondecode(file("${local.folder}/initiative.json")).properties
  at_group    = var.management_group_id != null
  parameters  = merge({ sourceRegion = { value = var.source_region }, targetRegion = { value = var.target_region } }, var.other_parameters)
  messages = {
    "no-standing-owner-for-users"               = "Users hold no standing Owner role. Owner for a person belongs into Privileged Identity Management and to the time of a cutover."
    "backup-replicas-not-in-source-region"      = "Backup vaults are not replicated to the source region. A backup vault whose replicated regions hold the source region keeps restore points in the region that is left."
    "geo-redundant-vaults-need-paired-region"   = "Backup vaults are not geo-redundant where the region has no pair. Recovery Services vaults and backup vaults that ask for geo-redundant storage or cross region restore copy to the paired region, which regions without a pair lack."
    "gallery-images-not-in-source-region"       = "Gallery images and applications are not replicated to the source region. Versions of images and of VM applications that name the source region among their target regions keep a replica in the region that is left and cannot be updated once it is closed."
    "zone-redundant-compute"                    = "Virtual machines and scale sets use zones where required. Where the environment requires it, scale sets must span at least two availability zones and virtual machines outside of scale sets must be placed in one."
    "zone-redundant-kubernetes"                 = "Kubernetes node pools span zones where required. Where the environment requires it, every node pool of a Kubernetes cluster must span at least two availability zones, also one that is a resource of its own and carries the tag itself."
    "cosmos-db-not-in-source-region"            = "Cosmos DB accounts have no location in the source region. An account that still has a location in the source region replicates into the region that is left and may fail over there."
    "geo-redundant-backups-need-paired-region"  = "Database backups are not geo-redundant where the region has no pair. Azure SQL, PostgreSQL, MySQL and Cosmos DB keep geo-redundant backups in the paired region."
    "replication-not-to-source-region"          = "Data is not replicated back to the source region. After the cutover a failover group, object replication, linked cache or read replica that still points to the source region copies data back into the region that is left, and may fail over there."
    "zone-redundant-databases"                  = "Databases are zone-redundant where required. Where the environment requires it, Azure SQL databases, elastic pools and managed instances must be zone-redundant, and PostgreSQL and MySQL servers must have a standby in another zone."
    "budgets-notify"                            = "Budgets notify somebody and have not ended. A budget that tells nobody, or one whose period is over, keeps nobody from spending."
    "policy-exemptions-expire"                  = "Policy exemptions expire. An exemption that is made for a migration weekend must not outlive it."
    "resource-groups-carry-tags"                = "Resource groups carry the tags of a relocation. Waves, owners and costs are told by tags."
    "subscriptions-have-a-budget"               = "Subscriptions have a budget with notifications. While source and target run side by side costs double."
    "api-management-not-in-source-region"       = "API Management has no gateway in the source region. An API Management service with an additional location in the source region answers from the region that is left."
    "namespaces-not-in-source-region"           = "Event Hubs and Service Bus are not replicated to or paired with the source region. Namespaces with geo-replication must not keep a replica in the region that is left, and none may be paired for disaster recovery with a namespace whose name or resource group carries that region."
    "key-vault-per-environment"                 = "Each key vault serves one application environment. A vault that several applications or environments share can only move with the last of them."
    "key-vaults-recoverable"                    = "Key vaults should have deletion protection enabled. During a relocation vaults are copied and deleted."
    "no-new-resources-in-source-region"         = "Nothing new is made in the source region. Freezes the region that is left: resources in it are flagged, and with Deny neither made nor changed there."
    "resource-groups-in-target-region"          = "Allowed locations for resource groups. A resource group keeps the metadata of its resources in its own region, so that an outage there hinders changes elsewhere."
    "resources-in-target-region"                = "Allowed locations. Resources must be in the target region or in one that is allowed beside it."
    "diagnostics-not-to-source-region"          = "Diagnostic settings do not send to the source region. Logs that go on to a workspace, storage account, event hub or partner solution in the source region are lost when that is deleted."
    "flow-logs-not-to-source-region"            = "Flow logs do not write to the source region. A flow log that is switched on and writes into a storage account or workspace of the source region, or watches a network there, ends with that region."
    "telemetry-not-to-source-region"            = "Application Insights and collection rules do not send to the source region. Application Insights components and data collection rules must not write into a workspace, Azure Monitor workspace, event hub, storage account or cluster of the source region."
    "workspace-replica-not-in-source-region"    = "Log Analytics workspaces are not replicated to the source region. A workspace that keeps its replica in the source region fails over into the region that is left."
    "dns-aliases-not-to-source-region"          = "DNS records do not point into the source region. A CNAME record for a host name with the source region in it, such as shop.westeurope.cloudapp.azure.com, still sends users to the region that is left, and so does an alias record for a public IP address whose name or resource group carries that region."
    "dns-records-change-quickly"                = "DNS records can be changed quickly before a cutover. Clients keep an answer for as long as its TTL says."
    "global-routing-not-to-source-region"       = "Front Door, CDN and Traffic Manager do not route to the source region. Origins of Azure Front Door and CDN and endpoints of Traffic Manager that are in the source region still send users there."
    "no-basic-load-balancer"                    = "Load balancers are not of the retired Basic SKU. The Basic SKU of load balancers was retired on 30 September 2025 and knows no availability zones."
    "no-basic-public-ip"                        = "Public IP addresses are not of the retired Basic SKU. The Basic SKU of public IP addresses was retired on 30 September 2025; new ones cannot be made."
    "no-source-network-addresses"               = "Next hops and DNS servers are not in the source network. A route whose next hop, or a network whose DNS server, is an appliance of the source network works until the peering to it is taken away."
    "no-source-region-firewall-rules"           = "Firewall rules name no service tag and no host of the source region. A rule for a service tag or a host of the source region opens the firewall for the wrong region."
    "no-source-region-routes"                   = "Routes name no service tag of the source region. A route for a service tag of the source region sends the traffic of the wrong services through a firewall or past it."
    "no-source-region-service-tags"             = "Security rules name no service tag of the source region. A rule for Storage.WestEurope lets the workload reach the region that it left and not the one that it is in."
    "peerings-not-to-source-region"             = "Networks are not peered with the source region. A peering with a network of the source region, or a connection of a virtual hub to one, costs per gigabyte, keeps hidden dependencies alive and breaks when that network is deleted."
    "private-dns-zones-without-source-region"   = "Private DNS zones are not those of the source region. Some private link zones carry their region, for example privatelink.westeurope.azmk8s.io, or a code for it, as those of Azure Backup do."
    "private-endpoints-not-to-source-region"    = "Private endpoints do not lead into the source region. A private endpoint for a service of the source region, or a DNS zone group with a zone of that region, keeps connections in the region that is left."
    "zone-redundant-gateways"                   = "Gateways and firewalls span zones where required. Where the environment requires it, application gateways must be of version 2 and not pinned to one zone (without a list of zones they span all), Azure Firewalls must name at least two zones, and virtual network gateways must be of a zone-redundant SKU."
    "stateful-source-resources-stay"            = "Stateful resources of the source region are not deleted before a date. What holds data in the source region is the way back until the relocation is accepted."
    "diagnostics-to-target-workspace"           = "Resources send their logs to the workspace of the target region. Resources of the target region that no diagnostic setting sends to its workspace get one with all their logs."
    "resources-inherit-tags"                    = "Resources take over a missing tag from their resource group. Waves, costs and the zone policies go by tags."
    "geo-redundant-storage-needs-paired-region" = "Storage is not geo-redundant where the region has no pair. Geo-redundant SKUs of storage accounts copy to the paired region."
    "zone-redundant-storage"                    = "Storage accounts are zone-redundant where required. Where the environment requires it, storage accounts must be of a SKU that keeps copies in several availability zones."
    "zone-redundant-app-service-plans"          = "App Service plans are zone-redundant where required. Where the environment requires it, App Service plans must be zone-redundant."
  }
}

resource "azurerm_policy_definition" "this" {
  for_each            = local.definitions
  name                = each.key
  policy_type         = "Custom"
  mode                = each.value.mode
  display_name        = each.value.displayName
  description         = each.value.description
  management_group_id = var.management_group_id
  metadata            = jsonencode(each.value.metadata)
  parameters          = jsonencode(each.value.parameters)
  policy_rule         = jsonencode(each.value.policyRule)
}

resource "azurerm_policy_set_definition" "at_subscription" {
  count        = local.at_group ? 0 : 1
  name         = "relocation"
  policy_type  = "Custom"
  display_name = local.initiative.displayName
  description  = local.initiative.description
  metadata     = jsonencode(local.initiative.metadata)
  parameters   = jsonencode(local.initiative.parameters)

  dynamic "policy_definition_group" {
    for_each = local.initiative.policyDefinitionGroups
    content {
      name         = policy_definition_group.value.name
      display_name = policy_definition_group.value.displayName
      description  = policy_definition_group.value.description
      category     = policy_definition_group.value.category
    }
  }

  dynamic "policy_definition_reference" {
    for_each = local.initiative.policyDefinitions
    content {
      policy_definition_id = try(azurerm_policy_definition.this[policy_definition_reference.value.policyDefinitionReferenceId].id, policy_definition_reference.value.policyDefinitionId)
      reference_id         = policy_definition_reference.value.policyDefinitionReferenceId
      policy_group_names   = policy_definition_reference.value.groupNames
      parameter_values     = jsonencode(policy_definition_reference.value.parameters)
    }
  }
}

resource "azurerm_management_group_policy_set_definition" "at_group" {
  count               = local.at_group ? 1 : 0
  name                = "relocation"
  policy_type         = "Custom"
  management_group_id = var.management_group_id
  display_name        = local.initiative.displayName
  description         = local.initiative.description
  metadata            = jsonencode(local.initiative.metadata)
  parameters          = jsonencode(local.initiative.parameters)

  dynamic "policy_definition_group" {
    for_each = local.initiative.policyDefinitionGroups
    content {
      name         = policy_definition_group.value.name
      display_name = policy_definition_group.value.displayName
      description  = policy_definition_group.value.description
      category     = policy_definition_group.value.category
    }
  }

  dynamic "policy_definition_reference" {
    for_each = local.initiative.policyDefinitions
    content {
      policy_definition_id = try(azurerm_policy_definition.this[policy_definition_reference.value.policyDefinitionReferenceId].id, policy_definition_reference.value.policyDefinitionId)
      reference_id         = policy_definition_reference.value.policyDefinitionReferenceId
      policy_group_names   = policy_definition_reference.value.groupNames
      parameter_values     = jsonencode(policy_definition_reference.value.parameters)
    }
  }
}

resource "azurerm_management_group_policy_assignment" "this" {
  count                = local.at_group ? 1 : 0
  name                 = "relocation"
  management_group_id  = var.management_group_id
  policy_definition_id = azurerm_management_group_policy_set_definition.at_group[0].id
  display_name         = local.initiative.displayName
  enforce              = var.enforce
  location             = var.target_region
  parameters           = jsonencode(local.parameters)

  identity {
    type = "SystemAssigned"
  }

  dynamic "non_compliance_message" {
    for_each = local.messages
    content {
      policy_definition_reference_id = non_compliance_message.key
      content                        = non_compliance_message.value
    }
  }

  dynamic "overrides" {
    for_each = var.overrides
    content {
      value = overrides.value
      selectors {
        in = [overrides.key]
      }
    }
  }
}

resource "azurerm_subscription_policy_assignment" "this" {
  count                = local.at_group ? 0 : 1
  name                 = "relocation"
  subscription_id      = "/subscriptions/${var.subscription_id}"
  policy_definition_id = azurerm_policy_set_definition.at_subscription[0].id
  display_name         = local.initiative.displayName
  enforce              = var.enforce
  location             = var.target_region
  parameters           = jsonencode(local.parameters)

  identity {
    type = "SystemAssigned"
  }

  dynamic "non_compliance_message" {
    for_each = local.messages
    content {
      policy_definition_reference_id = non_compliance_message.key
      content                        = non_compliance_message.value
    }
  }

  dynamic "overrides" {
    for_each = var.overrides
    content {
      value = overrides.value
      selectors {
        in = [overrides.key]
      }
    }
  }
}

resource "azurerm_subscription_policy_exemption" "this" {
  for_each                        = var.exemptions
  name                            = each.key
  subscription_id                 = "/subscriptions/${var.subscription_id}"
  policy_assignment_id            = local.at_group ? azurerm_management_group_policy_assignment.this[0].id : azurerm_subscription_policy_assignment.this[0].id
  exemption_category              = "Waiver"
  expires_on                      = each.value.expires_on
  description                     = each.value.description
  policy_definition_reference_ids = each.value.policies
}
