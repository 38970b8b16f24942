import type { JsonObject } from "../servers/json.ts";
import type { ArmResource } from "../servers/world.ts";
import { policyDefinition, TENANT } from "./build.ts";

/** GUIDs of built-in definitions. */
export const BUILT_IN = {
  allowedLocations: "e56962a6-4747-49cd-b67b-bf8b01975c4c",
  allowedLocationsForGroups: "e765b5de-1225-4ba3-bd56-1ac6695af988",
  allowedTypes: "a08ec900-254a-4555-9bf5-e42af04b5c5c",
  notAllowedTypes: "6c112d4e-5bc7-47ae-a041-ea2d9dccd749",
  requireTag: "871b6d14-10aa-478d-b590-94f262ecfa99",
  secureTransfer: "404c3081-a854-4457-ae30-26a93ef643f9",
  unmanagedDisks: "06a78e20-9358-41c9-923c-fb736d382a4d",
  activityLog: "2465583e-4e78-4c15-b6be-a36cbc7c8b0f",
} as const;

/** Id of a built-in definition. */
export function builtIn(name: keyof typeof BUILT_IN): string {
  return `/providers/Microsoft.Authorization/policyDefinitions/${BUILT_IN[name]}`;
}

function effect(defaultValue: string, ...others: readonly string[]): JsonObject {
  return {
    type: "String",
    defaultValue,
    allowedValues: [defaultValue, ...others],
    metadata: { displayName: "Effect", description: "Turns the policy on, off, or to audit only." },
  };
}

function list(displayName: string, strongType: string): JsonObject {
  return { type: "Array", metadata: { displayName, description: `${displayName}.`, strongType } };
}

const THEN: JsonObject = { effect: "[parameters('effect')]" };
const LOCATION_OUTSIDE: JsonObject = { field: "location", notIn: "[parameters('listOfAllowedLocations')]" };

function locationRule(): JsonObject {
  return {
    if: {
      allOf: [
        LOCATION_OUTSIDE,
        { field: "location", notEquals: "global" },
        { field: "type", notEquals: "Microsoft.AzureActiveDirectory/b2cDirectories" },
      ],
    },
    then: THEN,
  };
}

function diagnosticDetails(): JsonObject {
  const passed = { logAnalytics: { value: "[parameters('logAnalytics')]" } };
  return {
    type: "Microsoft.Insights/diagnosticSettings",
    deploymentScope: "Subscription",
    existenceScope: "Subscription",
    existenceCondition: {
      field: "Microsoft.Insights/diagnosticSettings/workspaceId",
      equals: "[parameters('logAnalytics')]",
    },
    deployment: {
      location: "northeurope",
      properties: {
        mode: "incremental",
        template: {
          $schema:
            "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
          contentVersion: "1.0.0.0",
          parameters: { logAnalytics: { type: "string" } },
          resources: [],
        },
        parameters: passed,
      },
    },
    roleDefinitionIds: [
      "/providers/microsoft.authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa",
      "/providers/microsoft.authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293",
    ],
  };
}

/** Built-in definitions that every tenant sees: the four that limit places and types, and four of other kinds. */
export function builtInDefinitions(): readonly ArmResource[] {
  return [
    policyDefinition(TENANT, BUILT_IN.allowedLocations, {
      displayName: "Allowed locations",
      mode: "Indexed",
      version: "1.1.0",
      parameters: {
        listOfAllowedLocations: list("Allowed locations", "location"),
        effect: effect("Deny", "Audit", "Disabled"),
      },
      rule: locationRule(),
    }),
    policyDefinition(TENANT, BUILT_IN.allowedLocationsForGroups, {
      displayName: "Allowed locations for resource groups",
      mode: "All",
      version: "1.1.0",
      parameters: {
        listOfAllowedLocations: list("Allowed locations", "location"),
        effect: effect("Deny", "Audit", "Disabled"),
      },
      rule: {
        if: {
          allOf: [
            { field: "type", equals: "Microsoft.Resources/subscriptions/resourceGroups" },
            LOCATION_OUTSIDE,
          ],
        },
        then: THEN,
      },
    }),
    policyDefinition(TENANT, BUILT_IN.allowedTypes, {
      displayName: "Allowed resource types",
      mode: "Indexed",
      version: "1.1.0",
      parameters: {
        listOfResourceTypesAllowed: list("Allowed resource types", "resourceTypes"),
        effect: effect("Deny", "Audit", "Disabled"),
      },
      rule: {
        if: { not: { field: "type", in: "[parameters('listOfResourceTypesAllowed')]" } },
        then: THEN,
      },
    }),
    policyDefinition(TENANT, BUILT_IN.notAllowedTypes, {
      displayName: "Not allowed resource types",
      mode: "All",
      version: "2.0.0",
      parameters: {
        listOfResourceTypesNotAllowed: list("Not allowed resource types", "resourceTypes"),
        effect: effect("Deny", "Audit", "Disabled"),
      },
      rule: {
        if: {
          allOf: [
            { field: "type", in: "[parameters('listOfResourceTypesNotAllowed')]" },
            { value: "[field('type')]", exists: true },
          ],
        },
        then: THEN,
      },
    }),
    policyDefinition(TENANT, BUILT_IN.requireTag, {
      displayName: "Require a tag on resources",
      mode: "Indexed",
      version: "1.0.1",
      category: "Tags",
      parameters: { tagName: { type: "String", metadata: { displayName: "Tag Name" } } },
      rule: {
        if: { field: "[concat('tags[', parameters('tagName'), ']')]", exists: "false" },
        then: { effect: "deny" },
      },
    }),
    policyDefinition(TENANT, BUILT_IN.secureTransfer, {
      displayName: "Secure transfer to storage accounts should be enabled",
      mode: "Indexed",
      version: "2.0.0",
      category: "Storage",
      parameters: { effect: effect("Audit", "Deny", "Disabled") },
      rule: {
        if: {
          allOf: [
            { field: "type", equals: "Microsoft.Storage/storageAccounts" },
            {
              anyOf: [
                {
                  allOf: [
                    { value: "[requestContext().apiVersion]", less: "2019-04-01" },
                    { field: "Microsoft.Storage/storageAccounts/supportsHttpsTrafficOnly", exists: "false" },
                  ],
                },
                { field: "Microsoft.Storage/storageAccounts/supportsHttpsTrafficOnly", equals: "false" },
              ],
            },
          ],
        },
        then: THEN,
      },
    }),
    policyDefinition(TENANT, BUILT_IN.unmanagedDisks, {
      displayName: "Audit VMs that do not use managed disks",
      mode: "All",
      category: "Compute",
      rule: {
        if: {
          allOf: [
            { field: "type", equals: "Microsoft.Compute/virtualMachines" },
            { field: "Microsoft.Compute/virtualMachines/osDisk.uri", exists: "True" },
          ],
        },
        then: { effect: "audit" },
      },
    }),
    policyDefinition(TENANT, BUILT_IN.activityLog, {
      displayName: "Configure Azure Activity logs to stream to specified Log Analytics workspace",
      mode: "All",
      category: "Monitoring",
      parameters: {
        logAnalytics: {
          type: "String",
          metadata: { displayName: "Primary Log Analytics workspace", strongType: "omsWorkspace" },
        },
        effect: effect("DeployIfNotExists", "Disabled"),
      },
      rule: {
        if: { field: "type", equals: "Microsoft.Resources/subscriptions" },
        then: { effect: "[parameters('effect')]", details: diagnosticDetails() },
      },
    }),
  ];
}

/** Version 1.0.0 of Allowed locations, which had no effect parameter yet: an assignment may pin it with `1.0.*`. */
export function olderVersions(): readonly ArmResource[] {
  const [current] = builtInDefinitions();
  if (!current) throw new Error("there are built-in definitions");
  const old = policyDefinition(TENANT, BUILT_IN.allowedLocations, {
    displayName: "Allowed locations",
    mode: "Indexed",
    version: "1.0.0",
    parameters: { listOfAllowedLocations: list("Allowed locations", "location") },
    rule: { ...locationRule(), then: { effect: "deny" } },
  });
  return [
    {
      ...old,
      id: `${current.id}/versions/1.0.0`,
      name: "1.0.0",
      type: "Microsoft.Authorization/policyDefinitions/versions",
    },
  ];
}
