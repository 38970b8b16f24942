import { describe, expect, it } from "vitest";
import { aliasCatalogue } from "../../src/policy/aliases.ts";
import type { Json } from "../../src/policy/model.ts";
import { decidesAll, namedFields } from "../../src/policy/named-aliases.ts";

const fieldsOf = (...policies: Json[]) => {
  const { names, changed, open } = namedFields(policies);
  return { names: [...names].toSorted(), changed: [...changed].toSorted(), open };
};

describe("the fields that policies name", () => {
  it("are those of conditions, counts, expressions and values that are passed", () => {
    expect(
      fieldsOf(
        {
          if: {
            allOf: [
              { field: "a", equals: "[concat(field('b'), current('c'), current())]" },
              { count: { field: "d[*]", where: { Field: "d[*].x", like: "y" } }, less: 1 },
            ],
          },
        },
        {
          parameters: {
            p: { value: "[field('e')]" },
            none: null,
            list: [[{ x: ["[field('f')]", null, 1, true] }]],
          },
        },
      ),
    ).toEqual({ names: ["a", "b", "c", "d[*]", "d[*].x", "e", "f"], changed: [], open: false });
  });

  it("tell apart what is set or removed, for which a policy needs leave, and what is appended", () => {
    const details: Json = {
      operations: [
        { operation: "addOrReplace", field: "a", value: 1 },
        { operation: "remove", field: "b" },
      ],
    };
    expect(
      fieldsOf({ then: { effect: "modify", details } }, { then: { details: [{ field: "c", value: 1 }] } }),
    ).toEqual({ names: ["a", "b", "c"], changed: ["a", "b"], open: false });
  });

  it("tell apart those of resources beside the one that is judged", () => {
    const rule: Json = {
      if: { field: "a", equals: 1 },
      then: {
        details: {
          Type: "N.s/T",
          existenceCondition: { allOf: [{ field: "b", equals: "[field('c')]" }] },
          deployment: {
            properties: {
              mode: "incremental",
              template: { outputs: { x: { field: "d", value: "[field('e')]" } } },
              parameters: { p: { value: "[field('f')]" } },
            },
          },
        },
      },
    };
    const { names, related, open } = namedFields([rule]);
    expect([[...names], [...related].map(([type, own]) => [type, [...own]]), open]).toEqual([
      ["a", "f"],
      [["n.s/t", ["b", "c"]]],
      false,
    ]);
    const made: Json = { details: { type: "[parameters('t')]", existenceCondition: { field: "b" } } };
    expect([...namedFields([made]).names]).toEqual(["b"]);
  });

  it.each<[string, boolean, string[]]>([
    ["[concat('tags[', parameters('tag'), ']')]", false, []],
    ["[if(equals(parameters('x'), 'y'), 'a/b', 'a/c')]", false, ["a/b", "a/c"]],
    ["[parameters('name')]", true, []],
    ["[concat('a', '/b')]", true, []],
    ["[if(true(), concat('x', 'a'), 'b')]", true, []],
  ])("may be made by %s", (field, open, names) => {
    expect(fieldsOf({ field, equals: 1 })).toEqual({ names, changed: [], open });
  });

  it.each(["[field(parameters('name'))]", "[field(concat('a', '/b'))]", "[current(variables('x'))]"])(
    "may be any where %s reads one",
    (value) => {
      expect(fieldsOf({ value, equals: 1 }).open).toBe(true);
    },
  );
});

describe("a list of aliases", () => {
  const list = aliasCatalogue([
    {
      namespace: "N.s",
      resourceTypes: [
        {
          resourceType: "t",
          aliases: [
            { name: "N.s/t/a", defaultPath: "properties.a" },
            { name: "N.s/short", defaultPath: "b" },
          ],
        },
        { resourceType: "t/u", aliases: [{ name: "N.s/t/u/a", defaultPath: "properties.a" }] },
      ],
    },
  ]);
  it.each<[string, string, boolean]>([
    ["N.s/t/a", "n.S/T", true],
    ["n.s/T/A", "N.s/t", true],
    ["type", "N.s/t", true],
    ["tags['a/b']", "N.s/t", true],
    ["N.s/t/new", "N.s/t", false],
    ["N.s/t/new", "N.s/other", true],
    ["N.s/t/u/new", "N.s/t/u", false],
    ["N.s/t/u/new", "N.s/t", false],
    ["N.s/short", "N.s/t", true],
    ["N.s/short", "N.s/other", false],
    ["N.s/unheard", "N.s/other", false],
    ["M.s/unheard", "N.s/t", true],
  ])("decides what %s is on a %s: %s", (name, type, decided) => {
    expect(decidesAll(list, namedFields([{ field: name, equals: 1 }]), type)).toBe(decided);
  });

  it("has to decide what an existence condition names on its type alone", () => {
    const related = namedFields([
      { type: "N.s/other", existenceCondition: { field: "N.s/unheard", equals: 1 } },
    ]);
    expect(decidesAll(list, related, "N.s/t")).toBe(true);
    expect(decidesAll(list, related, "n.s/Other")).toBe(false);
  });

  it("does not decide whether a policy may set a property, nor what any name is", () => {
    const sets = namedFields([{ operation: "addOrReplace", field: "N.s/t/a", value: 1 }]);
    expect(decidesAll(list, sets, "N.s/t")).toBe(false);
    expect(decidesAll(list, sets, "N.s/t/u")).toBe(true);
    expect(decidesAll(list, namedFields([{ field: "[parameters('f')]", equals: 1 }]), "N.s/t")).toBe(false);
  });
});
