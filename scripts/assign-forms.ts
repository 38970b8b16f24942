import { readFileSync } from "node:fs";
import { format } from "prettier";
import { isJson, type Json } from "../src/expression/json.ts";
import { isJsonArray, isJsonObject } from "../src/policy/json.ts";
import type { JsonObject } from "../src/policy/model.ts";
import { bicepForm } from "./assign/bicep.ts";
import { terraformForm } from "./assign/terraform.ts";
import { azForm } from "./assign/az.ts";
import { policyFiles } from "./policy-tables.ts";

/** A definition as the forms name it. */
export interface AssignedPolicy {
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  /** What a refused request and the compliance view say. */
  readonly message: string;
  readonly roles: readonly string[];
  /** Azure has it already: it is referred to and not made. */
  readonly isBuiltIn: boolean;
  /** Whether the initiative has it; one that is not is assigned alone. */
  readonly isMember: boolean;
}

/** Azure's limit for the message of an assignment. */
const LONGEST_MESSAGE = 500;

export function assignedPolicies(): AssignedPolicy[] {
  return policyFiles().map((file): AssignedPolicy => {
    const root = objectOf(JSON.parse(readFileSync(file, "utf8")));
    const properties = objectOf(root["properties"]);
    const { displayName, description, metadata = {} } = properties;
    const details = objectOf(objectOf(properties["policyRule"])["then"])["details"];
    const roles = isJsonObject(details ?? null) ? objectOf(details)["roleDefinitionIds"] : undefined;
    return {
      name: textOf(file.split("/").at(-2)),
      file,
      isBuiltIn: file.endsWith("/built-in.json"),
      isMember: objectOf(metadata)["alone"] !== true,
      message: `${textOf(displayName)}. ${firstSentence(textOf(description))}`.slice(0, LONGEST_MESSAGE),
      roles: isJsonArray(roles ?? null) ? listOf(roles).map(textOf) : [],
    };
  });
}

function firstSentence(text: string): string {
  return /^.*?\.(?= [A-Z]|$)/s.exec(text)?.[0] ?? text;
}

function objectOf(value: unknown): JsonObject {
  if (!isJson(value) || !isJsonObject(value)) throw new Error("a definition is not an object there");
  return value;
}
function listOf(value: Json | undefined): readonly Json[] {
  return value !== undefined && isJsonArray(value) ? value : [];
}
function textOf(value: Json | undefined): string {
  if (typeof value !== "string") throw new Error("a definition lacks a text");
  return value;
}

const SCHEMAS = {
  "management-group":
    "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#",
  subscription: "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
} as const;
export type AssignScope = keyof typeof SCHEMAS;
export const ASSIGN_SCOPES: readonly AssignScope[] = ["management-group", "subscription"];

/** Every file of `examples/assign` by its path there. */
export async function assignForms(): Promise<ReadonlyMap<string, string>> {
  const policies = assignedPolicies();
  const json = (value: Json): Promise<string> =>
    format(JSON.stringify(value, null, 2), { parser: "json", printWidth: 110, trailingComma: "all" });
  return new Map([
    ...(await Promise.all(
      ASSIGN_SCOPES.map(
        async (scope) => [`arm/${scope}.json`, await json(armForm(scope, policies))] as const,
      ),
    )),
    ...ASSIGN_SCOPES.map((scope) => [`bicep/${scope}.bicep`, bicepForm(scope, policies)] as const),
    ...terraformForm(policies),
    ["az/assign.sh", azForm()],
    ["epac/policySetDefinitions/relocation.json", await json(epacInitiative())],
    ["epac/policyAssignments/relocation.json", await json(epacAssignment(policies))],
    ["epac/policyExemptions/tenant/relocation.json", await json(epacExemptions())],
  ]);
}

/** An assignment of an initiative that exists, with exemptions; definitions go there by az, Bicep, Terraform or EPAC. */
function armForm(scope: AssignScope, policies: readonly AssignedPolicy[]): Json {
  const text = (description: string, more: JsonObject = {}): Json => ({
    type: "string",
    metadata: { description },
    ...more,
  });
  return {
    $schema: SCHEMAS[scope],
    contentVersion: "1.0.0.0",
    parameters: {
      initiativeId: text("Id of the initiative relocation, where its definitions are."),
      sourceRegion: text("The region that the workload leaves."),
      targetRegion: text(
        "The region that the workload moves to; the identity of the assignment is there too.",
      ),
      enforcementMode: text("DoNotEnforce shows the compliance and refuses nothing: begin with it.", {
        defaultValue: "DoNotEnforce",
        allowedValues: ["DoNotEnforce", "Default"],
      }),
      otherParameters: {
        type: "object",
        defaultValue: {},
        metadata: { description: 'Other parameters of the initiative, {"zonesEffect": {"value": "Deny"}}.' },
      },
      overrides: {
        type: "array",
        defaultValue: [],
        metadata: { description: "Effects of single policies, in the form of policy assignments." },
      },
      exemptions: {
        type: "array",
        defaultValue: [],
        metadata: {
          description:
            "What is left out until the wave is over: {name, expiresOn, description, policyDefinitionReferenceIds}.",
        },
      },
    },
    resources: [
      {
        type: "Microsoft.Authorization/policyAssignments",
        apiVersion: "2024-04-01",
        name: "relocation",
        location: "[parameters('targetRegion')]",
        identity: { type: "SystemAssigned" },
        properties: {
          displayName: "Relocation to another Azure region",
          policyDefinitionId: "[parameters('initiativeId')]",
          enforcementMode: "[parameters('enforcementMode')]",
          parameters:
            "[union(createObject('sourceRegion', createObject('value', parameters('sourceRegion')), 'targetRegion', createObject('value', parameters('targetRegion'))), parameters('otherParameters'))]",
          overrides: "[parameters('overrides')]",
          nonComplianceMessages: messagesOf(policies),
        },
      },
      {
        copy: { name: "exemptions", count: "[length(parameters('exemptions'))]" },
        type: "Microsoft.Authorization/policyExemptions",
        apiVersion: "2022-07-01-preview",
        name: "[parameters('exemptions')[copyIndex()].name]",
        dependsOn: [assignmentId(scope)],
        properties: {
          policyAssignmentId: assignmentId(scope),
          exemptionCategory: "Waiver",
          expiresOn: "[parameters('exemptions')[copyIndex()].expiresOn]",
          description: "[parameters('exemptions')[copyIndex()].description]",
          policyDefinitionReferenceIds:
            "[parameters('exemptions')[copyIndex()].policyDefinitionReferenceIds]",
        },
      },
    ],
    outputs: {
      principalId: {
        type: "string",
        value: `[reference(${assignmentId(scope).slice(1, -1)}, '2024-04-01', 'full').identity.principalId]`,
      },
    },
  };
}

function assignmentId(scope: AssignScope): string {
  const type = "'Microsoft.Authorization/policyAssignments', 'relocation'";
  return scope === "subscription"
    ? `[subscriptionResourceId(${type})]`
    : `[extensionResourceId(managementGroup().id, ${type})]`;
}

function messagesOf(policies: readonly AssignedPolicy[]): Json {
  return policies
    .filter(({ isMember }) => isMember)
    .map(({ name, message }) => ({ policyDefinitionReferenceId: name, message }));
}

function initiativeProperties(): JsonObject {
  return objectOf(objectOf(JSON.parse(readFileSync("policies/initiative.json", "utf8")))["properties"]);
}

/** EPAC names definitions and finds their scope itself. */
function epacInitiative(): Json {
  const { policyDefinitions, ...rest } = initiativeProperties();
  return {
    $schema:
      "https://raw.githubusercontent.com/Azure/enterprise-azure-policy-as-code/main/Schemas/policy-set-definition-schema.json",
    name: "relocation",
    properties: {
      ...rest,
      policyDefinitions: listOf(policyDefinitions).map((one): Json => {
        const { policyDefinitionId, ...reference } = objectOf(one);
        const id = textOf(policyDefinitionId);
        if (id.startsWith("/providers/Microsoft.Authorization/")) return objectOf(one);
        return { policyDefinitionName: id.slice(id.lastIndexOf("/") + 1), ...reference };
      }),
    },
  };
}

function epacAssignment(policies: readonly AssignedPolicy[]): Json {
  return {
    $schema:
      "https://raw.githubusercontent.com/Azure/enterprise-azure-policy-as-code/main/Schemas/policy-assignment-schema.json",
    nodeName: "/relocation",
    scope: { tenant: ["/providers/Microsoft.Management/managementGroups/your-management-group"] },
    definitionEntry: { policySetName: "relocation", displayName: "Relocation" },
    assignment: {
      name: "relocation",
      displayName: "Relocation to another Azure region",
      description: "What a workload must keep to while it moves and once it has arrived.",
    },
    enforcementMode: "DoNotEnforce",
    managedIdentityLocations: { tenant: "swedencentral" },
    parameters: { sourceRegion: "westeurope", targetRegion: "swedencentral" },
    nonComplianceMessages: messagesOf(policies),
  };
}

function epacExemptions(): Json {
  return {
    $schema:
      "https://raw.githubusercontent.com/Azure/enterprise-azure-policy-as-code/main/Schemas/policy-exemption-schema.json",
    exemptions: [
      {
        name: "relocation-first-wave",
        displayName: "The first wave until it is over",
        description: "Routes of the source stay until the cutover.",
        exemptionCategory: "Waiver",
        expiresOn: "2026-12-31T00:00:00Z",
        scope: "/subscriptions/00000000-0000-0000-0000-000000000000",
        policyAssignmentId:
          "/providers/Microsoft.Management/managementGroups/your-management-group/providers/Microsoft.Authorization/policyAssignments/relocation",
        policyDefinitionReferenceIds: ["no-source-region-routes"],
      },
    ],
  };
}
