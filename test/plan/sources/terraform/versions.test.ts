import { expect, test } from "vitest";
import { isArray, isObject, isUnknown, type Value } from "../../../../src/expression/value.ts";
import { GROUP, moduleOf, one, read, refers } from "./plan.ts";

function at(value: Value | undefined, path: string): Value | undefined {
  return path.split(".").reduce<Value | undefined>((found, step) => {
    const inner = found !== undefined && isArray(found) ? found[0] : found;
    return inner !== undefined && isObject(inner) ? inner[step] : undefined;
  }, value);
}

type Case = readonly [
  type: string,
  attributes: Readonly<Record<string, unknown>>,
  path: string,
  value: unknown,
];

/** The same request from the attributes of several versions of the provider. */
const CASES: readonly Case[] = [
  ["application_gateway", { http2_enabled: true }, "properties.enableHttp2", true],
  ["application_gateway", { enable_http2: true }, "properties.enableHttp2", true],
  ["application_insights", { ip_masking_enabled: false }, "properties.DisableIpMasking", true],
  ["application_insights", { disable_ip_masking: true }, "properties.DisableIpMasking", true],
  ["application_insights", { local_authentication_enabled: false }, "properties.DisableLocalAuth", true],
  ["cosmosdb_account", { local_authentication_enabled: true }, "properties.disableLocalAuth", false],
  ["cosmosdb_account", { local_authentication_disabled: false }, "properties.disableLocalAuth", false],
  [
    "log_analytics_workspace",
    { internet_ingestion_access_type: "SecuredByPerimeter" },
    "properties.publicNetworkAccessForIngestion",
    "SecuredByPerimeter",
  ],
  [
    "log_analytics_workspace",
    { internet_query_enabled: false },
    "properties.publicNetworkAccessForQuery",
    "Disabled",
  ],
  ["virtual_network_gateway_connection", { bgp_enabled: true }, "properties.enableBgp", true],
  [
    "express_route_connection",
    { internet_security_enabled: true },
    "properties.enableInternetSecurity",
    true,
  ],
  [
    "subnet",
    { service_endpoint: [{ service: "Microsoft.Sql" }] },
    "properties.serviceEndpoints.service",
    "Microsoft.Sql",
  ],
  [
    "subnet",
    { service_endpoints: ["Microsoft.Sql"] },
    "properties.serviceEndpoints.service",
    "Microsoft.Sql",
  ],
  ["eventhub_cluster", { sku_name: "Dedicated_1" }, "sku.name", "Dedicated"],
  ["hdinsight_spark_cluster", { zones: ["1"] }, "zones", ["1"]],
  ["function_app", { os_type: "linux" }, "kind", "functionapp,linux"],
  ["function_app", { os_type: "" }, "kind", "functionapp"],
  [
    "eventhub_namespace_authorization_rule",
    { listen: true, send: false, manage: true },
    "properties.rights",
    ["Listen", "Manage"],
  ],
  ["key_vault_access_policy", { object_id: "o" }, "properties.accessPolicies.objectId", "o"],
  ["postgresql_server", { sku_name: "GP_Gen5_4" }, "sku.tier", "GeneralPurpose"],
  [
    "linux_virtual_machine",
    { secure_boot_enabled: true },
    "properties.securityProfile.securityType",
    "TrustedLaunch",
  ],
  [
    "linux_virtual_machine",
    { vtpm_enabled: true, os_disk: [{ security_encryption_type: "VMGuestStateOnly" }] },
    "properties.securityProfile.securityType",
    "ConfidentialVM",
  ],
  ["windows_virtual_machine", {}, "properties.storageProfile.osDisk.createOption", "FromImage"],
  [
    "windows_virtual_machine",
    { os_managed_disk_id: "/d" },
    "properties.storageProfile.osDisk.createOption",
    "Attach",
  ],
  [
    "api_management",
    { additional_location: [{ location: "westeurope", capacity: 2 }] },
    "properties.additionalLocations.location",
    "westeurope",
  ],
];

test.each(CASES)("azurerm_%s %j sends %s: %j", (type, attributes, path, value) => {
  const { body } = one({
    address: `azurerm_${type}.it`,
    after: { name: "x", resource_group_name: "rg", ...attributes },
  });
  expect(at(body, path)).toEqual(value);
});

test("while a version has both names of an attribute, the one that is set counts", () => {
  const both = { local_authentication_disabled: true, local_authentication_enabled: null };
  const account = one({
    address: "azurerm_cosmosdb_account.a",
    after: { name: "a", resource_group_name: "rg", ...both },
  });
  expect(at(account.body, "properties.disableLocalAuth")).toBe(true);
  const open = one({
    address: "azurerm_cosmosdb_account.a",
    after: { name: "a", resource_group_name: "rg", local_authentication_disabled: true },
    unknown: { local_authentication_enabled: true },
  });
  expect(at(open.body, "properties.disableLocalAuth")).toBe(true);
});

test("what decides and is known only after the apply decides nothing", () => {
  const machine = one({
    address: "azurerm_windows_virtual_machine.m",
    after: { name: "m", resource_group_name: "rg" },
    unknown: { os_managed_disk_id: true, vtpm_enabled: true },
  });
  // Whether there is a profile at all follows from what may turn out to be off, as the provider sends it for what is on alone.
  const open = ["properties.storageProfile.osDisk.createOption", "properties.securityProfile"];
  for (const path of open) expect(isUnknown(at(machine.body, path) ?? null)).toBe(true);
});

const ACCOUNT = { name: "stshop", resource_group_name: "rg", location: "swedencentral" };

test("the network rules of a new account are those that the provider sends, where none are configured", () => {
  const address = "azurerm_storage_account.a";
  const account = (expressions: Readonly<Record<string, unknown>> | undefined) =>
    one(
      { address, after: ACCOUNT, unknown: { network_rules: true } },
      expressions === undefined
        ? {}
        : { configuration: { root_module: moduleOf([{ address, expressions }]) } },
    ).body;
  expect(at(account({ name: {} }), "properties.networkAcls.defaultAction")).toBe("Allow");
  expect(
    isUnknown(at(account({ network_rules: refers("var.rules") }), "properties.networkAcls") ?? null),
  ).toBe(true);
  expect(isUnknown(at(account(undefined), "properties.networkAcls") ?? null)).toBe(true);
});

test("a container that names its account stands in the account of the plan, or in one of which the group is not known", () => {
  const container = { name: "data", storage_account_name: "stshop" };
  const [, inPlan] = read([
    { address: "azurerm_storage_account.a", after: ACCOUNT },
    { address: "azurerm_storage_container.c", after: container },
  ]).resources;
  expect(inPlan?.id).toBe(
    `${GROUP}/providers/Microsoft.Storage/storageAccounts/stshop/blobServices/default/containers/data`,
  );
  const alone = one({ address: "azurerm_storage_container.c", after: container });
  expect([alone.id, alone.name.known]).toEqual([undefined, false]);
});
