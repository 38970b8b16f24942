# Generated from policies/ by `npm run generate`.

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
  description = "Other parameters of the initiative: { zonesEffect = { value = \"Deny\" } }"
  type        = any
  default     = {}
}

variable "overrides" {
  description = "Effects of single policies by their reference ids: { no-source-region-routes = \"Disabled\" }"
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
