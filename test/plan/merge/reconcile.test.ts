import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import { parseManifest } from "../../../src/manifest/parse.ts";
import type { Described } from "../../../src/plan/described.ts";
import { plannedFromManifest } from "../../../src/plan/from-manifest.ts";
import type { Sku } from "../../../src/plan/model.ts";
import { fixedCount } from "../../../src/plan/numbers.ts";
import type { RequestFacts } from "../../../src/plan/request.ts";
import { UNASSIGNED } from "../../../src/plan/plan.ts";
import { reconcile } from "../../../src/plan/merge/reconcile.ts";
import { changed } from "../../manifest/fixtures/base.ts";
import { reg, TARGET, type } from "../../support/context.ts";
import { known, requested, type PlainRequest } from "../../support/request.ts";

const BASE = parseManifest(changed(), "m.yaml");

type Parts = Partial<Omit<Described, keyof RequestFacts>> & PlainRequest & { readonly of?: Sku };

function described(typeText: string, name: string, parts: Parts = {}): Described {
  const { sku, openSku, count, zones, tags, of, ...rest } = parts;
  const plain = Object.entries({ sku, openSku, count, zones, tags }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    type: type(typeText),
    name,
    ...requested(Object.fromEntries(plain)),
    ...(of === undefined ? {} : { sku: of }),
    body: {},
    origin: { file: "main.json", line: 7, column: 3, path: "resources[0]" },
    ...rest,
  };
}

function edited(...edits: readonly (readonly [string, string])[]): typeof BASE {
  return parseManifest(changed(...edits), "m.yaml");
}

describe("reconcile", () => {
  it("plans what the manifest declares where nothing else is said", () => {
    const { resources, contradictions } = reconcile(BASE, []);
    expect(resources).toMatchObject(plannedFromManifest(BASE));
    expect(contradictions).toEqual([]);
  });

  it("makes one resource of a declared and a described one: the body of the one, the place in the plan of the other", () => {
    const body: ValueObject = { properties: { a: 1 } };
    const one = described("microsoft.web/SERVERFARMS", "ASP-shop", {
      resourceGroup: "RG-web",
      body,
      apiVersion: "2022-09-01",
      location: known(reg("swedencentral")),
    });
    const { resources } = reconcile(
      edited(["to: asp-shop", "to: asp-shop, sku: P1v3, count: 2, method: { relocation: cold }"]),
      [one],
    );
    expect(resources).toHaveLength(3);
    expect(resources.find(({ key }) => key === "web.plan")).toMatchObject({
      workload: "web",
      waves: ["second"],
      method: { relocation: "cold" },
      sku: { name: known("P1v3") },
      count: fixedCount(2),
      body,
      apiVersion: "2022-09-01",
      origin: { file: "main.json", line: 7 },
      declared: { file: "m.yaml", path: "workloads.web.resources[0]" },
    });
  });

  it("keeps resources of other groups, types and names apart", () => {
    const { resources } = reconcile(BASE, [
      described("Microsoft.Web/serverfarms", "asp-shop", { resourceGroup: "rg-other" }),
      described("Microsoft.Web/sites", "asp-shop"),
      described("Microsoft.Web/serverfarms", "asp-shop-2"),
    ]);
    expect(resources).toHaveLength(6);
  });

  it("makes one resource of several descriptions; the first is what the plan goes by", () => {
    const second = { file: "tf.json", line: 9, column: 1, path: "x" };
    const { resources, contradictions } = reconcile(BASE, [
      described("Microsoft.Storage/storageAccounts", "st", {
        resourceGroup: "rg",
        location: known(reg("swedencentral")),
      }),
      described("Microsoft.Storage/storageAccounts", "ST", {
        resourceGroup: "rg",
        location: known(reg("norwayeast")),
        sku: "Standard_LRS",
        origin: second,
      }),
    ]);
    expect(resources.at(-1)).toMatchObject({
      name: "st",
      location: known("swedencentral"),
      sku: { name: known("Standard_LRS") },
      alsoIn: [second],
    });
    expect(contradictions).toMatchObject([
      {
        property: "location",
        says: [
          { text: "swedencentral", place: { file: "main.json", line: 7 } },
          { text: "norwayeast", place: second },
        ],
      },
    ]);
    expect(contradictions[0]?.resource.key).toBe(resources.at(-1)?.key);
  });

  const declared = "to: asp-shop, location: swedencentral, sku: P1v3, zones: [ 1, 2 ], tags: { env: prod }";

  it.each<[string, Parts, string[]]>([
    ["nothing", {}, ["tags.env"]],
    ["the same in another case", { sku: "p1V3", tags: { ENV: "prod" } }, []],
    ["another region", { location: known(reg("norwayeast")), tags: { env: "prod" } }, ["location"]],
    ["another SKU", { sku: "P2v3", tags: { env: "prod" } }, ["sku"]],
    ["other zones", { zones: ["3"], tags: { env: "prod" } }, ["zones"]],
    ["the same zones in another order", { zones: ["2", "1"], tags: { env: "prod" } }, []],
    ["another tag", { tags: { Env: "test" } }, ["tags.env"]],
    [
      "what is known only after deployment",
      {
        location: { known: false, expression: "x" },
        openSku: "x",
        body: { tags: unknown(["x"]) },
      },
      [],
    ],
    [
      "the SKU with its capacity",
      { of: { name: known("P1v"), tier: known("x"), capacity: known(3) }, tags: { env: "prod" } },
      [],
    ],
  ])("finds contradictions where the template states %s", (_, parts, properties) => {
    const manifest = edited(["to: asp-shop", declared]);
    const { contradictions } = reconcile(manifest, [
      described("Microsoft.Web/serverfarms", "asp-shop", parts),
    ]);
    expect(contradictions.map(({ property }) => property)).toEqual(properties);
    for (const { resource } of contradictions) expect(resource.key).toBe("web.plan");
  });

  it("fills what nobody describes with what is at the source, and marks it as partial", () => {
    const asIs = described("Microsoft.Web/serverfarms", "asp-shop", {
      sku: "P1v3",
      tags: { ENV: "prod", app: "shop" },
      body: { properties: { perSiteScaling: false } },
    });
    const manifest = edited(["to: asp-shop", "to: asp-shop, tags: { env: test }"]);
    const { resources, contradictions } = reconcile(manifest, [], new Map([["web.plan", asIs]]));
    expect(resources.find(({ key }) => key === "web.plan")).toMatchObject({
      ...requested({ sku: "P1v3", tags: { env: "test", app: "shop" } }),
      body: { properties: { perSiteScaling: false } },
      partial: true,
      origin: { file: "m.yaml" },
      alsoIn: [{ file: "main.json" }],
    });
    expect(contradictions).toEqual([]);
  });

  it("ties dependencies to planned resources by id and by the source's own names", () => {
    const home = `/subscriptions/${TARGET}/resourceGroups/rg-web/providers/Microsoft.Web`;
    const { resources } = reconcile(BASE, [
      described("Microsoft.Web/serverfarms", "asp-shop", {
        id: `${home}/serverfarms/asp-shop`,
        resourceGroup: "rg-web",
      }),
      described("Microsoft.Web/sites", "other", {
        alias: "tf azurerm.other",
        dependsOn: [`${home.toUpperCase()}/serverfarms/ASP-shop`, "/elsewhere/x", "tf azurerm.other"],
      }),
      described("Microsoft.Web/sites", "third", { dependsOn: ["tf azurerm.other"] }),
    ]);
    expect(resources.map(({ dependsOn }) => dependsOn)).toEqual([
      undefined,
      undefined,
      undefined,
      ["web.plan", "/elsewhere/x"],
      [resources[3]?.key],
    ]);
    expect(resources[3]).not.toHaveProperty("alias");
  });

  it.each<[string, Parts, string]>([
    ["nothing", {}, UNASSIGNED],
    ["its tag", { tags: { "Relocation-Workload": "data" }, workload: "web" }, "data"],
    [
      "a tag that names no workload, and the entry",
      { tags: { "relocation-workload": "nobody" }, workload: "web" },
      "web",
    ],
    ["the inventory entry", { workload: "data" }, "data"],
    ["its resource group", { resourceGroup: "RG-WEB" }, "web"],
    ["a resource group of nobody", { resourceGroup: "rg-shop" }, UNASSIGNED],
  ])("gives a resource to the workload by %s", (_, parts, workload) => {
    const { resources } = reconcile(BASE, [described("Microsoft.Storage/storageAccounts", "st", parts)]);
    expect(resources.at(-1)).toMatchObject({
      workload,
      key: `${workload}.storageAccounts/st`,
      waves: workload === UNASSIGNED ? [] : [workload === "data" ? "first" : "second"],
    });
  });

  it("gives a child to the workload of its declared parent, before any entry", () => {
    const { resources } = reconcile(BASE, [
      described("Microsoft.Sql/servers/databases/x", "sql-shop/db/y", { workload: "web" }),
    ]);
    expect(resources.at(-1)).toMatchObject({
      workload: "data",
      key: "data.servers/sql-shop/databases/db/x/y",
    });
  });

  it("gives everything to the only workload there is", () => {
    const one = edited(
      ["  data:\n    resources:\n      - { id: sql, type: Microsoft.Sql/servers, to: sql-shop }\n", ""],
      ["dependsOn: [ plan, data.sql ]", "dependsOn: [ plan ]"],
      ["    workloads: [ data ]\n", ""],
    );
    expect(reconcile(one, [described("A.B/c", "d")]).resources.at(-1)?.workload).toBe("web");
  });

  it("gives each resource a key of its own, the same whatever else there is", () => {
    const names = fc.constantFrom("a", "A", "b");
    const groups = fc.constantFrom("x", "y");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, groups), { maxLength: 12 }), (pairs) => {
        const all = pairs.map(([name, resourceGroup]) => described("A.B/c", name, { resourceGroup }));
        const { resources } = reconcile(BASE, all);
        const distinct = new Set(pairs.map(([name, group]) => `${name}${group}`.toLowerCase()));
        expect(resources).toHaveLength(3 + distinct.size);
        expect(new Set(resources.map(({ key }) => key.toLowerCase())).size).toBe(resources.length);
      }),
    );
  });
});
