import { describe, expect, it, test } from "vitest";
import { resourceType } from "../../src/base/resource-type.ts";
import { GLOBAL_NAMES } from "../../src/catalog/global-names.ts";
import { questionsOf } from "../../src/catalog/questions.ts";
import { QUESTIONS, UNASKED } from "../../src/catalog/questions/rows.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { silence } from "../../src/checks/silence.ts";
import { planned } from "../support/context.ts";

const of = (...types: readonly string[]) =>
  silence(
    types.map((one) => planned(one, "x")),
    CHECKS,
  );

describe("what is not asked of planned types", () => {
  it("is told by type and question, each type once", () => {
    const [entry, ...rest] = of("Microsoft.Sql/servers", "microsoft.sql/SERVERS");
    expect(rest).toEqual([]);
    expect(entry?.items).toEqual(["microsoft.sql/SERVERS (name)"]);
  });

  it("leaves out what a check of this version asks of the type", () => {
    // All that is known to refuse a machine is asked by a check.
    const whole = planned("Microsoft.Compute/virtualMachines", "x", { body: { properties: {} } });
    expect(silence([whole], CHECKS)).toEqual([]);
    const [without] = silence([whole], []);
    expect(without?.items[0]).toBe("Microsoft.Compute/virtualMachines (quota, capability, version, feature)");
  });

  it.each<[string, object, boolean]>([
    ["the request has one", { body: { plan: { name: "p" } } }, true],
    ["the request has none", { body: { properties: {} } }, false],
    ["the request is not shown whole", { body: { properties: {} }, partial: true }, true],
    ["all of a part that says so is shown", { body: {}, partial: true, whole: ["plan"] }, false],
    ["the request states none", { body: { plan: null }, partial: true }, false],
    ["nobody shows the request", {}, true],
  ])("names the terms of a marketplace plan where %s", (_, parts, expected) => {
    const [entry] = silence([planned("Microsoft.Compute/virtualMachines", "x", parts)], CHECKS);
    expect(entry?.items).toEqual(expected ? ["Microsoft.Compute/virtualMachines (terms)"] : undefined);
  });

  it("is nothing for configuration, and unknown for a type that the table does not know", () => {
    expect(of("Microsoft.Authorization/roleAssignments", "Microsoft.Insights/components")).toEqual([]);
    expect(of("Contoso.Shop/tills")).toMatchObject([
      {
        what: "planned types that the table of such questions does not know",
        count: 1,
        items: ["Contoso.Shop/tills"],
      },
    ]);
  });
});

test.each(QUESTIONS.map((row) => [`${row.question}: ${row.what}`, row] as const))(
  "%s is a whole row",
  (_, row) => {
    for (const type of row.types) expect(resourceType(type)).toBe(type);
    expect([...row.types]).toEqual([...new Set(row.types)]);
    expect(row.source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  },
);

test("no type has two rows of one question with the same words, nor is it among those without any", () => {
  const pairs = QUESTIONS.flatMap(({ question, what, types }) =>
    types.map((type) => `${type} ${question} ${what}`),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const type of UNASKED) expect(questionsOf(type), type).toEqual([]);
});

test("every globally unique name is a question", () => {
  const without = GLOBAL_NAMES.map(({ type }) => type).filter(
    (type) => questionsOf(type)?.some(({ question }) => question === "name") !== true,
  );
  expect(without).toEqual([]);
});

test("a check asks only what the table knows of the type", () => {
  for (const type of new Set(QUESTIONS.flatMap(({ types }) => types))) {
    const known = new Set((questionsOf(type) ?? []).map(({ question }) => question));
    for (const check of CHECKS)
      for (const one of check.asks?.(type) ?? []) expect(known, type).toContain(one);
  }
});
