import { describe, expect, it } from "vitest";
import { UserError } from "../../../../src/base/errors.ts";
import { parseManifest } from "../../../../src/manifest/parse.ts";
import { readJson } from "../../../../src/plan/sources/arm/json/read.ts";
import { readGraphExport } from "../../../../src/plan/sources/graph/read.ts";
import { asIsOf, moveOf } from "../../../../src/plan/sources/graph/rewrite.ts";
import { changed } from "../../../manifest/fixtures/base.ts";
import { SOURCE, TARGET, type } from "../../../support/context.ts";
import { requested } from "../../../support/request.ts";

const HOME = `/subscriptions/${SOURCE}/resourceGroups/rg-weu/providers`;
const SITE = {
  id: `${HOME}/Microsoft.Web/sites/app`,
  name: "app",
  type: "microsoft.web/sites",
  location: "westeurope",
};
const DB = {
  id: `${HOME}/Microsoft.Sql/servers/s/databases/d`,
  name: "d",
  type: "microsoft.sql/servers/databases",
  location: "westeurope",
  sku: { name: "GP_Gen5", capacity: 8 },
  managedBy: "",
};

function read(value: unknown): ReturnType<typeof readGraphExport> {
  return readGraphExport(readJson("g.json", JSON.stringify(value, undefined, 1)));
}

describe("readGraphExport", () => {
  const names = ["id", "name", "type", "location", "sku", "managedBy"];
  const cells = (row: Record<string, unknown>): unknown[] => names.map((name) => row[name] ?? null);
  it.each([
    ["a bare list", [SITE, DB]],
    ["az graph query", { count: 2, data: [SITE, DB], skip_token: null, total_records: 2 }],
    [
      "the service's answer",
      { totalRecords: 2, count: 2, data: [SITE, DB], facets: [], resultTruncated: "false" },
    ],
    [
      "a table",
      {
        totalRecords: 2,
        data: { columns: names.map((name) => ({ name, type: "string" })), rows: [cells(SITE), cells(DB)] },
      },
    ],
  ])("reads %s", (_, value) => {
    const { rows, cut } = read(value);
    expect(cut).toBeUndefined();
    expect(rows.map(({ resource }) => resource)).toEqual([
      {
        id: SITE.id,
        type: "Microsoft.Web/sites",
        name: "app",
        resourceGroup: "rg-weu",
        location: "westeurope",
      },
      {
        id: DB.id,
        type: "Microsoft.Sql/servers/databases",
        name: "s/d",
        resourceGroup: "rg-weu",
        location: "westeurope",
        sku: "GP_Gen5",
      },
    ]);
    expect(rows[0]?.place.line).toBeGreaterThan(1);
  });

  it("takes a resource once", () => {
    expect(read([SITE, { ...SITE, id: SITE.id.toUpperCase() }]).rows).toHaveLength(1);
  });

  it.each([
    [{ data: [SITE], skip_token: "x" }, "cut off"],
    [{ data: [SITE], $skipToken: "x" }, "cut off"],
    [{ data: [SITE], resultTruncated: "true" }, "cut off"],
    [{ data: [SITE], total_records: 2 }, "1 of 2"],
  ])("says that %j is not all", (value, why) => {
    expect(read(value).cut?.why).toContain(why);
  });

  it.each([
    [{}, "g.json:1:1: (document): the file contains no answer of Resource Graph"],
    ["text", "the file contains no answer"],
    [{ data: 1 }, "neither a list of resources nor a table"],
    [{ data: { columns: [{}], rows: [] } }, "neither a list of resources nor a table"],
    [{ data: { columns: [{ name: "id" }], rows: [[1, 2]] } }, "a row does not have the 1 columns"],
    [[1], "a row is not an object"],
    [[{ name: "app" }], "a row has no `id`"],
    [[{ id: "/subscriptions/x" }], "`/subscriptions/x` is not the id of a resource"],
    [[{ id: 3 }], "a row has no `id`"],
  ])("refuses %j", (value, message) => {
    expect(() => read(value)).toThrow(UserError);
    expect(() => read(value)).toThrow(message);
  });

  it("names the first rows that are wrong, not thousands", () => {
    expect(() => read(Array.from({ length: 5000 }, () => ({})))).toThrow(/^(?:g\.json:[^\n]*\n?){20}$/);
  });
});

const MANIFEST = parseManifest(
  changed(
    ["to: sql-shop }", "from: s/d, to: t/e }"],
    ["Microsoft.Sql/servers,", "Microsoft.Sql/servers/databases,"],
    ["to: asp-shop }", "from: asp-weu, to: asp-sdc, resourceGroup: rg-sdc }"],
    ["to: app-shop,", "to: app,"],
  ),
  "m.yaml",
);

describe("moveOf", () => {
  const find = moveOf(MANIFEST);

  it("goes by the old name, or the name that stays", () => {
    expect(find({ type: type("microsoft.SQL/servers/databases"), name: "S/D" })?.resource.id).toBe("sql");
    expect(find({ type: type("Microsoft.Web/sites"), name: "app" })?.resource.id).toBe("app");
    expect(find({ type: type("Microsoft.Web/sites"), name: "asp-weu" })).toBeUndefined();
    expect(find({ type: type("Microsoft.Web/serverfarms"), name: "asp-sdc" })).toBeUndefined();
  });
});

it.each<[string, unknown, readonly string[] | undefined]>([
  [
    "what the properties show",
    { addressSpace: { addressPrefixes: ["10.0.0.0/16", "fd00::/48"] } },
    ["10.0.0.0/16", "fd00::/48"],
  ],
  [
    "their JSON, as downloads have it",
    '{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]}}',
    ["10.0.0.0/16"],
  ],
  ["nothing of a hostile form", { addressSpace: { addressPrefixes: "10.0.0.0/16" } }, undefined],
  ["nothing where no properties were asked for", undefined, undefined],
])("address ranges of a virtual network are %s", (_, properties, expected) => {
  const id = `${HOME}/Microsoft.Network/virtualNetworks/vnet`;
  const { rows } = read([{ id, ...(properties === undefined ? {} : { properties }) }]);
  expect(rows.map(({ resource }) => resource.ranges)).toEqual([expected]);
});

describe("asIsOf", () => {
  const plan = {
    id: `${HOME}/Microsoft.Web/serverfarms/asp-weu`,
    type: "microsoft.web/serverfarms",
    location: "West Europe",
    sku: { name: "P1v3" },
    zones: ["1"],
    tags: { app: "shop" },
    kind: "linux",
    managedBy: null,
    properties: {
      provisioningState: "Succeeded",
      region: "westeurope",
      self: `${HOME}/Microsoft.Web/serverfarms/asp-weu/x`,
    },
  };
  const site = {
    ...SITE,
    properties: {
      serverFarmId: `${HOME}/Microsoft.Web/serverfarms/ASP-WEU`,
      host: "app.westeurope.example",
      other: `${HOME}/Microsoft.Web/serverfarms/asp-weu-2`,
    },
  };
  const asIs = asIsOf(
    MANIFEST,
    read([plan, site, { ...SITE, id: `${HOME}/Microsoft.Web/sites/stays` }]).rows,
  );

  it("describes what the manifest moves, and only that", () => {
    expect([...asIs.keys()]).toEqual(["web.plan", "web.app"]);
  });

  it("rewrites name, group, region and ids to the target", () => {
    const to = `/subscriptions/${TARGET}/resourceGroups/rg-sdc/providers/Microsoft.Web/serverfarms/asp-sdc`;
    expect(asIs.get("web.plan")).toMatchObject({
      name: "asp-sdc",
      resourceGroup: "rg-sdc",
      location: { known: true, value: "swedencentral" },
      ...requested({ sku: "P1v3", zones: ["1"], tags: { app: "shop" } }),
      body: {
        kind: "linux",
        location: "swedencentral",
        properties: { region: "swedencentral", self: `${to}/x` },
      },
    });
    expect(asIs.get("web.plan")?.body?.["properties"]).not.toHaveProperty("provisioningState");
    expect(asIs.get("web.app")?.body?.["properties"]).toEqual({
      serverFarmId: to,
      host: "app.westeurope.example",
      other: site.properties.other,
    });
  });

  it("keeps global resources global", () => {
    const found = asIsOf(MANIFEST, read([{ ...SITE, location: "Global" }]).rows);
    expect(found.get("web.app")?.location).toEqual({ known: true, value: "global" });
  });
});
