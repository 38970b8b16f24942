import { describe, expect, it } from "vitest";
import { net05 } from "../../../src/checks/network/NET-05.ts";
import { context, Facts, manifest, outcomes, planned, run } from "../../support/context.ts";
import { NEW, networked, nets, sourceNet, subnet, targetNet } from "./networks.ts";

const VNET = "Microsoft.Network/virtualNetworks";
const FARM = "Microsoft.Web/serverFarms";
const OLD_NET = sourceNet({ subnets: [subnet({ delegations: [FARM], endpoints: ["Microsoft.Sql"] })] });
const has = (delegations: string[], endpoints: string[]) =>
  outcomes(
    run(
      net05,
      context(networked()),
      nets([OLD_NET], [targetNet({ subnets: [subnet({ delegations, endpoints })] })]),
    ),
  ).join();
const plan = (properties: object, more: Parameters<typeof planned>[2] = {}) =>
  planned(VNET, NEW, { waves: ["net"], body: { properties: { ...properties } }, ...more });
const subnets = (serviceName: string) => ({
  subnets: [
    {
      name: "a",
      properties: {
        delegations: [{ properties: { serviceName } }],
        serviceEndpoints: [{ service: "Microsoft.Sql" }],
      },
    },
  ],
});

describe("NET-05", () => {
  it.each([
    [[FARM], ["Microsoft.Sql"], "pass"],
    [[FARM.toLowerCase()], ["microsoft.sql", "Microsoft.Storage"], "pass"],
    [[], ["Microsoft.Sql"], "fail"],
    [[FARM], [], "fail"],
    [["Microsoft.Netapp/volumes"], ["Microsoft.Sql"], "fail"],
  ])("with the delegations %j and endpoints %j at the target: %s", (delegations, endpoints, outcome) => {
    expect(has(delegations, endpoints)).toBe(`${NEW}: ${outcome}`);
  });

  it("reads what the plan makes of the subnets, for the wave that makes them, too", () => {
    const judge = (serviceName: string) =>
      run(net05, context(networked(), [plan(subnets(serviceName))]), nets([OLD_NET], []));
    expect(outcomes(judge(FARM))).toEqual([`${NEW}: pass`]);
    expect(outcomes(judge("Microsoft.Netapp/volumes"))).toEqual([`${NEW}: fail`]);
    expect(judge(FARM)[0]?.resources?.map(({ name }) => name)).toEqual([NEW]);
    const child = planned(`${VNET}/subnets`, `${NEW}/web`, {
      waves: ["net"],
      body: {
        properties: {
          delegations: [{ properties: { serviceName: FARM } }],
          serviceEndpoints: [{ service: "Microsoft.Sql" }],
        },
      },
    });
    expect(outcomes(run(net05, context(networked(), [plan({}), child]), nets([OLD_NET], [])))).toEqual([
      `${NEW}: pass`,
    ]);
  });

  it("is unknown where no file shows the subnets and the network is still to be made, for later waves alone", () => {
    const byName = planned(VNET, NEW, { waves: ["net"] });
    const found = run(net05, context(networked(), [byName]), nets([OLD_NET], []));
    expect(outcomes(found)).toEqual([`${NEW}: unknown`]);
    expect(found[0]?.waves).toEqual(["web"]);
    expect(outcomes(run(net05, context(networked()), new Facts()))).toEqual([`${NEW}: unknown`]);
    expect(outcomes(run(net05, context(networked()), nets([], [targetNet()])))).toEqual([`${NEW}: unknown`]);
  });

  it("does not apply where no network is declared, or it takes no place", () => {
    expect(outcomes(run(net05, context(manifest()), new Facts()))).toEqual([
      "delegations and service endpoints: not-applicable",
    ]);
    const nowhere = networked({}, { name: "other" });
    expect(outcomes(run(net05, context(nowhere), new Facts()))).toEqual(["other: not-applicable"]);
  });
});
