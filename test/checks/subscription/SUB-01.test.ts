import { expect, test } from "vitest";
import { sub01 } from "../../../src/checks/subscription/SUB-01.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, id, manifest, outcomes, run, SCOPE, TARGET } from "../../support/context.ts";

test.each([
  ["Enabled", "pass"],
  ["enabled", "pass"],
  ["Warned", "fail"],
  ["PastDue", "fail"],
  ["Disabled", "fail"],
  ["Deleted", "fail"],
  ["SomethingNew", "fail"],
])("a subscription that is %s: %s", (state, outcome) => {
  const facts = new Facts().put(factRef("subscription", SCOPE), {
    subscriptionId: TARGET,
    displayName: "shop",
    state,
    tenantId: id("aaaaaaaa-1111-1111-1111-111111111111"),
  });
  expect(outcomes(run(sub01, context(manifest()), facts))).toEqual([`target subscription: ${outcome}`]);
});

test.each([
  ["Warned", "It still takes deployments"],
  ["PastDue", "It still takes deployments"],
  ["Disabled", "Azure refuses deployments"],
])("a subscription that is %s: %s", (state, says) => {
  const subscription = {
    subscriptionId: TARGET,
    displayName: "shop",
    state,
    tenantId: id("aaaaaaaa-1111-1111-1111-111111111111"),
  };
  const facts = new Facts().put(factRef("subscription", SCOPE), subscription);
  expect(String(run(sub01, context(manifest()), facts)[0]?.why)).toContain(says);
});

test("a subscription that is not seen is unknown", () => {
  expect(outcomes(run(sub01, context(manifest()), new Facts()))).toEqual(["target subscription: unknown"]);
});
