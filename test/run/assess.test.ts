import { describe, expect, it } from "vitest";
import type { Area } from "../../src/base/area.ts";
import { newSubscription } from "../../src/base/new-subscription.ts";
import { say } from "../../src/base/sentence.ts";
import { caseOf, type Check, type Judgement } from "../../src/checks/check.ts";
import { sub01 } from "../../src/checks/subscription/SUB-01.ts";
import { unknown } from "../../src/facts/fact.ts";
import { factRef } from "../../src/facts/facts.ts";
import type { SubscriptionRef } from "../../src/manifest/model.ts";
import { NO_ALIASES } from "../../src/policy/aliases.ts";
import { packsInForce } from "../../src/policy/bind/packs-in-force.ts";
import type { BaseComparison, Report, Severity } from "../../src/report/model.ts";
import type { ConsistencyRow, QuotaRow } from "../../src/report/table-rows.ts";
import type { ReplicationLine } from "../../src/report/replication.ts";
import { assess, contextFor, headOf, type ReadinessInput } from "../../src/run/assess.ts";
import type { UncountedStatement } from "../../src/rules/bound.ts";
import { MAX_AGE } from "../../src/rules/limits.ts";
import type { RelocationPolicy } from "../../src/rules/relocation-policy.ts";
import { at, Facts, manifest, NOW, place, planned, SCOPE, SOURCE, TARGET, wave } from "../support/context.ts";

const SITE = "Microsoft.Web/sites";
const resource = (workload: string, waves: readonly string[], body?: object) => ({
  ...planned(SITE, "app", body === undefined ? {} : { body: {} }),
  key: `${workload}.app`,
  workload,
  waves,
});
const DATA = resource("data", ["one"], {});
const WEB = resource("web", ["two"]);
const workload = (name: string) => ({ name, resources: [], pointer: ["workloads", name] });
const GATES: readonly Area[] = ["policy", "rbac"];
const WAVES = [
  { ...wave("two", "2026-09-12"), workloads: ["web"], gates: GATES, dependsOn: ["one"] },
  { ...wave("one", "2026-09-08"), workloads: ["data"], gates: GATES },
];

interface Said extends Partial<Judgement> {
  readonly area?: Area;
  readonly weight?: Severity;
  /** What it needs cannot be read. */
  readonly isBlind?: boolean;
}

/** A check that says one thing. */
function check(id: string, { area = "policy", weight = "blocker", isBlind = false, ...said }: Said): Check {
  const about = { subject: id, place: place("target") };
  const judgement: Judgement = { outcome: "pass", why: say`So it is.`, ...about, ...said };
  const { facets, waves, ...rest } = { ...about, ...said };
  const needs = isBlind ? { subscription: factRef("subscription", SCOPE) } : {};
  const of = {
    ...rest,
    ...(facets === undefined ? {} : { facets }),
    ...(waves === undefined ? {} : { waves }),
  };
  return {
    meta: { ...sub01.meta, id, area, severity: weight, everyPhase: true },
    cases: () => [caseOf(of, needs, () => [judgement])],
  };
}

function input(checks: readonly Check[], parts: Partial<ReadinessInput> = {}): ReadinessInput {
  const facts = new Facts().miss(
    factRef("subscription", SCOPE),
    unknown("no-permission", say`It was refused.`, { scope: SCOPE }),
  );
  return {
    manifest: manifest({ waves: WAVES, workloads: [workload("data"), workload("web")] }),
    planned: [DATA, WEB],
    checks,
    read: facts.read,
    facts: { from: "snapshot", observedAt: NOW },
    now: NOW,
    tool: { name: "tool", version: "1" },
    ...parts,
  };
}
const PLAN = { contradictions: [], gaps: [], source: [], terraform: [] };
const PACKS = packsInForce([]);
const REFUSED: UncountedStatement = {
  statement: {
    kind: "closed",
    wave: "one",
    closed: { by: "lead", at: at("2026-09-09"), evidence: "e" },
    change: "same",
    pointer: [],
  },
  why: say`It is not in the base branch.`,
};

function relocationPolicy(parts: Partial<RelocationPolicy>): RelocationPolicy {
  return { name: "org", from: "p.yaml", severities: new Map(), mandatory: new Set(), limits: {}, ...parts };
}

/** A check that warns several times. */
function manyFindings(id: string, all: readonly Pick<Judgement, "outcome" | "waves" | "subject">[]): Check {
  const one = check(id, { weight: "warning" });
  const judgements = all.map((own) => ({ why: say`So it is.`, place: place("target"), ...own }));
  return { ...one, cases: () => [caseOf({ subject: id, place: place("target") }, {}, () => judgements)] };
}

const reportOf = (checks: readonly Check[], parts: Partial<ReadinessInput> = {}): Report =>
  assess(input(checks, parts));

/** The verdicts, as `report; wave …; workload …`. */
function verdicts({ verdict, waves, workloads }: Report): string {
  return [verdict, ...[...waves, ...workloads].map((one) => `${one.name} ${one.verdict}`)].join("; ");
}

describe("the verdict", () => {
  const ok = check("A-1", {});
  it.each<[string, Said, string]>([
    ["of what is in order", {}, "ready; one ready; two ready; data unknown; web unknown"],
    [
      "of a blocker of the whole target",
      { outcome: "fail" },
      "not-ready; one not-ready; two not-ready; data unknown; web unknown",
    ],
    [
      "of a warning",
      { outcome: "fail", weight: "warning" },
      "ready; one ready; two ready; data unknown; web unknown",
    ],
    [
      "of what a check takes less seriously",
      { outcome: "fail", severity: "notice" },
      "ready; one ready; two ready; data unknown; web unknown",
    ],
    [
      "of what is not known",
      { isBlind: true },
      "unknown; one unknown; two unknown; data unknown; web unknown",
    ],
    [
      "of one resource",
      { outcome: "fail", resources: [WEB] },
      "not-ready; one ready; two not-ready; data unknown; web not-ready",
    ],
    [
      "of one that is in order",
      { resources: [DATA] },
      "ready; one ready; two ready; data ready; web unknown",
    ],
    [
      "of one wave",
      { outcome: "fail", waves: ["one"] },
      "not-ready; one not-ready; two ready; data unknown; web unknown",
    ],
    [
      "of an area that gates no wave",
      { outcome: "fail", area: "vault" },
      "not-ready; one ready; two ready; data unknown; web unknown",
    ],
    [
      "of the plan itself, which gates always",
      { outcome: "fail", area: "wave" },
      "not-ready; one not-ready; two not-ready; data unknown; web unknown",
    ],
  ])("%s", (_, said, expected) => {
    expect(verdicts(reportOf([ok, check("B-1", said)]))).toBe(expected);
  });

  it("of a plan in order, without a look at the target, is not known", () => {
    expect(verdicts(reportOf([check("A-1", { area: "wave" })]))).toBe(
      "unknown; one unknown; two unknown; data unknown; web unknown",
    );
    expect(reportOf([]).verdict).toBe("unknown");
  });

  it("of one wave counts what gates it, and shows nothing else", () => {
    const all = [
      ok,
      check("B-1", { outcome: "fail", resources: [WEB] }),
      check("B-2", { outcome: "fail", area: "vault" }),
    ];
    const one = reportOf(all, { wave: "one" });
    expect(verdicts(one)).toBe("ready; one ready; data unknown");
    expect([one.wave, one.results.map(({ check }) => check), one.checks.map(({ id }) => id)]).toEqual([
      "one",
      ["A-1"],
      ["A-1"],
    ]);
    expect("brief" in one).toBe(true);
    const two = reportOf(all, { wave: "two" });
    expect(verdicts(two)).toBe("not-ready; two not-ready; web not-ready");
    const whole = reportOf(all);
    expect(["wave" in whole, "brief" in whole]).toEqual([false, false]);
  });

  it("leaves out waves that are closed, unless one is asked for", () => {
    const closed = { by: "lead", at: at("2026-08-02"), evidence: "e" };
    const waves = WAVES.map((one) =>
      one.name === "one" ? { ...one, start: at("2026-08-01"), end: at("2026-08-01"), closed } : one,
    );
    const value = manifest({ waves, workloads: [workload("data"), workload("web")] });
    expect(reportOf([ok], { manifest: value }).waves.map(({ name }) => name)).toEqual(["two"]);
    expect(reportOf([ok], { manifest: value, wave: "one" }).waves.map(({ name }) => name)).toEqual(["one"]);
  });
});

describe("a report", () => {
  it("counts each result of a wave and of a workload", () => {
    const { counts, waves, workloads } = reportOf([
      check("A-1", { resources: [DATA] }),
      check("A-2", { outcome: "fail", resources: [WEB] }),
      check("A-3", { outcome: "fail", weight: "warning", resources: [WEB] }),
      check("A-4", { outcome: "not-applicable" }),
    ]);
    const some = { unknowns: 0, softUnknowns: 0, notices: 0, waived: 0 };
    expect(counts).toEqual({ ...some, blockers: 1, warnings: 1, passed: 1, notApplicable: 1 });
    expect(waves.map((one) => one.counts)).toEqual([
      { ...some, blockers: 0, warnings: 0, passed: 1, notApplicable: 1 },
      { ...some, blockers: 1, warnings: 1, passed: 0, notApplicable: 1 },
    ]);
    expect(
      workloads.map(({ name, waves: own, resources, counts: { blockers, passed } }) => [
        name,
        own,
        resources,
        blockers,
        passed,
      ]),
    ).toEqual([
      ["data", ["one"], 1, 0, 1],
      ["web", ["two"], 1, 1, 0],
    ]);
  });

  it.each<[string, ReadinessInput["planned"], number | undefined]>([
    ["no request is known", [WEB, WEB], 2],
    ["one is", [WEB, DATA], undefined],
    ["nothing is planned", [], undefined],
  ])("says where %s that resources are known by name only", (_, all, count) => {
    expect(reportOf([], { planned: all }).byNameOnly).toBe(count);
  });

  const WORDS = {
    gates: "areas that gate a wave and that no check of this version looks at",
    declared: "what the manifest declares and no check of this version verifies",
  };
  const notJudged = ({ notJudged: all }: Report, what: string) =>
    all.filter((one) => String(one.what) === what).flatMap(({ count, items }) => [count, items]);

  it("names areas that gate a wave and that nobody looks at", () => {
    expect(notJudged(reportOf([check("A-1", { area: "policy" })]), WORDS.gates)).toEqual([1, ["rbac"]]);
    expect(notJudged(reportOf([]), WORDS.gates)).toEqual([2, ["policy", "rbac"]]);
    const both = [check("A-1", { area: "policy" }), check("A-2", { area: "rbac" })];
    expect(notJudged(reportOf(both), WORDS.gates)).toEqual([]);
  });

  it("names what is declared and not verified, less what a finding names", () => {
    const value = { ...manifest({ waves: WAVES }), unjudged: ["a.b", "c.d", "e.f"] };
    const told = [
      check("A-1", { facets: { requirement: "a.b" } }),
      check("A-2", { facets: { requirements: "c.d, x.y" } }),
    ];
    expect(notJudged(reportOf([], { manifest: value }), WORDS.declared)).toEqual([3, ["a.b", "c.d", "e.f"]]);
    expect(notJudged(reportOf(told, { manifest: value }), WORDS.declared)).toEqual([1, ["e.f"]]);
  });

  it("of one wave names only the facts that its own results miss", () => {
    const blind = [check("A-1", { isBlind: true, resources: [WEB] }), check("A-2", { resources: [DATA] })];
    const missing = (one?: string) =>
      reportOf(blind, one === undefined ? {} : { wave: one }).missingFacts.map(({ checks }) => checks);
    expect([missing(), missing("two"), missing("one")]).toEqual([[["A-1"]], [["A-1"]], []]);
  });

  it("tells a cause once where many wait for it, and with each where few do", () => {
    const blind = (count: number) =>
      Array.from({ length: count }, (_, index) => check(`A-${String(index)}`, { isBlind: true }));
    const [few, many] = [reportOf(blind(3)), reportOf(blind(4))];
    const waiting = ({ results }: Report) => results.filter((one) => "waitsFor" in one).length;
    expect([few.causes.length, waiting(few), many.causes.length, waiting(many)]).toEqual([0, 0, 1, 4]);
    expect(many.causes[0]).toMatchObject({ results: 4, blockers: 4, facts: 1 });
    expect(many.missingFacts[0]?.cause).toBe(many.causes[0]?.id);
  });

  it("shows no subscription, and what it was called with only where something was", () => {
    const told = check("A-1", {
      outcome: "fail",
      why: say`It is in ${SOURCE} and ${TARGET} and ${"0b1f6471-1bf0-4dda-aec3-111122223333"}.`,
    });
    const report = reportOf([told], { secrets: ["0b1f6471-1bf0-4dda-aec3-111122223333"] });
    const text = JSON.stringify(report);
    for (const id of [SOURCE, TARGET, "0b1f6471-1bf0-4dda-aec3-111122223333"]) expect(text).not.toContain(id);
    expect("call" in report).toBe(false);
    expect("call" in reportOf([], { call: {} })).toBe(false);
  });
});

describe("the head of a report", () => {
  const between = (source: SubscriptionRef, target: SubscriptionRef) => {
    const own = manifest();
    return {
      ...own,
      source: { ...own.source, subscription: source },
      target: { ...own.target, subscription: target },
    };
  };

  it("says what was judged, when, and from which facts", () => {
    expect(headOf(input([]))).toStrictEqual({
      tool: { name: "tool", version: "1" },
      manifest: { file: "relocation.yaml", name: "shop" },
      cloud: "AzureCloud",
      source: { subscription: SOURCE, region: "westeurope" },
      target: { subscription: TARGET, region: "swedencentral" },
      judgedAsOf: "2026-08-24T05:00:00Z",
      rehearsal: false,
      facts: { from: "snapshot", observedAt: "2026-08-24T05:00:00Z" },
    });
    expect(headOf(input([], { rehearsal: true })).rehearsal).toBe(true);
  });

  it("names a subscription by its alias and id, and one that is not there yet by what it will be called", () => {
    const fresh = newSubscription("mg-corp");
    const named = headOf(
      input([], { manifest: between({ id: SOURCE, alias: "old" }, { id: fresh, alias: "next" }) }),
    );
    expect([named.source.subscription, named.target.subscription]).toEqual([`old (${SOURCE})`, "next"]);
    expect(headOf(input([], { manifest: between({ id: SOURCE }, { id: fresh }) })).target.subscription).toBe(
      "new",
    );
  });
});

describe("what a report holds where there is some", () => {
  const quota: QuotaRow = {
    provider: "Microsoft.Compute",
    region: "swedencentral",
    counter: "cores",
    title: "vCPUs",
    unit: "vCPUs",
    outcome: "fits",
    used: 1,
    limit: 10,
  };
  const consistency: ConsistencyRow = { resource: "shop.app", from: "a", to: "b", equal: 1, settings: [] };
  const line: ReplicationLine = { resource: "shop.sql", list: "sqlLinks", judged: "caught-up" };
  const policy = relocationPolicy({ severities: new Map([["B-1", "off"]]) });
  const regions = { candidates: [], checks: 3 };
  const base: BaseComparison = { ref: "main", changes: [] };

  it.each<[string, readonly Check[], Partial<ReadinessInput>, object]>([
    ["call", [], { call: { snapshot: "a.json" } }, { snapshot: "a.json" }],
    ["base", [], { comparison: base }, base],
    ["policy", [], { policy }, { name: "org", from: "p.yaml", settings: [say`${["B-1"]} is off`] }],
    ["regions", [], { regions }, regions],
    ["quotas", [check("A-1", { quota })], {}, [quota]],
    ["consistency", [check("A-1", { consistency })], {}, [consistency]],
    ["replications", [check("A-1", { replications: [line] })], {}, [line]],
  ])("%s", (key, checks, parts, expected) => {
    const whole = new Map(Object.entries(reportOf(checks, parts)));
    expect(whole.get(key)).toEqual(expected);
    expect(key in reportOf([check("A-1", {})])).toBe(false);
  });

  it("is the first row of a counter, and each of several counters", () => {
    const rows = (...all: QuotaRow[]) =>
      reportOf(all.map((one, index) => check(`A-${String(index)}`, { quota: one }))).quotas;
    const again = { ...quota, counter: "CORES", used: 2 };
    const others = [
      { ...quota, counter: "other" },
      { ...quota, region: "westeurope" },
      { ...quota, provider: "Microsoft.Batch" },
    ];
    expect(rows(quota, again, ...others)).toEqual([quota, ...others]);
  });

  it("is no cost where none is asked for", () => {
    expect("cost" in reportOf([check("A-1", {})])).toBe(false);
  });

  it("is nothing of a check that the policy turns off, which is named", () => {
    const both = [check("A-1", {}), check("B-1", { outcome: "fail" })];
    const report = reportOf(both, { policy });
    expect([report.verdict, report.results.map((one) => one.check)]).toEqual(["ready", ["A-1"]]);
    expect(report.notJudged).toContainEqual({
      what: say`checks that the policy ${"org"} leaves out`,
      count: 1,
      items: ["B-1"],
    });
  });

  it("is what a check says that it did not judge", () => {
    const gap = { what: say`what nobody looks at`, count: 1, items: ["x"] };
    const silent = reportOf([check("A-1", {})]).notJudged;
    const told = reportOf([{ ...check("A-1", {}), notJudged: () => [gap] }]).notJudged;
    expect(told).toEqual([gap, ...silent]);
  });

  it("is what of the first waves is shown, where the policy has little shown one by one", () => {
    const late = Array.from({ length: 3 }, (_, index) => ({
      outcome: "fail" as const,
      subject: `late ${String(index)}`,
      waves: ["two"],
    }));
    const early = { outcome: "fail" as const, subject: "soon", waves: ["one"] };
    const quiet = relocationPolicy({ noise: 1 });
    const noisy = manyFindings("A-1", [...late, early]);
    const shown = reportOf([noisy], { policy: quiet }).results.map(({ subject }) => subject);
    expect(shown).toEqual(["more warnings of A-1", "soon"]);
    expect(reportOf([noisy]).results).toHaveLength(4);
  });

  it("is the phase of each wave, unless the caller says one", () => {
    const phases = (parts: Partial<ReadinessInput>) => reportOf([], parts).waves.map(({ phase }) => phase);
    expect(phases({})).toEqual(["migrate", "migrate"]);
    expect(phases({ now: at("2026-09-08T00:00:00Z") })).toEqual(["cutover", "migrate"]);
    expect(phases({ phase: "decommission" })).toEqual(["decommission", "decommission"]);
  });

  it("names the facts that were missed also where no result is unknown for them", () => {
    const missed = {
      ...check("A-1", { isBlind: true }),
      meta: { ...check("A-1", {}).meta, severity: "notice" as const },
    };
    const own = reportOf([missed, check("A-2", {})]);
    expect(own.missingFacts.map(({ checks }) => checks)).toEqual([["A-1"]]);
    expect(own.checks.map(({ id }) => id)).toEqual(["A-1", "A-2"]);
  });
});

describe("what checks may look at", () => {
  it("is as old as it may be for a wave or for all, unless the caller says", () => {
    const age = (parts: Partial<ReadinessInput>) => contextFor(input([], parts)).evidence?.maxAge;
    const own = { ms: 5, text: "PT5S" };
    expect([age({}), age({ wave: "one" }), age({ wave: "one", maxAge: own })]).toEqual([
      MAX_AGE.all,
      MAX_AGE.wave,
      own,
    ]);
  });

  it("has what the caller gave, and nothing in its place", () => {
    const bare = contextFor(input([]));
    expect([bare.evidence?.rehearsal, bare.isOverdue?.()]).toEqual([false, false]);
    for (const key of [
      "plan",
      "aliases",
      "packs",
      "alongside",
      "readable",
      "refused",
      "wave",
      "phase",
      "records",
    ])
      expect([key, key in bare]).toEqual([key, false]);
    const given = contextFor(
      input([], {
        wave: "one",
        phase: "cutover",
        rehearsal: true,
        readable: "any",
        alongside: [WEB],
        overdue: () => say`The time is over.`,
        plan: PLAN,
        aliases: NO_ALIASES,
        packs: PACKS,
        records: { from: "records.jsonl", why: say`It is not there.` },
        bounded: { refused: [REFUSED], statements: [] },
      }),
    );
    expect(given).toMatchObject({
      plan: PLAN,
      aliases: NO_ALIASES,
      packs: PACKS,
      records: { from: "records.jsonl" },
      refused: [REFUSED],
    });
    expect(given).toMatchObject({ wave: "one", phase: "cutover", readable: "any", alongside: [WEB] });
    expect([given.evidence?.rehearsal, given.isOverdue?.()]).toEqual([true, true]);
  });
});
