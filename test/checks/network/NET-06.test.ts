import { expect, it } from "vitest";
import { net06 } from "../../../src/checks/network/NET-06.ts";
import { unknown } from "../../../src/expression/value.ts";
import { context, Facts, manifest, outcomes, planned, run } from "../../support/context.ts";

const NAMESPACE = "Microsoft.EventHub/namespaces/networkRuleSets";
const rule = (ignoreMissingVnetServiceEndpoint: boolean | ReturnType<typeof unknown>) =>
  planned(NAMESPACE, "ns/default", {
    body: { properties: { virtualNetworkRules: [{ ignoreMissingVnetServiceEndpoint }] } },
  });

it.each([
  [false, "pass"],
  [true, "fail"],
  [unknown(["parameters('x')"]), "unknown"],
])("NET-06: a rule that says %j: %s", (value, outcome) => {
  expect(outcomes(run(net06, context(manifest(), [rule(value)]), new Facts()))).toEqual([
    `shop.ns/default: ${outcome}`,
  ]);
});

it("NET-06 looks where each service has its rules, and does not apply where there are none", () => {
  const acls = planned("Microsoft.KeyVault/vaults", "kv", {
    body: {
      properties: { networkAcls: { virtualNetworkRules: [{ ignoreMissingVnetServiceEndpoint: true }] } },
    },
  });
  expect(outcomes(run(net06, context(manifest(), [acls]), new Facts()))).toEqual(["shop.kv: fail"]);
  expect(outcomes(run(net06, context(manifest()), new Facts()))).toEqual([
    "rules for subnets: not-applicable",
  ]);
});
