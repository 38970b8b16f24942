import { expect, it } from "vitest";
import type { PlannedResource } from "../../src/plan/model.ts";
import type { Planning } from "../../src/run/observation.ts";
import { alongside } from "../../src/run/together.ts";
import { at, manifest, NOW, planned, reg, SCOPE, sub, TARGET, wave } from "../support/context.ts";

const SITE = "Microsoft.Web/sites";
const OTHER = sub("33333333-3333-3333-3333-333333333333");
const PLAN = { resources: [], contradictions: [], gaps: [], source: [], terraform: [] };

function planning(name: string, resources: readonly PlannedResource[], target = TARGET): Planning {
  const own = manifest({ waves: [wave("gone", "2026-08-01"), wave("web", "2026-09-12")] });
  return {
    manifest: {
      ...own,
      name,
      target: { ...own.target, subscription: { id: target }, region: reg("norwayeast") },
    },
    planned: resources,
    plan: { ...PLAN, resources },
    readable: [],
  };
}
const site = (name: string, parts: Parameters<typeof planned>[2] = {}): PlannedResource =>
  planned(SITE, name, { resourceGroup: "rg", ...parts });

it("sees what the others plan under their names, in no wave of its own", () => {
  const own = planning("own", [site("mine")]);
  const first = planning("first", [site("one", { location: "swedencentral" })]);
  const second = planning("second", [site("two")], OTHER);
  const seen = alongside(own, [first, own, second], NOW);
  expect(
    seen.map(({ key, waves, location, id, plannedBy }) => ({ key, waves, location, id, plannedBy })),
  ).toEqual([
    {
      key: "first/shop.one",
      waves: [],
      location: { known: true, value: "swedencentral" },
      id: `${SCOPE}/resourceGroups/rg/providers/${SITE}/one`,
      plannedBy: { manifest: "first", subscription: TARGET },
    },
    {
      key: "second/shop.two",
      waves: [],
      location: { known: true, value: "norwayeast" },
      id: `/subscriptions/${OTHER}/resourceGroups/rg/providers/${SITE}/two`,
      plannedBy: { manifest: "second", subscription: OTHER },
    },
  ]);
});

it.each<[string, PlannedResource, readonly string[]]>([
  ["both plan", site("MINE"), []],
  ["has a name that makes no id", site("a/b"), ["other/shop.a/b"]],
  ["is not written", site("kept", { write: { known: true, value: "none" } }), []],
  ["is changed in place", site("kept", { write: { known: true, value: "update" } }), ["other/shop.kept"]],
  ["came with a wave that is over", site("old", { waves: ["gone"] }), []],
  ["comes with that and a later one", site("both", { waves: ["gone", "web"] }), ["other/shop.both"]],
  ["is in no wave", site("any", { waves: [] }), ["other/shop.any"]],
])("of what the others plan that %s", (_, one, expected) => {
  const own = planning("own", [site("mine"), site("a/b")]);
  expect(alongside(own, [own, planning("other", [one])], NOW).map(({ key }) => key)).toEqual(expected);
});

it("counts a wave as over from its end on", () => {
  const own = planning("own", []);
  const other = planning("other", [site("old", { waves: ["gone"] })]);
  const seen = (now: string) => alongside(own, [other], at(now)).length;
  expect([seen("2026-07-31T23:59:59Z"), seen("2026-08-01T00:00:00Z")]).toEqual([1, 0]);
});

it("does not name a region that an expression tells", () => {
  const own = planning("own", []);
  const [seen] = alongside(
    own,
    [planning("other", [site("open", { openLocation: "[parameters('where')]" })])],
    NOW,
  );
  expect(seen?.location).toEqual({ known: false, expression: "[parameters('where')]" });
});
