import { expect, test } from "vitest";
import { explain } from "../../src/cli/explain.ts";

test("explains how a type moves and what may refuse it", () => {
  const text = explain("Microsoft.Compute/virtualMachines");
  expect(text).toContain("How it is relocated");
  expect(text).toMatch(/quota: vCPUs of region and family; asked by QUO-01, QUO-02/);
  expect(text).toMatch(/version: .*; asked by REG-09/);
  expect(text).toContain("https://learn.microsoft.com/");
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
