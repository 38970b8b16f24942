import { expect, test } from "vitest";
import { FILE, GROUP, moduleOf, read, refers, type Entry } from "./plan.ts";

const SERVER = `${GROUP}/providers/Microsoft.Sql/servers/sql`;
const before = {
  name: "st",
  resource_group_name: "rg",
  location: "westeurope",
  id: `${GROUP}/providers/Microsoft.Storage/storageAccounts/st`,
};
const after = { ...before, location: "swedencentral", id: undefined };

test("a replacement that changes the location tells both regions and its place", () => {
  const plan = read([
    {
      address: "azurerm_storage_account.st",
      actions: ["delete", "create"],
      before,
      after,
      unknown: { id: true },
    },
  ]);
  expect(plan.destroys).toEqual([
    {
      address: "azurerm_storage_account.st",
      terraformType: "azurerm_storage_account",
      type: "Microsoft.Storage/storageAccounts",
      holds: "its blobs, files, queues and tables",
      source: "https://learn.microsoft.com/azure/storage/common/storage-account-recover",
      name: "st",
      id: "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st",
      action: "replace",
      from: "westeurope",
      to: "swedencentral",
      place: { file: FILE, line: 5, column: 3, path: "resource_changes[0]" },
    },
  ]);
});

const CASES: readonly (readonly [string, Entry, readonly unknown[] | undefined])[] = [
  [
    "a deletion",
    { address: "azurerm_storage_account.st", actions: ["delete"], before },
    ["delete", "westeurope", undefined],
  ],
  [
    "a replacement with the new one first",
    { address: "azurerm_storage_account.st", actions: ["create", "delete"], before, after },
    ["replace", "westeurope", "swedencentral"],
  ],
  [
    "a replacement whose new location is not known yet",
    {
      address: "azurerm_storage_account.st",
      actions: ["delete", "create"],
      before,
      after: { ...after, location: undefined },
      unknown: { location: true },
    },
    ["replace", "westeurope", undefined],
  ],
  [
    "a leftover of an earlier replacement",
    { address: "azurerm_storage_account.st", actions: ["delete"], before, rest: { deposed: "1a2b3c4d" } },
    ["delete", "westeurope", undefined],
  ],
  [
    "a whole resource group",
    {
      address: "azurerm_resource_group.rg",
      actions: ["delete"],
      before: { id: GROUP, name: "rg", location: "westeurope" },
    },
    ["delete", "westeurope", undefined],
  ],
  [
    "an update in place",
    { address: "azurerm_storage_account.st", actions: ["update"], before, after: before },
    undefined,
  ],
  [
    "what is forgotten and goes on to exist",
    { address: "azurerm_storage_account.st", actions: ["forget"], before },
    undefined,
  ],
  [
    "what contains no data",
    {
      address: "azurerm_network_security_group.n",
      actions: ["delete"],
      before: { ...before, id: undefined },
    },
    undefined,
  ],
  [
    "what only joins others",
    { address: "azurerm_virtual_machine_data_disk_attachment.d", actions: ["delete"], before: {} },
    undefined,
  ],
  ["another provider", { address: "random_id.r", actions: ["delete"], before: {} }, undefined],
  [
    "a resource of azapi",
    {
      address: "azapi_resource.db",
      actions: ["delete"],
      before: {
        type: "Microsoft.DocumentDB/mongoClusters@2024-07-01",
        id: `${GROUP}/providers/Microsoft.DocumentDB/mongoClusters/m`,
        location: "westeurope",
      },
    },
    ["delete", "westeurope", undefined],
  ],
  [
    "a type that nobody understands",
    { address: "azurerm_orbital_spacecraft.o", actions: ["delete"], before },
    ["delete", "westeurope", undefined],
  ],
  [
    "a location that is sensitive",
    {
      address: "azurerm_storage_account.st",
      actions: ["delete"],
      before,
      change: { before_sensitive: { location: true } },
    },
    ["delete", undefined, undefined],
  ],
];

test.each(CASES)("%s", (_, entry, expected) => {
  const [destroy] = read([entry]).destroys;
  expect(destroy === undefined ? undefined : [destroy.action, destroy.from, destroy.to]).toEqual(expected);
});

test("a type that nobody understands has neither a type of Azure nor anything that it holds", () => {
  const [destroy] = read([{ address: "azurerm_orbital_spacecraft.o", actions: ["delete"], before }]).destroys;
  expect(destroy).not.toHaveProperty("type");
  expect(destroy).not.toHaveProperty("holds");
});

test("a child without a location takes the region of its parent, before and after", () => {
  const plan = read(
    [
      {
        address: "azurerm_mssql_server.s",
        actions: ["delete", "create"],
        before: { name: "sql", resource_group_name: "rg", location: "westeurope", id: SERVER },
        after: { name: "sql", resource_group_name: "rg", location: "swedencentral" },
        unknown: { id: true },
      },
      {
        address: "azurerm_mssql_database.d",
        actions: ["delete", "create"],
        before: { name: "shop", server_id: SERVER, id: `${SERVER}/databases/shop` },
        after: { name: "shop" },
        unknown: { id: true, server_id: true },
      },
    ],
    {
      configuration: {
        root_module: moduleOf([
          {
            address: "azurerm_mssql_database.d",
            expressions: { server_id: refers("azurerm_mssql_server.s.id", "azurerm_mssql_server.s") },
          },
        ]),
      },
    },
  );
  expect(plan.destroys.map(({ name, from, to }) => [name, from, to])).toEqual([
    ["sql", "westeurope", "swedencentral"],
    ["sql/shop", "westeurope", "swedencentral"],
  ]);
});

test("a container takes the region of the account above it, however deep", () => {
  const account = before.id;
  const plan = read([
    { address: "azurerm_storage_account.st", actions: ["no-op"], before, after: before },
    {
      address: "azurerm_storage_container.c",
      actions: ["delete"],
      before: { name: "c", storage_account_id: account, id: `${account}/blobServices/default/containers/c` },
    },
  ]);
  expect(plan.destroys.map(({ name, from }) => [name, from])).toEqual([["st/default/c", "westeurope"]]);
});

test("nobody knows the region of a child whose parent is not in the plan", () => {
  const plan = read([
    {
      address: "azurerm_mssql_database.d",
      actions: ["delete"],
      before: { name: "shop", server_id: SERVER, id: `${SERVER}/databases/shop` },
    },
  ]);
  expect(plan.destroys[0]).not.toHaveProperty("from");
});
