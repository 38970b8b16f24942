import { expect, test } from "vitest";
import { isUnknown } from "../../../../src/expression/value.ts";
import { GROUP, moduleOf, one, read, refers, type Entry } from "./plan.ts";
import { knownTags, statedTags } from "../../../../src/plan/stated.ts";
import { plainly } from "../../../support/request.ts";

const TYPE = "Microsoft.App/jobs@2024-03-01";
const JOB: Entry = {
  address: "azapi_resource.job",
  after: {
    type: TYPE,
    name: "job",
    parent_id: GROUP,
    location: "Sweden Central",
    tags: { app: "shop" },
    identity: [{ type: "SystemAssigned", identity_ids: [] }],
    body: { properties: { environmentId: "e" }, sku: { name: "S1" } },
    sensitive_body: null,
  },
};

test("a whole resource: type, version, place, body and what the provider's attributes add", () => {
  expect(one(JOB)).toMatchObject({
    type: "Microsoft.App/jobs",
    apiVersion: "2024-03-01",
    id: `${GROUP}/providers/Microsoft.App/jobs/job`,
    name: { known: true, value: "job" },
    location: { known: true, value: "swedencentral" },
    sku: { name: { known: true, value: "S1" } },
    partial: false,
    tags: statedTags({ app: "shop" }),
    body: {
      properties: { environmentId: "e" },
      sku: { name: "S1" },
      tags: { app: "shop" },
      identity: { type: "SystemAssigned" },
    },
  });
});

test("what is not set is left out of a whole body", () => {
  const { body } = one({
    ...JOB,
    after: { type: TYPE, name: "job", parent_id: GROUP, tags: null, identity: [], body: {} },
  });
  expect(body).toEqual({});
});

test("location and tags may stand in the body", () => {
  const job = one({
    ...JOB,
    after: {
      type: TYPE,
      name: "job",
      parent_id: GROUP,
      location: null,
      tags: null,
      body: { location: "westeurope", tags: { a: "b" } },
    },
  });
  expect(job.location).toEqual({ known: true, value: "westeurope" });
  expect(knownTags(job.tags)).toEqual({ a: "b" });
  expect(job.body).toEqual({ tags: { a: "b" } });
});

test("a body as JSON text, as older versions of the provider have it", () => {
  const job = one({
    ...JOB,
    after: { type: TYPE, name: "job", parent_id: GROUP, body: '{"properties":{"a":[1]}}' },
  });
  expect([job.body, job.partial]).toEqual([{ properties: { a: [1] } }, false]);
});

test.each([
  ["text that is not JSON", { body: "{" }, undefined],
  ["a list", { body: [1] }, undefined],
  ["unknown", {}, { body: true }],
  ["with a sensitive part beside it", { body: {}, sensitive_body: { properties: { key: "k" } } }, undefined],
])("a body that is %s leaves every member open", (_, after, unknown) => {
  const job = one({ ...JOB, after: { type: TYPE, name: "job", parent_id: GROUP, ...after }, unknown });
  expect(job.partial).toBe(true);
});

test("an unknown part of a body stays where it is", () => {
  const { body, partial } = one({
    ...JOB,
    after: { type: TYPE, name: "job", parent_id: GROUP, body: { properties: { a: 1 } } },
    unknown: { body: { properties: { b: true } } },
  });
  const properties = body["properties"];
  expect(partial).toBe(false);
  expect(properties).toHaveProperty("a", 1);
  expect(
    typeof properties === "object" && properties !== null && "b" in properties && isUnknown(properties.b),
  ).toBe(true);
});

test("an update of a resource says a part of it", () => {
  const id = `${GROUP}/providers/Microsoft.App/jobs/job`;
  const update = one({
    address: "azapi_update_resource.job",
    after: { type: TYPE, resource_id: id, body: { properties: { a: 1 } } },
  });
  expect(update).toMatchObject({ id, partial: true, body: { properties: { a: 1 } } });
});

test("an action makes no resource, a write of one does", () => {
  const id = `${GROUP}/providers/Microsoft.App/jobs/job`;
  const action = (rest: object): Entry => ({
    address: "azapi_resource_action.a",
    after: { type: TYPE, resource_id: id, ...rest },
  });
  const start = read([action({ action: "start", method: "POST" })]);
  expect([start.resources, start.notUnderstood]).toEqual([[], []]);
  expect(start.relations).toMatchObject([{ name: "azapi_resource_action", count: 1 }]);
  expect(one(action({ action: null, method: "PATCH", body: { tags: { a: "b" } } }))).toMatchObject({
    id,
    partial: true,
    tags: statedTags({ a: "b" }),
  });
});

test.each([
  ["no version", { type: "Microsoft.App/jobs" }],
  ["no type", {}],
  ["a type of another form", { type: "jobs@2024-03-01" }],
])("a resource with %s is not understood", (_, after) => {
  expect(read([{ address: "azapi_resource.x", after }]).notUnderstood).toMatchObject([
    { name: "azapi_resource", count: 1 },
  ]);
});

test("the data plane is not understood", () => {
  const plan = read([
    {
      address: "azapi_data_plane_resource.x",
      after: { type: "Microsoft.Synapse/workspaces/databases@2021-04-01" },
    },
  ]);
  expect(plan.notUnderstood).toMatchObject([{ name: "azapi_data_plane_resource", count: 1 }]);
});

const RESOURCE_GROUP: Entry = {
  address: "azurerm_resource_group.main",
  after: { name: "rg", location: "swedencentral" },
  unknown: { id: true },
};

test.each([
  [
    "of a group that the plan makes",
    TYPE,
    "azurerm_resource_group.main",
    `${GROUP}/providers/Microsoft.App/jobs/x`,
  ],
  [
    "of a parent that the plan makes",
    "Microsoft.Storage/storageAccounts/blobServices@2023-01-01",
    "azurerm_storage_account.st",
    `${GROUP}/providers/Microsoft.Storage/storageAccounts/st/blobServices/x`,
  ],
  [
    "of a parent that is not the type's own",
    "Microsoft.Sql/servers/databases@2023-01-01",
    "azurerm_storage_account.st",
    undefined,
  ],
])("the id under the parent %s", (_, type, parent, id) => {
  const plan = read(
    [
      RESOURCE_GROUP,
      {
        address: "azurerm_storage_account.st",
        after: { name: "st", resource_group_name: "rg" },
        unknown: { id: true },
      },
      {
        address: "azapi_resource.x",
        after: { type, name: "x", body: {} },
        unknown: { id: true, parent_id: true },
      },
    ],
    {
      configuration: {
        root_module: moduleOf([
          { address: "azapi_resource.x", expressions: { parent_id: refers(`${parent}.id`, parent) } },
        ]),
      },
    },
  );
  expect(plan.resources.at(-1)?.id).toBe(id);
});

test("an extension of a resource", () => {
  const target = `${GROUP}/providers/Microsoft.Storage/storageAccounts/st`;
  const lock = one({
    address: "azapi_resource.lock",
    after: { type: "Microsoft.Authorization/locks@2020-05-01", name: "keep", parent_id: target, body: {} },
  });
  expect(lock.id).toBe(`${target}/providers/Microsoft.Authorization/locks/keep`);
  expect(lock.scope.extends).toEqual({ known: true, value: target });
});

test.each([
  [
    "Microsoft.Compute/virtualMachines@2024-07-01",
    { properties: { hardwareProfile: { vmSize: "Standard_D2s_v5" } } },
    "Standard_D2s_v5",
    1,
  ],
  [
    "Microsoft.Compute/virtualMachineScaleSets@2024-07-01",
    { sku: { name: "Standard_D2s_v5", capacity: 4 } },
    "Standard_D2s_v5",
    4,
  ],
  [
    "Microsoft.ContainerService/managedClusters/agentPools@2024-09-01",
    { properties: { vmSize: "Standard_D4s_v5", count: 3 } },
    "Standard_D4s_v5",
    3,
  ],
  ["Microsoft.Web/serverfarms@2023-12-01", { sku: { name: "P1v3", capacity: 3 } }, "P1v3", 3],
])("size and number of machines of %s", (type, body, sku, count) => {
  const resource = one({ address: "azapi_resource.x", after: { type, name: "x", parent_id: GROUP, body } });
  expect(plainly(resource)).toMatchObject({ sku, count });
});

test("an update tells the request of today beside that of the plan, an amendment does not", () => {
  const values = (capacity: number): object => ({
    type: "Microsoft.Compute/virtualMachineScaleSets@2024-03-01",
    name: "set",
    parent_id: GROUP,
    body: { sku: { name: "Standard_D2s_v5", capacity } },
  });
  const update = (address: string): Entry => ({
    address,
    actions: ["update"],
    before: values(2),
    after: values(5),
  });
  expect(one(update("azapi_resource.set")).before).toMatchObject({ sku: { capacity: 2 } });
  expect(one(update("azapi_update_resource.set")).before).toBeUndefined();
});
