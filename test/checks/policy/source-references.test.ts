import { describe, expect, it } from "vitest";
import { pol08 } from "../../../src/checks/policy/POL-08.ts";
import { referencesToSource } from "../../../src/checks/policy/source-references.ts";
import type { Json } from "../../../src/policy/model.ts";
import { context, manifest, planned, SCOPE, shown, SOURCE, TARGET } from "../../support/context.ts";
import { assignment, CUSTOM, judged, type World } from "./world.ts";

describe("traces of the source in a value", () => {
  const sought = { region: "westeurope", targetRegion: "swedencentral", subscription: SOURCE };
  const of = (value: Json) => referencesToSource(value, sought).map((trace) => trace.of);

  it("finds them at any depth, in keys too", () => {
    expect(of({ a: [{ westeurope: "x" }] })).toEqual(["region"]);
    expect(of([["West Europe"]])).toEqual(["region"]);
    expect(of(`/SUBSCRIPTIONS/${SOURCE.toUpperCase()}/x`)).toEqual(["subscription"]);
    expect(of(["/x/privatelink.we.backup.windowsazure.com"])).toEqual(["region"]);
    expect(of(["we", "privatelink.ne.backup.windowsazure.com", 5, null, true])).toEqual([]);
  });

  it("takes a list that names the target too as meant so, but not an id beside it", () => {
    expect(of(["westeurope", "swedencentral"])).toEqual([]);
    expect(of(["West Europe", "Sweden Central"])).toEqual([]);
    expect(of(["/x/law-westeurope", "swedencentral"])).toEqual(["region"]);
  });
});

describe("POL-08", () => {
  const at = (properties = {}) =>
    assignment("diag", CUSTOM, { logAnalytics: "/x/law-westeurope" }, properties);
  const outcome = (world: World, parts = {}) =>
    judged(
      pol08,
      context(manifest(parts), [planned("Microsoft.Web/sites", "a", { resourceGroup: "rg-shop" })]),
      world,
    );

  it("finds one thing an assignment, with the values that name the source", () => {
    const [found, ...rest] = outcome({ assignments: [at()] });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ outcome: "fail", facets: { assignment: "diag", names: "region" } });
    expect(found?.evidence).toContainEqual({ label: "parameter logAnalytics", value: "/x/law-westeurope" });
  });

  it.each([
    [
      "ignored as the manifest says",
      { assignments: [at()] },
      { expect: { ignoreAssignments: [{ assignment: "DIAG", reason: "meant" }] } },
      "pass",
    ],
    ["assigned elsewhere", { assignments: [at({ scope: `${SCOPE}/resourceGroups/other` })] }, {}, "pass"],
    [
      "assigned at the plan's group",
      { assignments: [at({ scope: `${SCOPE}/resourceGroups/rg-shop` })] },
      {},
      "fail",
    ],
    ["excluded there", { assignments: [at({ notScopes: [SCOPE] })] }, {}, "pass"],
    ["nothing assigned", {}, {}, "pass"],
  ])("judges an assignment %s", (_, world, parts, expected) => {
    expect(outcome(world, parts).map((one) => one.outcome)).toEqual([expected]);
  });

  it("is a notice where nothing is enforced, and not applicable where nothing moves", () => {
    expect(outcome({ assignments: [at({ enforcementMode: "DoNotEnforce" })] })[0]?.severity).toBe("notice");
    const still = { ...manifest({ source: TARGET }) };
    const here = { ...still, source: { ...still.source, region: still.target.region } };
    expect(judged(pol08, context(here), {})[0]?.outcome).toBe("not-applicable");
  });

  it("never prints the id of the source subscription", () => {
    const found = outcome({ assignments: [assignment("a", CUSTOM, { w: `/subscriptions/${SOURCE}/x` })] });
    expect(found[0]?.facets).toMatchObject({ names: "subscription" });
    expect(shown(found)).not.toContain(SOURCE);
  });
});
