import { unknown } from "../../../src/expression/value.ts";
import { describe, expect, it } from "vitest";
import { net03 } from "../../../src/checks/network/NET-03.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, planned, run, SOURCE, TARGET } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { NEW, netId, networked, nets, OLD, peering, sourceNet, targetNet } from "./networks.ts";

const KEPT = networked({ ipStrategy: "keep" }, { prefixes: ["10.62.0.0/16"] });
const [one] = KEPT.waves;
const alone = { ...KEPT, waves: one === undefined ? [] : [one] };
const kept = (parts: Partial<typeof KEPT>, facts: Facts) =>
  outcomes(run(net03, context({ ...alone, ...parts }), facts)).join();
const fresh = (prefixes: string[], facts: Facts) =>
  outcomes(run(net03, context(networked({ ipStrategy: "new" }, { prefixes })), facts)).join();

describe("NET-03", () => {
  it("passes where new addresses are others than those of the source", () => {
    expect(fresh(["10.61.0.0/16"], nets([sourceNet()], []))).toBe(`${NEW}: pass`);
  });

  it.each([["10.62.0.0/16"], ["10.62.4.0/24"], ["10.60.0.0/14"]])("fails where new ones are %s", (range) => {
    expect(fresh(["10.61.0.0/16", range], nets([sourceNet()], []))).toBe(`${NEW}: fail`);
  });

  it("passes where addresses are kept, in one wave and without a peering", () => {
    expect(kept({}, nets([sourceNet()], [targetNet()]))).toBe(`${NEW}: pass`);
  });

  it("fails where kept addresses differ, the two are peered, or several waves move workloads", () => {
    const both = nets([sourceNet()], []);
    expect(kept({ network: networked({ ipStrategy: "keep" }).network }, both)).toBe(`${NEW}: fail`);
    expect(kept({ waves: KEPT.waves }, both)).toBe(`${NEW}: fail`);
    expect(kept({}, nets([sourceNet({ peerings: [peering(NEW)] })], []))).toBe(`${NEW}: fail`);
    const back = { ...peering(OLD), remote: netId(OLD, SOURCE) };
    expect(kept({}, nets([sourceNet()], [targetNet({ peerings: [back] })]))).toBe(`${NEW}: fail`);
    const declared = networked({ ipStrategy: "keep" }, { prefixes: ["10.62.0.0/16"], peerWith: [OLD] });
    expect(kept({ network: declared.network }, both)).toBe(`${NEW}: fail`);
  });

  it("fails where the plan peers the two that keep their addresses", () => {
    const peers = (subscription: string) =>
      planned("Microsoft.Network/virtualNetworks/virtualNetworkPeerings", `${NEW}/to-old`, {
        body: { properties: { remoteVirtualNetwork: { id: netId(OLD, subscription) } } },
      });
    const judged = (one: ReturnType<typeof peers>) =>
      outcomes(run(net03, context(alone, [one]), nets([sourceNet()], []))).join();
    expect(judged(peers(SOURCE))).toBe(`${NEW}: fail`);
    expect(judged(peers(TARGET))).toBe(`${NEW}: pass`);
    const open = planned("Microsoft.Network/virtualNetworks/virtualNetworkPeerings", `${NEW}/to-any`, {
      body: { properties: { remoteVirtualNetwork: { id: unknown(["data.hub.id"]) } } },
    });
    expect(judged(open)).toBe(`${NEW}: unknown`);
  });

  it("is unknown where nobody could look, it was not found, or nothing says where it comes from", () => {
    expect(fresh(["10.61.0.0/16"], new Facts())).toBe(`${NEW}: unknown`);
    expect(fresh(["10.61.0.0/16"], nets([], []))).toBe(`${NEW}: unknown`);
    const without = (ipStrategy: "new" | "keep") => {
      const own = networked({ ipStrategy });
      const workloads = own.workloads.map((workload) => ({ ...workload, resources: [] }));
      return outcomes(run(net03, context({ ...own, workloads }), nets([sourceNet()], []))).join();
    };
    expect(without("keep")).toBe(`${NEW}: unknown`);
    expect(without("new")).toBe(`${NEW}: not-applicable`);
  });

  it("lets a person attest what is unknown, for this network and strategy", () => {
    const told = (match: Record<string, string>) => {
      const own = { ...networked({ ipStrategy: "new" }), attestations: [word("NET-03", match)] };
      return outcomes(run(net03, context(own), nets([], []))).join();
    };
    expect(told({ network: NEW, strategy: "new" })).toBe(`${NEW}: pass`);
    expect(told({ network: NEW, strategy: "keep" })).toBe(`${NEW}: unknown`);
  });

  it("takes no word against what the source shows, while the target cannot be read", () => {
    const source = (prefixes: string[]) =>
      new Facts().put(factRef("virtualNetworks", subscriptionScope(SOURCE)), [sourceNet({ prefixes })]);
    const attestations = [word("NET-03", { network: NEW, strategy: "keep" })];
    expect(kept({ attestations }, source(["10.62.0.0/16"]))).toBe(`${NEW}: pass`);
    expect(kept({ attestations }, source(["10.99.0.0/16"]))).toBe(`${NEW}: fail`);
  });

  it("does not apply where nothing is said", () => {
    expect(outcomes(run(net03, context(manifest()), new Facts()))).toEqual(["addresses: not-applicable"]);
  });
});
