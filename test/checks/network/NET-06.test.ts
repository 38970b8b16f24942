import { expect, it } from "vitest";
import { net06 } from "../../../src/checks/network/NET-06.ts";
import { unknown } from "../../../src/expression/value.ts";
import { context, Facts, manifest, outcomes, place, planned, run } from "../../support/context.ts";

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

it("NET-06 is unknown where a file deploys what can have rules and does not show its request", () => {
  const hidden = (type: string) => planned(type, "kv", { origin: { ...place("x"), file: "main.tf" } });
  const judged = (one: ReturnType<typeof hidden>) =>
    outcomes(run(net06, context(manifest(), [one]), new Facts()));
  expect(judged(hidden("Microsoft.KeyVault/vaults"))).toEqual(["shop.kv: unknown"]);
  expect(judged(hidden("Microsoft.Web/sites"))).toEqual(["rules for subnets: not-applicable"]);
  expect(judged(planned("Microsoft.KeyVault/vaults", "kv"))).toEqual(["rules for subnets: not-applicable"]);
});
