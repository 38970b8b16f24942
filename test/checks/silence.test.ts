import { describe, expect, it, test } from "vitest";
import { resourceType } from "../../src/base/resource-type.ts";
import { GLOBAL_NAMES } from "../../src/catalog/global-names.ts";
import { questionsOf } from "../../src/catalog/questions.ts";
import { QUESTIONS, UNASKED } from "../../src/catalog/questions/rows.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { silence } from "../../src/checks/silence.ts";
import { planned } from "../support/context.ts";

const of = (...types: readonly string[]) =>
  silence(
    types.map((one) => planned(one, "x")),
    CHECKS,
  );

describe("what is not asked of planned types", () => {
  it("is told by type and question, each type once", () => {
    const [entry, ...rest] = of("Microsoft.Sql/servers", "microsoft.sql/SERVERS");
    expect(rest).toEqual([]);
    expect(entry?.items).toEqual(["microsoft.sql/SERVERS (name)"]);
  });

  it("leaves out what a check of this version asks of the type", () => {
    // All that is known to refuse a machine is asked by a check.
    const whole = planned("Microsoft.Compute/virtualMachines", "x", { body: { properties: {} } });
    expect(silence([whole], CHECKS)).toEqual([]);
    const [without] = silence([whole], []);
    expect(without?.items[0]).toBe("Microsoft.Compute/virtualMachines (quota, capability, version, feature)");
  });

  it.each<[string, object, boolean]>([
    ["the request has one", { body: { plan: { name: "p" } } }, true],
    ["the request has none", { body: { properties: {} } }, false],
    ["the request is not shown whole", { body: { properties: {} }, partial: true }, true],
    ["all of a part that says so is shown", { body: {}, partial: true, whole: ["plan"] }, false],
    ["the request states none", { body: { plan: null }, partial: true }, false],
    ["nobody shows the request", {}, true],
  ])("names the terms of a marketplace plan where %s", (_, parts, expected) => {
    const [entry] = silence([planned("Microsoft.Compute/virtualMachines", "x", parts)], CHECKS);
    expect(entry?.items).toEqual(expected ? ["Microsoft.Compute/virtualMachines (terms)"] : undefined);
  });

  it("is nothing for configuration, and unknown for a type that the table does not know", () => {
    expect(of("Microsoft.Authorization/roleAssignments", "Microsoft.Insights/components")).toEqual([]);
    expect(of("Contoso.Shop/tills")).toMatchObject([
      {
        what: "planned types that the table of such questions does not know",
        count: 1,
        items: ["Contoso.Shop/tills"],
      },
    ]);
  });
});

test.each(QUESTIONS.map((row) => [`${row.question}: ${row.what}`, row] as const))(
  "%s is a whole row",
  (_, row) => {
    for (const type of row.types) expect(resourceType(type)).toBe(type);
    expect([...row.types]).toEqual([...new Set(row.types)]);
    expect(row.source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  },
);

test("no type has two rows of one question with the same words, nor is it among those without any", () => {
  const pairs = QUESTIONS.flatMap(({ question, what, types }) =>
    types.map((type) => `${type} ${question} ${what}`),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const type of UNASKED) expect(questionsOf(type), type).toEqual([]);
});

test("every globally unique name is a question", () => {
  const without = GLOBAL_NAMES.map(({ type }) => type).filter(
    (type) => questionsOf(type)?.some(({ question }) => question === "name") !== true,
  );
  expect(without).toEqual([]);
});

test("a check asks only what the table knows of the type", () => {
  for (const type of new Set(QUESTIONS.flatMap(({ types }) => types))) {
    const known = new Set((questionsOf(type) ?? []).map(({ question }) => question));
    for (const check of CHECKS)
      for (const one of check.asks?.(type) ?? []) expect(known, type).toContain(one);
  }
});

/**
 * The services of a relocation, by their types: what checks ask of each, and what is known to refuse it that none asks, which the report
 * names. Zones are asked of every type that the provider has in zones, and of what a request names by property.
 */
test.each<[type: string, asked: string, left: string]>([
  ["Microsoft.Compute/virtualMachines", "capability feature quota version", "terms"],
  ["Microsoft.Compute/virtualMachineScaleSets", "capability feature quota version", "terms"],
  ["Microsoft.Compute/disks", "capability", "quota"],
  ["Microsoft.Compute/hostGroups/hosts", "capability quota", ""],
  ["Microsoft.Compute/capacityReservationGroups/capacityReservations", "capability quota", ""],
  ["Microsoft.Storage/storageAccounts", "capability name quota", ""],
  ["Microsoft.Sql/servers", "capability quota", "name"],
  ["Microsoft.Sql/servers/databases", "capability quota", ""],
  ["Microsoft.Sql/servers/elasticPools", "capability quota", ""],
  ["Microsoft.Sql/managedInstances", "capability quota", "name"],
  ["Microsoft.DBforPostgreSQL/flexibleServers", "capability quota version", "name"],
  ["Microsoft.DBforMySQL/flexibleServers", "capability version", "name quota"],
  ["Microsoft.DocumentDB/databaseAccounts", "capability", "name quota version"],
  ["Microsoft.Web/serverfarms", "capability quota", ""],
  ["Microsoft.Web/sites", "name version", ""],
  ["Microsoft.ContainerService/managedClusters", "capability feature quota version", ""],
  ["Microsoft.App/managedEnvironments", "capability", "quota"],
  ["Microsoft.App/containerApps", "", "quota"],
  ["Microsoft.Cache/redis", "", "capability name version"],
  ["Microsoft.Cache/redisEnterprise", "", "capability name"],
  ["Microsoft.ApiManagement/service", "capability name", "quota"],
  ["Microsoft.CognitiveServices/accounts", "capability quota", "feature name"],
  ["Microsoft.CognitiveServices/accounts/deployments", "quota version", "feature"],
  ["Microsoft.Search/searchServices", "capability quota", "name"],
  ["Microsoft.EventHub/namespaces", "capability", "name quota"],
  ["Microsoft.EventHub/clusters", "capability", ""],
  ["Microsoft.ServiceBus/namespaces", "capability", "name quota"],
  ["Microsoft.ContainerRegistry/registries", "name", ""],
  ["Microsoft.KeyVault/vaults", "name", ""],
  ["Microsoft.Network/applicationGateways", "quota", ""],
  ["Microsoft.Network/azureFirewalls", "", "quota"],
  ["Microsoft.Network/bastionHosts", "", "quota"],
  ["Microsoft.Network/virtualNetworkGateways", "", "quota"],
  ["Microsoft.Network/publicIPAddresses", "quota", "name"],
  ["Microsoft.Network/loadBalancers", "quota", ""],
  ["Microsoft.Network/natGateways", "quota", ""],
  ["Microsoft.DataFactory/factories", "", "name quota"],
  ["Microsoft.Databricks/workspaces", "", "capability quota"],
  ["Microsoft.Synapse/workspaces", "", "name quota"],
  ["Microsoft.Kusto/clusters", "capability", "name quota"],
  ["Microsoft.HDInsight/clusters", "capability name quota version", ""],
  ["Microsoft.Batch/batchAccounts", "", "name quota"],
  ["Microsoft.Batch/batchAccounts/pools", "capability", "quota"],
  ["Microsoft.NetApp/netAppAccounts", "quota", ""],
  ["Microsoft.NetApp/netAppAccounts/capacityPools", "quota", ""],
  ["Microsoft.NetApp/netAppAccounts/capacityPools/volumes", "quota", ""],
  ["Microsoft.OperationalInsights/workspaces", "name", ""],
])("%s is asked for: %s; and not for: %s", (type, asked, left) => {
  const all = [...new Set((questionsOf(type) ?? []).map(({ question }) => question))].sort();
  const own = new Set(CHECKS.flatMap((check) => check.asks?.(type) ?? []));
  expect(all.filter((one) => own.has(one)).join(" ")).toBe(asked);
  const [entry] = of(type);
  const named = /\((.*)\)$/.exec(entry?.items[0] ?? "")?.[1] ?? "";
  expect(named.split(", ").sort().join(" ")).toBe(left);
});
