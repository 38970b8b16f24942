import { say } from "../../../src/base/sentence.ts";
import type { EarlierRecords } from "../../../src/derive/context.ts";
import { readChain } from "../../../src/records/chain.ts";
import { describe, expect, it } from "vitest";
import type { Dependency, DependencyCycle } from "../../../src/derive/schedule/dependencies.ts";
import { plannedRelocation, type RelocationPlan } from "../../../src/derive/schedule/plan.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import type { Manifest, ManifestResource } from "../../../src/manifest/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import type { RelocationSchedule } from "../../../src/report/plan/model.ts";
import { scheduleOf } from "../../../src/run/schedule/document.ts";
import { declared, HOUR } from "../../checks/wave/world.ts";
import { at, DECLARED, manifest, NOW, planned, wave } from "../../support/context.ts";

const SITE = "Microsoft.Web/sites";
const COLD = { method: { relocation: "cold", tool: "bicep" } } as const;
const hours = (low: number, high = low) => ({ low: low * HOUR, likely: low * HOUR, high: high * HOUR });

/** `workload.id` of a resource that takes so many hours, as declared and as planned. */
function resource(key: string, parts: Partial<ManifestResource> = {}, body: ValueObject = {}) {
  const [workload = "", id = ""] = key.split(".");
  const one = declared(SITE, id, { ...COLD, durations: { prepare: hours(1) }, ...parts });
  return { workload, one, plan: { ...planned(SITE, id, { ...COLD, body }), key, workload } };
}
type Known = ReturnType<typeof resource>;

function manifestOf(all: readonly Known[], parts: Parameters<typeof manifest>[0] = {}): Manifest {
  const names = [...new Set(all.map(({ workload }) => workload))];
  return manifest({
    workloads: names.map((name) => ({
      name,
      resources: all.filter(({ workload }) => workload === name).map(({ one }) => one),
      pointer: ["workloads", name],
    })),
    waves: [{ ...wave("first", "2026-09-12T05:00:00Z", "2026-09-12T09:00:00Z"), workloads: names }],
    ...parts,
  });
}

interface Asked {
  readonly parts?: Parameters<typeof manifest>[0];
  readonly parallel?: number;
  readonly wave?: string;
  readonly plan?: Partial<RelocationPlan>;
}

function documentOf(all: readonly Known[], { parts, plan: own, ...asked }: Asked = {}): RelocationSchedule {
  const value = manifestOf(all, parts);
  const resources = all.map(({ plan }): PlannedResource => plan);
  const plan = { ...plannedRelocation({ manifest: value, planned: resources, now: NOW }), ...own };
  return scheduleOf({ manifest: value, planned: resources, plan, ...asked });
}

const APP = resource("web.app", { dependsOn: ["data.db"] });
const DB = resource("data.db");
const WAVES = [
  { ...wave("one", "2026-09-08T05:00:00Z", "2026-09-08T09:00:00Z"), workloads: ["data"] },
  { ...wave("two", "2026-09-12"), workloads: ["web"], dependsOn: ["one"] },
];

describe("the head of a plan", () => {
  const agreed = (digest: string) => ({
    agreed: { by: ["lead"], at: at("2026-08-01T00:00:00Z"), digest, pointer: ["plan", "agreed"] },
  });
  it.each<[string, Asked, Partial<RelocationSchedule>]>([
    ["is silent of what nobody says", {}, { approvers: [], proposed: false, closed: [] }],
    [
      "has the number of places of the manifest",
      { parts: { plan: { parallelSteps: 4 } } },
      { parallelSteps: 4 },
    ],
    [
      "has that of the call before it",
      { parts: { plan: { parallelSteps: 4 } }, parallel: 2 },
      { parallelSteps: 2 },
    ],
    [
      "says who agreed, and that it was to another plan",
      { parts: { plan: agreed("sha256:1") } },
      { agreed: { by: ["lead"], at: "2026-08-01T00:00:00Z", isThis: false } },
    ],
    [
      "says that it is this plan that was agreed",
      { parts: { plan: agreed("sha256:1") }, plan: { digest: "sha256:1" } },
      { agreed: { by: ["lead"], at: "2026-08-01T00:00:00Z", isThis: true } },
    ],
    ["says that the waves are proposed", { parts: { waves: [] } }, { proposed: true }],
  ])("%s", (_, asked, head) => {
    const document = documentOf([APP, DB], asked);
    expect(document).toMatchObject(head);
    for (const key of ["parallelSteps", "agreed", "owner"] as const)
      expect(key in document).toBe(key in head);
  });

  it("says that records which are broken, or could not be read, do not count", () => {
    const value = manifestOf([DB]);
    const plan = plannedRelocation({ manifest: value, planned: [DB.plan], now: NOW });
    const told = (records: EarlierRecords): string =>
      scheduleOf({ manifest: value, planned: [DB.plan], plan, records }).notSeen.join(" ");
    expect(told({ from: "r.txt", chain: readChain(["{}"]) })).toMatch(
      /`r\.txt`, which do not count\. Line 1 is not/,
    );
    expect(told({ from: "r.txt", why: say`The branch is gone.` })).toContain("The branch is gone.");
    expect(told({ from: "r.txt", chain: readChain([]) })).not.toContain("r.txt");
  });

  it("names the owner and the approvers", () => {
    const value = {
      ...manifestOf([DB]),
      declared: { ...DECLARED, metadata: { ...DECLARED.metadata, owner: "team", approvers: ["a", "b"] } },
    };
    const plan = plannedRelocation({ manifest: value, planned: [DB.plan], now: NOW });
    expect(scheduleOf({ manifest: value, planned: [DB.plan], plan })).toMatchObject({
      owner: "team",
      approvers: ["a", "b"],
    });
  });
});

describe("the waves of a plan", () => {
  it("are all of it, or the one that is asked for", () => {
    const names = (asked: Asked) => documentOf([APP, DB], asked).waves.map(({ name }) => name);
    expect(names({ parts: { waves: WAVES } })).toEqual(["one", "two"]);
    expect(names({ parts: { waves: WAVES }, wave: "two" })).toEqual(["two"]);
  });

  it("have a window where the manifest gives them one, and say how much of the runs fits", () => {
    const [one, two] = documentOf([APP, resource("data.db", { durations: { prepare: hours(2, 6) } })], {
      parts: { waves: WAVES },
    }).waves;
    expect(one).toMatchObject({ start: "2026-09-08T05:00:00Z", window: 4 * 3600, workloads: ["data"] });
    expect(one?.fits).toBeGreaterThan(0.7);
    expect(one?.fits).toBeLessThan(1);
    expect(one?.fits).toBe(Math.round((one?.fits ?? 0) * 100) / 100);
    expect(two).toMatchObject({ start: "2026-09-12T00:00:00Z", dependsOn: ["one"] });
    expect([two && "window" in two, two && "fits" in two]).toEqual([false, false]);
    const [proposed] = documentOf([DB], { parts: { waves: [] } }).waves;
    expect(proposed && "start" in proposed).toBe(false);
  });

  it("list their steps as they begin, then as they end, and name by place what each waits for", () => {
    const all = [
      resource("shop.last", { dependsOn: ["shop.long", "shop.short"] }),
      resource("shop.long", { durations: { prepare: hours(3) } }),
      resource("shop.short"),
      resource("shop.other", { durations: { prepare: hours(1) } }),
    ];
    const steps = documentOf(all).waves[0]?.steps ?? [];
    expect(
      steps.map(({ resource: key, begin, after, slack }) => [key, begin / 3600, after, slack / 3600]),
    ).toEqual([
      ["shop.short", 0, [], 2],
      ["shop.other", 0, [], 3],
      ["shop.long", 0, [], 0],
      ["shop.last", 3, [0, 2], 0],
    ]);
  });

  it("tell of a step from what and to what, how, by whom and for how long", () => {
    const known = resource("shop.app", {
      from: "app-weu",
      to: "app-sdc",
      durations: { prepare: hours(1, 4) },
    });
    const unknown = { ...resource("shop.more"), plan: { ...planned(SITE, "more"), key: "shop.more" } };
    const value = manifestOf([known]);
    const resources = [known.plan, unknown.plan];
    const plan = plannedRelocation({ manifest: value, planned: resources, now: NOW });
    const [one, other] = scheduleOf({ manifest: value, planned: resources, plan }).waves[0]?.steps ?? [];
    const steps = [one, other].toSorted((a, b) => (a?.resource ?? "").localeCompare(b?.resource ?? ""));
    expect(steps[0]).toMatchObject({
      resource: "shop.app",
      type: SITE,
      step: "prepare",
      relocation: "cold",
      tool: "bicep",
      from: "app-weu",
      to: "app-sdc",
      by: "pipeline",
    });
    expect(steps[0]?.duration).toMatchObject({ low: 3600, likely: 3600, high: 4 * 3600 });
    expect(steps[0]?.duration?.p80).toBeGreaterThan(3600);
    expect(Number.isInteger(steps[0]?.duration?.p80)).toBe(true);
    // What only a plan holds has no source, and is called as it is planned.
    expect([steps[1] && "from" in steps[1], steps[1]?.to]).toEqual([false, "more"]);
  });
});

describe("what a plan names", () => {
  const depends = (dependent: Known, needed: Known, parts: Partial<Dependency> = {}): Dependency => ({
    dependent: dependent.plan,
    needed: needed.plan,
    kind: "exists",
    declared: true,
    classified: true,
    ...parts,
  });
  const EDGE = { dependent: "web.app", needed: "data.db", kind: "exists", declared: true };
  const OWN = resource("web.plan");

  it("are dependencies, of them those that nobody declared between workloads, and those of no table", () => {
    const dependencies = [
      depends(APP, DB),
      depends(DB, OWN, { declared: false, by: "properties.x", kind: "points" }),
      depends(APP, OWN, { declared: false, classified: false }),
    ];
    const found = documentOf([APP, DB, OWN], { plan: { dependencies } });
    const points = {
      dependent: "data.db",
      needed: "web.plan",
      kind: "points",
      by: "properties.x",
      declared: false,
    };
    expect(found.dependencies).toEqual({
      total: 3,
      shown: [EDGE, points, { ...EDGE, needed: "web.plan", declared: false }],
    });
    expect(found.undeclared).toEqual({ total: 1, shown: [points] });
    expect(found.unclassified.shown.map(({ needed }) => needed)).toEqual(["web.plan"]);
  });

  it("are workloads that cannot be first: another has what they need, each once", () => {
    const third = resource("aside.x");
    const first = resource("base.y");
    const dependencies = [
      depends(APP, DB),
      depends(OWN, DB),
      depends(APP, OWN),
      depends(APP, first),
      depends(third, DB, { kind: "points" }),
    ];
    expect(documentOf([APP, DB, OWN, third, first], { plan: { dependencies } }).notFirst).toEqual([
      { workload: "web", needs: ["base", "data"] },
    ]);
  });

  it("are cycles, and how each is cut", () => {
    const cycle: DependencyCycle = { keys: ["web.app", "data.db", "web.app"], cut: depends(APP, DB) };
    const { total, shown } = documentOf([APP, DB], { plan: { cycles: [cycle] } }).cycles;
    expect([total, shown[0]?.keys]).toEqual([1, cycle.keys]);
    expect(String(shown[0]?.way)).toMatch(/`web\.app`.*without.*`data\.db`/);
  });

  it("is what stands outside, less what comes with Azure", () => {
    const id = (tail: string): string =>
      `/subscriptions/33333333-3333-3333-3333-333333333333/resourceGroups/rg/providers/${tail}`;
    const body = {
      properties: {
        serverFarmId: id("Microsoft.Web/serverfarms/far"),
        roleDefinitionId:
          "/subscriptions/33333333-3333-3333-3333-333333333333/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
      },
    };
    const { total, shown } = documentOf([resource("web.app", {}, body)]).outside;
    expect([total, shown.map(({ resource: key, by }) => [key, by])]).toEqual([
      1,
      [["web.app", "properties.serverFarmId"]],
    ]);
  });

  it("is what no wave moves, of very many only so many", () => {
    const far = Array.from({ length: 501 }, (_, index) => resource(`far.r${String(index)}`).plan);
    const { unassigned } = documentOf([DB], { plan: { unassigned: far } });
    expect([unassigned.total, unassigned.shown.length, unassigned.shown[0]]).toEqual([501, 500, "far.r0"]);
  });

  it.each<[string, readonly Known[], string | undefined]>([
    ["all requests are known", [DB], undefined],
    [
      "one of two is not",
      [DB, { ...APP, plan: { ...planned(SITE, "app"), key: "web.app" } }],
      "Of 1 planned resources of 2",
    ],
  ])("is that %s", (_, all, words) => {
    const { notSeen } = documentOf(all);
    expect(notSeen.length).toBe(words === undefined ? 2 : 3);
    expect(notSeen.join("\n").includes("no file shows a request")).toBe(words !== undefined);
    if (words !== undefined) expect(String(notSeen[0])).toContain(words);
  });
});
