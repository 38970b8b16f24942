import type { AssignedPolicy } from "../assign-forms.ts";

/** A module that puts everything at a management group or a subscription. */
export function terraformForm(policies: readonly AssignedPolicy[]): readonly (readonly [string, string])[] {
  const members = policies.filter(({ isMember }) => isMember);
  const width = Math.max(...members.map(({ name }) => name.length)) + 2;
  const messages = members.map(
    ({ name, message }) => `    ${`"${name}"`.padEnd(width)} = ${JSON.stringify(message)}`,
  );
  return [
    [
      "terraform/main.tf",
      `# Generated from policies/ by \`npm run generate\`.

locals {
  folder      = "\${path.module}/../../../policies"
  definitions = { for file in fileset(local.folder, "*/*/policy.json") : jsondecode(file("\${local.folder}/\${file}")).name => jsondecode(file("\${local.folder}/\${file}")).properties }
  initiative  = jsondecode(file("\${local.folder}/initiative.json")).properties
  at_group    = var.management_group_id != null
  parameters  = merge({ sourceRegion = { value = var.source_region }, targetRegion = { value = var.target_region } }, var.other_parameters)
  messages = {
${messages.join("\n")}
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
  subscription_id      = "/subscriptions/\${var.subscription_id}"
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
  subscription_id                 = "/subscriptions/\${var.subscription_id}"
  policy_assignment_id            = local.at_group ? azurerm_management_group_policy_assignment.this[0].id : azurerm_subscription_policy_assignment.this[0].id
  exemption_category              = "Waiver"
  expires_on                      = each.value.expires_on
  description                     = each.value.description
  policy_definition_reference_ids = each.value.policies
}
`,
    ],
    [
      "terraform/variables.tf",
      `# Generated from policies/ by \`npm run generate\`.

terraform {
  required_version = ">= 1.5"
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 4.40, < 5.0"
    }
  }
}

variable "source_region" {
  description = "The region that the workload leaves."
  type        = string
}

variable "target_region" {
  description = "The region that the workload moves to; the identity of the assignment is there too."
  type        = string
}

variable "management_group_id" {
  description = "Id of the management group. null: everything goes to the subscription."
  type        = string
  default     = null
}

variable "subscription_id" {
  description = "The subscription of the assignment, and of the exemptions."
  type        = string
}

variable "enforce" {
  description = "False shows the compliance and refuses nothing: begin with it."
  type        = bool
  default     = false
}

variable "other_parameters" {
  description = "Other parameters of the initiative: { zonesEffect = { value = \\"Deny\\" } }"
  type        = any
  default     = {}
}

variable "overrides" {
  description = "Effects of single policies by their reference ids: { no-source-region-routes = \\"Disabled\\" }"
  type        = map(string)
  default     = {}
}

variable "exemptions" {
  description = "What is left out until the wave is over, by name."
  type = map(object({
    expires_on  = string
    description = string
    policies    = list(string)
  }))
  default = {}
}
`,
    ],
  ];
}
