import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/expression/json.ts";
import { carrier, essence, expand, nested, resourcesOf, template, type Parts } from "./support.ts";

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
/** Values that hold no expression of their own. */
const json = fc.jsonValue({
  maxDepth: 3,
  stringUnit: fc.constantFrom("a", "b", "'", '"', "\\", "{", "}", "é", " "),
});

function isJson(value: unknown): value is Json {
  return value !== undefined;
}

/** The same value with the members of every object in another order. */
function shuffled(value: Json, swap: () => number): Json {
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item, swap));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [
    key,
    isJson(item) ? shuffled(item, swap) : null,
  ]);
  return Object.fromEntries(
    entries
      .map((entry) => ({ entry, at: swap() }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry),
  );
}

function object(value: Json): Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** A template that uses most of what templates have. */
const rich = template({
  languageVersion: "2.0",
  definitions: { Tier: { type: "string", allowedValues: ["a", "b"] } },
  parameters: {
    prefix: { type: "string", defaultValue: "[toLower('APP')]" },
    tier: { $ref: "#/definitions/Tier", defaultValue: "a" },
    count: { type: "int", defaultValue: 2, minValue: 0 },
  },
  variables: {
    full: "[concat(variables('base'), '-', parameters('tier'))]",
    base: "[uniqueString(parameters('prefix'), resourceGroup().id)]",
    copy: [{ name: "list", count: 2, input: "[copyIndex('list')]" }],
  },
  resources: {
    net: {
      type: "Microsoft.Network/virtualNetworks",
      apiVersion: "1",
      name: "net",
      location: "[resourceGroup().location]",
      properties: { list: "[variables('list')]" },
    },
    stores: carrier(
      { name: "[variables('full')]", key: "[reference('net').id]" },
      {
        name: "[format('{0}{1}', parameters('prefix'), copyIndex())]",
        dependsOn: ["net"],
        copy: { name: "stores", count: "[parameters('count')]" },
      },
    ),
    inner: nested(
      "inner",
      template({
        parameters: { of: { type: "string" } },
        resources: [
          carrier({ of: "[parameters('of')]" }, { name: "deep", condition: "[reference('x').on]" }),
        ],
        outputs: { o: { type: "string", value: "[toUpper(parameters('of'))]" } },
      }),
      { dependsOn: ["stores"] },
      { parameters: { of: { value: "[parameters('tier')]" } } },
    ),
    last: carrier({ from: "[reference('inner').outputs.o.value]" }, { name: "last" }),
  },
});

describe("an expansion", () => {
  it("is the same each time, to the last place", () => {
    expect(expand(rich)).toEqual(expand(rich));
    expect(expand(rich).problems).toEqual([]);
    expect(expand(rich).resources).toHaveLength(5);
  });

  it("does not depend on the order of keys", () => {
    const plain = essence(resourcesOf(rich));
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 50, maxLength: 200 }), (order) => {
        let at = 0;
        const next = (): number => {
          at += 1;
          return order[at % order.length] ?? 0;
        };
        expect(essence(resourcesOf(object(shuffled(rich, next))))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it("of a loop is that of the loop written out", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -3, max: 9 }),
        name,
        (count, offset, prefix) => {
          const body = (index: string, other: string): Parts => ({
            i: index,
            list: [`[concat('${prefix}', string(${other}))]`],
          });
          const loop = carrier(body("[copyIndex()]", `copyIndex(${String(offset)})`), {
            name: `[format('${prefix}{0}', copyIndex())]`,
            copy: { name: "l", count },
          });
          const written = Array.from({ length: count }, (_, index) =>
            carrier(body(`[${String(index)}]`, `add(${String(index)}, ${String(offset)})`), {
              name: `${prefix}${String(index)}`,
            }),
          );
          expect(essence(resourcesOf(template({ resources: [loop] })))).toEqual(
            essence(resourcesOf(template({ resources: written }))),
          );
        },
      ),
    );
  });

  it("of a loop of properties is that of the array written out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), json, (count, value) => {
        fc.pre(isJson(value) && !JSON.stringify(value).includes("__proto__"));
        if (!isJson(value)) return;
        const loop = carrier({ copy: [{ name: "all", count, input: { i: "[copyIndex('all')]", value } }] });
        const written = carrier({ all: Array.from({ length: count }, (_, i) => ({ i, value })) });
        expect(essence(resourcesOf(template({ resources: [loop] })))).toEqual(
          essence(resourcesOf(template({ resources: [written] }))),
        );
      }),
    );
  });

  it("of a nested template, inner or outer, is that of its resources written in place", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 3 }),
        (names, inner, depth) => {
          const variables = { suffix: "x", where: "[resourceGroup().location]" };
          const resources = names.map((one) =>
            carrier(
              { of: "[concat(variables('suffix'), uniqueString(resourceGroup().id))]" },
              { name: one, location: "[variables('where')]" },
            ),
          );
          let wrapped: Parts = template({ variables, resources });
          for (let level = 0; level < depth; level += 1) {
            const scope = { expressionEvaluationOptions: { scope: inner ? "inner" : "outer" } };
            wrapped = template({ variables, resources: [nested(`d${String(level)}`, wrapped, {}, scope)] });
          }
          expect(essence(resourcesOf(wrapped))).toEqual(
            essence(resourcesOf(template({ variables, resources }))),
          );
        },
      ),
    );
  });

  it("of a computed value is that of the value put in its place", () => {
    fc.assert(
      fc.property(json, (value) => {
        fc.pre(isJson(value) && !/__proto__|\[|"copy"/i.test(JSON.stringify(value)));
        if (!isJson(value)) return;
        const plain = essence(resourcesOf(template({ resources: [carrier({ v: value })] })));
        const given = template({
          parameters: { p: { type: "object" } },
          resources: [carrier({ v: "[parameters('p').v]" })],
        });
        expect(essence(resourcesOf(given, { p: { v: value } }))).toEqual(plain);
        const variable = template({
          variables: { v: { v: value } },
          resources: [carrier({ v: "[variables('v').v]" })],
        });
        expect(essence(resourcesOf(variable))).toEqual(plain);
        const text = JSON.stringify(value).replaceAll("'", "''");
        const parsed = template({ resources: [carrier({ v: `[json('${text}')]` })] });
        expect(essence(resourcesOf(parsed))).toEqual(plain);
      }),
    );
  });

  it("of another language version with the same resources is the same", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const all = names.map((one) => carrier({ n: one }, { name: one }));
        const symbols = Object.fromEntries(all.map((one, index) => [`r${String(index)}`, one]));
        expect(essence(resourcesOf(template({ languageVersion: "2.0", resources: symbols })))).toEqual(
          essence(resourcesOf(template({ resources: all }))),
        );
      }),
    );
  });
});
