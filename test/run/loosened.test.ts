import { mkdtempSync, readFileSync, rmSync, cpSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it, vi } from "vitest";
import { parseDocument } from "yaml";
import { AREAS } from "../../src/base/area.ts";
import { UserError } from "../../src/base/errors.ts";
import { say } from "../../src/base/sentence.ts";
import { groundLines } from "../../src/report/ground.ts";
import { renderComment } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/model.ts";
import { renderText } from "../../src/report/text.ts";
import type { Limits } from "../../src/rules/limits.ts";
import { runReadiness } from "../../src/run/run.ts";
import { at } from "../support/context.ts";
import { copyExample } from "../support/checkout.ts";
import { long } from "../support/runs.ts";

// Each run reads and judges the whole example.
vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), "loosened-"));
copyExample(root);
cpSync("examples/snapshot.json", join(root, "snapshot.json"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const TEXT = readFileSync("examples/relocation.yaml", "utf8");
const NOW = at("2026-08-24T05:00:00Z");

/** One edit of the manifest, as a path and the value that stands there then. */
type Edit = readonly [path: readonly (string | number)[], value: unknown];

function edited(edits: readonly Edit[]): string {
  const document = parseDocument(TEXT);
  for (const [path, value] of edits) {
    if (value === undefined) document.deleteIn([...path]);
    else document.setIn([...path], document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}

async function judged(text: string, limits: Limits = {}, wave?: string): Promise<Report> {
  writeFileSync(join(root, "relocation.yaml"), text);
  const { report } = await runReadiness({
    root,
    manifest: "relocation.yaml",
    snapshot: "snapshot.json",
    env: {},
    clock: NOW,
    credential: { kind: "none", why: say`No credential.` },
    timeoutMs: 60_000,
    limits,
    base: Promise.resolve({ ref: "main", text: TEXT }),
    ...(wave === undefined ? {} : { wave }),
    log: () => undefined,
  });
  return report;
}

const RANK = { "not-ready": 0, unknown: 1, ready: 2 } as const;

/** Every place at which the verdict of the edited manifest is better than that of the original. */
function better(is: Report, was: Report): string[] {
  const waves = is.waves.flatMap((wave) => {
    const other = was.waves.find(({ name }) => name === wave.name);
    if (other === undefined) return [];
    const fewer = wave.counts.blockers + wave.counts.unknowns < other.counts.blockers + other.counts.unknowns;
    return RANK[wave.verdict] > RANK[other.verdict] || fewer ? [wave.name] : [];
  });
  const gone = was.waves.filter(({ name }) => !is.waves.some((wave) => wave.name === name));
  return [
    ...(RANK[is.verdict] > RANK[was.verdict] || is.counts.blockers < was.counts.blockers ? ["all"] : []),
    ...waves,
    ...gone.map(({ name }) => name),
  ];
}

/** A manifest that is refused is judged by nobody. */
function unlessRefused(report: Promise<Report>): Promise<Report | undefined> {
  return report.catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
}

const CLOSED = { by: "lead", at: "2026-08-20", evidence: "https://example.org/accepted" };
const attestation = (check: string): unknown => ({ check, by: "lead", at: "2026-08-20", evidence: "e" });
const waiver = (check: string): unknown => ({ check, reason: "later", owner: "lead", expires: "2026-12-31" });

const edits: readonly [string, Edit[], string][] = [
  ["fewer gates", [[["waves", "web", "gates"], ["cost"]]], "waves.web.gates"],
  ["a waiver", [[["waivers", 1], waiver("SUB-03")]], "SUB-03"],
  [
    "an attestation",
    [[["attestations", 2], { check: "MTH-01", by: "lead", at: "2026-08-20", evidence: "e" }]],
    "attestations",
  ],
  [
    "a closed wave",
    [
      [["waves", "platform", "start"], "2026-08-19"],
      [["waves", "platform", "closed"], CLOSED],
    ],
    "platform",
  ],
  ["another start", [[["waves", "web", "start"], "2026-08-01"]], "waves.web.start"],
  ["no dependency", [[["waves", "web", "dependsOn"], undefined]], "waves.web.dependsOn"],
  ["fewer workloads", [[["waves", "web", "workloads"], undefined]], "waves.web.workloads"],
  ["a wave less", [[["waves", "web"], undefined]], "waves.web"],
  ["no probes", [[["waves", "web", "cutover", "probes"], undefined]], "waves.web.cutover.probes"],
  ["fewer expectations", [[["expect", "rbac"], undefined]], "expect"],
];

it.each(edits)("says in the head of every surface what %s does", async (_, edit, named) => {
  const report = await judged(edited(edit));
  const lines = groundLines(report);
  expect(lines.join("\n")).toContain(named);
  const comment = renderComment(report);
  expect(comment.slice(0, comment.indexOf("\n### "))).toContain(named);
  const text = renderText(report, { width: 200 });
  expect(text.slice(0, text.indexOf("----"))).toContain(named);
});

long(
  "never gives a better verdict for an edit of gates, waivers, attestations, waves or sections without a line that names it",
  async () => {
    const original = await judged(TEXT);
    expect(original.base?.changes).toEqual([]);
    const gates = fc.subarray([...AREAS], { minLength: 1 });
    const wave = fc.constantFrom("platform", "data", "web");
    const failing = [
      ...new Set(original.results.filter(({ outcome }) => outcome === "fail").map(({ check }) => check)),
    ];
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.tuple(wave, gates).map(([name, value]): Edit => [["waves", name, "gates"], value]),
      fc.constantFrom(...failing).map((check): Edit => [["waivers", 1], waiver(check)]),
      wave.map((name): Edit => [["waves", name, "workloads"], undefined]),
      wave.map((name): Edit => [["waves", name, "start"], "2026-08-01"]),
      fc.constantFrom("data", "web").map((name): Edit => [["waves", name, "dependsOn"], undefined]),
      wave.map((name): Edit => [["waves", name, "cutover"], undefined]),
      fc.constantFrom(...failing).map((check): Edit => [["attestations", 2], attestation(check)]),
      fc
        .constantFrom("certificates", "connections", "domains", "expect", "inventory", "network", "vaults")
        .map((name): Edit => [[name], undefined]),
    );
    let improved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (some) => {
        const report = await unlessRefused(judged(edited(some)));
        if (report === undefined || better(report, original).length === 0) return;
        improved += 1;
        expect(groundLines(report).join("\n")).not.toBe(groundLines(original).join("\n"));
        const named = [
          ...(report.base?.changes.map(({ path }) => path) ?? []),
          ...report.concessions.filter(({ change }) => change !== "same").map(({ subject }) => subject),
        ];
        expect(named).not.toEqual([]);
      }),
      { numRuns: 12 },
    );
    expect(improved).toBeGreaterThan(2);
  },
);

it("holds a manifest to what its caller requires", async () => {
  const loose = edited([
    [["waves", "web", "gates"], ["cost"]],
    [["waivers", 1], waiver("SUB-03")],
  ]);
  const [strict, free] = [
    await judged(loose, { requireGates: AREAS, waiversFrom: "base" }),
    await judged(loose),
  ];
  const original = await judged(TEXT);
  expect(better(strict, original)).toEqual([]);
  expect(better(free, original)).not.toEqual([]);
  expect(groundLines(strict).join("\n")).toContain(
    "All 18 areas gate every wave. The workflow requires all areas.",
  );
  expect(strict.results.find(({ facets }) => facets["state"] === "refused")).toMatchObject({
    check: "WAV-06",
    severity: "warning",
    facets: { waives: "SUB-03" },
  });
});

it("asks of one wave that all it stands on is closed, and that it is still to come", async () => {
  const asked = async (...some: Edit[]): Promise<string[]> => {
    const { results } = await judged(edited(some), {}, "web");
    return results
      .filter(({ check, outcome }) => (check === "WAV-05" || check === "WAV-08") && outcome !== "pass")
      .map(({ check, outcome, severity, subject }) => `${check} ${outcome} ${severity}: ${subject}`);
  };
  expect(await asked()).toEqual([
    "WAV-05 fail blocker: web after data",
    "WAV-05 fail blocker: web after platform",
  ]);
  expect(await asked([["waves", "web", "start"], "2026-08-01T05:00:00Z"])).toContain(
    "WAV-08 unknown blocker: wave web",
  );
});
