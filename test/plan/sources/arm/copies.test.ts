import { describe, expect, it } from "vitest";
import { carrier, computed, expand, GROUP, problemsOf, resourcesOf, shown, template } from "./support.ts";

const ACCOUNTS = `${GROUP}/providers/Microsoft.Storage/storageAccounts`;

describe("a loop of resources", () => {
  it("makes each copy with its index, whatever the name or offset asked for", () => {
    const loop = carrier(
      { a: "[copyIndex()]", b: "[copyIndex(1)]", c: "[copyIndex('LOOP')]", d: "[copyIndex('loop', 10)]" },
      {
        name: "[concat('st', copyIndex())]",
        copy: { name: "loop", count: "[length(createArray(1, 2))]", mode: "serial", batchSize: 1 },
      },
    );
    expect(resourcesOf(template({ resources: [loop] })).map(({ id, body }) => [id, shown(body)])).toEqual([
      [`${ACCOUNTS}/st0`, { properties: { a: 0, b: 1, c: 0, d: 10 } }],
      [`${ACCOUNTS}/st1`, { properties: { a: 1, b: 2, c: 1, d: 11 } }],
    ]);
  });

  it("makes nothing of a count of 0", () => {
    expect(resourcesOf(template({ resources: [carrier({}, { copy: { name: "x", count: 0 } })] }))).toEqual(
      [],
    );
  });

  it("stands as one resource that may be planned, while its count is open", () => {
    const loop = carrier(
      { i: "[copyIndex()]" },
      { name: "[concat('st', copyIndex())]", copy: { name: "x", count: "[length(reference('y').list)]" } },
    );
    expect(resourcesOf(template({ resources: [loop] }))).toMatchObject([
      {
        type: "Microsoft.Storage/storageAccounts",
        name: { known: false, expression: "reference('y').list" },
        condition: { waits: "reference('y').list" },
      },
    ]);
  });

  it.each([
    [801, "the loop `x` asks for 801 copies. Expected 0 to 800"],
    [-1, "the loop `x` asks for -1 copies. Expected 0 to 800"],
    [1.5, "the count of the loop `x` is not an integer but `Float`"],
    ["many", "the count of the loop `x` is not an integer but `String`"],
  ])("of %j copies is refused, and loses nothing else", (count, message) => {
    const { resources, problems } = expand(
      template({
        resources: [
          carrier({}, { name: "[concat('a', copyIndex())]", copy: { name: "x", count } }),
          carrier({}, { name: "b" }),
        ],
      }),
    );
    expect(problems).toMatchObject([
      { kind: "invalid", place: { file: "main.json", line: 12, column: 9, path: "resources[0].copy.count" } },
    ]);
    expect(problemsOf(template({ resources: [carrier({}, { copy: { name: "x", count } })] }))).toEqual([
      expect.stringContaining(message),
    ]);
    expect(resources.map(({ name }) => name.known)).toEqual([false, true]);
  });

  it("of the most copies is taken", () => {
    const loop = carrier({}, { name: "[format('a{0}', copyIndex())]", copy: { name: "x", count: 800 } });
    expect(resourcesOf(template({ resources: [loop] }))).toHaveLength(800);
  });

  it("inside another resource is refused as the service refuses it", () => {
    const child = {
      type: "blobServices",
      apiVersion: "2023-01-01",
      name: "[string(copyIndex())]",
      copy: { name: "x", count: 2 },
    };
    expect(problemsOf(template({ resources: [carrier({}, { resources: [child] })] }))).toEqual([
      expect.stringContaining("a resource inside another one cannot have a copy loop"),
    ]);
  });

  it("is named by what depends on it", () => {
    const loop = carrier({}, { name: "[concat('st', copyIndex())]", copy: { name: "loop", count: 2 } });
    const after = carrier(
      {},
      { name: "last", dependsOn: ["loop", "[resourceId('Microsoft.Web/sites', 'w')]", "st1"] },
    );
    expect(resourcesOf(template({ resources: [loop, after] }))[2]?.dependsOn).toEqual([
      `${ACCOUNTS}/st0`,
      `${ACCOUNTS}/st1`,
      `${GROUP}/providers/Microsoft.Web/sites/w`,
    ]);
  });
});

describe("loops of properties, variables and outputs", () => {
  it("make arrays, and see the loop of the resource", () => {
    const loop = carrier(
      {
        plain: 1,
        copy: [
          {
            name: "disks",
            count: 2,
            input: { lun: "[copyIndex('disks')]", of: "[copyIndex()]", from: "[copyIndex('disks', 5)]" },
          },
        ],
        deep: {
          copy: [
            {
              name: "outer",
              count: 2,
              input: {
                copy: [
                  {
                    name: "inner",
                    count: 1,
                    input: "[add(mul(copyIndex('outer'), 10), copyIndex('inner'))]",
                  },
                ],
              },
            },
          ],
        },
      },
      { name: "[concat('st', copyIndex())]", copy: { name: "vms", count: 2 } },
    );
    expect(shown(resourcesOf(template({ resources: [loop] }))[1]?.body ?? null)).toEqual({
      properties: {
        plain: 1,
        disks: [
          { lun: 0, of: 1, from: 5 },
          { lun: 1, of: 1, from: 6 },
        ],
        deep: { outer: [{ inner: [0] }, { inner: [10] }] },
      },
    });
  });

  it("work in variables, at the top and inside", () => {
    const variables = {
      copy: [{ name: "names", count: 3, input: "[concat('n', copyIndex('names'))]" }],
      inside: { copy: [{ name: "list", count: 2, input: { i: "[copyIndex('list', 1)]" } }], other: true },
    };
    expect(computed({ a: "[variables('names')]", b: "[variables('inside')]" }, { variables })).toEqual({
      a: ["n0", "n1", "n2"],
      b: { list: [{ i: 1 }, { i: 2 }], other: true },
    });
  });

  it("leave a property open whose count is", () => {
    expect(computed({ copy: [{ name: "a", count: "[reference('x').n]", input: 1 }], b: 2 })).toEqual({
      a: "?reference('x').n",
      b: 2,
    });
  });

  it("are refused when they are none", () => {
    expect(problemsOf(template({ resources: [carrier({ copy: [{ name: "a", count: 1 }] })] }))).toEqual([
      expect.stringContaining("a copy loop of properties needs a name, a count and an input"),
    ]);
    expect(
      problemsOf(template({ resources: [carrier({ a: "[copyIndex()]", b: "[copyIndex('z')]" })] })),
    ).toEqual([
      expect.stringContaining("copyIndex() stands outside any loop"),
      expect.stringContaining("copyIndex() stands outside any loop"),
    ]);
  });
});

describe("variables", () => {
  it("are computed in any order", () => {
    expect(
      computed({ v: "[variables('a')]" }, { variables: { a: "[concat(variables('B'), '!')]", b: "x" } }),
    ).toEqual({ v: "x!" });
  });

  it("are computed whether they are used or not, as the service does", () => {
    expect(
      problemsOf(template({ variables: { never: "[fail('asked')]" }, resources: [carrier({})] })),
    ).toEqual([
      "main.json:13:5: variables.never: `[fail('asked')]` cannot be evaluated: `the template fails on purpose: asked`",
    ]);
  });

  it("that need themselves are told with the way round", () => {
    expect(
      problemsOf(
        template({
          variables: { a: "[variables('b')]", b: "[concat(variables('c'), '')]", c: "[variables('a')]" },
          resources: [carrier({ v: "[variables('a')]" })],
        }),
      ),
    ).toEqual([
      "main.json:17:5: variables.c: `[variables('a')]` cannot be evaluated: `circular reference: variables('a') → variables('b') → variables('c') → variables('a')`",
    ]);
  });

  it("that do not exist are told, with the one that was probably meant", () => {
    expect(
      problemsOf(
        template({ variables: { location: 1 }, resources: [carrier({ v: "[variables('locaton')]" })] }),
      ),
    ).toEqual([expect.stringContaining("the template has no variable 'locaton' (did you mean 'location'?)")]);
  });

  it("hold a `copy` and other names as they are written", () => {
    expect(
      computed(
        { v: "[variables('x')['[y']]", w: "[[variables('x')]" },
        { variables: { x: { "[[y": "[[z]" } } },
      ),
    ).toEqual({ v: "[z]", w: "[variables('x')]" });
  });
});
