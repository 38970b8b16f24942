import { describe, expect, it } from "vitest";
import { parseManifest } from "../../src/manifest/parse.ts";
import { plannedFromManifest } from "../../src/plan/from-manifest.ts";
import { BASE, changed } from "../manifest/fixtures/base.ts";
import { fixture } from "../manifest/fixtures/files.ts";
import { requested } from "../support/request.ts";

function plan(text: string): ReturnType<typeof plannedFromManifest> {
  return plannedFromManifest(parseManifest(text, "m.yaml"));
}

describe("plannedFromManifest", () => {
  it("plans every declared resource in the manifest's order", () => {
    expect(plan(BASE).map(({ key, name, workload, waves }) => [key, name, workload, waves])).toEqual([
      ["data.sql", "sql-shop", "data", ["first"]],
      ["web.plan", "asp-shop", "web", ["second"]],
      ["web.app", "app-shop", "web", ["second"]],
    ]);
  });

  it("leaves out what the manifest does not state", () => {
    expect(plan(BASE)[0]).toEqual({
      key: "data.sql",
      type: "Microsoft.Sql/servers",
      name: "sql-shop",
      ...requested({}),
      workload: "data",
      waves: ["first"],
      origin: { file: "m.yaml", line: 23, column: 9, path: "workloads.data.resources[0]" },
    });
  });

  it("takes along all that it states", () => {
    expect(plan(fixture("everything.yaml"))[1]).toMatchObject({
      key: "2024.vm",
      name: "vm-old",
      resourceGroup: "rg-bare",
      location: { known: true, value: "norwayeast" },
      ...requested({
        sku: "Standard_D2s_v5",
        count: 3,
        zones: ["1", "2"],
        tags: { Owner: "", "cost center": "0042" },
      }),
      method: { relocation: "hot" },
      waves: ["only"],
    });
  });

  it.each([
    ["the new name", "from: old, to: new", "new"],
    ["the old name where there is no new one", "from: old", "old"],
    ["the id where there is neither", "sku: S1", "plan"],
  ])("names a resource by %s", (_, stated, name) => {
    expect(plan(changed(["to: asp-shop", stated]))[1]?.name).toBe(name);
  });

  it("puts a resource into its own group, else into its workload's", () => {
    const groups = plan(changed(["to: asp-shop", "to: asp-shop, resourceGroup: rg-plan"]));
    expect(groups.map(({ resourceGroup }) => resourceGroup)).toEqual([undefined, "rg-plan", "rg-web"]);
  });

  it("names no wave for a workload that no wave moves", () => {
    expect(plan(changed(["[ data ]", "[]"]))[0]?.waves).toEqual([]);
  });

  it("keeps global apart from regions that are not stated", () => {
    const locations = plan(fixture("everything.yaml")).map(({ location }) => location);
    expect(locations).toEqual([
      undefined,
      { known: true, value: "norwayeast" },
      { known: true, value: "global" },
    ]);
  });
});
