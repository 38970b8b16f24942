import { describe, expect, it } from "vitest";
import { parseManifest } from "../../src/manifest/parse.ts";
import { changed } from "./fixtures/base.ts";
import { refusalOf } from "./refusal-of.ts";

function withInventory(text: string): string {
  return changed(["expect:\n", `inventory:\n${text}\nexpect:\n`]);
}

describe("inventory of a manifest", () => {
  it("is absent where there is none", () => {
    expect(parseManifest(changed(), "m.yaml")).not.toHaveProperty("inventory");
  });

  it("keeps its entries in order, each with its place", () => {
    const text = withInventory(
      [
        "  - armTemplate: { file: a.json, parameters: p.json, resourceGroup: rg-a, workload: web }",
        "  - bicep: { file: b.bicep, managementGroup: corp }",
        "  - bicepSnapshot: { file: s.json, resourceGroup: rg-s }",
        "  - terraformPlan: { file: t.json }",
        "  - resourceGraph: { query: \"where tags.app =~ 'shop'\", snapshot: g.json, stays: [ { resource: old, type: Microsoft.Web/sites, reason: retired } ] }",
      ].join("\n"),
    );
    const manifest = parseManifest(text, "m.yaml");
    expect(manifest.unjudged).toEqual([]);
    expect(manifest.inventory).toEqual([
      {
        kind: "armTemplate",
        file: "a.json",
        parameters: "p.json",
        resourceGroup: "rg-a",
        workload: "web",
        pointer: ["inventory", 0, "armTemplate"],
      },
      { kind: "bicep", file: "b.bicep", managementGroup: "corp", pointer: ["inventory", 1, "bicep"] },
      {
        kind: "bicepSnapshot",
        file: "s.json",
        resourceGroup: "rg-s",
        pointer: ["inventory", 2, "bicepSnapshot"],
      },
      {
        kind: "terraformPlan",
        file: "t.json",
        forbidDestroyOfStateful: false,
        pointer: ["inventory", 3, "terraformPlan"],
      },
      {
        kind: "resourceGraph",
        query: "where tags.app =~ 'shop'",
        snapshot: "g.json",
        stays: [
          {
            resource: "old",
            type: "Microsoft.Web/sites",
            reason: "retired",
            pointer: ["inventory", 4, "resourceGraph", "stays", 0],
          },
        ],
        pointer: ["inventory", 4, "resourceGraph"],
      },
    ]);
    expect(manifest.locate(["inventory", 3, "terraformPlan", "file"]).line).toBe(15);
  });

  it.each([
    [
      "  - terraformPlan: { file: t.json, workload: wbe }",
      "m.yaml:12:36: inventory[0].terraformPlan.workload: there is no workload `wbe`. Did you mean `web`?",
    ],
    [
      '  - resourceGraph: { query: "where a == 1 | join (resources) on id" }',
      "m.yaml:12:22: inventory[0].resourceGraph.query: the query is not a condition that selects resources",
    ],
    ["  - armTemplate: { parameters: p.json }", "m.yaml:12:5: inventory[0].armTemplate"],
    ["  - armTemplate: { file: a/../../b.json }", "inventory[0].armTemplate.file: "],
    ["  - bicepSnapshot: { file: 'C:\\b.json' }", "inventory[0].bicepSnapshot.file: "],
    ["  - resourceGraph: { stays: [ { resource: a } ] }", "inventory[0].resourceGraph.stays[0]"],
  ])("refuses %s", (entry, message) => {
    expect(refusalOf(() => parseManifest(withInventory(entry), "m.yaml")).message).toContain(message);
  });
});
