import { expect, it } from "vitest";
import { con01 } from "../../../src/checks/connection/CON-01.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { VirtualNetwork } from "../../../src/facts/kinds/virtual-networks.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import type { Plan, SourceResource } from "../../../src/plan/plan.ts";
import { context, Facts, planned, reg, run, SOURCE, type } from "../../support/context.ts";
import { netId, networked, nets, NEW, OLD, sourceNet, targetNet } from "../network/networks.ts";

const VNET = "Microsoft.Network/virtualNetworks";
const route = (address: string): PlannedResource =>
  planned("Microsoft.Network/routeTables", "rt", {
    body: { properties: { routes: [{ name: "out", properties: { nextHopIpAddress: address } }] } },
  });
const vnet = (dnsServers: readonly string[], addressPrefixes: ValueObject[string] = ["10.61.0.0/16"]) =>
  planned(VNET, NEW, {
    body: { properties: { addressSpace: { addressPrefixes }, dhcpOptions: { dnsServers } } },
  });

function captured(ranges: readonly string[] | undefined, location = "westeurope"): Plan {
  const row: SourceResource = {
    id: netId(OLD, SOURCE),
    type: type(VNET),
    name: OLD,
    resourceGroup: "rg",
    location,
    ...(ranges === undefined ? {} : { ranges }),
  };
  const source = [
    { entry: ["inventory", 0], snapshot: { file: "a.json", resources: [row], complete: true } },
  ] as const;
  return { resources: [], contradictions: [], gaps: [], source, terraform: [] };
}

interface World {
  readonly facts?: Facts;
  readonly plan?: Plan;
  readonly manifest?: Manifest;
}

/** `subject: outcome` of what is said of addresses. */
function said(
  resources: readonly PlannedResource[],
  { facts = new Facts(), plan, manifest = networked() }: World,
) {
  const all = run(con01, { ...context(manifest, resources), ...(plan && { plan }) }, facts);
  return all.filter(({ facets }) => facets?.["reference"] === "address");
}
const outcomes = (resources: readonly PlannedResource[], world: World): string[] =>
  said(resources, world).map(({ outcome }) => outcome);

const BOTH = (source: Partial<VirtualNetwork> = {}, target: Partial<VirtualNetwork> = {}): World => ({
  facts: nets([sourceNet(source)], [targetNet(target)]),
});
const SIX = { prefixes: ["10.62.0.0/16", "fd00:62::/48"] };

it("CON-01 finds a next hop in a network of the source, and says where it lies", () => {
  const [one] = said([route("10.62.0.4")], BOTH());
  expect(one?.outcome).toBe("fail");
  expect(one?.evidence).toEqual([
    {
      label: "properties.routes[out].properties.nextHopIpAddress",
      value: `10.62.0.4, in 10.62.0.0/16 of ${OLD}`,
    },
  ]);
});

it.each<[string, PlannedResource, World, string[]]>([
  ["a DNS server of a network", vnet(["10.61.0.4", "10.62.0.4"]), BOTH(), ["fail"]],
  ["an address of IPv6", route("FD00:62::4"), BOTH(SIX), ["fail"]],
  ["an address of IPv6 elsewhere", route("fd00:63::4"), BOTH(SIX), ["pass"]],
  [
    "a route by itself",
    planned("Microsoft.Network/routeTables/routes", "rt/out", {
      body: { properties: { nextHopIpAddress: "10.62.255.255" } },
    }),
    BOTH(),
    ["fail"],
  ],
  [
    "a target of a forwarding rule",
    planned("Microsoft.Network/dnsForwardingRulesets/forwardingRules", "rs/corp", {
      body: { properties: { targetDnsServers: [{ ipAddress: "10.62.0.4", port: 53 }] } },
    }),
    BOTH(),
    ["fail"],
  ],
  [
    "a DNS server of a firewall policy",
    planned("Microsoft.Network/firewallPolicies", "fp", {
      body: { properties: { dnsSettings: { servers: ["10.62.0.4"] } } },
    }),
    BOTH(),
    ["fail"],
  ],
  ["an address right behind the range", route("10.63.0.0"), BOTH(), ["pass"]],
  ["an address on premises", route("10.1.0.4"), BOTH(), ["pass"]],
  ["the address at which Azure answers", vnet(["168.63.129.16"]), {}, []],
  ["an address that the target declares", route("10.61.0.4"), {}, []],
  [
    "a route to the internet",
    planned("Microsoft.Network/routeTables", "rt", { body: { properties: {} } }),
    {},
    [],
  ],
  ["the same range on both sides", route("10.62.0.4"), BOTH({}, { prefixes: ["10.62.0.0/16"] }), ["pass"]],
  [
    "a network elsewhere in the source subscription",
    route("10.62.0.4"),
    BOTH({ location: reg("northeurope") }),
    ["pass"],
  ],
  ["a network that nobody could read", route("10.62.0.4"), {}, ["unknown"]],
  ["a captured network", route("10.62.0.4"), { plan: captured(["10.62.0.0/16"]) }, ["fail"]],
  [
    "a captured network in another spelling",
    route("10.62.0.4"),
    { plan: captured(["10.62.0.0/16"], "West Europe") },
    ["fail"],
  ],
  [
    "a captured network elsewhere",
    route("10.62.0.4"),
    { plan: captured(["10.62.0.0/16"], "northeurope") },
    ["unknown"],
  ],
  ["a captured network without properties", route("10.62.0.4"), { plan: captured(undefined) }, ["unknown"]],
])("CON-01 judges %s", (_, resource, world, expected) => {
  expect(outcomes([resource], world)).toEqual(expected);
});

it("CON-01 leaves an address alone that the target gets by the plan, and does not know while its ranges are open", () => {
  const both = (prefixes: ValueObject[string]) => outcomes([route("10.62.0.4"), vnet([], prefixes)], BOTH());
  expect(both(["10.62.0.0/20"])).toEqual([]);
  expect(both(["10.64.0.0/16"])).toEqual(["fail"]);
  expect(both(unknown(["parameters('prefixes')"]))).toEqual(["unknown"]);
});

it("CON-01 lets a next hop into a network that stays, and one that is allowed", () => {
  const withStays = (stay: object) => ({
    ...networked(),
    inventory: [
      { kind: "resourceGraph", stays: [{ reason: "hub", pointer: [], ...stay }], pointer: [] },
    ] as const,
  });
  const world = (manifest: Manifest): World => ({ ...BOTH(), plan: captured(["10.62.0.0/16"]), manifest });
  expect(outcomes([route("10.62.0.4")], world(withStays({ resource: OLD })))).toEqual(["pass"]);
  expect(outcomes([route("10.62.0.4")], world(withStays({ type: type(VNET), tag: "keep" })))).toEqual([
    "unknown",
  ]);
  expect(outcomes([route("10.62.0.4")], world(withStays({ resource: "other" })))).toEqual(["fail"]);
  const allowed = [{ text: "10.62.0.4", reason: "until the web wave", pointer: [] }];
  const { connections } = networked();
  const allowing = { ...networked(), connections: { ...connections, allowed } };
  expect(outcomes([route("10.62.0.4")], world(allowing))).toEqual([]);
});

it("CON-01 claims nothing where source and target are one region of one subscription", () => {
  const { source, target, ...rest } = networked();
  const here = {
    ...rest,
    source,
    target: { ...target, region: source.region, subscription: source.subscription },
  };
  expect(outcomes([route("10.62.0.4")], { ...BOTH(), manifest: here })).toEqual([]);
});

it("CON-01 says nothing of an address that a captured network of the source and an existing one of the target have", () => {
  const plan = captured(["10.62.0.0/16"]);
  const both = nets([sourceNet()], [targetNet({ prefixes: ["10.62.0.0/16"] })]);
  expect(outcomes([route("10.62.0.4")], { plan, facts: both })).toEqual(["pass"]);
  const other = nets([sourceNet()], [targetNet({ prefixes: ["10.61.0.0/16"] })]);
  expect(outcomes([route("10.62.0.4")], { plan, facts: other })).toEqual(["fail"]);
  expect(outcomes([route("10.62.0.4")], { plan })).toEqual(["fail"]);
});
