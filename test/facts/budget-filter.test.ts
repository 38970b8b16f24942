import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/base/fingerprint.ts";
import { decodeBudget } from "../../src/facts/kinds/budgets.ts";
import { filterOf } from "../../src/facts/decode/budget-filter.ts";
import { Cursor, Malformed } from "../../src/facts/decode/cursor.ts";
import { itemsOf } from "../../src/facts/decode/list.ts";
import { isJsonObject, parseJson, type Json } from "../servers/json.ts";
import { dataDir } from "../support/data.ts";

const read = (properties: unknown) => filterOf(new Cursor(properties));
const leaf = (kind: "dimension" | "tag", name: string, ...values: string[]) => ({
  kind,
  name,
  operator: "In",
  values,
});
const group = { dimensions: { name: "ResourceGroupName", operator: "In", values: ["rg"] } };
const region = { dimensions: { name: "ResourceLocation", operator: "In", values: ["westeurope"] } };
const GROUP = leaf("dimension", "ResourceGroupName", "rg");
const REGION = leaf("dimension", "ResourceLocation", "westeurope");

describe("the filter of a budget", () => {
  it.each<[string, unknown, unknown]>([
    ["is absent", {}, undefined],
    ["is null", { filter: null }, undefined],
    ["is empty", { filter: {} }, undefined],
    ["has empty parts", { filter: { and: [], tags: null, not: {} } }, undefined],
    ["is one dimension", { filter: group }, GROUP],
    ["is one tag", { filter: { tags: { name: "a", operator: "In", values: ["b"] } } }, leaf("tag", "a", "b")],
    [
      "is one tag without an operator",
      { filter: { tags: { name: "a", values: ["b"] } } },
      leaf("tag", "a", "b"),
    ],
    ["joins", { filter: { and: [group, region] } }, { kind: "all", of: [GROUP, REGION] }],
    ["joins without a list", { filter: { and: group } }, { kind: "all", of: [GROUP] }],
    [
      "joins in one object",
      { filter: { ...group, not: region } },
      { kind: "all", of: [GROUP, { kind: "not", of: [REGION] }] },
    ],
    ["chooses", { filter: { or: [group, region] } }, { kind: "any", of: [GROUP, REGION] }],
    [
      "negates a join",
      { filter: { not: { and: [group, region] } } },
      { kind: "not", of: [{ kind: "all", of: [GROUP, REGION] }] },
    ],
    [
      "negates a list",
      { filter: { not: [group, region] } },
      { kind: "not", of: [{ kind: "all", of: [GROUP, REGION] }] },
    ],
    [
      "lists dimensions",
      { filter: { dimensions: [group.dimensions, region.dimensions] } },
      { kind: "all", of: [GROUP, REGION] },
    ],
    [
      "has a part nobody knows",
      { filter: { ...group, xor: [] } },
      { kind: "all", of: [GROUP, { kind: "unread" }] },
    ],
    ["has a dimension without a name", { filter: { dimensions: { values: ["x"] } } }, { kind: "unread" }],
    ["has a list in a list", { filter: { dimensions: [[group.dimensions]] } }, { kind: "unread" }],
    ["is a text", { filter: "all" }, { kind: "unread" }],
    [
      "is of 2018",
      { filters: { resourceGroups: ["rg"], tags: { a: ["b"] }, meters: [] } },
      { kind: "all", of: [GROUP, leaf("tag", "a", "b")] },
    ],
    ["is of 2018 and empty", { filters: { resourceGroups: [], resources: null } }, undefined],
  ])("%s", (_, properties, expected) => {
    expect(read(properties)).toEqual(expected);
  });

  it("holds no address", () => {
    const filter = { tags: { name: "owner", values: ["Jane@Contoso.com", "ops"] } };
    expect(read({ filter })).toEqual(leaf("tag", "owner", fingerprint("jane@contoso.com"), "ops"));
  });

  it("is malformed where its values are no texts", () => {
    expect(() => read({ filter: { dimensions: { name: "a", values: [1] } } })).toThrow(Malformed);
    expect(() => read({ filter: { and: 3 } })).toThrow(Malformed);
  });

  it("nested without end is not understood, not a full stack", () => {
    let deep: Json = group;
    for (let depth = 0; depth < 50_000; depth += 1) deep = { not: deep };
    expect(JSON.stringify(read({ filter: deep }))).toContain("unread");
  });
});

const EXAMPLES = dataDir("arm-examples");

describe("the official example of a list of budgets", () => {
  it.skipIf(EXAMPLES === undefined)(
    "is read whole, its filters, stray strings and ids without a slash (needs shared data)",
    () => {
      const file: Json = parseJson(readFileSync(join(EXAMPLES ?? "", "BudgetsList.json"), "utf8"));
      const at = (value: Json | undefined, key: string): Json | undefined =>
        isJsonObject(value) ? value[key] : undefined;
      const body = at(at(at(file, "responses"), "200"), "body");
      const budgets = itemsOf([body]).map((item) => decodeBudget(item));
      expect(budgets).toHaveLength(2);
      for (const budget of budgets) {
        expect(budget.id).toMatch(/^\/subscriptions\//);
        expect(budget.hasFilter).toBe(true);
        expect(budget.notifications).toHaveLength(2);
        expect(budget.notifications.map(({ thresholdType }) => thresholdType)).toEqual(["Actual", "Actual"]);
        expect(budget.forecastSpend).toBeUndefined();
        expect(budget.filter).toMatchObject({
          kind: "all",
          of: [
            { kind: "dimension", name: "ResourceId" },
            leaf("tag", "category", "Dev", "Prod"),
            leaf("tag", "department", "engineering", "sales"),
          ],
        });
        expect(JSON.stringify(budget)).not.toContain("@");
      }
    },
  );
});
