import { expect, test } from "vitest";
import { net02 } from "../../../src/checks/network/NET-02.ts";
import { unknown, type Value } from "../../../src/expression/value.ts";
import { context, Facts, manifest, outcomes, planned, run } from "../../support/context.ts";

const vnet = (prefixes: Value, name = "vnet") =>
  planned("Microsoft.Network/virtualNetworks", name, {
    body: { properties: { addressSpace: { addressPrefixes: prefixes } } },
  });

function judged(
  declared: readonly string[],
  reserved: readonly string[],
  plan: ReturnType<typeof vnet>[] = [],
) {
  const network = {
    vnets:
      declared.length === 0 ? [] : [{ name: "vnet", prefixes: declared, pointer: ["network", "vnets", 0] }],
    reserved: reserved.length === 0 ? [] : [{ owner: "onPrem", ranges: reserved }],
  };
  return outcomes(run(net02, context(manifest({ network }), plan), new Facts()));
}

test.each<[string, string[], string[], ReturnType<typeof vnet>[], string[]]>([
  ["apart", ["10.61.0.0/16"], ["10.0.0.0/12", "10.60.0.0/20"], [], ["vnet: pass"]],
  ["one within the other", ["10.1.0.0/16"], ["10.0.0.0/12"], [], ["vnet: fail"]],
  ["one around the other", ["10.0.0.0/8"], ["10.60.0.0/20"], [], ["vnet: fail"]],
  ["side by side", ["10.16.0.0/12"], ["10.0.0.0/12"], [], ["vnet: pass"]],
  ["of two families", ["fd00::/48"], ["10.0.0.0/8"], [], ["vnet: pass"]],
  ["of IPv6, one within the other", ["fd00:1::/64"], ["fd00:1::/48"], [], ["vnet: fail"]],
  ["planned alone", [], ["10.0.0.0/12"], [vnet(["10.2.0.0/16"])], ["vnet: fail"]],
  ["planned alone, apart", [], ["10.0.0.0/12"], [vnet(["10.99.0.0/16"])], ["vnet: pass"]],
  ["planned, and not known", [], ["10.0.0.0/12"], [vnet(unknown(["a parameter"]))], ["vnet: unknown"]],
  [
    "planned, one not known",
    [],
    ["10.0.0.0/12"],
    [vnet(["10.99.0.0/16", unknown(["a parameter"])])],
    ["vnet: unknown"],
  ],
  [
    "declared, and the plan leaves them open",
    ["10.99.0.0/16"],
    ["10.0.0.0/12"],
    [vnet(unknown(["x"]))],
    ["vnet: unknown"],
  ],
  [
    "declared, and planned otherwise",
    ["10.99.0.0/16"],
    ["10.0.0.0/12"],
    [vnet(["10.98.0.0/16"])],
    ["vnet: fail"],
  ],
  [
    "declared, and planned alike in another order",
    ["10.99.0.0/16", "10.98.0.0/16"],
    ["10.0.0.0/12"],
    [vnet(["10.98.0.0/16", "10.99.0.0/16"])],
    ["vnet: pass"],
  ],
  ["declared, and nothing is reserved", ["10.99.0.0/16"], [], [], ["vnet: unknown"]],
  ["planned as what is not a range", [], ["10.0.0.0/12"], [vnet(["soon"])], ["vnet: unknown"]],
  ["declared nowhere", [], [], [vnet(["10.1.0.0/16"])], ["address ranges: not-applicable"]],
  ["reserved, and no network is planned", [], ["10.0.0.0/12"], [], ["address ranges: not-applicable"]],
])("ranges: %s", (_, declared, reserved, plan, expected) => {
  expect(judged(declared, reserved, plan)).toEqual(expected);
});

test("names the owner and both ranges", () => {
  const network = {
    vnets: [{ name: "vnet", prefixes: ["10.1.0.0/16"], pointer: ["network", "vnets", 0] }],
    reserved: [{ owner: "hub", ranges: ["10.0.0.0/12"] }],
  };
  const [one] = run(net02, context(manifest({ network })), new Facts());
  expect(one?.evidence).toEqual([{ label: "hub", value: "10.0.0.0/12 overlaps 10.1.0.0/16" }]);
});
