import { ADDED_LATER } from "../../../../src/catalog/terraform/added-later.ts";
import { NOTHING } from "../../../../src/catalog/terraform/rule.ts";
import { valueAt } from "../../../../src/plan/value-at.ts";
import { expect, test } from "vitest";
import { isObject, memberOf } from "../../../../src/expression/value.ts";
import { GROUP, moduleOf, read, refers, type Entry } from "./plan.ts";

const LB = { name: "lb", resource_group_name: "rg", location: "swedencentral" };
const LB_ID = `${GROUP}/providers/Microsoft.Network/loadBalancers/lb`;
const SUBNET = `${GROUP}/providers/Microsoft.Network/virtualNetworks/v/subnets/s`;

function writes(entries: readonly Entry[], configuration?: unknown): string[] {
  const plan = read(entries, configuration === undefined ? {} : { configuration });
  return plan.resources.map(
    ({ address, write }) => `${address}: ${write.known ? write.value : write.expression}`,
  );
}
const same = (address: string, values: object): Entry => ({
  address,
  actions: ["no-op"],
  before: values,
  after: values,
});

test("a rule of a load balancer is sent with the load balancer, and not by itself", () => {
  const rule = { name: "r", loadbalancer_id: LB_ID };
  const balancer = same("azurerm_lb.lb", { ...LB, id: LB_ID });
  expect(writes([balancer, { address: "azurerm_lb_rule.r", after: rule }])).toEqual([
    "azurerm_lb.lb: update",
    "azurerm_lb_rule.r: none",
  ]);
  expect(writes([balancer, same("azurerm_lb_rule.r", rule)])).toEqual([
    "azurerm_lb.lb: none",
    "azurerm_lb_rule.r: none",
  ]);
  expect(writes([balancer, { address: "azurerm_lb_rule.r", actions: ["delete"], before: rule }])).toEqual([
    "azurerm_lb.lb: update",
  ]);
});

test("a part that names its outer resource finds it", () => {
  const firewall = { name: "fw", resource_group_name: "rg", location: "swedencentral" };
  const rules = { name: "c", resource_group_name: "rg", azure_firewall_name: "fw" };
  expect(
    writes([
      same("azurerm_firewall.fw", firewall),
      { address: "azurerm_firewall_network_rule_collection.c", after: rules },
    ]),
  ).toEqual(["azurerm_firewall.fw: update", "azurerm_firewall_network_rule_collection.c: none"]);
});

test("an association writes what it joins, by its id or by what the configuration refers to", () => {
  const subnet = same("azurerm_subnet.s", {
    name: "s",
    resource_group_name: "rg",
    virtual_network_name: "v",
    id: SUBNET,
  });
  const address = "azurerm_subnet_network_security_group_association.a";
  expect(writes([subnet, { address, after: { subnet_id: SUBNET } }])).toEqual(["azurerm_subnet.s: update"]);
  const configuration = {
    root_module: moduleOf([
      { address, expressions: { subnet_id: refers("azurerm_subnet.s.id", "azurerm_subnet.s") } },
    ]),
  };
  expect(writes([subnet, { address, after: {}, unknown: { subnet_id: true } }], configuration)).toEqual([
    "azurerm_subnet.s: update",
  ]);
  expect(writes([subnet, same(address, { subnet_id: SUBNET })])).toEqual(["azurerm_subnet.s: none"]);
});

test.each([
  ["create", null],
  ["update", undefined],
])(
  "what an association adds later is not in the request of a %s as the subnet states it",
  (action, group) => {
    const subnet = { name: "s", resource_group_name: "rg", virtual_network_name: "v", id: SUBNET };
    const before = action === "update" ? subnet : null;
    const association = "azurerm_subnet_network_security_group_association.a";
    const { resources } = read([
      { address: "azurerm_subnet.s", actions: [action], before, after: { ...subnet, service_endpoints: [] } },
      { address: association, after: { subnet_id: SUBNET } },
    ]);
    const [body] = resources.map((one) => memberOf(one.body, "properties"));
    // Null: known to be absent. Undefined: in a partial body, not known.
    expect(body !== undefined && isObject(body) ? body.networkSecurityGroup : "no properties").toBe(group);
  },
);

test.each(
  [...ADDED_LATER].flatMap(([type, members]) => members.map((one) => [type, one.path, one] as const)),
)(
  "%s: a request that creates it never has %s, and of one that updates it that is not known",
  (type, path, { rule, unless }) => {
    const values = {
      name: "x",
      resource_group_name: "rg",
      location: "swedencentral",
      virtual_network_name: "v",
      // Of PostgreSQL, so that what its member stands in is sent.
      storage_mb: 65_536,
    };
    const member = (action: "create" | "update", more = {}): unknown => {
      const before = action === "update" ? { ...values, tags: { a: "b" } } : null;
      const change = { address: `${type}.x`, actions: [action], before, after: { ...values, ...more } };
      return valueAt(read([change]).resources[0]?.body, path.split("."));
    };
    expect(member("create")).toEqual(rule === NOTHING ? [] : null);
    expect(member("update")).toBeUndefined();
    // A version of the provider that has an attribute for it sends it, or what no plan shows.
    if (unless !== undefined) expect(member("create", { [unless]: ["1"] })).not.toBeNull();
  },
);

// Source: the functions of the provider that make these members send nothing but what is mapped of their block.
test.each([
  ["azurerm_network_security_group", "properties.securityRules"],
  ["azurerm_route_table", "properties.routes"],
  ["azurerm_virtual_network", "properties.encryption"],
  ["azurerm_subnet", "properties.delegations"],
  ["azurerm_firewall", "properties.managementIpConfiguration"],
  ["azurerm_bastion_host", "properties.ipConfigurations"],
  ["azurerm_cosmosdb_account", "properties.locations"],
  ["azurerm_container_registry", "properties.networkRuleSet"],
  ["azurerm_cognitive_account", "properties.networkAcls"],
  ["azurerm_mysql_flexible_server", "properties.highAvailability"],
])("%s: what the plan leaves out of %s is absent", (type, path) => {
  const after = {
    name: "x",
    resource_group_name: "rg",
    location: "swedencentral",
    virtual_network_name: "v",
  };
  const [resource] = read([{ address: `${type}.x`, after }]).resources;
  expect(resource?.whole).toContain(path);
});

test("the replications of a registry are resources in their regions", () => {
  const registry = {
    name: "acr",
    resource_group_name: "rg",
    location: "swedencentral",
    sku: "Premium",
    georeplications: [{ location: "West Europe", zone_redundancy_enabled: true, tags: {} }],
  };
  const [, replication] = read([{ address: "azurerm_container_registry.r", after: registry }]).resources;
  expect(replication).toMatchObject({
    type: "Microsoft.ContainerRegistry/registries/replications",
    id: `${GROUP}/providers/Microsoft.ContainerRegistry/registries/acr/replications/westeurope`,
    location: { known: true, value: "westeurope" },
    write: { known: true, value: "create" },
    body: { properties: { zoneRedundancy: "Enabled" } },
  });
});

test("the services of an account and the group of DNS zones of an endpoint are written by themselves, without a region", () => {
  const place = { resource_group_name: "rg", location: "swedencentral" };
  const zone = `${GROUP}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net`;
  const { resources } = read([
    {
      address: "azurerm_storage_account.s",
      after: { ...place, name: "st", blob_properties: [{ versioning_enabled: true }] },
    },
    {
      address: "azurerm_private_endpoint.p",
      after: { ...place, name: "pe", private_dns_zone_group: [{ name: "g", private_dns_zone_ids: [zone] }] },
    },
  ]);
  const [, service, , group] = resources;
  expect(service).toMatchObject({ write: { value: "create" } });
  expect(service).not.toHaveProperty("location");
  expect(group).toMatchObject({
    type: "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
    id: `${GROUP}/providers/Microsoft.Network/privateEndpoints/pe/privateDnsZoneGroups/g`,
    write: { value: "create" },
    body: { properties: { privateDnsZoneConfigs: [{ properties: { privateDnsZoneId: zone } }] } },
  });
  expect(group).not.toHaveProperty("location");
});

test("subnets and rules in blocks are listed, and sent with what holds them", () => {
  const network = {
    name: "v",
    resource_group_name: "rg",
    location: "swedencentral",
    subnet: [{ name: "s", address_prefixes: ["10.0.0.0/24"] }],
  };
  const group = {
    name: "nsg",
    resource_group_name: "rg",
    location: "swedencentral",
    security_rule: [{ name: "ssh", access: "Deny" }],
  };
  const plan = read([
    { address: "azurerm_virtual_network.v", after: network },
    { address: "azurerm_network_security_group.g", after: group },
  ]);
  expect(
    plan.resources.map(({ id = "", write }) => [id.slice(GROUP.length), write.known && write.value]),
  ).toEqual([
    ["/providers/Microsoft.Network/virtualNetworks/v", "create"],
    ["/providers/Microsoft.Network/virtualNetworks/v/subnets/s", "none"],
    ["/providers/Microsoft.Network/networkSecurityGroups/nsg", "create"],
    ["/providers/Microsoft.Network/networkSecurityGroups/nsg/securityRules/ssh", "none"],
  ]);
});

test("what fills a service through its own endpoint is no resource, and its end is no small matter", () => {
  const blob = { name: "b", storage_container_name: "c", storage_account_name: "stshop" };
  const made = read([{ address: "azurerm_storage_blob.b", after: blob }]);
  expect([made.resources, made.notUnderstood]).toEqual([[], []]);
  const gone = read([{ address: "azurerm_storage_blob.b", actions: ["delete"], before: blob }]);
  expect(gone.destroys.map(({ terraformType }) => terraformType)).toEqual(["azurerm_storage_blob"]);
});

const APP = { name: "app", resource_group_name: "rg", location: "swedencentral" };
const STRING = { name: "db", type: "SQLAzure", value: "Server=x" };

test("settings and connection strings of an app are written by requests of their own, as in a template", () => {
  const after = { ...APP, app_settings: { MODE: "live" }, connection_string: [STRING] };
  const { resources } = read([
    { address: "azurerm_linux_web_app.a", after, sensitive: { connection_string: [{ value: true }] } },
  ]);
  expect(resources.map(({ type, name, write }) => [type, name, write])).toEqual(
    [
      ["Microsoft.Web/sites", "app"],
      ["Microsoft.Web/sites/config", "app/appsettings"],
      ["Microsoft.Web/sites/config", "app/connectionstrings"],
    ].map(([type, value]) => [type, { known: true, value }, { known: true, value: "create" }]),
  );
  expect(resources[1]?.body).toEqual({ properties: { MODE: "live" } });
  expect(JSON.stringify(resources)).not.toContain("Server=x");
});

test("an app without any has none, and a function has its settings in the request for itself", () => {
  const none = { ...APP, app_settings: null, connection_string: [] };
  expect(writes([{ address: "azurerm_windows_web_app.a", after: none }])).toHaveLength(1);
  const settings = { ...APP, app_settings: { MODE: "live" }, connection_string: [STRING] };
  expect(writes([{ address: "azurerm_linux_function_app.a", after: settings }])).toEqual([
    "azurerm_linux_function_app.a: create",
    "azurerm_linux_function_app.a.connection_string: create",
  ]);
});

test("of an update in place only the parts that differ are written", () => {
  const before = { ...APP, app_settings: { MODE: "live" }, connection_string: [], tags: { a: "1" } };
  const update = (more: object): string[] =>
    writes([
      {
        address: "azurerm_linux_web_app.a",
        actions: ["update"],
        before,
        after: { ...before, tags: { a: "2" }, ...more },
      },
    ]);
  const app = "azurerm_linux_web_app.a";
  expect(update({})).toEqual([`${app}: update`, `${app}.app_settings: none`]);
  expect(update({ app_settings: { MODE: "test" }, connection_string: [STRING] })).toEqual([
    `${app}: update`,
    `${app}.app_settings: update`,
    `${app}.connection_string: create`,
  ]);
  const registry = { ...APP, georeplications: [{ location: "westeurope", tags: {} }] };
  const grown = [...registry.georeplications, { location: "northeurope", tags: {} }];
  expect(
    writes([
      {
        address: "azurerm_container_registry.r",
        actions: ["update"],
        before: registry,
        after: { ...registry, georeplications: grown },
      },
    ]),
  ).toEqual([
    "azurerm_container_registry.r: update",
    "azurerm_container_registry.r.georeplications[0]: none",
    "azurerm_container_registry.r.georeplications[1]: create",
  ]);
});
