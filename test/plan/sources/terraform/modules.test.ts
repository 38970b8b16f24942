import { expect, test } from "vitest";
import { SOURCE, TARGET } from "../../../support/context.ts";
import { GROUP, moduleOf, one, read, refers, type Block, type Entry } from "./plan.ts";

const SERVER = { name: "sql", resource_group_name: "rg", location: "Sweden Central" };
const DATABASE = { name: "shop" };
const OPEN = { id: true, server_id: true };

function configured(
  blocks: readonly Block[],
  rest: Readonly<Record<string, unknown>> = {},
): { configuration: unknown } {
  return {
    configuration: { provider_config: { azurerm: { name: "azurerm" } }, root_module: moduleOf(blocks, rest) },
  };
}

const pair: readonly Entry[] = [
  { address: "azurerm_mssql_server.main", after: SERVER, unknown: { id: true } },
  { address: "azurerm_mssql_database.shop", after: DATABASE, unknown: OPEN },
];

test("a child whose parent is made by the same plan gets its id, name, scope and region through the configuration", () => {
  const [server, database] = read(
    pair,
    configured([
      { address: "azurerm_mssql_server.main" },
      {
        address: "azurerm_mssql_database.shop",
        expressions: { server_id: refers("azurerm_mssql_server.main.id", "azurerm_mssql_server.main") },
      },
    ]),
  ).resources;
  expect(server?.id).toBe(`${GROUP}/providers/Microsoft.Sql/servers/sql`);
  expect(database).toMatchObject({
    id: `${GROUP}/providers/Microsoft.Sql/servers/sql/databases/shop`,
    name: { known: true, value: "sql/shop" },
    location: { known: true, value: "swedencentral" },
    scope: { kind: "resourceGroup", resourceGroup: { known: true, value: "rg" } },
    dependsOn: ["azurerm_mssql_server.main"],
  });
});

test.each([
  ["nothing", undefined],
  ["another attribute", refers("azurerm_mssql_server.main.name", "azurerm_mssql_server.main")],
  [
    "two resources",
    refers(
      "azurerm_mssql_server.main.id",
      "azurerm_mssql_server.main",
      "azurerm_mssql_server.other.id",
      "azurerm_mssql_server.other",
    ),
  ],
  ["a local value", refers("local.server_id")],
  [
    "a variable as well",
    refers("azurerm_mssql_server.main.id", "azurerm_mssql_server.main", "var.server_id"),
  ],
  ["a resource of another type", refers("azurerm_storage_account.main.id", "azurerm_storage_account.main")],
  ["a data source", refers("data.azurerm_mssql_server.main.id", "data.azurerm_mssql_server.main")],
])("an unknown parent stays unknown where its expression refers to %s", (_, expression) => {
  const storage: Entry = { address: "azurerm_storage_account.main", after: { ...SERVER, name: "st" } };
  const other: Entry = { address: "azurerm_mssql_server.other", after: { ...SERVER, name: "other" } };
  const expressions = expression === undefined ? {} : { server_id: expression };
  const plan = read(
    [...pair, storage, other],
    configured([{ address: "azurerm_mssql_database.shop", expressions }]),
  );
  const database = plan.resources.find(({ address }) => address.includes("database"));
  expect(database?.id).toBeUndefined();
  expect(database?.name).toEqual({ known: false, expression: "azurerm_mssql_database.shop.server_id" });
  expect(database?.location?.known).toBe(false);
});

test("each instance of for_each refers to the instance with the same key", () => {
  const keys = ["eu", "us"];
  const entries = keys.flatMap((key): Entry[] => [
    {
      address: `azurerm_mssql_server.main["${key}"]`,
      after: { ...SERVER, name: `sql-${key}` },
      unknown: { id: true },
    },
    { address: `azurerm_mssql_database.shop["${key}"]`, after: DATABASE, unknown: OPEN },
  ]);
  const plan = read(
    entries,
    configured([
      {
        address: "azurerm_mssql_database.shop",
        expressions: { server_id: refers("azurerm_mssql_server.main", "each.key") },
      },
    ]),
  );
  const databases = plan.resources.filter(({ type }) => type.endsWith("databases"));
  expect(databases.map(({ name }) => name)).toEqual([
    { known: true, value: "sql-eu/shop" },
    { known: true, value: "sql-us/shop" },
  ]);
  expect(databases.map(({ dependsOn }) => dependsOn)).toEqual([
    ['azurerm_mssql_server.main["eu"]'],
    ['azurerm_mssql_server.main["us"]'],
  ]);
});

test("references are followed through inputs and outputs of modules, each instance in its own", () => {
  const plan = read(
    [
      {
        address: 'module.server["eu"].azurerm_mssql_server.main',
        after: { ...SERVER, name: "sql-eu" },
        unknown: { id: true },
      },
      {
        address: 'module.server["us"].azurerm_mssql_server.main',
        after: { ...SERVER, name: "sql-us" },
        unknown: { id: true },
      },
      { address: "module.data.azurerm_mssql_database.shop[0]", after: DATABASE, unknown: OPEN },
    ],
    configured([], {
      module_calls: {
        server: {
          for_each_expression: {},
          module: moduleOf([{ address: "azurerm_mssql_server.main" }], {
            outputs: {
              id: { expression: refers("azurerm_mssql_server.main.id", "azurerm_mssql_server.main") },
            },
          }),
        },
        data: {
          expressions: { server: refers('module.server["us"].id', 'module.server["us"]', "module.server") },
          module: moduleOf([
            { address: "azurerm_mssql_database.shop", expressions: { server_id: refers("var.server") } },
          ]),
        },
      },
    }),
  );
  const database = plan.resources.at(-1);
  expect(database?.address).toBe("module.data.azurerm_mssql_database.shop[0]");
  expect(database?.name).toEqual({ known: true, value: "sql-us/shop" });
  expect(database?.dependsOn).toEqual(['module.server["us"].azurerm_mssql_server.main']);
});

test("depends_on counts, on a whole module too", () => {
  const plan = read(
    [
      { address: "module.net[0].azurerm_virtual_network.a", after: { name: "a", resource_group_name: "rg" } },
      { address: "module.net[1].azurerm_virtual_network.a", after: { name: "b", resource_group_name: "rg" } },
      { address: "azurerm_storage_account.st", after: { name: "st", resource_group_name: "rg" } },
    ],
    configured([{ address: "azurerm_storage_account.st", dependsOn: ["module.net"] }]),
  );
  expect(plan.resources.at(-1)?.dependsOn).toEqual([
    "module.net[0].azurerm_virtual_network.a",
    "module.net[1].azurerm_virtual_network.a",
  ]);
});

test("modules that call each other's outputs in a circle end", () => {
  const loop = { outputs: { id: { expression: refers("var.id") } } };
  const plan = read(
    [{ address: "module.a.azurerm_mssql_database.shop", after: DATABASE, unknown: OPEN }],
    configured([], {
      module_calls: {
        a: {
          expressions: { id: refers("module.a.id", "module.a") },
          module: moduleOf(
            [{ address: "azurerm_mssql_database.shop", expressions: { server_id: refers("var.id") } }],
            loop,
          ),
        },
      },
    }),
  );
  expect(plan.resources[0]?.id).toBeUndefined();
});

const ACCOUNT: Entry = {
  address: "azurerm_storage_account.st",
  after: { name: "st", resource_group_name: "rg" },
};

test.each([
  ["the environment's subscription", {}, TARGET],
  ["a constant", { expressions: { subscription_id: { constant_value: SOURCE } } }, SOURCE],
  ["a variable", { expressions: { subscription_id: refers("var.hub") } }, SOURCE],
  ["a variable without a value", { expressions: { subscription_id: refers("var.none") } }, undefined],
  ["an expression of several", { expressions: { subscription_id: refers("var.hub", "local.x") } }, undefined],
  ["another configuration that leaves it to the environment", { alias: "hub" }, undefined],
])("the subscription of %s", (_, provider, subscription) => {
  const configuration = {
    provider_config: { "azurerm.x": { name: "azurerm", ...provider } },
    root_module: moduleOf([{ address: "azurerm_storage_account.st", provider: "azurerm.x" }]),
  };
  const account = one(ACCOUNT, { configuration, rest: { variables: { hub: { value: SOURCE } } } });
  expect(account.id).toBe(
    subscription &&
      `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st`,
  );
  expect(account.scope.subscriptionId?.known).toBe(subscription !== undefined);
});
