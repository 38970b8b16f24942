import { expect, test } from "vitest";
import { wav01 } from "../../../src/checks/wave/WAV-01.ts";
import type { Manifest, Wave, Workload } from "../../../src/manifest/model.ts";
import { plannedFromManifest } from "../../../src/plan/from-manifest.ts";
import { context, Facts, manifest, outcomes, run, type, wave } from "../../support/context.ts";

/** A workload of one resource, `r`, that depends on the resource of others. */
function workload(name: string, ...dependsOn: string[]): Workload {
  return {
    name,
    resources: [
      {
        id: "r",
        type: type("Microsoft.Web/sites"),
        count: 1,
        zones: [],
        dependsOn: dependsOn.map((other) => `${other}.r`),
        pointer: ["workloads", name, "resources", 0],
      },
    ],
    pointer: ["workloads", name],
  };
}

const moves = (one: Wave, workloads: string[], ...dependsOn: string[]): Wave => ({
  ...one,
  workloads,
  dependsOn,
});

function judge(workloads: readonly Workload[], waves: readonly Wave[]) {
  const value: Manifest = { ...manifest({ waves }), workloads };
  return run(wav01, context(value, plannedFromManifest(value)), new Facts());
}

const data = wave("data", "2026-09-08T20:00:00Z", "2026-09-09T04:00:00Z");
const web = wave("web", "2026-09-12T05:00:00Z", "2026-09-12T09:00:00Z");
const site = workload("site", "store");
const store = workload("store");

test.each([
  ["an earlier wave", [moves(data, ["store"]), moves(web, ["site"])], ["order of the waves: pass"]],
  ["the same wave", [moves(web, ["store", "site"])], ["order of the waves: pass"]],
  ["a later wave", [moves(data, ["site"]), moves(web, ["store"])], ["site after store: fail"]],
  [
    "a wave that waits for its own",
    [moves(data, ["site"]), moves({ ...web, start: data.start }, ["store"], "data")],
    ["web after data: fail", "site after store: fail"],
  ],
  ["no wave", [moves(web, ["site"])], ["store: fail", "site after store: unknown"]],
])("a workload whose dependency moves in %s", (_, waves, expected) => {
  expect(outcomes(judge([store, site], waves))).toEqual(expected);
});

test("a finding concerns the wave and the resource that wait, and names the line", () => {
  const [found] = judge([store, site], [moves(data, ["site"]), moves(web, ["store"])]);
  expect(found).toMatchObject({
    outcome: "fail",
    facets: { dependent: "site", dependency: "store" },
    waves: ["data"],
    place: { path: "workloads.site.resources[0].dependsOn[0]" },
  });
  expect(found?.severity).toBeUndefined();
  expect(found?.resources?.map(({ key }) => key)).toEqual(["site.r"]);
  expect(found?.evidence).toContainEqual({ label: "dependency", value: "site.r needs store.r" });
});

test("through other waves counts as waiting", () => {
  const last = wave("last", "2026-09-20");
  const waves = [moves(data, ["store"]), moves(web, [], "data"), moves(last, ["site"], "web")];
  expect(outcomes(judge([store, site], waves))).toEqual(["order of the waves: pass"]);
});

test("a wave still under way, which nothing orders, is a warning", () => {
  const long = { ...data, end: web.end };
  const [found, ...more] = judge([store, site], [moves(long, ["store"]), moves(web, ["site"])]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ outcome: "fail", severity: "warning", subject: "site after store" });
});

test("a wave must not begin before one that it depends on is over", () => {
  const early = wave("web", "2026-09-09T03:59:59Z");
  const [found, ...more] = judge([store], [moves(data, ["store"]), moves(early, [], "data")]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ outcome: "fail", subject: "web after data", waves: ["web"] });
  expect(found?.fix?.text).toContain("2026-09-09T04:00:00Z");
  const onTime = wave("web", "2026-09-09T04:00:00Z");
  expect(outcomes(judge([store], [moves(data, ["store"]), moves(onTime, [], "data")]))).toEqual([
    "order of the waves: pass",
  ]);
});

test("a workload that no wave moves is a warning, and without waves there is no order", () => {
  const [found] = judge([store, workload("lost")], [moves(data, ["store"])]);
  expect(found).toMatchObject({ outcome: "fail", severity: "warning", subject: "lost" });
  expect(outcomes(judge([store], []))).toEqual(["order of the waves: not-applicable"]);
});
