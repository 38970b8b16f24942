import { expect, test } from "vitest";
import { sub06 } from "../../../src/checks/subscription/SUB-06.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { say } from "../../../src/base/sentence.ts";
import { context, Facts, id, manifest, outcomes, run, SCOPE } from "../../support/context.ts";
import { assignment } from "../policy/world.ts";

const TENANT = id("eeeeeeee-0000-0000-0000-000000000001");
const CHAIN = factRef("managementGroupChain", SCOPE);
const under = (...names: readonly string[]): Facts =>
  new Facts().put(CHAIN, { tenantId: TENANT, groups: names.map((name) => ({ name, displayName: "Corp" })) });
const declared = manifest({ target: { managementGroup: "mg-corp" } });
const judge = (facts: Facts) => run(sub06, context(declared), facts);

test.each([
  ["right above it", under("mg-corp", TENANT), "pass"],
  ["further up", under("mg-shop", "MG-Corp", TENANT), "pass"],
  ["elsewhere", under("mg-shop", TENANT), "fail"],
  // A display name is another text.
  ["above it by its display name only", under("Corp", TENANT), "fail"],
  ["not in the part that may be read", under("mg-shop"), "unknown"],
  ["hidden with all others", under(), "unknown"],
  ["not asked for", new Facts(), "unknown"],
])("a management group that is %s", (_, facts, outcome) => {
  expect(outcomes(judge(facts))).toEqual([`management group of the target: ${outcome}`]);
});

test("policies that come from the group show that it is above the subscription, where the chain does not", () => {
  const missing = unknown("no-permission", say`It may not be read.`);
  const listed = (scope: string): Facts =>
    new Facts()
      .miss(CHAIN, missing)
      .put(factRef("policyAssignments", SCOPE), [assignment("a", { id: "d" }, {}, { scope })]);
  const at = (name: string) => `/providers/Microsoft.Management/managementGroups/${name}`;
  expect(judge(listed(at("mg-corp")))[0]?.outcome).toBe("pass");
  expect(judge(listed(at("mg-other")))[0]?.outcome).toBe("unknown");
});

test("the nearest name and the command that moves the subscription are offered", () => {
  const [found] = judge(under("mg-corpo", TENANT));
  expect(found?.fix?.text).toContain("mg-corpo");
  expect(found?.fix?.command).toBe(
    'az account management-group subscription add --name mg-corp --subscription "$TARGET_SUBSCRIPTION_ID"',
  );
});

test("nothing is asked where the manifest names no group", () => {
  expect(outcomes(run(sub06, context(manifest()), new Facts()))).toEqual([
    "management group of the target: not-applicable",
  ]);
});
