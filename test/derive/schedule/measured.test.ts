import { describe, expect, it } from "vitest";
import { plannedRelocation } from "../../../src/derive/schedule/plan.ts";
import { stepper } from "../../../src/derive/schedule/steps.ts";
import { measuredBefore, measuredIn } from "../../../src/derive/schedule/measured.ts";
import type { DurationEstimate } from "../../../src/catalog/durations/estimate.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { chained, readChain } from "../../../src/records/chain.ts";
import type { MeasuredStep, RunRecord } from "../../../src/records/model.ts";
import { at, NOW } from "../../support/context.ts";
import { aRecord } from "../../support/records.ts";
import { declared, oneWave, plannedOf } from "../../checks/wave/world.ts";

const SQL = "Microsoft.Sql/servers/databases";
const WARM = { method: { relocation: "warm", tool: "sql-failover-group" } } as const;
const HOUR = 3_600_000;
const GB = 1_000_000_000;

function took(hours: number): NonNullable<NonNullable<ManifestResource["durations"]>["sync"]> {
  return {
    low: hours * HOUR,
    likely: hours * HOUR,
    high: hours * HOUR,
    measured: at("2026-08-05T00:00:00Z"),
  };
}

const moved = (id: string, size: string, hours: number): ManifestResource =>
  declared(SQL, id, { ...WARM, dataSize: size, durations: { sync: took(hours) } });
const next = declared(SQL, "next", { ...WARM, dataSize: "200 GB" });

function estimate(
  resources: readonly ManifestResource[],
  records?: Parameters<typeof measuredBefore>[0]["records"],
  asked = next,
): DurationEstimate | undefined {
  const manifest = oneWave([...resources, asked], 8);
  const { measured } = measuredBefore({ manifest, now: NOW, ...(records === undefined ? {} : { records }) });
  return stepper(manifest, measured)(plannedOf(asked)).find(({ step }) => step === "sync")?.estimate;
}

function linesOf(...all: readonly Partial<RunRecord>[]): string[] {
  const lines: string[] = [];
  for (const [index, one] of all.entries())
    lines.push(chained(aRecord(String(index + 1), one), readChain(lines).records.at(-1)));
  return lines;
}

function recordsOf(...all: readonly Partial<RunRecord>[]): {
  from: string;
  chain: ReturnType<typeof readChain>;
} {
  return { from: "a branch", chain: readChain(linesOf(...all)) };
}

const SAMPLE: MeasuredStep = {
  resource: "earlier.db",
  type: SQL,
  step: "sync",
  tool: "sql-failover-group",
  seconds: 3600,
  bytes: 50 * GB,
  at: "2026-08-10",
};
/** A record that closes a wave, and says this of the step that it measured. */
const lying = (odd: Partial<MeasuredStep>): Partial<RunRecord> => ({
  ...CLOSED,
  durations: [{ ...SAMPLE, ...odd }],
});
const CLOSED = { wave: "first", outcome: "closed", durations: [SAMPLE] } as const;

describe("what earlier moves took", () => {
  it("replaces what is published and assumed, by the amount, with the day it was measured", () => {
    expect(estimate([])?.basis).toBe("published");
    // 100 GB in 4 hours are 200 GB in 8.
    expect(estimate([moved("one", "100 GB", 4)])).toMatchObject({
      likely: 8 * 3600,
      basis: "measured",
      source: "one earlier move of this type by this tool",
      at: "2026-08-05",
    });
  });

  it("keeps half to twice of one measurement, and of three what they show", () => {
    const one = estimate([moved("one", "100 GB", 4)]);
    expect([one?.low, one?.high]).toEqual([4 * 3600, 16 * 3600]);
    const three = estimate([moved("a", "100 GB", 2), moved("b", "100 GB", 4), moved("c", "100 GB", 6)]);
    expect(three).toMatchObject({ low: 4 * 3600, likely: 8 * 3600, high: 12 * 3600 });
  });

  it("says nothing of another type, another tool, or an amount that nobody states", () => {
    const other = declared(SQL, "one", {
      method: { relocation: "warm", tool: "bacpac" },
      dataSize: "100 GB",
      durations: { sync: took(4) },
    });
    expect(estimate([other])?.basis).toBe("published");
    expect(estimate([declared(SQL, "one", { ...WARM, durations: { sync: took(4) } })])?.basis).toBe(
      "published",
    );
    const silent = declared(SQL, "next", WARM);
    expect(estimate([moved("one", "100 GB", 4)], undefined, silent)).toBeUndefined();
  });

  it("gives way to what the resource itself states", () => {
    const own = declared(SQL, "next", {
      ...WARM,
      dataSize: "200 GB",
      durations: { sync: { low: HOUR, likely: HOUR, high: HOUR } },
    });
    expect(estimate([moved("one", "100 GB", 4)], undefined, own)).toMatchObject({
      likely: 3600,
      basis: "stated",
    });
  });

  it("is read from the records of closed waves, the last of each step", () => {
    expect(
      estimate([], recordsOf({ ...CLOSED, durations: [{ ...SAMPLE, seconds: 99_999 }] }, CLOSED)),
    ).toMatchObject({
      likely: 4 * 3600,
      basis: "measured",
      at: "2026-08-10",
    });
  });

  it.each<[string, Partial<RunRecord>]>([
    ["a rehearsal", { ...CLOSED, rehearsal: true }],
    ["another relocation", { ...CLOSED, relocation: "other" }],
    ["a wave that was rolled back", { ...CLOSED, outcome: "rolled-back" }],
    [
      "a pull request",
      {
        ...CLOSED,
        run: { id: "1", attempt: 1, event: "pull_request", actor: "octocat", repository: "contoso/shop" },
      },
    ],
  ])("is not read from the record of %s", (_, record) => {
    expect(estimate([], recordsOf(record))?.basis).toBe("published");
  });

  it.each<[string, Partial<RunRecord>, string]>([
    ["of another relocation", { ...CLOSED, relocation: "other" }, "is of the relocation `other`"],
    ["that closes nothing", { ...CLOSED, outcome: "rolled-back" }, "closes no wave"],
    ["of a rehearsal", { ...CLOSED, rehearsal: true }, "is of a rehearsal"],
    ["of tomorrow", { ...CLOSED, recordedAt: "2099-01-01T00:00:00Z" }, "after the moment judged"],
    ["of no time", lying({ seconds: 0 }), "took no time"],
    ["of an age", lying({ seconds: 1e12 }), "took more than a year"],
    ["of no day", lying({ at: "2026-99-99" }), "is not a day"],
    ["that was written before it was measured", lying({ at: "2026-08-26" }), "after the record was written"],
    ["of a copy of more than there is", lying({ bytes: 1e300 }), "faster than any copy can be"],
    ["of a copy of too many files", lying({ files: 1e300 }), "faster than any copy can be"],
    [
      "that says two things of one step",
      { ...CLOSED, durations: [SAMPLE, { ...SAMPLE, seconds: 1 }, SAMPLE] },
      "is there twice, and differs",
    ],
  ])("is not read from a record %s, and the plan says so", (_, record, why) => {
    const records = recordsOf(record);
    expect(records.chain.breaks).toEqual([]);
    expect(estimate([], records)?.basis).toBe("published");
    const { refused } = measuredBefore({ manifest: oneWave([next], 8), now: NOW, records });
    expect(refused).toEqual([expect.stringContaining(why)]);
    const plan = plannedRelocation({ manifest: oneWave([next], 8), planned: [], now: NOW, records });
    expect(plan.notCounted).toEqual(refused);
  });

  it("is read once where a record says the same twice", () => {
    expect(estimate([], recordsOf({ ...CLOSED, durations: [SAMPLE, SAMPLE] }))).toMatchObject({
      likely: 4 * 3600,
      basis: "measured",
      source: "one earlier move of this type by this tool",
    });
  });

  it("is an estimate where the manifest says that it was measured after the moment of the plan", () => {
    const of = (day: string): ManifestResource =>
      declared(SQL, "next", { ...WARM, durations: { sync: { ...took(4), measured: at(day) } } });
    const planOf = (resource: ManifestResource) => {
      const { waves, notCounted } = plannedRelocation({
        manifest: oneWave([resource], 8),
        planned: [plannedOf(resource)],
        now: NOW,
      });
      const copy = waves[0]?.timing.steps.find(({ step }) => step === "sync");
      return [copy?.estimate?.basis, copy?.estimate?.likely, notCounted.length];
    };
    expect(planOf(of("2026-08-05"))).toEqual(["measured", 4 * 3600, 0]);
    expect(planOf(of("2099-08-05"))).toEqual(["stated", 4 * 3600, 1]);
  });

  it("names waves that cannot have been closed when somebody says so", () => {
    const closedOn = (day: string) =>
      plannedRelocation({
        manifest: oneWave([next], 8, {
          wave: { closed: { by: "lead@contoso.com", at: at(day), evidence: "https://example.org" } },
        }),
        planned: [],
        now: at("2026-10-01"),
      });
    expect(closedOn("2026-09-14")).toMatchObject({ closed: ["web"], notCounted: [] });
    expect(closedOn("2026-09-10")).toMatchObject({
      closed: [],
      notCounted: [expect.stringContaining("before it began")],
    });
    expect(closedOn("2026-10-02")).toMatchObject({
      closed: [],
      notCounted: [expect.stringContaining("after the moment judged")],
    });
  });

  it.each([
    ["longer than a year", { seconds: 1e300 }],
    ["longer than a year, of a copy of nothing much", { bytes: 1 }],
    ["of no size", { bytes: 0 }],
    ["of no time", { seconds: 0 }],
  ])("is not read from a record %s", (_, odd) => {
    const one = { ...CLOSED, durations: [{ ...SAMPLE, ...odd }] };
    expect(estimate([], recordsOf(one))?.basis).toBe("published");
  });

  it("is not read from a chain that is broken", () => {
    const chain = readChain(linesOf(CLOSED, CLOSED).slice(1));
    expect(chain.breaks).toHaveLength(1);
    expect(estimate([], { from: "a branch", chain })?.basis).toBe("published");
  });

  it("shows in the shares of the plan, which add up to all", () => {
    const manifest = oneWave(
      [moved("one", "100 GB", 4), { ...next, method: { relocation: "cold", tool: "sql-failover-group" } }],
      8,
    );
    const { waves } = plannedRelocation({
      manifest,
      planned: manifest.workloads.flatMap(({ resources }) => resources.map(plannedOf)),
      now: NOW,
    });
    const { rests, assumed } = waves[0]?.timing ?? { rests: {}, assumed: 1 };
    expect(rests.measured).toBeGreaterThan(0.9);
    expect(assumed).toBe(rests.assumed ?? 0);
    expect(Object.values(rests).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it("is what the record of a closing wave keeps of the manifest", () => {
    const manifest = oneWave([moved("one", "100 GB", 4), next], 8);
    expect(measuredIn(manifest, ["shop"])).toEqual([
      { ...SAMPLE, resource: "shop.one", seconds: 4 * 3600, bytes: 100 * GB, at: "2026-08-05" },
    ]);
    expect(measuredIn(manifest, ["other"])).toEqual([]);
  });
});
