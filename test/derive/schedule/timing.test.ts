import { describe, expect, it } from "vitest";
import type { Dependency } from "../../../src/derive/schedule/dependencies.ts";
import type { TimedStep } from "../../../src/derive/schedule/steps.ts";
import { fits, runsFor, timingOf, trialRunsFor } from "../../../src/derive/schedule/timing.ts";
import { planned } from "../../support/context.ts";

const HOURS = 3600;
const SITE = "Microsoft.Web/sites";
const VNET = "Microsoft.Network/virtualNetworks";
type Basis = "assumed" | "stated";

interface Way {
  readonly relocation?: "warm" | "cold";
  readonly type?: string;
  readonly tool?: string;
  readonly madeAtSwitch?: boolean;
  readonly basis?: Basis;
  /** As a share of the likely duration. */
  readonly high?: number;
}

type Hours = Partial<Record<TimedStep["step"], number | undefined>>;

/** The steps of a resource, of so many hours each; a step that is there without hours takes nobody knows how long. */
function steps(id: string, hours: Hours, way: Way = {}): TimedStep[] {
  const { relocation = "warm", type = SITE, tool, madeAtSwitch = false, basis = "stated", high = 1 } = way;
  const resource = planned(type, id);
  return (["prepare", "sync", "delta", "switch"] as const).flatMap((step): TimedStep[] => {
    if (!(step in hours)) return [];
    const likely = hours[step];
    return [
      {
        resource,
        step,
        relocation,
        ...(tool === undefined ? {} : { tool }),
        by: "operator",
        ...(likely === undefined
          ? {}
          : {
              estimate: {
                low: likely * HOURS,
                likely: likely * HOURS,
                high: likely * HOURS * high,
                basis,
                source: "the test",
              },
            }),
        madeAtSwitch,
        early: relocation !== "cold" && (step === "prepare" || step === "sync"),
        interrupts: step === "delta" || step === "switch" || (step === "sync" && relocation === "cold"),
      },
    ];
  });
}

function needs(
  [{ resource: dependent } = none()]: readonly TimedStep[],
  [{ resource: needed } = none()]: readonly TimedStep[],
  kind: Dependency["kind"] = "exists",
): Dependency {
  return { dependent, needed, kind, declared: true, classified: true };
}
function none(): never {
  throw new Error("the test names a resource without steps");
}

type Placed = readonly (readonly [string, number, number])[];
const placed = (all: readonly TimedStep[], on: readonly Dependency[] = [], parallel?: number): Placed =>
  timingOf(all, on, parallel).steps.map(({ resource, step, begin, end }) => [
    `${resource.key.replace(/^.*\./, "")} ${step}`,
    begin / HOURS,
    end / HOURS,
  ]);

const WARM = { prepare: 1, sync: 5, delta: 2, switch: 1 };

describe("the longest interruption", () => {
  const one = steps("one", WARM);
  const cold = steps("cold", { prepare: 1, sync: 5, switch: 1 }, { relocation: "cold" });
  const slow = steps("slow", { prepare: 1, switch: 4 });
  const behind = steps("behind", { prepare: 1, delta: 1, switch: 1 });
  it.each<[string, readonly TimedStep[], readonly Dependency[], number]>([
    ["is none of what is only made", steps("new", { prepare: 3 }, { relocation: "cold" }), [], 0],
    ["begins with the last changes of what serves on while it is copied", one, [], 3],
    ["begins with the copy of what is cold", cold, [], 6],
    ["is that of the resource that is longest down, not of all together", [...cold, ...one], [], 6],
    ["holds the time that a switch waits for another", [...slow, ...behind], [needs(behind, slow)], 5],
    [
      "does not hold the time before its first step",
      [...steps("a", { prepare: 9 }, { relocation: "cold" }), ...one],
      [],
      3,
    ],
  ])("%s", (_, all, on, hours) => {
    const { likely, p50, p95 } = timingOf(all, on).downtime;
    expect([likely, p50, p95]).toEqual([hours * HOURS, hours * HOURS, hours * HOURS]);
  });
});

describe("what waits", () => {
  const makes = (id: string, hours = 1, type = SITE) =>
    steps(id, { prepare: hours }, { relocation: "cold", type });
  it("is made when what it needs is made, and switched when what it needs is switched", () => {
    const [sql, app] = [steps("sql", { ...WARM }), steps("app", { prepare: 1, switch: 1 })];
    expect(placed([...app, ...sql], [needs(app, sql)])).toEqual([
      ["app prepare", -5, -4],
      ["app switch", 3, 4],
      ["sql prepare", -6, -5],
      ["sql sync", -5, 0],
      ["sql delta", 0, 2],
      ["sql switch", 2, 3],
    ]);
  });

  it.each<[Dependency["kind"], number]>([
    ["exists", 1],
    ["points", 0],
  ])("is made after what it names where that %s: from hour %i", (kind, from) => {
    const [vault, app] = [makes("vault"), makes("app")];
    expect(placed([...app, ...vault], [needs(app, vault, kind)])[0]).toEqual(["app prepare", from, from + 1]);
  });

  it("is switched together when the data of all of it is there, and not one after the other", () => {
    const [a, b] = [steps("a", { delta: 3, switch: 1 }), steps("b", { delta: 1, switch: 1 })];
    expect(placed([...a, ...b], [needs(a, b, "together")])).toEqual([
      ["a delta", 0, 3],
      ["a switch", 3, 4],
      ["b delta", 0, 1],
      ["b switch", 3, 4],
    ]);
  });

  it("waits for nothing of a resource that another wave moves", () => {
    const [app, far] = [makes("app"), makes("far", 9)];
    expect(placed(app, [needs(app, far)])).toEqual([["app prepare", 0, 1]]);
  });

  it("waits, where a service makes it of its copy, with the switch alone", () => {
    const nic = makes("nic", 2);
    const vm = steps("vm", { prepare: 1, sync: 1, switch: 1 }, { madeAtSwitch: true });
    expect(placed([...vm, ...nic], [needs(vm, nic)]).slice(0, 3)).toEqual([
      ["vm prepare", -2, -1],
      ["vm sync", -1, 0],
      ["vm switch", 2, 3],
    ]);
  });

  it("waits for the network in the window, unless the network needs it", () => {
    const [net, app] = [makes("net", 2, VNET), makes("app")];
    expect(placed([...app, ...net])).toEqual([
      ["app prepare", 2, 3],
      ["net prepare", 0, 2],
    ]);
    expect(placed([...app, ...net], [needs(net, app)])).toEqual([
      ["app prepare", 0, 1],
      ["net prepare", 1, 3],
    ]);
  });

  it("is not early where it waits for what is not", () => {
    const cold = makes("cold", 2);
    const warm = steps("warm", { prepare: 1, sync: 1 });
    expect(placed([...warm, ...cold], [needs(warm, cold)])).toEqual([
      ["warm prepare", 2, 3],
      ["warm sync", 3, 4],
      ["cold prepare", 0, 2],
    ]);
  });

  it("names the steps that it waits for by their numbers, ascending, whatever the places allow", () => {
    const [a, b, c] = [makes("a"), makes("b"), makes("c")];
    const { steps: own } = timingOf([...c, ...b, ...a], [needs(c, a), needs(c, b)], 1);
    expect(own.map(({ after }) => after)).toEqual([[1, 2], [], []]);
  });
});

it("is simulated less often the more there is, so that it takes seconds at most", () => {
  expect([1, 3_000, 6_000, 20_000, 1_000_000].map((count) => runsFor(count))).toEqual([
    10_000, 10_000, 5_000, 1_500, 1_000,
  ]);
  // To propose waves, every group is tried.
  expect([trialRunsFor(10, 100), trialRunsFor(2_000, 100)]).toEqual([10_000, 1_000]);
});

describe("figures", () => {
  const cold = (id: string, hours: number, way: Way = {}) =>
    steps(id, { prepare: hours }, { relocation: "cold", ...way });

  it("tell the time before the window from the window", () => {
    const { lead, window } = timingOf(steps("one", WARM), []);
    expect([lead.likely, lead.p80, window.likely, window.p80].map((one) => one / HOURS)).toEqual([
      6, 6, 3, 3,
    ]);
  });

  it("tell what is on the critical path from what has time left", () => {
    const { steps: own } = timingOf([...cold("long", 5), ...cold("short", 2)], []);
    expect(own.map(({ slack, critical, criticality }) => [slack / HOURS, critical, criticality])).toEqual([
      [0, true, 1],
      [3, false, 0],
    ]);
  });

  it("grow with fewer places, one step after another", () => {
    const all = [...cold("a", 1), ...cold("b", 2), ...cold("c", 3)];
    const hours = (parallel?: number) => timingOf(all, [], parallel).window.likely / HOURS;
    expect([hours(), hours(3), hours(2), hours(1)]).toEqual([3, 3, 3, 6]);
  });

  it.each<[Basis, number]>([
    ["stated", 6],
    ["assumed", 12],
  ])("hold the longest of what is %s: %i hours at worst", (basis, hours) => {
    expect(timingOf(cold("a", 2, { basis, high: 3 }), []).worst / HOURS).toBe(hours);
  });

  it("count at worst what is in the window alone", () => {
    expect(timingOf(steps("one", WARM, { high: 2 }), []).worst / HOURS).toBe(6);
  });

  it.each<[string, readonly TimedStep[], number]>([
    ["nothing takes time", [], 0],
    ["all is stated", cold("a", 2), 0],
    ["all is assumed", cold("a", 2, { basis: "assumed" }), 1],
    ["what is assumed decides nothing", [...cold("a", 2, { basis: "assumed" }), ...cold("b", 9)], 0],
    ["what is assumed comes before the window", steps("a", { prepare: 2 }, { basis: "assumed" }), 0],
    [
      "a third of the way is assumed",
      [...steps("a", { delta: 1 }, { basis: "assumed" }), ...steps("a", { switch: 2 })].map(
        (one, _, [first]) => ({ ...one, resource: first?.resource ?? one.resource }),
      ),
      1 / 3,
    ],
  ])("rest on assumptions where %s", (_, all, share) => {
    expect(timingOf(all, []).assumed).toBeCloseTo(share, 10);
  });

  it("are without what nobody knows, which is named", () => {
    const { unknown, window } = timingOf(steps("a", { delta: undefined, switch: 2 }), []);
    expect([unknown, window.likely / HOURS]).toEqual([[0], 2]);
  });

  it("share the luck of one tool: what it copies is late together, what others copy is not", () => {
    const copies = (tools: readonly string[]) =>
      timingOf(
        tools.flatMap((tool, index) =>
          steps(`r${String(index)}`, { sync: 1 }, { relocation: "cold", tool, high: 4 }),
        ),
        [],
      ).window.p50;
    // Of several with their own luck one is always late; one tool has a good day with all of them.
    expect(copies(["azcopy", "azcopy", "azcopy"])).toBeLessThan(
      copies(["azcopy", "robocopy", "rsync"]) - 300,
    );
  });

  it("fit where the window is as long as a run, to the second", () => {
    const ends = Float64Array.from([10, 20, 30, 40]);
    expect([5, 10, 29, 30, 40].map((seconds) => fits({ ends }, seconds))).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});
