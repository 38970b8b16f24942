import { describe, expect, it } from "vitest";
import { net07 } from "../../../src/checks/network/NET-07.ts";
import { resourceId } from "../../../src/base/resource-id.ts";
import {
  context,
  Facts,
  manifest,
  must,
  outcomes,
  planned,
  run,
  SOURCE,
  TARGET,
} from "../../support/context.ts";
import { NEW, netId, networked, nets, peering, targetNet } from "./networks.ts";

const HUB = "vnet-hub";
const PEERED = networked({}, { peerWith: [HUB] });
const VNET = "Microsoft.Network/virtualNetworks";
const judge = (...peerings: ReturnType<typeof peering>[]) =>
  outcomes(run(net07, context(PEERED), nets([], [targetNet({ peerings })]))).join();

describe("NET-07", () => {
  it.each<[string, ReturnType<typeof peering>[], string]>([
    ["is connected and in sync", [peering(HUB)], "pass"],
    ["is connected, of whatever case", [peering("VNET-Hub", "connected", "fullyinsync")], "pass"],
    ["has only one half", [peering(HUB, "Initiated")], "fail"],
    ["lost one half", [peering(HUB, "Disconnected")], "fail"],
    ["is not in sync", [peering(HUB, "Connected", "LocalNotInSync")], "fail"],
    ["is in a state nobody documents", [peering(HUB, "Sleeping")], "unknown"],
    ["is with another network", [peering("vnet-other")], "fail"],
    ["does not exist", [], "fail"],
  ])("a peering that %s", (_, peerings, outcome) => {
    expect(judge(...peerings)).toBe(`${NEW} with ${HUB}: ${outcome}`);
  });

  it("offers the network whose name is near, of the peerings that are there or planned", () => {
    const fixOf = (peerings: ReturnType<typeof peering>[]): string | undefined =>
      run(net07, context(PEERED), nets([], [targetNet({ peerings })]))[0]?.fix?.text;
    expect(fixOf([peering("vnet-hubb")])).toContain("Did you mean `vnet-hubb`");
    expect(fixOf([peering("elsewhere")])).not.toContain("Did you mean");
  });

  it("passes where the plan makes it, with the network or by itself", () => {
    const remoteVirtualNetwork = { id: netId(HUB, TARGET) };
    const within = planned(VNET, NEW, {
      waves: ["net"],
      body: { properties: { virtualNetworkPeerings: [{ properties: { remoteVirtualNetwork } }] } },
    });
    const alone = planned(`${VNET}/virtualNetworkPeerings`, `${NEW}/to-hub`, {
      waves: ["net"],
      body: { properties: { remoteVirtualNetwork } },
    });
    for (const one of [within, alone]) {
      const planning = (...peerings: ReturnType<typeof peering>[]) =>
        outcomes(run(net07, context(PEERED, [one]), nets([], [targetNet({ peerings })]))).join();
      expect(outcomes(run(net07, context(PEERED, [one]), nets([], [])))).toEqual([
        `${NEW} with ${HUB}: pass`,
      ]);
      expect(planning()).toBe(`${NEW} with ${HUB}: pass`);
      // What is there is judged first, and one with another network of the name is not it.
      expect(planning(peering(HUB))).toBe(`${NEW} with ${HUB}: pass`);
      expect(planning(peering(HUB, "Initiated"))).toBe(`${NEW} with ${HUB}: fail`);
      expect(planning(peering(HUB, "Disconnected"))).toBe(`${NEW} with ${HUB}: fail`);
      expect(planning(peering(HUB, "Connected", "LocalNotInSync"))).toBe(`${NEW} with ${HUB}: fail`);
      const other = { ...peering(HUB, "Disconnected"), remote: netId(HUB, SOURCE) };
      expect(planning(other)).toBe(`${NEW} with ${HUB}: pass`);
      expect(outcomes(run(net07, context(PEERED, [one]), new Facts()))).toEqual([
        `${NEW} with ${HUB}: unknown`,
      ]);
    }
  });

  it("takes no network of the same name for one that the manifest declares", () => {
    const [own] = PEERED.network.vnets;
    const both = {
      ...PEERED,
      network: {
        ...PEERED.network,
        vnets: [must(own), { name: HUB, prefixes: ["10.60.0.0/16"], pointer: ["network", "vnets", 1] }],
      },
    };
    const judged = (remote: string, ...more: ReturnType<typeof targetNet>[]) =>
      outcomes(
        run(
          net07,
          context(both),
          nets([], [targetNet({ peerings: [{ ...peering(HUB), remote }] }), ...more]),
        ),
      )[0];
    const hub = targetNet({ name: HUB, id: must(resourceId(netId(HUB, TARGET))) });
    expect(judged(netId(HUB, TARGET), hub)).toBe(`${NEW} with ${HUB}: pass`);
    expect(judged(netId(HUB, SOURCE), hub)).toBe(`${NEW} with ${HUB}: fail`);
    const made = planned(VNET, HUB, { resourceGroup: "rg", waves: ["web"] });
    const old = targetNet({ peerings: [{ ...peering(HUB), remote: netId(HUB, SOURCE) }] });
    expect(outcomes(run(net07, context(both, [made]), nets([], [old])))[0]).toBe(`${NEW} with ${HUB}: fail`);
  });

  it("asks it of the waves after the one that makes the network, and of that one once it has begun", () => {
    const made = planned(VNET, NEW, { waves: ["net"] });
    const found = run(net07, context(PEERED, [made]), nets([], []));
    expect(found.map(({ outcome, waves }) => [outcome, waves])).toEqual([["fail", ["web"]]]);
    const later = { ...context(PEERED, [made]), now: PEERED.waves[0]?.start ?? context(PEERED).now };
    expect(run(net07, later, nets([], [])).map(({ waves }) => waves)).toEqual([["net", "web"]]);
    const only = { ...PEERED, waves: PEERED.waves.slice(0, 1) };
    expect(outcomes(run(net07, context(only, [made]), new Facts()))).toEqual([
      `${NEW} with ${HUB}: not-applicable`,
    ]);
  });

  it("is unknown where nobody could look, and does not apply without a peering", () => {
    expect(outcomes(run(net07, context(PEERED), new Facts()))).toEqual([`${NEW} with ${HUB}: unknown`]);
    expect(outcomes(run(net07, context(networked()), new Facts()))).toEqual([`${NEW}: not-applicable`]);
    expect(outcomes(run(net07, context(manifest()), new Facts()))).toEqual(["peerings: not-applicable"]);
  });
});
