import { describe, expect, it } from "vitest";
import { expandTemplate, readJson, type Expansion } from "../../../../src/plan/sources/arm/index.ts";
import { carrier, CONTEXT, essence, nested, template, type Parts } from "./support.ts";

/** The same deployment in several forms gives the same plan. */

function expansionOf(text: Parts): Expansion {
  const expansion = expandTemplate({
    template: readJson("main.json", JSON.stringify(text)),
    context: { ...CONTEXT, deploymentLocation: "swedencentral" },
  });
  expect(expansion.problems).toEqual([]);
  return expansion;
}
function planOf(text: Parts): unknown[] {
  const found = expansionOf(text).resources;
  const waits = new Map(found.map(({ id, dependsOn }) => [String(id), [...dependsOn].sort()]));
  return [essence(found), [...waits].sort()];
}

const site = (name: string, more: Parts = {}): Parts => ({
  type: "Microsoft.Web/sites",
  apiVersion: "2023-01-01",
  name,
  location: "northeurope",
  ...more,
});
const ID = (name: string): string => `resourceId('Microsoft.Web/sites', '${name}')`;
const many = { name: "[format('w{0}', copyIndex())]", copy: { name: "all", count: 3 } };
const giving = template({
  parameters: { n: { type: "int" } },
  outputs: { twice: { type: "int", value: "[mul(parameters('n'), 2)]" } },
});
const module = nested("m", giving, {}, { parameters: { n: { value: 21 } } });
const lock: Parts = {
  type: "Microsoft.Authorization/locks",
  apiVersion: "2020-05-01",
  name: "l",
  properties: {},
};

/** What is deployed, as a list and with symbols: each refers to others in its own way. */
const PAIRS: Readonly<Record<string, readonly [list: readonly Parts[], symbols: Parts]>> = {
  "a resource that waits for another": [
    [site("a"), site("b", { dependsOn: [`[${ID("a")}]`] })],
    { a: site("a"), b: site("b", { dependsOn: ["a"] }) },
  ],
  "the region of another": [
    [site("a"), site("b", { location: `[reference(${ID("a")}, '1', 'full').location]` })],
    { a: site("a"), b: site("b", { location: "[reference('a', '1', 'full').location]" }) },
  ],
  "copies, and what waits for all of them": [
    [site("", many), site("b", { dependsOn: ["all"] })],
    { all: site("", many), b: site("b", { dependsOn: ["all"] }) },
  ],
  "one of the copies": [
    [site("", many), site("b", { dependsOn: [`[${ID("w1")}]`] })],
    { all: site("", many), b: site("b", { dependsOn: ["all[1]"] }) },
  ],
  "what a module gives": [
    [module, carrier({ v: "[reference('m').outputs.twice.value]" })],
    { given: module, st: carrier({ v: "[reference('given').outputs.twice.value]" }) },
  ],
  "a resource that is left out": [
    [site("a", { condition: false }), site("b", { dependsOn: [] })],
    { a: site("a", { condition: false }), b: site("b", { dependsOn: ["a"] }) },
  ],
  "a resource on a condition of the service": [
    [site("a", { condition: "[reference('x').on]" }), site("b")],
    { a: site("a", { condition: "[reference('x').on]" }), b: site("b") },
  ],
  "what extends another": [
    [site("a"), { ...lock, scope: "Microsoft.Web/sites/a" }],
    { a: site("a"), l: { ...lock, scope: "[resourceInfo('a').id]" } },
  ],
  "an id of what exists": [
    [carrier({ v: `[${ID("old")}]` })],
    { old: { ...site("old"), existing: true }, st: carrier({ v: "[resourceInfo('old').id]" }) },
  ],
  "a resource inside another": [
    [site("a", { resources: [{ type: "slots", apiVersion: "1", name: "s", properties: {} }] })],
    {
      a: site("a"),
      "a::s": {
        type: "Microsoft.Web/sites/slots",
        apiVersion: "1",
        name: "a/s",
        properties: {},
        dependsOn: [],
      },
    },
  ],
};

describe("a list of resources and symbolic names", () => {
  it.each(Object.entries(PAIRS))("%s", (_, [list, symbols]) => {
    const inSymbols = template({ languageVersion: "2.0", resources: symbols });
    expect(essence(expansionOf(inSymbols).resources)).toEqual(
      essence(expansionOf(template({ resources: list })).resources),
    );
  });

  it.each(Object.entries(PAIRS).filter(([name]) => !/inside|extends/.test(name)))(
    "%s: in the same order",
    (_, [list, symbols]) => {
      const inSymbols = template({ languageVersion: "2.0", resources: symbols });
      expect(planOf(inSymbols)).toEqual(planOf(template({ resources: list })));
    },
  );
});

/** The same template under other roofs; each deployment is called as the template alone is. */
const ROOFS: Readonly<Record<string, (inside: Parts) => Parts>> = {
  "in a deployment to the same group": (inside) => template({ resources: [nested("main", inside)] }),
  "with a symbol": (inside) =>
    template({ languageVersion: "2.0", resources: { it: nested("main", inside) } }),
  "in a deployment in a deployment": (inside) =>
    template({ resources: [nested("between", template({ resources: [nested("main", inside)] }))] }),
  "in a deployment from the subscription": (inside) =>
    template({ resources: [nested("main", inside, { resourceGroup: "rg-app" })] }, "subscription"),
  "in a deployment from the management group": (inside) =>
    template(
      {
        resources: [
          nested("main", inside, { subscriptionId: CONTEXT.subscriptionId ?? "", resourceGroup: "rg-app" }),
        ],
      },
      "managementGroup",
    ),
  "as the value of a variable": (inside) => {
    // The variable is evaluated where it stands, so each text has one bracket more.
    const escaped = JSON.stringify(inside).replaceAll('"[', '"[[');
    const body: unknown = JSON.parse(escaped);
    return template({
      variables: { t: isParts(body) ? body : {} },
      resources: [nested("main", {}, {}, { template: "[variables('t')]" })],
    });
  },
};

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null;
}

const OWN: Readonly<Record<string, Parts>> = Object.fromEntries([
  ...Object.entries(PAIRS).flatMap(([name, [list, symbols]]) => [
    [name, template({ resources: list })] as const,
    [`${name}, by symbols`, template({ languageVersion: "2.0", resources: symbols })] as const,
  ]),
  [
    "where it is deployed",
    template({
      variables: { where: "[resourceGroup().location]" },
      resources: [
        carrier(
          {
            group: "[resourceGroup().id]",
            subscription: "[subscription().id]",
            tenant: "[tenant().tenantId]",
            deployment: "[deployment().name]",
            hash: "[uniqueString(resourceGroup().id, deployment().name)]",
          },
          { location: "[variables('where')]" },
        ),
      ],
    }),
  ] as const,
]);

describe("a template alone, and under a roof", () => {
  it.each(
    Object.entries(ROOFS).flatMap(([roof, over]) =>
      Object.entries(OWN).map(([name, own]) => ({ roof, name, over, own })),
    ),
  )("$roof: $name", ({ over, own }) => {
    expect(essence(expansionOf(over(own)).resources)).toEqual(essence(expansionOf(own).resources));
  });
});
