import { describe, expect, it } from "vitest";
import { carrier, expand, nested, shown, template, type Parts } from "./support.ts";

const ASKED = "[fail('asked')]";
const OUTSIDE = "[createArray()[3]]";

/** A resource of which nothing can be computed. */
const wrong = (more: Parts = {}): Parts => ({
  type: "Microsoft.Web/sites",
  apiVersion: "2023-01-01",
  name: ASKED,
  location: OUTSIDE,
  tags: ASKED,
  scope: ASKED,
  sku: { name: OUTSIDE },
  properties: { a: ASKED },
  dependsOn: [ASKED],
  ...more,
});
const off = (more: Parts = {}): Parts => wrong({ condition: false, ...more });
const symbols = (resources: Parts): Parts => template({ languageVersion: "2.0", resources });
const child: Parts = {
  type: "blobServices",
  apiVersion: "1",
  name: ASKED,
  condition: false,
  properties: { a: ASKED },
};
const module = nested(
  "d",
  template({ resources: [carrier({ a: ASKED })], outputs: { o: { type: "string", value: ASKED } } }),
  {
    condition: false,
    name: ASKED,
    resourceGroup: OUTSIDE,
    subscriptionId: ASKED,
  },
);

describe("the condition is asked before anything else", () => {
  it.each<[string, Parts]>([
    ["of a resource", template({ resources: [off(), carrier({})] })],
    ["of a resource whose type is computed", template({ resources: [off({ type: ASKED }), carrier({})] })],
    [
      "of a condition as text",
      template({
        resources: [off({ condition: "[string(false())]" }), off({ condition: "False" }), carrier({})],
      }),
    ],
    [
      "of every copy",
      template({
        resources: [
          { ...wrong({ condition: "[greater(copyIndex(), 5)]" }), copy: { name: "l", count: 3 } },
          carrier({}),
        ],
      }),
    ],
    ["of a child", template({ resources: [carrier({}, { resources: [child] })] })],
    [
      "of an extension resource",
      template({ resources: [carrier({}), off({ type: "Microsoft.Authorization/locks", scope: OUTSIDE })] }),
    ],
    [
      "of a deployment, when a deployment is looked for",
      template({ resources: [module, carrier({ v: "[reference('nothing').x]" })] }),
    ],
    [
      "of what a resource waits for by its symbol",
      symbols({ a: off(), st: carrier({}, { dependsOn: ["a"] }) }),
    ],
    [
      "of what a resource waits for by its id",
      template({
        resources: [
          off({ name: "x", scope: "" }),
          module,
          carrier({}, { dependsOn: ["[resourceId('Microsoft.Web/sites', 'x')]"] }),
        ],
      }),
    ],
    ["of what exists", symbols({ a: off({ existing: true }), st: carrier({}, { dependsOn: ["a"] }) })],
    ["of what is referred to by its symbol", symbols({ a: off(), st: carrier({ v: "[reference('a').x]" }) })],
    [
      "of a copy that is referred to",
      symbols({
        a: { ...off(), copy: { name: "a", count: 2 } },
        st: carrier({ v: "[reference('a[1]').x]" }),
      }),
    ],
    [
      "of a module that is referred to",
      symbols({ a: module, st: carrier({ v: "[tryGet(reference('a'), 'outputs', 'o')]" }) }),
    ],
    [
      "of copies that are referred to together",
      symbols({ a: { ...off(), copy: { name: "a", count: 2 } }, st: carrier({ v: "[references('a')]" }) }),
    ],
    [
      "of an output",
      template({
        resources: [
          nested("d", template({ outputs: { a: { condition: false, type: "string", value: ASKED } } })),
          carrier({ v: "[tryGet(reference('d').outputs, 'a')]" }),
        ],
      }),
    ],
  ])("%s", (_, parts) => {
    const { resources, problems } = expand(parts);
    expect(problems).toEqual([]);
    expect(resources.map(({ type }) => type)).toEqual(["Microsoft.Storage/storageAccounts"]);
  });

  it.each<[string, Parts, unknown]>([
    ["a resource that is left out", { condition: false }, "?reference('a', '1', 'full').location"],
    [
      "one that is perhaps left out",
      { condition: "[reference('z').on]" },
      "?reference('a', '1', 'full').location",
    ],
    ["one that is made", { condition: "[not(false())]" }, "norwayeast"],
  ])("the region of %s", (_, more, expected) => {
    const a = { type: "Microsoft.Web/sites", apiVersion: "1", name: "w", location: "norwayeast", ...more };
    const { resources } = expand(
      symbols({ a, st: carrier({ v: "[reference('a', '1', 'full').location]" }) }),
    );
    expect(shown(resources.at(-1)?.body ?? null)).toEqual({ properties: { v: expected } });
  });

  it("and holds for the resource alone, not for one inside it", () => {
    const inside = { type: "slots", apiVersion: "1", name: "c", properties: {} };
    const { resources } = expand(
      template({ resources: [off({ name: "p", scope: "", resources: [inside] })] }),
    );
    expect(resources.map(({ type, name }) => [type, name])).toEqual([
      ["Microsoft.Web/sites/slots", { known: true, value: "p/c" }],
    ]);
  });
});
