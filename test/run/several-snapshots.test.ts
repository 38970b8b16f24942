import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { parseSnapshot, writeSnapshot } from "../../src/facts/snapshot.ts";
import { FACT_KINDS } from "../../src/facts/facts.ts";
import { tableOf } from "../../src/facts/table.ts";
import type { Report } from "../../src/report/model.ts";
import { rerunCommand } from "../../src/report/words.ts";
import { runReadiness, type RunOptions } from "../../src/run/run.ts";
import { at } from "../support/context.ts";

// Each run reads and judges the whole example.
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), "several-"));
beforeAll(() => {
  cpSync("examples", join(root, "examples"), { recursive: true });
  const whole = parseSnapshot(readFileSync("examples/snapshot.json", "utf8"), "snapshot.json");
  const part = (name: string, rest: number, observedAt = whole.observedAt): void => {
    const kinds = FACT_KINDS.filter((_, index) => index % 2 === rest);
    const table = tableOf(Object.fromEntries(kinds.map((kind) => [kind, whole.table[kind]])));
    writeFileSync(join(root, name), writeSnapshot(table, { ...whole, observedAt }));
  };
  part("a.json", 0);
  part("b.json", 1, at("2026-08-23T00:00:00Z"));
  part("later.json", 1, at("2026-08-25T00:00:00Z"));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const judged = (snapshot: string, ...moreSnapshots: string[]): Promise<Report> =>
  judgedAsOf({}, snapshot, ...moreSnapshots);

async function judgedAsOf(
  moment: Partial<Pick<RunOptions, "clock" | "now">>,
  snapshot: string,
  ...moreSnapshots: string[]
): Promise<Report> {
  const { report } = await runReadiness({
    root,
    manifest: "examples/relocation.yaml",
    snapshot,
    moreSnapshots,
    env: {},
    clock: at("2026-08-24T06:00:00Z"),
    credential: { kind: "none", why: say`No credential.` },
    timeoutMs: 60_000,
    log: () => undefined,
    ...moment,
  });
  return report;
}

it("judges two halves of a snapshot as the whole, as old as the older", async () => {
  const [whole, both] = [await judged("examples/snapshot.json"), await judged("b.json", "a.json")];
  expect(both.results).toEqual(whole.results);
  expect(both.facts).toEqual({ from: "snapshot", observedAt: "2026-08-23T00:00:00Z" });
  expect(rerunCommand(both)).toContain("--snapshot b.json --snapshot a.json");
  const half = await judged("b.json");
  expect(half.counts.unknowns).toBeGreaterThan(whole.counts.unknowns);
  // No snapshot that lacks what exists at the target is ready: what it was never asked besides is a warning.
  const images = half.results.filter(({ check }) => check === "REG-09");
  expect(images.map(({ outcome, severity }) => [outcome, severity])).toEqual([["unknown", "warning"]]);
});

it("refuses a second one of a moment to come, by its name", async () => {
  await expect(judged("a.json", "later.json")).rejects.toThrow(/later\.json was observed at 2026-08-25/);
});

it.each<[string, Partial<Pick<RunOptions, "clock" | "now">>]>([
  [
    "the machine's own, though an earlier one is judged",
    { clock: at("2026-08-26T00:00:00Z"), now: at("2026-08-24T06:00:00Z") },
  ],
  ["a rehearsal's, though the machine is not so far", { now: at("2026-08-26T00:00:00Z") }],
])("takes a snapshot of a moment before %s", async (_, moment) => {
  const { facts } = await judgedAsOf(moment, "a.json", "later.json");
  expect(facts).toMatchObject({ from: "snapshot" });
});
