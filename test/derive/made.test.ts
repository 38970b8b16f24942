import { describe, expect, test } from "vitest";
import { bud01 } from "../../src/checks/budget/BUD-01.ts";
import { unknown, type ValueObject } from "../../src/expression/value.ts";
import { assignmentsOnceMade, isFor, isMade, madeAssignments, madeRoles } from "../../src/derive/made.ts";
import { factRef } from "../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE } from "../support/context.ts";

const READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
const PRINCIPAL = "aaaaaaaa-0000-0000-0000-000000000001";

const given = (properties: ValueObject, parts: Parameters<typeof planned>[2] = {}) =>
  planned("Microsoft.Authorization/roleAssignments", "11112222-0000-0000-0000-000000000000", {
    resourceGroup: "rg-shop",
    body: { properties },
    ...parts,
  });

const identity = planned("Microsoft.ManagedIdentity/userAssignedIdentities", "id-shop", {
  resourceGroup: "rg-shop",
  body: {},
});

describe("what the plan makes", () => {
  test.each<[string, Parameters<typeof planned>[2], boolean]>([
    ["described by a source", { body: {} }, true],
    ["named by the manifest only", {}, false],
    ["under a condition", { body: {}, condition: "parameters('x')" }, false],
    ["left as it is", { body: {}, write: { known: true, value: "none" } }, false],
  ])("is a resource %s: %s", (_, parts, expected) => {
    expect(isMade(planned("Microsoft.Storage/storageAccounts", "st", parts))).toBe(expected);
  });

  test("a role assignment, with scope, role and principal", () => {
    const roleDefinitionId = `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${READER}`;
    const made = madeAssignments(context(manifest(), [given({ roleDefinitionId, principalId: PRINCIPAL })]));
    expect(made).toMatchObject([
      {
        scope: `${SCOPE}/resourceGroups/rg-shop`,
        roleGuid: READER,
        principalId: PRINCIPAL,
        conditional: false,
      },
    ]);
    expect(madeAssignments(context(manifest(), [given({ principalId: PRINCIPAL })]))).toEqual([]);
  });

  test.each([
    [
      "reference(resourceId('Microsoft.ManagedIdentity/userAssignedIdentities','id-shop')).principalId",
      "yes",
    ],
    [
      "reference('/subscriptions/x/providers/Microsoft.ManagedIdentity/userAssignedIdentities/ID-SHOP')",
      "yes",
    ],
    ["reference('id-shop-2').principalId", "maybe"],
    ["azurerm_user_assigned_identity.this.principal_id", "maybe"],
  ])("for the identity that its principal waits for: %s", (wait, expected) => {
    const roleDefinitionId = `x/${READER}`;
    const [made] = madeAssignments(
      context(manifest(), [given({ roleDefinitionId, principalId: unknown([wait]) })]),
    );
    expect(made === undefined ? undefined : isFor(made, identity)).toBe(expected);
  });
});

describe("a budget that the plan makes", () => {
  const budget = (properties: ValueObject) =>
    planned("Microsoft.Consumption/budgets", "plan", {
      id: `${SCOPE}/providers/Microsoft.Consumption/budgets/plan`,
      body: { properties },
    });
  const whole: ValueObject = {
    category: "Cost",
    amount: 100,
    timeGrain: "Monthly",
    timePeriod: { startDate: "2026-08-01T00:00:00Z", endDate: "2030-01-01T00:00:00Z" },
    notifications: {},
  };
  const judged = (properties: ValueObject) =>
    outcomes(
      run(bud01, context(manifest(), [budget(properties)]), new Facts().put(factRef("budgets", SCOPE), [])),
    ).filter((line) => line.startsWith("budget of"));

  test("covers as one that exists", () => {
    expect(judged(whole)).toEqual(["budget of the subscription: pass"]);
    expect(judged({ ...whole, filter: { tags: { name: "x", operator: "In", values: ["y"] } } })).toEqual([
      "budget of the subscription: fail",
    ]);
  });

  test("leaves it open where its amount is known only after deployment", () => {
    expect(judged({ ...whole, amount: unknown(["parameters('amount')"]) })).toEqual([
      "budget of the subscription: unknown",
    ]);
  });
});

describe("access that the plan makes", () => {
  const ROLE = "99998888-0000-0000-0000-000000000000";
  const role = (parts: Parameters<typeof planned>[2] = {}) =>
    planned("Microsoft.Authorization/roleDefinitions", ROLE, {
      body: { properties: { roleName: "Shop Operator" } },
      ...parts,
    });

  test("a custom role, by its name", () => {
    expect(madeRoles({ planned: [role()] }, "shop operator")).toEqual([ROLE]);
    expect(madeRoles({ planned: [role()] }, "Reader")).toEqual([]);
    expect(madeRoles({ planned: [role({ condition: "parameters('x')" })] }, "Shop Operator")).toEqual([]);
  });

  const roleDefinitionId = `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${READER}`;
  test.each<[string, ValueObject, number]>([
    ["for a principal that exists", { roleDefinitionId, principalId: PRINCIPAL }, 1],
    ["under a condition", { roleDefinitionId, principalId: PRINCIPAL, condition: "x" }, 0],
    ["for one that the deployment makes", { roleDefinitionId, principalId: unknown(["id"]) }, 0],
  ])("a role assignment %s", (_, properties, count) => {
    expect(assignmentsOnceMade(context(manifest(), [given(properties)]))).toHaveLength(count);
  });
});
