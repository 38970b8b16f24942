import { expect, test } from "vitest";
import { problemText, UserError } from "../../src/base/errors.ts";
import { CATEGORIES, EVERYDAY, METHODS } from "../../src/catalog/methods.ts";
import { explain } from "../../src/cli/explain.ts";

/** What a refusal says, whole. */
function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(problemText).join("\n");
    throw error;
  }
  return "";
}

test("explains how a type moves and what may refuse it", () => {
  const text = explain("Microsoft.Compute/virtualMachines");
  expect(text).toContain("How it is relocated");
  expect(text).toMatch(/quota: vCPUs of region and family, asked by QUO-01, QUO-02/);
  expect(text).toMatch(/version: .*, asked by REG-09/);
  expect(text).toContain("https://learn.microsoft.com/");
});

test("a database: method, tools, downtime, state, guide, source with its date, and what Azure moves", () => {
  const text = explain("Microsoft.Sql/servers/databases");
  for (const part of [
    "method   hot or warm",
    "downtime none or seconds to minutes",
    "state    holds data",
    "(sql-failover-group)",
    "guide    https://learn.microsoft.com/azure/azure-sql/",
    "read 2026-11",
    "to another subscription: yes",
    "to another region: yes",
  ])
    expect(text).toContain(part);
});

test("every row of the catalogue is printed for its types", () => {
  for (const row of [...Object.values(METHODS).flat(), ...EVERYDAY])
    for (const type of row.types) {
      const text = explain(type);
      expect(text, type).toContain(row.how);
      if (row.guide !== undefined) expect(text, type).toContain(row.guide);
    }
});

test("a category lists its types", () => {
  const text = explain("Databases");
  expect(text).toContain("Microsoft.DocumentDB/databaseAccounts");
  expect(text).not.toContain("Microsoft.Web/sites");
});

test.each(CATEGORIES)(
  "%s: method, preconditions, order, traps, rollback, how to verify, types, sources",
  (name) => {
    const text = explain(name);
    const titles = ["Method today", "Before it begins", "Order", "Traps", "Rollback", "How to verify"];
    const places = [...titles, "Resource types", "Sources"].map((title) => text.indexOf(`\n${title}\n  - `));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  },
);

test("every type of the catalogue leads to the guidance of its category, which lists it", () => {
  for (const row of [...Object.values(METHODS).flat(), ...EVERYDAY])
    for (const type of row.types) {
      const category = /relocation explain ([a-z]+)\n$/.exec(explain(type))?.[1];
      expect(category, type).toBeDefined();
      expect(explain(category), type).toContain(row.how);
    }
});

test("the name of a category as the documentation writes it", () => {
  expect(explain("Management tools")).toBe(explain("management"));
  expect(explain("IoT")).toBe(explain("iot"));
});

test.each([
  ["Microsoft.Sql/server/databases", "Did you mean Microsoft.Sql/servers/databases?"],
  ["Microsoft.Sql/servers/databases", undefined],
  ["Contoso.Shop/tills", undefined],
])("%s offers %s", (type, offered) => {
  if (offered === undefined) expect(explain(type)).not.toContain("Did you mean");
  else expect(explain(type)).toContain(offered);
});

test.each([
  ["database", "databases"],
  ["POL-011", "POL-01"],
])("%s is refused with %s", (word, near) => {
  expect(problemOf(() => explain(word))).toContain(near);
});

test.each([
  ["Microsoft.CognitiveServices/accounts/projects", /With Microsoft\.CognitiveServices\/accounts\./],
  ["Microsoft.Authorization/roleAssignments", /configuration alone/],
  ["Microsoft.Authorization/roleAssignments", /Nothing beside policy/],
  ["Contoso.Shop/tills", /has no method for this type/],
  ["Contoso.Shop/tills", /table of this version does not know/],
])("%s: %s", (type, words) => {
  expect(explain(type)).toMatch(words);
});
