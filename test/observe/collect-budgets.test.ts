import { describe, expect, it } from "vitest";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { factRef } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { Fault } from "../servers/arm.ts";
import { readyWorld } from "../worlds/ready.ts";
import { GROUP, observe, SCOPE } from "./collect-support.ts";

const WORLD = readyWorld();
const CORP = resourceIdOf("/providers/Microsoft.Management/managementGroups/mg-corp-prod");

const budgetsOf = async (scope: typeof SCOPE, fault?: Fault) => {
  const ref = factRef("budgets", scope);
  const { table } = await observe(WORLD, [ref], fault === undefined ? {} : { faults: [fault] });
  return lookupOf(table)(ref);
};

describe("the budgets of a scope", () => {
  it("are its own: a subscription's list lacks those of its groups", async () => {
    for (const scope of [SCOPE, GROUP]) {
      const fact = await budgetsOf(scope);
      expect(fact.known && fact.value.map((budget) => budget.scope.toLowerCase())).toEqual(
        fact.known ? fact.value.map(() => scope.toLowerCase()) : [],
      );
      expect(fact.known).toBe(true);
    }
  });

  it("are none where the resource group is not made yet", async () => {
    const fact = await budgetsOf(resourceIdOf(SCOPE, "resourceGroups/rg-not-there"));
    expect(fact).toEqual({ known: true, value: [] });
  });

  it("are asked of management groups too", async () => {
    expect((await budgetsOf(CORP)).known).toBe(true);
  });

  it.each<[string, Fault]>([
    ["404", { operation: "budgets", fault: "not-found" }],
    ["400", { operation: "budgets", fault: "server-error", status: 400 }],
    ["422", { operation: "budgets", fault: "server-error", status: 422 }],
  ])(
    "are unknown when the offer of the subscription has none (%s), and that is said",
    async (status, fault) => {
      const fact = await budgetsOf(SCOPE, fault);
      expect(fact).toMatchObject({ known: false, status: Number(status) });
      expect(!fact.known && fact.detail).toContain(
        "The offer of the subscription may be one without budgets",
      );
    },
  );

  it("are unknown for other reasons without that word", async () => {
    const above = await budgetsOf(CORP, { operation: "budgets", fault: "not-found" });
    expect(above).toMatchObject({ known: false, status: 404 });
    expect(!above.known && above.detail).not.toContain("offer");
    const fact = await budgetsOf(SCOPE, { operation: "budgets", fault: "forbidden" });
    expect(fact).toMatchObject({ known: false, kind: "no-permission" });
    expect(!fact.known && fact.detail).not.toContain("offer");
  });
});
