import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chained, readChain, readRecord } from "../../src/records/chain.ts";
import { closingsIn } from "../../src/records/closings.ts";
import { driftOf, lastOf } from "../../src/records/drift.ts";
import { recordOf } from "../../src/records/record.ts";
import { recordText } from "../../src/records/schema.ts";
import { aRecord } from "../support/records.ts";
import { aReport, aResult, hostileReport, notReadyReport } from "../support/report.ts";
import { at } from "../support/context.ts";
import type { RunRecord } from "../../src/records/model.ts";

function chainOf(...records: readonly RunRecord[]): string[] {
  const lines: string[] = [];
  for (const record of records) lines.push(chained(record, readChain(lines).records.at(-1)));
  return lines;
}

const LINES = chainOf(aRecord("1"), aRecord("2"), aRecord("3"), aRecord("4"));

describe("a chain of records", () => {
  it("is whole as it was written", () => {
    const { records, breaks } = readChain(LINES);
    expect(breaks).toEqual([]);
    expect(records.map(({ sequence, run }) => [sequence, run?.id])).toEqual([
      [1, "1"],
      [2, "2"],
      [3, "3"],
      [4, "4"],
    ]);
  });

  it.each([
    [
      "a record that was changed",
      LINES.map((line, index) => (index === 1 ? line.replace('"ready"', '"unknown"') : line)),
      ["2 changed"],
    ],
    ["a record that is missing", LINES.filter((_, index) => index !== 1), ["2 gap"]],
    ["a beginning that is missing", LINES.slice(1), ["1 gap"]],
    [
      "two that changed places",
      [LINES[0] ?? "", LINES[2] ?? "", LINES[1] ?? "", LINES[3] ?? ""],
      ["2 gap", "3 gap", "4 gap"],
    ],
    ["a line that is no record", [LINES[0] ?? "", "{}", ...LINES.slice(2)], ["2 unreadable"]],
    [
      "a record of another chain",
      [...LINES.slice(0, 3), chainOf(aRecord("9"), aRecord("9"), aRecord("9"), aRecord("4"))[3] ?? ""],
      ["4 changed"],
    ],
  ])("tells of %s", (_, lines, expected) => {
    expect(readChain(lines).breaks.map(({ line, kind }) => `${String(line)} ${kind}`)).toEqual(expected);
  });

  it("notices whatever single character is changed", () => {
    const all = LINES.join("\n");
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.constantFrom("0", "a", "}", '"'), (place, sign) => {
        const other = all.slice(0, place) + sign + all.slice(place + 1);
        if (other === all) return;
        expect(readChain(other.split("\n")).breaks).not.toEqual([]);
      }),
    );
  });

  it.each([
    "",
    "[]",
    "null",
    `{"version":2}`,
    "[".repeat(100_000),
    `{"a":${"[".repeat(50)}${"]".repeat(50)}}`,
  ])("takes no other text for a record: %#", (text) => {
    expect(readRecord(text)).toBeUndefined();
  });
});

describe("the record of a run", () => {
  const { hashes } = aRecord("1");
  const clock = at("2026-08-24T05:00:00Z");

  it("holds what did not pass, by its fingerprint, and reads back", () => {
    const report = notReadyReport();
    const record = recordOf(report, { hashes, clock });
    expect(readRecord(recordText(record))).toEqual(record);
    const open = report.results.filter(({ outcome }) => outcome !== "pass" && outcome !== "not-applicable");
    expect(record.findings.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
    expect(record.verdict).toBe("not-ready");
  });

  it("is one line that fits its schema, whatever the report holds", () => {
    const text = recordText(recordOf(hostileReport(), { hashes, clock }));
    expect(text).not.toContain("\n");
    expect(readRecord(text)).toBeDefined();
  });
});

describe("waves that records close", () => {
  const closes = (wave: string, change: Partial<RunRecord> = {}): RunRecord =>
    aRecord("7", { wave, outcome: "closed", ...change });
  const closed = (...records: readonly RunRecord[]): string[] =>
    closingsIn(readChain(chainOf(...records)).records, "shop").map(({ wave, by }) => `${wave} by ${by}`);

  it("are those of the last record of each", () => {
    expect(closed(closes("platform"), closes("data"))).toEqual(["platform by octocat", "data by octocat"]);
    expect(closed(closes("platform"), aRecord("8", { wave: "platform", outcome: "rolled-back" }))).toEqual(
      [],
    );
  });

  it("are none of a rehearsal, of another relocation, of a run without a page, or of a ready verdict alone", () => {
    const { run, ...unnamed } = closes("platform");
    expect(run).toBeDefined();
    expect(
      closed(
        closes("platform", { rehearsal: true }),
        closes("platform", { relocation: "blog" }),
        unnamed,
        aRecord("9", { wave: "platform" }),
      ),
    ).toEqual([]);
  });

  it.each(["pull_request", "pull_request_target", "merge_group"])("are none of a run on %s", (event) => {
    const { run = never() } = closes("platform");
    const proposed = { ...run, event };
    expect(closed(closes("platform", { run: proposed }))).toEqual([]);
    const back = aRecord("8", { wave: "platform", outcome: "rolled-back", run: proposed });
    expect(closed(closes("platform"), back)).toEqual(["platform by octocat"]);
  });
});

function never(): never {
  throw new Error("a record without a run");
}

describe("drift", () => {
  const fails = aResult("POL-01", { outcome: "fail", severity: "blocker", subject: "deny" });
  const report = aReport([fails]);
  const before = aRecord("1", { relocation: report.manifest.name });

  it("is what fails and did not, and stays so until it is gone", () => {
    const first = driftOf(report, before, new Map());
    expect(first.failing.map(({ check }) => check)).toEqual(["POL-01"]);
    // The next night it stands in the last record, too.
    const known = {
      ...before,
      findings: [{ check: "POL-01", id: fails.id, severity: "blocker", outcome: "fail" } as const],
    };
    expect(driftOf(report, known, new Map()).failing).toEqual([]);
    expect(driftOf(report, known, first.state).failing).toHaveLength(1);
    const passed = driftOf(aReport([{ ...fails, outcome: "pass" }]), known, first.state);
    expect(passed.failing).toEqual([]);
    expect(passed.state.size).toBe(0);
  });

  it("is told of what is folded by itself: it neither comes nor goes with the fold", () => {
    const many = ["a", "b", "c"].map((id) => ({ ...fails, severity: "warning" as const, id: id.repeat(16) }));
    const [one, ...rest] = many;
    const row = {
      ...fails,
      severity: "warning" as const,
      id: "0".repeat(16),
      folded: rest.map(({ id }) => id),
    };
    const quiet = aReport([...(one === undefined ? [] : [one]), row]);
    const kept = {
      ...before,
      findings: recordOf(quiet, { hashes: before.hashes, clock: at("2026-08-25T05:00:00Z") }).findings,
    };
    expect(kept.findings.map(({ id }) => id).sort()).toEqual(many.map(({ id }) => id));
    expect(driftOf(quiet, kept, new Map()).failing).toEqual([]);
    expect(driftOf(aReport(many), kept, new Map()).failing).toEqual([]);
    const found = driftOf(
      quiet,
      { ...kept, findings: kept.findings.filter(({ id }) => !id.startsWith("c")) },
      new Map(),
    );
    expect(found.failing).toEqual([row]);
    expect(found.state.get("POL-01")).toEqual(["c".repeat(16)]);
  });

  it("is nothing without a run before, and not gone where it could not be judged", () => {
    expect(driftOf(report, undefined, new Map()).failing).toEqual([]);
    const state = new Map([["POL-01", [fails.id]]]);
    const unknown = driftOf(aReport([{ ...fails, outcome: "unknown" }]), before, state);
    expect(unknown.unseen).toEqual(["POL-01"]);
    expect(unknown.state).toEqual(state);
  });

  it("is against the last run of the same question, of no pull request and no rehearsal", () => {
    const pull = aRecord("2", {
      relocation: report.manifest.name,
      run: { ...(before.run ?? fail()), event: "pull_request" },
    });
    const rehearsal = { ...before, rehearsal: true };
    const wave = { ...before, wave: "web" };
    expect(lastOf([before, pull, rehearsal, wave], report)).toBe(before);
    expect(lastOf([pull], report)).toBeUndefined();
  });
});

function fail(): never {
  throw new Error("the record of the test has a run");
}
