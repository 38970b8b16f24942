import { expect, it } from "vitest";
import { net14 } from "../../../src/checks/network/NET-14.ts";
import { context, Facts, manifest, outcomes, planned, run } from "../../support/context.ts";
import { NEW, networked, nets, sourceNet, subnet, targetNet } from "./networks.ts";

const FULL = {
  dnsServers: ["10.60.0.4"],
  protected: true,
  subnets: [subnet({ nat: true, rules: true, routes: true })],
};
const judge = (target: Parameters<typeof targetNet>[0], source: Parameters<typeof sourceNet>[0] = FULL) =>
  outcomes(run(net14, context(networked()), nets([sourceNet(source)], [targetNet(target)])));

it("NET-14 passes where the new network has what the old one has, or more", () => {
  expect(judge(FULL)).toEqual([`${NEW}: pass`]);
  expect(judge(FULL, {})).toEqual([`${NEW}: pass`]);
});

it.each<[string, Parameters<typeof targetNet>[0]]>([
  ["DNS servers", { ...FULL, dnsServers: [] }],
  ["DDoS protection", { ...FULL, protected: false }],
  ["NAT gateway", { ...FULL, subnets: [subnet({ rules: true, routes: true })] }],
  ["network security group", { ...FULL, subnets: [subnet({ nat: true, routes: true })] }],
  ["route table", { ...FULL, subnets: [subnet({ nat: true, rules: true })] }],
])("NET-14 fails without a %s", (part, target) => {
  expect(judge(target)).toEqual([`${part} of ${NEW}: fail`]);
});

it("NET-14 is unknown while one of the two is not there, and does not apply where there is nothing to compare", () => {
  expect(outcomes(run(net14, context(networked()), nets([sourceNet()], [])))).toEqual([`${NEW}: unknown`]);
  expect(outcomes(run(net14, context(networked()), nets([], [targetNet()])))).toEqual([`${NEW}: unknown`]);
  expect(outcomes(run(net14, context(networked()), new Facts()))).toEqual([`${NEW}: unknown`]);
  expect(outcomes(run(net14, context(manifest()), new Facts()))).toEqual([
    "parts of networks: not-applicable",
  ]);
  const made = planned("Microsoft.Network/virtualNetworks", NEW, { waves: ["net", "web"] });
  expect(outcomes(run(net14, context(networked(), [made]), new Facts()))).toEqual([`${NEW}: not-applicable`]);
});
