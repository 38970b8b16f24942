import { describe, expect, it } from "vitest";
import { problemText } from "../../../../src/base/errors.ts";
import type { Json } from "../../../../src/expression/json.ts";
import { carrier, expand, nested, template, type Parts } from "./support.ts";

const WRONG = "[div(1, 0)]";
const GOOD = carrier({ ok: 1 }, { name: "good" });
const asks = carrier({ v: "[parameters('p')]" }, { name: "inner" });
const taking = template({ parameters: { p: { type: "int" } }, resources: [asks] });
const lock: Parts = { type: "Microsoft.Authorization/locks", apiVersion: "1", name: "l", properties: {} };
const bare = (properties?: Parts): Parts => ({
  type: "Microsoft.Resources/deployments",
  apiVersion: "1",
  name: "d",
  ...(properties === undefined ? {} : { properties }),
});
const without = (member: string): Parts =>
  Object.fromEntries(Object.entries(carrier({})).filter(([key]) => key !== member));

/** What is wrong, the resource, what is said of it, and how many resources are listed beside the good one. */
const ROWS: readonly (readonly [string, Json, RegExp, number])[] = [
  ["the name", carrier({}, { name: WRONG }), /\.name: .*division by zero/, 1],
  ["a name that is a number", carrier({}, { name: 5 }), /\.name: .*not of type String but `Integer`/, 1],
  ["no name", without("name"), /has no name$/, 1],
  ["the type", carrier({}, { type: WRONG }), /\.type: .*division by zero/, 1],
  ["a type without a provider", carrier({}, { type: "accounts" }), /`accounts` is not a type of Azure/, 1],
  ["no type", without("type"), /has no type that is known before deployment$/, 1],
  ["the region", carrier({}, { location: WRONG }), /\.location: .*division by zero/, 1],
  ["a property", carrier({ a: WRONG }), /\.properties\.a: .*division by zero/, 1],
  ["the key of a tag", carrier({}, { tags: { [WRONG]: 1 } }), /\.tags.*division by zero/, 1],
  ["the api-version", carrier({}, { apiVersion: WRONG }), /\.apiVersion: .*division by zero/, 1],
  ["a dependency", carrier({}, { dependsOn: [WRONG] }), /\.dependsOn\[0\]: .*division by zero/, 1],
  ["the condition", carrier({}, { condition: WRONG }), /\.condition: .*division by zero/, 1],
  ["the scope", carrier({}, { scope: WRONG }), /\.scope: .*division by zero/, 1],
  ["a count", carrier({}, { copy: { name: "l", count: WRONG } }), /\.copy\.count: .*division by zero/, 1],
  [
    "a count below 0",
    carrier({}, { copy: { name: "l", count: -1 } }),
    /asks for -1 copies. Expected 0 to 800/,
    1,
  ],
  ["a loop that is none", carrier({}, { copy: 3 }), /\.copy: a copy loop is not an object/, 1],
  [
    "the count of a property",
    carrier({ copy: [{ name: "l", count: WRONG, input: 1 }] }),
    /\.properties\.copy\[0\]\.count: .*division/,
    1,
  ],
  ["a resource that is none", "x", /a resource is not an object$/, 0],
  [
    "a child",
    carrier({}, { resources: [{ type: "a", apiVersion: "1", name: WRONG }] }),
    /\.resources\[0\]\.name: /,
    2,
  ],
  [
    "children that are none",
    carrier({}, { resources: "x" }),
    /\.resources: .*neither a list nor an object/,
    1,
  ],
  [
    "too few names",
    carrier({}, { type: "Microsoft.Sql/servers/databases" }),
    /Expected a name of 2 parts/,
    1,
  ],
  ["what an extension resource extends", { ...lock, scope: WRONG }, /\.scope: .*division by zero/, 1],
  [
    "the name of an extension resource in the older form",
    { ...lock, type: "Microsoft.Storage/storageAccounts/providers/locks", name: "a/l" },
    /Expected a name of 3 parts/,
    1,
  ],
  ["what waits for itself", carrier({}, { name: "c", dependsOn: ["c"] }), /circular dependency/, 1],
  ["a deployment without a template", bare({ mode: "Incremental" }), /stands elsewhere and is not read/, 0],
  ["a deployment without anything", bare(), /stands elsewhere and is not read/, 0],
  ["a template that is a text", bare({ template: "x" }), /known only after deployment/, 0],
  [
    "resources inside that are none",
    nested("d", template({ resources: "x" })),
    /template\.resources: the resources are/,
    0,
  ],
  ["a parameter inside without a value", nested("d", taking), /template\.parameters\.p: .*has no value/, 1],
  [
    "a parameter inside of another type",
    nested("d", taking, {}, { parameters: { p: { value: "x" } } }),
    /properties\.parameters\.p: .*must be of type `int`/,
    1,
  ],
  [
    "a parameter that the template inside lacks",
    nested(
      "d",
      template({ resources: [asks], parameters: { p: { type: "int", defaultValue: 1 } } }),
      {},
      { parameters: { q: { value: 1 } } },
    ),
    /properties\.parameters\.q: the template has no parameter `q`/,
    1,
  ],
  [
    "a variable inside",
    nested("d", template({ variables: { v: WRONG }, resources: [carrier({ v: "[variables('v')]" })] })),
    /template\.variables\.v: .*division by zero/,
    1,
  ],
  [
    "the group of a deployment",
    nested("d", template({ resources: [carrier({})] }), { resourceGroup: WRONG }),
    /\.resourceGroup: .*division by zero/,
    1,
  ],
  [
    "the name of a deployment",
    nested(WRONG, template({ resources: [carrier({})] })),
    /\.name: .*division by zero/,
    1,
  ],
  [
    "a deployment stack",
    { ...bare(), type: "Microsoft.Resources/deploymentStacks" },
    /deployment stack `d` deploys is not/,
    1,
  ],
];

describe("one fault does not end the inventory", () => {
  it.each(ROWS)("%s", (_, faulty, message, listed) => {
    for (const resources of [[faulty, GOOD], { faulty, good: GOOD }]) {
      const { resources: found, problems } = expand(template({ languageVersion: "2.0", resources }));
      expect(problems.map(problemText).filter((one) => message.test(one))).toHaveLength(1);
      for (const { place } of problems) expect(place).toMatchObject({ file: "main.json" });
      expect(found).toHaveLength(listed + 1);
      expect(found.at(-1)).toMatchObject({
        name: { known: true, value: "good" },
        body: { properties: { ok: 1 } },
      });
    }
  });

  it("of an existing resource is that of what asks for it", () => {
    const existing = { existing: true, type: "Microsoft.Web/sites", apiVersion: "1", name: WRONG };
    const resources = {
      existing,
      extends: { ...lock, scope: "[resourceInfo('existing').id]" },
      asks: carrier({ id: "[resourceInfo('existing').id]" }),
      good: GOOD,
    };
    const { resources: found, problems } = expand(template({ languageVersion: "2.0", resources }));
    expect(problems.map(({ place }) => place?.path)).toEqual(["resources.existing.name"]);
    expect(found.map(({ id }) => id?.split("/").at(-1))).toEqual([undefined, "st1", "good"]);
  });

  it("of a copy that is waited for and not there costs nothing but the order", () => {
    const all = carrier({}, { name: "[format('s{0}', copyIndex())]", copy: { name: "all", count: 2 } });
    const waits = carrier({ ok: 2 }, { name: "waits", dependsOn: ["all[5]", "all[1]"] });
    const { resources, problems } = expand(template({ languageVersion: "2.0", resources: { all, waits } }));
    expect(problems.map(problemText)).toEqual([
      "main.json:23:9: resources.waits.dependsOn[0]: `'all' has 2 copies and none at 5`",
    ]);
    expect(resources.map(({ dependsOn }) => dependsOn.length)).toEqual([0, 0, 1]);
  });

  it.each(["parameters", "variables", "outputs"])("of the %s as a whole", (section) => {
    const { resources, problems } = expand(template({ [section]: [1], resources: [GOOD] }));
    expect(problems.map(({ message }) => message)).toEqual([
      `the \`${section}\` of the template are not an object`,
    ]);
    expect(resources).toHaveLength(1);
  });
});

describe("a deployment takes 800 resources", () => {
  const many = (count: number, name: string): Parts =>
    carrier({}, { name: `[format('${name}{0}', copyIndex())]`, copy: { name, count } });
  const inside = (count: number): Parts =>
    nested(`of-${String(count)}`, template({ resources: [many(count, "a"), GOOD] }));

  it.each<[string, readonly Parts[], readonly string[]]>([
    ["in all", [many(799, "a"), GOOD], []],
    ["and not one more", [many(800, "a"), GOOD], ["main.json:4:3: resources"]],
    ["each, and another as many", [inside(799), inside(798), many(798, "b")], []],
    [
      "also where it is nested",
      [inside(800), GOOD],
      ["main.json:17:11: resources[0].properties.template.resources"],
    ],
  ])("%s", (_, resources, places) => {
    const { problems } = expand(template({ resources }));
    const said = problems.map(problemText);
    expect(said).toHaveLength(places.length);
    for (const [index, place] of places.entries())
      expect(said[index]).toContain(`${place}: the template deploys 801 resources. Expected at most 800`);
  });
});
