import { expect, test } from "vitest";
import { say } from "../../../src/base/sentence.ts";
import type { Context } from "../../../src/checks/check.ts";
import { wav05 } from "../../../src/checks/wave/WAV-05.ts";
import { wav09 } from "../../../src/checks/wave/WAV-09.ts";
import type { Manifest, Wave } from "../../../src/manifest/model.ts";
import { digestOf } from "../../../src/base/fingerprint.ts";
import { chained, readChain } from "../../../src/records/chain.ts";
import { MOST_LINES, recordLines } from "../../../src/records/lines.ts";
import type { RunRecord } from "../../../src/records/model.ts";
import { withRecords } from "../../../src/run/records.ts";
import { at, context, Facts, manifest, run, wave } from "../../support/context.ts";
import { aRecord } from "../../support/records.ts";

function recordsOf(...records: readonly RunRecord[]): { from: string; chain: ReturnType<typeof readChain> } {
  const lines: string[] = [];
  for (const record of records) lines.push(chained(record, readChain(lines).records.at(-1)));
  return { from: "branch relocation-records", chain: readChain(lines) };
}

const outcomes = (records: Context["records"]): string[] =>
  run(wav09, { ...context(manifest({})), ...(records === undefined ? {} : { records }) }, new Facts()).map(
    ({ outcome, facets, severity }) => `${outcome} ${facets?.["kind"] ?? ""} ${severity ?? ""}`.trim(),
  );

test("says nothing where none are kept, passes where they are whole, and is unknown where they could not be read", () => {
  expect(outcomes(undefined)).toEqual([]);
  expect(outcomes(recordsOf())).toEqual(["pass"]);
  expect(outcomes(recordsOf(aRecord("1"), aRecord("2")))).toEqual(["pass"]);
  expect(outcomes({ from: "branch", why: say`GitHub answered 403` })).toEqual(["unknown"]);
});

test("fails for each break of the chain", () => {
  const { chain } = recordsOf(aRecord("1"), aRecord("2"), aRecord("3"));
  const lines = chain.records.map((record) => JSON.stringify(record));
  expect(outcomes({ from: "branch", chain: readChain([lines[0] ?? "", lines[2] ?? ""]) })).toEqual([
    "fail gap",
  ]);
  expect(outcomes({ from: "branch", chain: readChain(["nothing"]) })).toEqual(["fail unreadable"]);
});

const first = wave("first", "2026-08-01T20:00:00Z", "2026-08-02T04:00:00Z");
const second: Wave = { ...wave("second", "2026-09-08", "2026-09-09"), dependsOn: ["first"] };
const written: Manifest = { ...manifest({ waves: [first, second] }), name: "shop" };
const closing = aRecord("17", { wave: "first", outcome: "closed", recordedAt: "2026-08-02T05:00:00Z" });

/** What WAV-05 says where the second wave is asked for. */
function startOfSecond(records: NonNullable<Context["records"]>): string[] {
  const { manifest: judged } = withRecords(written, records);
  return run(wav05, { ...context(judged), wave: "second", records }, new Facts()).map(
    ({ subject, outcome, severity, why }) => `${subject}: ${outcome} ${severity ?? ""} ${why}`,
  );
}

test("a record closes an earlier wave, and the report says which", () => {
  expect(startOfSecond(recordsOf(closing))).toEqual([
    expect.stringContaining(
      "wave first: fail notice The record 1 says the wave `first` closed since `2026-08-02`",
    ),
    expect.stringMatching(/^second after first: pass/),
  ]);
  const { statements } = withRecords(written, recordsOf(closing));
  expect(statements).toMatchObject([{ kind: "closed", wave: "first", closed: { by: "octocat" } }]);
});

test("records that could not be read leave it unknown whether an earlier wave is closed", () => {
  expect(startOfSecond({ from: "branch", why: say`GitHub answered 403` })).toEqual([
    expect.stringMatching(/^second after first: unknown .*GitHub answered 403/),
  ]);
});

const { run: ofRun = never() } = closing;

function never(): never {
  throw new Error("a record without a run");
}

/** As a tool would write it that knows more, with a digest that fits. */
function ofLaterVersion(): string {
  const { digest, ...body } = recordsOf(closing).chain.records[0] ?? never();
  const later = JSON.stringify({ ...body, version: 2 });
  expect(digest).not.toBe(digestOf(later));
  return JSON.stringify({ ...body, version: 2, digest: digestOf(later) });
}

function twiceEnded(): string {
  const back = chained({ ...closing, outcome: "rolled-back" }, undefined);
  return back.replace('"outcome":"rolled-back"', '"outcome":"rolled-back","outcome":"closed"');
}

function behindMany(): string[] {
  return recordLines(`${"\n".repeat(MOST_LINES)}${chained(closing, undefined)}\n`);
}

test.each([
  ["no record", recordsOf()],
  ["a record of a run that was only ready", recordsOf(aRecord("16", { wave: "first" }))],
  ["a record that was taken back", recordsOf(closing, { ...closing, outcome: "rolled-back" })],
  ["a record from the future", recordsOf({ ...closing, recordedAt: "2026-08-25T05:00:00Z" })],
  ["a record of a day that there is not", recordsOf({ ...closing, recordedAt: "2026-08-32T05:00:00Z" })],
  ["a record of another manifest", recordsOf({ ...closing, relocation: "blog" })],
  ["a record of another wave", recordsOf({ ...closing, wave: "second" })],
  ["a record of a rehearsal", recordsOf({ ...closing, rehearsal: true })],
  ["a record of a pull request", recordsOf({ ...closing, run: { ...ofRun, event: "pull_request_target" } })],
  ["a record of a later version", { from: "branch", chain: readChain([ofLaterVersion()]) }],
  ["a record that says twice how it ended", { from: "branch", chain: readChain([twiceEnded()]) }],
  ["a record behind more lines than are read", { from: "branch", chain: readChain(behindMany()) }],
  ["a record from before the wave", recordsOf({ ...closing, recordedAt: "2026-07-02T05:00:00Z" })],
  [
    "a record in a chain that somebody changed",
    {
      from: "branch",
      chain: readChain([...recordsOf(closing).chain.records.map((one) => JSON.stringify(one)), "{}"]),
    },
  ],
])("%s closes nothing", (_, records) => {
  expect(startOfSecond(records).filter((line) => line.startsWith("second"))).toEqual([
    expect.stringMatching(/^second after first: fail/),
  ]);
});

test("a record from the future is told of as such", () => {
  expect(startOfSecond(recordsOf({ ...closing, recordedAt: "2026-08-25T05:00:00Z" }))).toContainEqual(
    expect.stringMatching(/^wave first: fail warning .*closed in the future, which does not count yet/),
  );
});

test("a line of the manifest that closes a wave goes before its record", () => {
  const own = { by: "lead", at: at("2026-08-03"), evidence: "https://example.org/accepted" };
  const closed = { ...written, waves: [{ ...first, closed: own }, second] };
  const { manifest: judged, statements } = withRecords(closed, recordsOf(closing));
  expect(judged.waves).toEqual(closed.waves);
  expect(statements).toEqual([]);
});

test("more lines than are read are one break, and a chain of the most there may be is read", () => {
  const chain = readChain(behindMany());
  expect(outcomes({ from: "branch", chain })).toEqual(["fail unreadable"]);
  expect(recordLines(`${chained(closing, undefined)}\n\n`.repeat(3))).toHaveLength(3);
  expect(recordLines("\n".repeat(MOST_LINES - 1))).toEqual([]);
});
