import { describe, expect, it, test } from "vitest";
import { isObject, isUnknown, restOf, waitsOf, type Value } from "../../../../src/expression/value.ts";
import { attribute } from "../../../../src/plan/sources/terraform/values.ts";
import { changeOf, FILE, GROUP, one, planText, read, readText, type Entry } from "./plan.ts";
import { fixedCount } from "../../../../src/plan/numbers.ts";
import { knownTags, skuText, statedTags } from "../../../../src/plan/stated.ts";

const ACCOUNT = {
  name: "stshop",
  resource_group_name: "rg",
  location: "swedencentral",
  account_tier: "Standard",
  account_replication_type: "ZRS",
  min_tls_version: "TLS1_2",
  tags: { app: "shop" },
};
const ADDRESS = "azurerm_storage_account.shop";

test("a resource with everything known", () => {
  const account = one({
    address: ADDRESS,
    after: { ...ACCOUNT, identity: [], network_rules: [], access_tier: null },
  });
  expect(account).toEqual({
    address: ADDRESS,
    terraformType: "azurerm_storage_account",
    write: { known: true, value: "create" },
    drifted: false,
    id: `${GROUP}/providers/Microsoft.Storage/storageAccounts/stshop`,
    type: "Microsoft.Storage/storageAccounts",
    name: { known: true, value: "stshop" },
    scope: {
      kind: "resourceGroup",
      subscriptionId: { known: true, value: "22222222-2222-2222-2222-222222222222" },
      resourceGroup: { known: true, value: "rg" },
    },
    location: { known: true, value: "swedencentral" },
    sku: {
      name: { known: true, value: "Standard_ZRS" },
      tier: { known: true, value: "Standard" },
    },
    count: fixedCount(1),
    tags: statedTags({ app: "shop" }),
    body: {
      sku: { name: "Standard_ZRS", tier: "Standard" },
      properties: {
        encryption: { keySource: "Microsoft.Storage", requireInfrastructureEncryption: null },
        keyCreationTime: null,
        keyPolicy: null,
        largeFileSharesState: null,
        minimumTlsVersion: "TLS1_2",
        // The provider sends these where none are configured.
        networkAcls: {
          bypass: "AzureServices",
          defaultAction: "Allow",
          ipRules: [],
          resourceAccessRules: [],
          virtualNetworkRules: [],
        },
        // Made by endpoints, which are resources of their own.
        privateEndpointConnections: null,
      },
      tags: { app: "shop" },
      identity: null,
      zones: null,
    },
    attributes: {
      access_tier: null,
      account_replication_type: "ZRS",
      account_tier: "Standard",
      identity: [],
      location: "swedencentral",
      min_tls_version: "TLS1_2",
      name: "stshop",
      network_rules: [],
      resource_group_name: "rg",
      tags: { app: "shop" },
    },
    partial: true,
    whole: [
      "identity",
      "plan",
      "tags",
      "properties.networkAcls",
      "properties.sasPolicy",
      "properties.customDomain",
      "properties.routingPreference",
      "sku",
    ],
    dependsOn: [],
    condition: "planned",
    origin: { file: FILE, line: 5, column: 3, path: "resource_changes[0]" },
    imported: false,
  });
});

test("every change has its own line and column", () => {
  const plan = read([
    { address: ADDRESS, after: ACCOUNT },
    { address: "azurerm_storage_account.two", after: ACCOUNT },
  ]);
  const text = planText([
    { address: ADDRESS, after: ACCOUNT },
    { address: "azurerm_storage_account.two", after: ACCOUNT },
  ]).split("\n");
  for (const { origin, address } of plan.resources) {
    expect(text[origin.line - 1]?.charAt(origin.column - 1)).toBe("{");
    expect(text[origin.line]).toContain(JSON.stringify(address));
  }
});

function at(value: Value, path: string): Value | undefined {
  return attribute(value, path);
}

test("what is known only after the apply is unknown with its address and attribute; what depends on it too", () => {
  const account = one({
    address: ADDRESS,
    after: {
      name: "stshop",
      resource_group_name: "rg",
      account_tier: "Standard",
      network_rules: [{ default_action: "Deny" }],
    },
    unknown: {
      id: true,
      location: true,
      account_replication_type: true,
      tags: { built: true },
      network_rules: [{ ip_rules: true }],
    },
  });
  expect(account.location).toEqual({ known: false, expression: `${ADDRESS}.location` });
  expect(skuText(account.sku)).toEqual({ known: false, expression: `${ADDRESS}.account_replication_type` });
  expect(waitsOf(at(account.body, "tags.built") ?? null)).toEqual([`${ADDRESS}.tags.built`]);
  expect(at(account.body, "properties.networkAcls.defaultAction")).toBe("Deny");
  expect(waitsOf(at(account.body, "properties.networkAcls.ipRules") ?? null)).toEqual([
    `${ADDRESS}.network_rules[0].ip_rules`,
  ]);
});

test.each([
  ["the name", { name: true }],
  ["the resource group", { resource_group_name: true }],
])("without %s there is no id", (_, unknown) => {
  const after = Object.fromEntries(Object.entries(ACCOUNT).filter(([key]) => !(key in unknown)));
  const account = one({ address: ADDRESS, after, unknown });
  expect(account.id).toBeUndefined();
  expect(account.name.known && account.scope.resourceGroup?.known).toBe(false);
});

const SECRET = "hunter2-hunter2";
test.each<[string, Omit<Entry, "address">]>([
  ["of a leaf", { after: { ...ACCOUNT, min_tls_version: SECRET }, sensitive: { min_tls_version: true } }],
  ["of the name", { after: { ...ACCOUNT, name: SECRET }, sensitive: { name: true } }],
  ["of the location", { after: { ...ACCOUNT, location: SECRET }, sensitive: { location: true } }],
  [
    "of the resource group",
    { after: { ...ACCOUNT, resource_group_name: SECRET }, sensitive: { resource_group_name: true } },
  ],
  ["of one tag", { after: { ...ACCOUNT, tags: { a: SECRET } }, sensitive: { tags: { a: true } } }],
  ["of all tags", { after: { ...ACCOUNT, tags: { [SECRET]: SECRET } }, sensitive: { tags: true } }],
  [
    "of a block",
    {
      after: { ...ACCOUNT, network_rules: [{ default_action: SECRET }] },
      sensitive: { network_rules: true },
    },
  ],
  ["of the whole resource", { after: { ...ACCOUNT, kind: SECRET }, sensitive: true }],
  [
    "of an id",
    {
      after: { ...ACCOUNT, id: `${GROUP}/providers/Microsoft.Storage/storageAccounts/${SECRET}` },
      sensitive: { id: true },
    },
  ],
  [
    "of what is destroyed",
    {
      actions: ["delete"],
      before: { ...ACCOUNT, name: SECRET },
      change: { before_sensitive: { name: true } },
    },
  ],
])("a sensitive value never leaves the reading: %s", (_, entry) => {
  const plan = read([{ address: ADDRESS, ...entry }]);
  expect(JSON.stringify(plan)).not.toContain(SECRET);
});

test("a sensitive value waits for itself, by address and not by what it holds", () => {
  const account = one({
    address: ADDRESS,
    after: { ...ACCOUNT, min_tls_version: SECRET },
    sensitive: { min_tls_version: true },
  });
  const value = at(account.body, "properties.minimumTlsVersion") ?? null;
  expect(isUnknown(value) && waitsOf(value)).toEqual([`sensitive value of ${ADDRESS}`]);
});

test.each([
  [["no-op"], "none"],
  [["create"], "create"],
  [["update"], "update"],
  [["delete", "create"], "replace"],
  [["create", "delete"], "replace"],
  [["create", "forget"], "create"],
])("%j is planned: %s", (actions, value) => {
  const account = one({ address: ADDRESS, actions, before: ACCOUNT, after: ACCOUNT });
  expect(account.write).toEqual({ known: true, value });
  expect(account.before === undefined).toBe(value !== "update");
});

test.each([
  ["replace_because_tainted", ["delete", "create"], "replace"],
  ["replace_by_request", ["create", "delete"], "replace"],
  ["replace_because_cannot_update", ["delete", "create"], "replace"],
  ["delete_because_no_resource_config", ["delete"], "delete"],
  ["delete_because_count_index", ["delete"], "delete"],
])("the reason %s changes nothing of what is done", (reason, actions, expected) => {
  const { resources, removals } = read([
    {
      address: ADDRESS,
      actions,
      before: ACCOUNT,
      ...(expected === "replace" ? { after: ACCOUNT } : {}),
      rest: { action_reason: reason },
    },
  ]);
  const done = [
    ...resources.map(({ write }) => write.known && write.value),
    ...removals.map((one) => one.action),
  ];
  expect(done).toEqual([expected]);
});

test.each([[["delete"]], [["forget"]]])("%j plans nothing", (actions) => {
  expect(read([{ address: ADDRESS, actions, before: ACCOUNT }]).resources).toEqual([]);
});

test("data sources are no resources", () => {
  const entry = { address: ADDRESS, actions: ["read"], after: ACCOUNT, rest: { mode: "data" } };
  const plan = read([{ ...entry, address: "azurerm_storage_account.read" }]);
  expect([plan.resources, plan.notUnderstood, plan.problems]).toEqual([[], [], []]);
});

test("what exists keeps its id, whatever its parts say", () => {
  const id =
    "/subscriptions/33333333-3333-3333-3333-333333333333/resourceGroups/RG-old/providers/Microsoft.Storage/storageAccounts/stOld";
  const account = one({ address: ADDRESS, actions: ["update"], before: ACCOUNT, after: { ...ACCOUNT, id } });
  expect(account.id).toBe(id);
  expect(account.name).toEqual({ known: true, value: "stOld" });
  expect(account.scope.resourceGroup).toEqual({ known: true, value: "RG-old" });
});

test("an id that is none of Azure Resource Manager's is not taken", () => {
  const secret = one({
    address: "azurerm_key_vault_secret.s",
    after: {
      name: "s",
      id: "https://kv.vault.azure.net/secrets/s/1",
      key_vault_id: `${GROUP}/providers/Microsoft.KeyVault/vaults/kv`,
    },
  });
  expect(secret.id).toBe(`${GROUP}/providers/Microsoft.KeyVault/vaults/kv/secrets/s`);
});

test("a move and an import are told", () => {
  const id = `${GROUP}/providers/Microsoft.Storage/storageAccounts/stimported`;
  const moved = one({
    address: ADDRESS,
    actions: ["no-op"],
    after: ACCOUNT,
    rest: { previous_address: "azurerm_storage_account.old" },
  });
  expect([moved.previousAddress, moved.imported]).toEqual(["azurerm_storage_account.old", false]);
  const imported = one({
    address: ADDRESS,
    actions: ["update"],
    after: { tags: null },
    unknown: { id: true },
    change: { importing: { id } },
  });
  expect([imported.imported, imported.id]).toEqual([true, id]);
});

test("a change that Terraform puts off is planned with its reason, and the plan is not complete", () => {
  const change = changeOf({ address: ADDRESS, after: ACCOUNT });
  const plan = read([], {
    rest: { deferred_changes: [{ reason: "instance_count_unknown", resource_change: change }] },
  });
  expect(plan.resources.map(({ condition }) => condition)).toEqual([
    { waits: "deferred: instance_count_unknown" },
  ]);
  expect(plan.complete).toBe(false);
});

test.each([
  ["broke off", { errored: true }, /error/],
  ["says that it is not complete", { complete: false }, /more plans are needed/],
  ["puts changes off", { deferred_changes: [{ reason: "provider_config_unknown" }] }, /puts changes off/],
  ["says that it is complete", { complete: true, errored: false }, undefined],
])("a plan that %s", (_, rest, why) => {
  const { complete, brokenOff } = read([{ address: ADDRESS, after: ACCOUNT }], { rest });
  expect(complete).toBe(why === undefined);
  if (why === undefined) expect(brokenOff).toBeUndefined();
  else expect(brokenOff).toMatch(why);
});

test("resources that only the planned values name are read from there, in child modules too", () => {
  const values = (address: string): unknown => ({
    address,
    mode: "managed",
    type: "azurerm_storage_account",
    name: "x",
    values: ACCOUNT,
    sensitive_values: { tags: true },
  });
  const plan = read([{ address: ADDRESS, after: ACCOUNT }], {
    rest: {
      planned_values: {
        root_module: {
          resources: [values(ADDRESS)],
          child_modules: [{ resources: [values("module.a.azurerm_storage_account.x")] }],
        },
      },
    },
  });
  const writes = plan.resources.map(({ address, write }) => [address, write.known ? write.value : "unknown"]);
  expect(writes).toEqual([
    [ADDRESS, "create"],
    ["module.a.azurerm_storage_account.x", "unknown"],
  ]);
  expect(knownTags(plan.resources[1]?.tags)).toEqual({});
});

test("what is left out is counted: unknown types, types that join others, other providers", () => {
  const plan = read([
    { address: "azurerm_orbital_spacecraft.a", after: {} },
    { address: "azurerm_orbital_spacecraft.b", after: {} },
    { address: "azurerm_subnet_network_security_group_association.a", after: {} },
    { address: "random_id.a", after: {} },
    { address: "random_pet.a", after: {} },
    { address: "azuread_group.a", after: {} },
    { address: "terraform_data.a", after: {}, rest: { provider_name: "terraform.io/builtin/terraform" } },
  ]);
  expect(plan.resources).toEqual([]);
  expect(plan.notUnderstood).toMatchObject([
    { name: "azurerm_orbital_spacecraft", count: 2, place: { path: "resource_changes[0]" } },
  ]);
  expect(plan.relations).toMatchObject([
    { name: "azurerm_subnet_network_security_group_association", count: 1 },
  ]);
  expect(plan.otherProviders).toMatchObject([
    { name: "builtin/terraform", count: 1 },
    { name: "hashicorp/azuread", count: 1 },
    { name: "hashicorp/random", count: 2 },
  ]);
});

test.each([
  ["that is not set is null", { min_tls_version: null }, "properties.minimumTlsVersion", null],
  ["of empty text is null", { min_tls_version: "" }, "properties.minimumTlsVersion", null],
  ["that the provider's version does not have leaves it open", {}, "properties.dnsEndpointType", undefined],
  [
    "that is true or false and not set leaves it open",
    { is_hns_enabled: null },
    "properties.isHnsEnabled",
    undefined,
  ],
  [
    "that makes two words and is not set, too",
    { public_network_access_enabled: null },
    "properties.publicNetworkAccess",
    undefined,
  ],
])("the member of an attribute %s", (_, more, path, expected) => {
  expect(at(one({ address: ADDRESS, after: { ...ACCOUNT, ...more } }).body, path)).toBe(expected);
});

test.each([
  ["none", [], null],
  ["of the system", [{ type: "SystemAssigned", identity_ids: null }], { type: "SystemAssigned" }],
  [
    "of users",
    [{ type: "UserAssigned", identity_ids: [`${GROUP}/x`] }],
    { type: "UserAssigned", userAssignedIdentities: { [`${GROUP}/x`]: {} } },
  ],
])("an identity: %s", (_, identity, expected) => {
  expect(one({ address: ADDRESS, after: { ...ACCOUNT, identity } }).body["identity"]).toEqual(expected);
});

describe("an identity with an id that is not known yet", () => {
  const identities = (...ids: string[]): Value | undefined => {
    const { body } = one({
      address: ADDRESS,
      after: { ...ACCOUNT, identity: [{ type: "UserAssigned", identity_ids: ids }] },
      unknown: { identity: [{ identity_ids: [...ids.map(() => false), true] }] },
    });
    expect(at(body, "identity.type")).toBe("UserAssigned");
    return at(body, "identity.userAssignedIdentities");
  };

  it("is one of identities that are not known", () => {
    expect(isUnknown(identities() ?? null)).toBe(true);
  });

  it("keeps those that are known, beside which there may be others", () => {
    const map = identities(`${GROUP}/x`) ?? null;
    if (!isObject(map)) throw new Error("The identities are not an object.");
    expect(Object.keys(map)).toEqual([`${GROUP}/x`]);
    expect(restOf(map)).toBeDefined();
  });
});

test("the reading does not depend on the order of keys", () => {
  const entry: Entry = { address: ADDRESS, after: ACCOUNT };
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, turned(inner)]),
    );
  };
  const other = readText(JSON.stringify(turned(JSON.parse(planText([entry])))));
  const [mine] = read([entry]).resources;
  expect({ ...other.resources[0], origin: mine?.origin }).toEqual(mine);
});

test("what the plan deletes, forgets, imports, moves and what drifted is told apart", () => {
  const plan = read(
    [
      { address: "azurerm_storage_account.gone", actions: ["delete"], before: ACCOUNT },
      { address: "azurerm_storage_account.left", actions: ["forget"], before: ACCOUNT },
      { address: "azurerm_orbital_spacecraft.o", actions: ["delete"], before: {} },
      {
        address: "azurerm_storage_account.old",
        actions: ["delete"],
        before: ACCOUNT,
        rest: { deposed: "1a" },
      },
      { address: "random_id.r", actions: ["delete"], before: {} },
      { address: ADDRESS, actions: ["no-op"], before: ACCOUNT, after: ACCOUNT },
    ],
    { rest: { resource_drift: [{ address: ADDRESS, change: { actions: ["update"] } }] } },
  );
  expect(plan.removals.map(({ address, action, type, name }) => [address, action, type, name])).toEqual([
    ["azurerm_storage_account.gone", "delete", "Microsoft.Storage/storageAccounts", "stshop"],
    ["azurerm_storage_account.left", "forget", "Microsoft.Storage/storageAccounts", "stshop"],
    ["azurerm_orbital_spacecraft.o", "delete", undefined, undefined],
  ]);
  expect(plan.resources.map(({ address, drifted, write }) => [address, drifted, write])).toEqual([
    [ADDRESS, true, { known: true, value: "none" }],
  ]);
});
