import { describe, expect, it } from "vitest";
import { carrier, expand, nested, problemsOf, resourcesOf, shown, template, type Parts } from "./support.ts";

/** A template of language version 2.0 with one carrier. */
function two(parts: Parts, properties: Parts = {}): Parts {
  return { ...template(parts), languageVersion: "2.0", resources: { one: carrier(properties) } };
}

const bodies = (parts: Parts): unknown[] =>
  resourcesOf(parts).map(({ body }) => shown(body["properties"] ?? null));

describe("language version 2.0", () => {
  const inner = template({
    parameters: { p: { type: "string", defaultValue: "own" } },
    resources: [carrier({ p: "[parameters('p')]" })],
  });
  const outer = { parameters: { p: { type: "string", defaultValue: "around" } } };
  const silent = nested("dep", inner, {}, { expressionEvaluationOptions: {} });
  const asked = nested("dep", inner, {}, { expressionEvaluationOptions: { scope: "Outer" } });

  it.each<[string, Parts, string]>([
    ["a list of resources", { ...outer, resources: [silent] }, "around"],
    ["symbolic names", { ...outer, resources: { dep: silent } }, "own"],
    ["the version alone", { ...outer, languageVersion: "2.0", resources: [silent] }, "own"],
    ["symbolic names and another wish", { ...outer, resources: { dep: asked } }, "around"],
  ])("gives a nested template the parameters of its own by default: with %s", (_, parts, p) => {
    expect(bodies(template(parts))).toEqual([{ p }]);
  });

  it("refuses a deployment whose assertions do not hold", () => {
    const parameters = { size: { type: "int", defaultValue: 3 } };
    const asserts = {
      enough: "[greater(parameters('size'), 2)]",
      even: "[equals(mod(parameters('size'), 2), 0)]",
      later: "[equals(reference('one').state, 'up')]",
      odd: "[parameters('size')]",
    };
    expect(problemsOf(two({ parameters, asserts }))).toEqual([
      expect.stringContaining("the assertion `even` does not hold with these parameters"),
      expect.stringContaining("the assertion `odd` is not of type Bool but `Integer`"),
    ]);
    expect(resourcesOf(two({ asserts: { enough: true } }))).toHaveLength(1);
  });

  it("says that the template of a deployment stack is not looked into", () => {
    const stack = {
      type: "Microsoft.Resources/deploymentStacks",
      apiVersion: "2024-03-01",
      name: "stack",
      properties: { template: { resources: [] } },
    };
    const { resources, problems } = expand(template({ resources: [carrier({}), stack] }));
    expect(resources.map(({ type }) => type)).toEqual(["Microsoft.Storage/storageAccounts", stack.type]);
    expect(problems).toMatchObject([{ kind: "not-readable", place: { path: "resources[1]" } }]);
  });

  it("shows the beginning of a path that is too deep to read", () => {
    const deep = `{"resources":${"[".repeat(1_000)}${"]".repeat(1_000)}}`;
    expect(() => expand(deep)).toThrow(/nested deeper than 250 levels/);
    try {
      expand(deep);
    } catch (error) {
      expect(String(error).length).toBeLessThan(400);
    }
  });
});
