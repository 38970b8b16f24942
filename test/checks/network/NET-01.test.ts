import { describe, expect, it } from "vitest";
import { net01 } from "../../../src/checks/network/NET-01.ts";
import { context, Facts, manifest, outcomes, planned, reg, run } from "../../support/context.ts";
import { NEW, networked, nets, targetNet } from "./networks.ts";

const judge = (facts: Facts) => outcomes(run(net01, context(networked()), facts)).join();

describe("NET-01", () => {
  it("passes where the plan makes the network, or it is there as declared", () => {
    const made = planned("Microsoft.Network/virtualNetworks", NEW, { waves: ["net"] });
    expect(outcomes(run(net01, context(networked(), [made]), new Facts()))).toEqual([`${NEW}: pass`]);
    expect(judge(nets([], [targetNet()]))).toBe(`${NEW}: pass`);
    expect(judge(nets([], [targetNet({ name: NEW.toUpperCase() })]))).toBe(`${NEW}: pass`);
  });

  it.each([
    ["is not there", []],
    ["is there in another region alone", [targetNet({ location: reg("westeurope") })]],
    ["has another range", [targetNet({ prefixes: ["10.70.0.0/16"] })]],
    ["has a range besides", [targetNet({ prefixes: ["10.61.0.0/16", "10.70.0.0/16"] })]],
  ])("fails where it %s", (_, target) => {
    expect(judge(nets([], target))).toBe(`${NEW}: fail`);
  });

  it("is unknown where nobody could look, and does not apply without networks", () => {
    expect(judge(new Facts())).toBe(`${NEW}: unknown`);
    expect(outcomes(run(net01, context(manifest()), new Facts()))).toEqual([
      "virtual networks: not-applicable",
    ]);
  });
});
