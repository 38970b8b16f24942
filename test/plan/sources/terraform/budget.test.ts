import { describe, expect, test } from "vitest";
import { UserError } from "../../../../src/base/errors.ts";
import { PlanBudget, valuesIn, type PlanLimits } from "../../../../src/plan/sources/terraform/budget.ts";
import { TerraformPlanReader, type TerraformPlan } from "../../../../src/plan/sources/terraform/index.ts";
import { TARGET } from "../../../support/context.ts";
import { FILE, planText, type Entry } from "./plan.ts";

const ROOM: PlanLimits = { bytes: 1_000_000, values: 1_000_000, resources: 1_000 };

function read(text: string, budget: PlanBudget): TerraformPlan {
  const reader = new TerraformPlanReader({ file: FILE, subscriptionId: TARGET }, budget);
  try {
    reader.push(new TextEncoder().encode(text));
    return reader.end();
  } catch (error) {
    if (error instanceof UserError) return reader.endAt(error);
    throw error;
  }
}

const group = (name: string, rules = 1): Entry => ({
  address: `azurerm_network_security_group.${name}`,
  after: {
    name,
    resource_group_name: "rg",
    location: "swedencentral",
    security_rule: Array.from({ length: rules }, (_, index) => ({ name: `r${String(index)}` })),
  },
});
const PLAN = planText([group("a"), group("b"), group("c")]);

/** What was read, and what is said of the rest. */
function outcome({ resources, problems }: TerraformPlan): {
  readonly groups: readonly string[];
  readonly problems: readonly string[];
} {
  return {
    groups: resources.flatMap(({ address }) => (address.includes("rule") ? [] : [address.slice(-1)])),
    problems: problems.map(({ message, place }) => `${place?.path ?? ""}: ${message}`),
  };
}

describe("a plan that contains more than is read", () => {
  test("is read as far as its values go, with the line where it was too much", () => {
    const plan = read(PLAN, new PlanBudget({ ...ROOM, values: 170 }));
    expect(outcome(plan)).toEqual({
      groups: ["a", "b"],
      problems: [
        "resource_changes[2]: the Terraform plans of the run contain more than 170 values up to here",
      ],
    });
    expect(plan.complete).toBe(false);
  });

  test("is read as far as its resources go, those of blocks among them", () => {
    const text = planText([group("a", 2), group("b", 3), group("c")]);
    const plan = read(text, new PlanBudget({ ...ROOM, resources: 6 }));
    expect(outcome(plan)).toEqual({
      groups: ["a"],
      problems: [
        "resource_changes[1]: the Terraform plans of the run make more than 6 resources. Nothing is read from here on",
      ],
    });
    expect(plan.complete).toBe(false);
  });

  test("shares its room with the others of the run", () => {
    const budget = new PlanBudget({ ...ROOM, values: 300 });
    expect(outcome(read(PLAN, budget)).groups).toEqual(["a", "b", "c"]);
    const { groups, problems } = outcome(read(PLAN, budget));
    expect(groups.length).toBeLessThan(3);
    expect(problems.join()).toContain("more than 300 values");
  });

  test("shares its bytes with the others of the run", () => {
    const budget = new PlanBudget({ ...ROOM, bytes: PLAN.length + 10 });
    expect(outcome(read(PLAN, budget)).problems).toEqual([]);
    expect(() => read(PLAN, budget)).toThrow("MiB together");
  });

  test.each([
    ["members", Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`k${String(index)}`, 1]))],
    [
      "planned values",
      {
        planned_values: {
          root_module: {
            resources: Array.from({ length: 50 }, (_, index) => ({
              address: `a.b${String(index)}`,
              type: "a",
            })),
          },
        },
      },
    ],
  ])("is not passed by %s that are none of its changes", (_, rest) => {
    expect(() => read(planText([], { rest }), new PlanBudget({ ...ROOM, values: 300 }))).toThrow("values");
  });

  test("does not grow with what is wrong in it", () => {
    const text = planText([], { rest: { deferred_changes: Array.from({ length: 500 }, () => 7) } });
    expect(() => read(text, new PlanBudget({ ...ROOM, values: 10_000 }))).toThrow("more than 10000 values");
  });
});

test.each([
  [1, 1],
  ["x".repeat(320), 11],
  [[1, 2], 5],
  [{ a: [], b: true }, 7],
])("%j counts as %i values", (json, count) => {
  expect(valuesIn(json)).toBe(count);
});
