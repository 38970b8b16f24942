import { expect, test } from "vitest";
import { sub03 } from "../../../src/checks/subscription/SUB-03.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE, type } from "../../support/context.ts";

function facts(states: Readonly<Record<string, string>>): Facts {
  const table = new Facts();
  for (const [namespace, registrationState] of Object.entries(states)) {
    table.put(factRef("provider", SCOPE, namespace), { namespace, registrationState, resourceTypes: [] });
  }
  return table;
}

const PLAN = [
  planned("Microsoft.Sql/servers", "s"),
  planned("microsoft.sql/servers/databases", "s/d"),
  planned("Microsoft.Web/sites", "app"),
];

test.each([
  ["Registered", "pass"],
  ["registered", "pass"],
  ["NotRegistered", "fail"],
  ["Unregistered", "fail"],
  ["Registering", "fail"],
  ["Unregistering", "fail"],
  ["SomethingNew", "unknown"],
])("%s: %s", (state, outcome) => {
  const found = run(
    sub03,
    context(manifest(), PLAN),
    facts({ "Microsoft.Sql": state, "Microsoft.Web": "Registered" }),
  );
  expect(outcomes(found)).toEqual([`Microsoft.Sql: ${outcome}`, "Microsoft.Web: pass"]);
  expect(found[0]?.resources).toHaveLength(2);
});

test("an unknown provider does not hide the fail of another", () => {
  const found = run(sub03, context(manifest(), PLAN), facts({ "Microsoft.Web": "NotRegistered" }));
  expect(outcomes(found)).toEqual(["Microsoft.Sql: unknown", "Microsoft.Web: fail"]);
});

test("the fix registers the provider in the target and tells no id", () => {
  const [found] = run(
    sub03,
    context(manifest(), PLAN.slice(0, 1)),
    facts({ "Microsoft.Sql": "NotRegistered" }),
  );
  expect(found?.fix?.command).toBe(
    `az provider register --namespace Microsoft.Sql --subscription "$TARGET_SUBSCRIPTION_ID" --wait`,
  );
});

test("types that policies must allow count too", () => {
  const value = manifest({
    expect: {
      allowTypes: [{ type: type("Microsoft.Cache/redis"), pointer: ["expect", "policies", "allow", 0] }],
    },
  });
  const found = run(sub03, context(value), facts({ "Microsoft.Cache": "Registered" }));
  expect(outcomes(found)).toEqual(["Microsoft.Cache: pass"]);
  expect(found[0]?.place.path).toBe("expect.policies.allow[0]");
});

test("an empty plan is said to be empty", () => {
  expect(outcomes(run(sub03, context(manifest()), new Facts()))).toEqual([
    "resource providers: not-applicable",
  ]);
});
