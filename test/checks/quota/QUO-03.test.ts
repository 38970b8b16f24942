import { expect, test } from "vitest";
import { quo03 } from "../../../src/checks/quota/QUO-03.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ServiceUsage } from "../../../src/facts/kinds/service-usages.ts";
import { fixedCount } from "../../../src/plan/numbers.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  shown,
  TARGET,
} from "../../support/context.ts";

const IP = "Microsoft.Network/publicIPAddresses";
const PLAN = "Microsoft.Web/serverfarms";
const DATABASE = "Microsoft.Sql/servers/databases";

function usage(name: string, limit: number, currentValue = 0): ServiceUsage {
  return { name, limit, currentValue };
}

const facts = (provider: string, ...usages: readonly ServiceUsage[]): Facts =>
  new Facts().put(factRef("serviceUsages", SCOPE, `${provider}/swedencentral`), usages);

const address = (name: string, parts: Partial<PlannedResource> = {}): PlannedResource => ({
  ...planned(IP, name, { sku: "Standard", body: { properties: { publicIPAllocationMethod: "Static" } } }),
  ...parts,
});
const judge = (plan: readonly PlannedResource[], table: Facts): string[] =>
  outcomes(run(quo03, context(manifest(), plan), table));

test.each([
  ["enough", 60, 20, "pass"],
  ["one too few", 60, 1, "fail"],
  ["a limit of zero", 60, 0, "fail"],
])("two static addresses, %s", (_, all, fixed, outcome) => {
  const table = facts(
    "Microsoft.Network",
    usage("PublicIPAddresses", all),
    usage("StaticPublicIPAddresses", fixed),
  );
  expect(judge([address("a"), address("b")], table)).toEqual([
    "PublicIPAddresses in swedencentral: pass",
    `StaticPublicIPAddresses in swedencentral: ${outcome}`,
  ]);
});

test("a counter that is not read, and one that is not listed, are unknown", () => {
  expect(judge([address("a")], new Facts())).toEqual([
    "Microsoft.Network in swedencentral: public IP addresses, static public IP addresses: unknown",
  ]);
  expect(judge([address("a")], facts("Microsoft.Network", usage("PublicIPAddresses", 9)))).toEqual([
    "PublicIPAddresses in swedencentral: pass",
    "StaticPublicIPAddresses in swedencentral: unknown",
  ]);
});

test("an App Service plan takes of the counter of its tier, of its SKU, or of all cores", () => {
  const plan = [planned(PLAN, "asp", { sku: "P1v3", count: 3, body: { properties: {} } })];
  for (const [name, limit, outcome] of [
    ["PremiumV3 VMs", 0, "fail"],
    ["P1v3 VMs", 3, "pass"],
    ["Cores usage in Sweden Central", 5, "fail"],
    ["Cores usage in Sweden Central", 6, "pass"],
  ] as const)
    expect(judge(plan, facts("Microsoft.Web", usage(name, limit)))).toEqual([
      `${name} in swedencentral: ${outcome}`,
    ]);
});

test.each([
  ["GP_Gen5_4", 4],
  ["S3", 1],
  ["P1", 1],
  ["P11", 14],
])("a database %s takes %i vCores", (sku, cores) => {
  const plan = [planned(DATABASE, "s/d", { sku, body: { properties: {} } })];
  const name = "RegionalVCoreQuotaForSQLDBAndDW";
  expect(judge(plan, facts("Microsoft.Sql", usage(name, cores)))).toEqual([`${name} in swedencentral: pass`]);
  expect(judge(plan, facts("Microsoft.Sql", usage(name, cores - 1)))).toEqual([
    `${name} in swedencentral: fail`,
  ]);
});

test("a database in a pool takes nothing by itself, and one without a SKU an amount that is not known", () => {
  const name = "RegionalVCoreQuotaForSQLDBAndDW";
  const inPool = planned(DATABASE, "s/d", { body: { properties: { elasticPoolId: "/pool" } } });
  expect(judge([inPool], facts("Microsoft.Sql", usage(name, 0)))).toEqual([
    "counters of services: not-applicable",
  ]);
  const open = planned(DATABASE, "s/d", { body: { properties: {} } });
  expect(judge([open], facts("Microsoft.Sql", usage(name, 100)))).toEqual([
    `${name} in swedencentral: unknown`,
  ]);
});

test("what exists under the planned name is in the counter already", () => {
  const one = address("a", { resourceGroup: "rg" });
  const table = facts(
    "Microsoft.Network",
    usage("PublicIPAddresses", 1, 1),
    usage("StaticPublicIPAddresses", 1, 1),
  );
  // The one that is in use may be this one.
  expect(judge([one], table)).toEqual([
    "PublicIPAddresses in swedencentral: unknown",
    "StaticPublicIPAddresses in swedencentral: unknown",
  ]);
  table.put(factRef("existingResources", SCOPE, IP), []);
  expect(judge([one], table)).toEqual([
    "PublicIPAddresses in swedencentral: fail",
    "StaticPublicIPAddresses in swedencentral: fail",
  ]);
  table.put(factRef("existingResources", SCOPE, IP), [
    { id: `${SCOPE}/resourceGroups/rg/providers/${IP}/a`, type: IP, zones: [], tags: {}, machines: [] },
  ]);
  expect(judge([one], table)).toEqual([
    "PublicIPAddresses in swedencentral: pass",
    "StaticPublicIPAddresses in swedencentral: pass",
  ]);
});

test("what comes only on a condition leaves it open, and what scales later warns", () => {
  const table = facts(
    "Microsoft.Network",
    usage("PublicIPAddresses", 0),
    usage("StaticPublicIPAddresses", 9),
  );
  expect(judge([address("a", { condition: "[x]" })], table)).toEqual([
    "PublicIPAddresses in swedencentral: unknown",
    "StaticPublicIPAddresses in swedencentral: pass",
  ]);
  const scaling = planned(PLAN, "asp", {
    body: {
      sku: { name: "EP1", capacity: 1 },
      properties: { elasticScaleEnabled: true, maximumElasticWorkerCount: 20 },
    },
    sku: "EP1",
  });
  const count = {
    now: { known: true, value: 1 },
    minimum: { known: true, value: 1 },
    maximum: { known: true, value: 20 },
    surge: { known: true, value: 0 },
  } as const;
  const [found] = run(
    quo03,
    context(manifest(), [{ ...scaling, count }]),
    facts("Microsoft.Web", usage("ElasticPremium VMs", 10)),
  );
  expect(found).toMatchObject({ outcome: "fail", severity: "warning" });
});

test("the fix asks for the limit that suffices, by a command where the extension knows the counter", () => {
  const found = run(
    quo03,
    context(manifest(), [address("a"), address("b")]),
    facts("Microsoft.Network", usage("PublicIPAddresses", 60), usage("StaticPublicIPAddresses", 1)),
  );
  const fix = found.find(({ outcome }) => outcome === "fail")?.fix;
  expect(fix?.command).toBe(
    `az quota update --resource-name StaticPublicIPAddresses --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/providers/Microsoft.Network/locations/swedencentral" --limit-object value=2 --resource-type PublicIpAddresses`,
  );
  expect(shown(found)).not.toContain(TARGET);
  const plan = [planned(PLAN, "asp", { sku: "P1v3", body: { properties: {} } })];
  const [web] = run(quo03, context(manifest(), plan), facts("Microsoft.Web", usage("PremiumV3 VMs", 0)));
  expect(web?.fix?.command).toBeUndefined();
  expect(web?.fix?.text).toContain("a limit of 1 or more");
});

test("a resource without an adapter takes of no counter", () => {
  expect(judge([planned("Microsoft.Cache/redis", "r")], new Facts())).toEqual([
    "counters of services: not-applicable",
  ]);
});

const BALANCERS = "StandardSkuLoadBalancers";
const NETWORK = { agentPoolProfiles: [] };
test.each<[string, ValueObject, Record<string, number>]>([
  ["one address and one load balancer by itself", {}, { PublicIPAddresses: 1, [BALANCERS]: 1 }],
  [
    "as many addresses as it asks for",
    { loadBalancerProfile: { managedOutboundIPs: { count: 3 } } },
    { PublicIPAddresses: 3, [BALANCERS]: 1 },
  ],
  [
    "no address where the team brings its own",
    { loadBalancerProfile: { outboundIPs: { publicIPs: [{ id: "x" }] } } },
    { [BALANCERS]: 1 },
  ],
  [
    "a NAT gateway with its addresses",
    { outboundType: "managedNATGateway", natGatewayProfile: { managedOutboundIPProfile: { count: 2 } } },
    { PublicIPAddresses: 2, NatGateways: 1 },
  ],
  ["nothing where a firewall is its way out", { outboundType: "userDefinedRouting" }, {}],
])("a cluster takes %s", (_, networkProfile, taken) => {
  const plan = [
    planned("Microsoft.ContainerService/managedClusters", "aks", {
      body: { properties: { ...NETWORK, networkProfile } },
    }),
  ];
  const at = (less: number): string[] =>
    judge(
      plan,
      facts("Microsoft.Network", ...Object.entries(taken).map(([name, limit]) => usage(name, limit - less))),
    ).filter((line) => !line.startsWith("counters"));
  const names = Object.keys(taken).sort();
  expect(at(0).sort()).toEqual(names.map((name) => `${name} in swedencentral: pass`));
  expect(at(1).sort()).toEqual(names.map((name) => `${name} in swedencentral: fail`));
});

test("what a cluster takes for a way out that only the deployment tells is at most one of each", () => {
  const plan = [
    planned("Microsoft.ContainerService/managedClusters", "aks", {
      body: { properties: { networkProfile: { outboundType: unknown(["o"]) } } },
    }),
  ];
  const at = (limit: number): string[] =>
    judge(plan, facts("Microsoft.Network", usage("PublicIPAddresses", limit), usage(BALANCERS, limit)));
  expect(at(1)).toEqual([`${BALANCERS} in swedencentral: pass`, "PublicIPAddresses in swedencentral: pass"]);
  expect(at(0)).toEqual([`${BALANCERS} in swedencentral: fail`, "PublicIPAddresses in swedencentral: fail"]);
});

test("what runs in a cluster may take more, which is said", () => {
  const plan = context(manifest(), [
    planned("Microsoft.ContainerService/managedClusters", "aks"),
    address("a"),
  ]);
  expect(quo03.notJudged?.(plan, new Facts().read)).toEqual([
    expect.objectContaining({
      count: 1,
      items: [
        "shop.aks: Microsoft.Compute/disks, Microsoft.Storage/storageAccounts, Microsoft.Network/loadBalancers, Microsoft.Network/publicIPAddresses",
      ],
    }),
  ]);
});

test("growth of another manifest's plan alone warns, with the row of what is planned here", () => {
  const tier = (name: string, rest: Partial<PlannedResource> = {}): PlannedResource => {
    const body = { sku: { name: "EP1", capacity: 1 }, properties: { elasticScaleEnabled: true } };
    return { ...planned(PLAN, name, { body, sku: "EP1" }), count: fixedCount(1), ...rest };
  };
  const own = tier("asp");
  const other = tier("other", {
    count: { ...fixedCount(1), maximum: { known: true, value: 20 } },
    plannedBy: { manifest: "billing", subscription: TARGET },
  });
  const table = facts("Microsoft.Web", usage("ElasticPremium VMs", 10));
  const [found] = run(quo03, context(manifest(), [own, other]), table);
  expect(found).toMatchObject({ outcome: "fail", severity: "warning", resources: [own, other] });
  expect(found?.quota).toMatchObject({ need: 2, most: 21, outcome: "tight" });
  // Where nothing here takes of it, it stands in the report of the other alone.
  expect(run(quo03, context(manifest(), [other]), table)[0]?.resources).toEqual([other]);
});
