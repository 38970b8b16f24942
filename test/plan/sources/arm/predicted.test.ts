import { describe, expect, it } from "vitest";
import {
  isArray,
  isObject,
  isUnknown,
  waitsOf,
  type Value,
  type ValueObject,
} from "../../../../src/expression/value.ts";
import { expandTemplate, readJson, type TemplateContext } from "../../../../src/plan/sources/arm/index.ts";
import type { Planned } from "../../../../src/plan/model.ts";
import { readBicepSnapshot } from "../../../../src/plan/sources/bicep/snapshot.ts";
import { TARGET } from "../../../support/context.ts";
import { CONTEXT, nested, template, type Parts } from "./support.ts";

/**
 * The situations for which Bicep's own repository keeps a baseline of `bicep snapshot` (SnapshotCommandTests and JsonRpcCommandTests,
 * 21 August 2026), with templates of our own: what is predicted here is what stands there, ids and hashes included.
 */

const NOBODY = "00000000-0000-0000-0000-000000000000";
const SOMEBODY = "11068ed9-6c31-4a47-8183-4eca6d84bb32";

interface Baseline {
  readonly where?: Partial<TemplateContext>;
  readonly kind?: Parameters<typeof template>[1];
  readonly parts: Parts;
  readonly given?: Parts;
  readonly predicted: readonly Parts[];
  readonly left?: readonly string[];
}

const ACCOUNT = {
  type: "Microsoft.Storage/storageAccounts",
  apiVersion: "2022-09-01",
  name: "[parameters('name')]",
  location: "[parameters('location')]",
  sku: { name: "[parameters('sku')]" },
  kind: "StorageV2",
  properties: {},
};
const ACCOUNT_PARAMETERS = {
  sku: { type: "string", defaultValue: "Standard_LRS" },
  location: { type: "string", defaultValue: "[resourceGroup().location]" },
  name: { type: "string", defaultValue: "[format('store{0}', uniqueString(resourceGroup().id))]" },
};
const account = (subscription: string, hash: string, more: Parts = {}): Parts => ({
  id: `/subscriptions/${subscription}/resourceGroups/myRg/providers/Microsoft.Storage/storageAccounts/store${hash}`,
  type: "Microsoft.Storage/storageAccounts",
  name: `store${hash}`,
  apiVersion: "2022-09-01",
  location: "eastus",
  sku: { name: "Standard_LRS" },
  kind: "StorageV2",
  properties: {},
  ...more,
});
const EXTENSION = { provider: "Test", version: "1.0.0" };

const BASELINES: Readonly<Record<string, Baseline>> = {
  "a name by the hash of its group": {
    parts: { parameters: ACCOUNT_PARAMETERS, resources: [ACCOUNT] },
    given: { location: { value: "eastus" } },
    predicted: [account(NOBODY, "js26ofeqkqeve")],
  },
  "the hash of a group elsewhere": {
    where: { subscriptionId: SOMEBODY },
    parts: { parameters: ACCOUNT_PARAMETERS, resources: [ACCOUNT] },
    given: { location: { value: "eastus" } },
    predicted: [account(SOMEBODY, "pwt7yebfrftwu")],
  },
  "another region and SKU by parameters": {
    parts: { parameters: ACCOUNT_PARAMETERS, resources: [ACCOUNT] },
    given: { location: { value: "westus" }, sku: { value: "Standard_ZRS" } },
    predicted: [account(NOBODY, "js26ofeqkqeve", { location: "westus", sku: { name: "Standard_ZRS" } })],
  },
  "an input that only the deployment supplies": {
    where: { subscriptionId: SOMEBODY },
    parts: { parameters: ACCOUNT_PARAMETERS, resources: [ACCOUNT] },
    given: { location: { value: "eastus" }, sku: { expression: "[externalInputs('custom_binding_1')]" } },
    predicted: [
      account(SOMEBODY, "pwt7yebfrftwu", {
        sku: {
          name: "[[externalInputs('custom_binding_1')] for the parameter sku, which the deployment supplies]",
        },
      }),
    ],
    left: ["defines no external input `custom_binding_1`"],
  },
  "outputs beside the resources": {
    parts: {
      parameters: ACCOUNT_PARAMETERS,
      resources: [ACCOUNT],
      outputs: {
        blob: {
          type: "string",
          value:
            "[reference(resourceId('Microsoft.Storage/storageAccounts', parameters('name'))).primaryEndpoints.blob]",
        },
      },
    },
    given: { location: { value: "eastus" } },
    predicted: [account(NOBODY, "js26ofeqkqeve")],
  },
  "a loop in a loop, of which the inner one makes nothing": {
    parts: {
      parameters: { rights: { type: "array", items: { type: "object" } } },
      languageVersion: "2.0",
      variables: {
        vaults: [{ name: "myVault", rights: "[parameters('rights')]", sku: "standard" }],
      },
      resources: {
        vaults: {
          copy: { name: "vaults", count: "[length(variables('vaults'))]", mode: "serial", batchSize: 1 },
          type: "Microsoft.KeyVault/vaults",
          apiVersion: "2019-09-01",
          name: "[variables('vaults')[copyIndex()].name]",
          location: "[resourceGroup().location]",
          properties: {
            copy: [
              {
                name: "accessPolicies",
                count: "[length(variables('vaults')[copyIndex()].rights)]",
                input: {
                  tenantId: "[subscription().tenantId]",
                  permissions: "[variables('vaults')[copyIndex()].rights[copyIndex('accessPolicies')]]",
                },
              },
            ],
            sku: { family: "A", name: "[variables('vaults')[copyIndex()].sku]" },
            tenantId: "[subscription().tenantId]",
          },
        },
      },
    },
    given: { rights: { value: [] } },
    predicted: [
      {
        id: `/subscriptions/${NOBODY}/resourceGroups/myRg/providers/Microsoft.KeyVault/vaults/myVault`,
        type: "Microsoft.KeyVault/vaults",
        name: "myVault",
        apiVersion: "2019-09-01",
        location: "[resourceGroup().location]",
        properties: {
          accessPolicies: [],
          sku: { family: "A", name: "standard" },
          tenantId: "[tenant().tenantId]",
        },
      },
    ],
  },
  "a null for a parameter that may be null": {
    parts: {
      languageVersion: "2.0",
      parameters: { p: { type: "string", nullable: true } },
      resources: {},
    },
    given: { p: { value: null } },
    predicted: [],
  },
  "a group in the region of the deployment": {
    kind: "subscription",
    where: { deploymentLocation: "westeurope" },
    parts: {
      parameters: { group: { type: "string" } },
      resources: [
        {
          type: "Microsoft.Resources/resourceGroups",
          apiVersion: "2024-11-01",
          name: "[parameters('group')]",
          location: "[deployment().location]",
        },
      ],
    },
    given: { group: { value: "myRg" } },
    predicted: [
      {
        id: `/subscriptions/${NOBODY}/resourceGroups/myRg`,
        type: "Microsoft.Resources/resourceGroups",
        name: "myRg",
        apiVersion: "2024-11-01",
        location: "westeurope",
      },
    ],
  },
  "a module that takes what another gives": {
    parts: {
      languageVersion: "2.0",
      resources: {
        first: nested("first", template({ outputs: { given: { type: "string", value: "foo" } } })),
        second: nested(
          "second",
          template({
            parameters: { network: { type: "string" } },
            resources: [
              {
                type: "Microsoft.Network/virtualNetworks",
                apiVersion: "2024-07-01",
                name: "[parameters('network')]",
              },
            ],
          }),
          { dependsOn: ["first"] },
          { parameters: { network: { value: "[reference('first').outputs.given.value]" } } },
        ),
      },
    },
    predicted: [
      {
        id: `/subscriptions/${NOBODY}/resourceGroups/myRg/providers/Microsoft.Network/virtualNetworks/foo`,
        type: "Microsoft.Network/virtualNetworks",
        name: "foo",
        apiVersion: "2024-07-01",
      },
    ],
  },
  "an assignment at a management group": {
    kind: "managementGroup",
    where: { managementGroup: "myManagementGroup" },
    parts: {
      resources: [
        {
          type: "Microsoft.Authorization/policyAssignments",
          apiVersion: "2022-06-01",
          name: "myAssignment",
          properties: {
            policyDefinitionId: `[format('/providers/Microsoft.Management/managementGroups/{0}/providers/Microsoft.Authorization/policyDefinitions/${NOBODY}', managementGroup().name)]`,
          },
        },
      ],
    },
    predicted: [
      {
        id: "/providers/Microsoft.Management/managementGroups/myManagementGroup/providers/Microsoft.Authorization/policyAssignments/myAssignment",
        type: "Microsoft.Authorization/policyAssignments",
        name: "myAssignment",
        apiVersion: "2022-06-01",
        properties: {
          policyDefinitionId: `/providers/Microsoft.Management/managementGroups/myManagementGroup/providers/Microsoft.Authorization/policyDefinitions/${NOBODY}`,
        },
      },
    ],
  },
  "a role by its name, which only the service knows": {
    kind: "subscription",
    parts: {
      variables: { role: "[roleDefinitions('Contributor')]" },
      resources: [
        {
          type: "Microsoft.Authorization/roleAssignments",
          apiVersion: "2022-04-01",
          name: "[guid('test')]",
          properties: { principalId: NOBODY, roleDefinitionId: "[variables('role').id]" },
        },
      ],
    },
    predicted: [
      {
        id: `/subscriptions/${NOBODY}/providers/Microsoft.Authorization/roleAssignments/d6a5baf1-8b9b-542a-8525-2982f1f98a0c`,
        type: "Microsoft.Authorization/roleAssignments",
        name: "d6a5baf1-8b9b-542a-8525-2982f1f98a0c",
        apiVersion: "2022-04-01",
        properties: { principalId: NOBODY, roleDefinitionId: "[roleDefinitions('Contributor').id]" },
      },
    ],
    left: ["roleDefinitions"],
  },
  "resources of an extension, which are none of Azure Resource Manager": {
    parts: {
      languageVersion: "2.0",
      extensions: { test: EXTENSION },
      resources: {
        one: { extension: "test", type: "fooType@v1", properties: { identifier: "foo" } },
        two: {
          extension: "test",
          type: "fooType@v1",
          properties: { identifier: "[reference('one').properties.readonly]" },
        },
      },
    },
    predicted: [],
    left: ["Bicep extension", "Bicep extension"],
  },
};

function members(body: ValueObject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(body).map(([key, item]) => [key, written(item)]));
}

/** As `bicep snapshot` writes it: what is open stands in brackets. */
function written(value: Value): unknown {
  if (isUnknown(value)) return `[${waitsOf(value).join("; ")}]`;
  if (isArray(value)) return value.map(written);
  return isObject(value) ? members(value) : value;
}
const text = (value: Planned<string>): string => (value.known ? value.value : `[${value.expression}]`);

function predictionOf({ where = {}, kind, parts, given = {} }: Baseline): {
  readonly predicted: readonly object[];
  readonly left: readonly string[];
} {
  const { tenantId, ...context } = CONTEXT;
  expect(tenantId).toBeDefined();
  const { resources, problems } = expandTemplate({
    template: readJson("main.json", JSON.stringify(template(parts, kind))),
    parameters: [
      { kind: "file", document: readJson("p.json", JSON.stringify({ $schema: "", parameters: given })) },
    ],
    context: {
      ...context,
      subscriptionId: NOBODY,
      resourceGroup: "myRg",
      groupLocations: new Map(),
      ...where,
    },
  });
  expect(problems.filter(({ kind: of }) => of === "invalid")).toEqual([]);
  const predicted = resources.map(({ id, type, name, apiVersion, location, body }) => ({
    id,
    type,
    name: text(name),
    apiVersion,
    ...(location === undefined ? {} : { location: text(location) }),
    ...members(body),
  }));
  return { predicted, left: problems.map(({ message }) => message) };
}

describe("what `bicep snapshot` predicts is what is expanded", () => {
  it.each(Object.entries(BASELINES))("%s", (_, baseline) => {
    const { predicted, left } = predictionOf(baseline);
    expect(predicted).toEqual(baseline.predicted);
    expect(left).toHaveLength(baseline.left?.length ?? 0);
    for (const [index, part] of (baseline.left ?? []).entries()) expect(left[index]).toContain(part);
  });

  it.each(Object.entries(BASELINES))(
    "%s: the prediction, read as a file, names the same",
    (_, { predicted }) => {
      const { described, gaps } = readBicepSnapshot(
        readJson("s.json", JSON.stringify({ predictedResources: predicted, diagnostics: [], outputs: {} })),
        { entry: ["inventory", 0], subscription: TARGET, resourceGroup: "myRg" },
      );
      expect(described.length + gaps.length).toBe(predicted.length);
    },
  );

  it("a fail() in a variable that nobody uses refuses the template", () => {
    const { problems } = expandTemplate({
      template: readJson(
        "main.json",
        JSON.stringify(
          template({
            parameters: { on: { type: "bool" } },
            variables: { v: "[if(parameters('on'), fail('it must be off'), 'v')]" },
          }),
        ),
      ),
      parameters: [{ kind: "values", values: { on: true } }],
      context: CONTEXT,
    });
    expect(problems).toMatchObject([{ whole: true }]);
    expect(problems[0]?.message).toContain("it must be off");
  });
});
