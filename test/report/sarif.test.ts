import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import type { Report } from "../../src/report/model.ts";
import {
  aResult,
  hostileReport,
  hugeReport,
  notReadyReport,
  readyReport,
  unknownReport,
} from "../support/report.ts";

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
    };
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly Entry[];
  }[];
}
interface Entry {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
}

const isLog = new Ajv2020().compile<Log>({
  type: "object",
  required: ["$schema", "version", "runs"],
  properties: {
    runs: { type: "array", items: { type: "object", required: ["tool", "results", "invocations"] } },
  },
});

function logOf(report: Report): Log["runs"][number] {
  const log: unknown = JSON.parse(
    renderSarif(report, { checkPage: (id) => `https://example.test/checks/${id}.md` }),
  );
  if (!isLog(log)) throw new Error("no log");
  expect(log.version).toBe("2.1.0");
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

describe("SARIF", () => {
  it("has a result for all that fails, is unknown or is waived, and none for what passed", () => {
    for (const sample of [notReadyReport(), readyReport(), unknownReport(), hostileReport()]) {
      const told = sample.results.filter(({ outcome }) => ["fail", "unknown", "waived"].includes(outcome));
      expect(
        logOf(sample)
          .results.map((one) => one.partialFingerprints["resultId/v1"])
          .sort(),
      ).toEqual(told.map(({ id }) => id).sort());
    }
  });

  it("has one rule a check, and each result points at its own", () => {
    const { tool, results } = logOf(notReadyReport());
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex ?? -1]).toBe(ruleId);
    for (const { id, helpUri } of tool.driver.rules)
      expect(helpUri).toBe(`https://example.test/checks/${id}.md`);
  });

  it.each([
    ["fail", "blocker", "error"],
    ["fail", "warning", "warning"],
    ["fail", "notice", "note"],
    ["unknown", "blocker", "warning"],
    ["unknown", "warning", "note"],
    ["waived", "blocker", "error"],
  ] as const)("tells %s of a %s as %s", (outcome, severity, level) => {
    const result = aResult("SUB-03", { outcome, severity });
    const [entry] = logOf({ ...notReadyReport(), results: [result] }).results;
    expect(entry?.level).toBe(level);
    expect(entry?.message.text.startsWith("Unknown: ")).toBe(outcome === "unknown");
  });

  it("suppresses what is waived, with owner, reason and end", () => {
    const waiver = { owner: "ops", reason: "moves later", expires: "2026-12-01", daysLeft: 3 };
    const result = aResult("SUB-03", { outcome: "waived", waiver });
    const [entry] = logOf({ ...notReadyReport(), results: [result] }).results;
    expect(entry?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "moves later (ops, until 2026-12-01)" },
    ]);
  });

  it("writes a path as a relative reference, whatever stands in it", () => {
    const place = { file: "infra/a b%20#1?.json", line: 7, column: 3, path: "x" };
    const [entry] = logOf({
      ...notReadyReport(),
      results: [aResult("SUB-03", { outcome: "fail", place })],
    }).results;
    expect(entry?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "infra/a%20b%2520%231%3F.json" },
      region: { startLine: 7, startColumn: 3 },
    });
  });

  it("keeps the analyses of a rehearsal, and of each wave, apart", () => {
    const report = notReadyReport();
    const ids = [report, { ...report, rehearsal: true }, { ...report, wave: "web" }].map(
      (one) => logOf(one).automationDetails.id,
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^azure-relocation-readiness\/.*\/$/);
  });

  it("names what this version does not judge, ten or more types by name", () => {
    const items = Array.from({ length: 23 }, (_, index) => `Contoso.Odd/type${String(index)}`);
    const run = logOf({
      ...notReadyReport(),
      notJudged: [{ what: say`planned types`, count: 23, items }],
    });
    const texts = run.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text) ?? [];
    const [own] = texts.filter((text) => text.startsWith("Not judged by this version"));
    for (const item of items.slice(0, 20)) expect(own).toContain(item);
    expect(own).toContain("and 3 more");
  });

  it("lists 5,000 results and says how many it leaves out", () => {
    const results = Array.from({ length: 5_003 }, () => aResult("SUB-03", { outcome: "fail" }));
    const run = logOf({ ...hugeReport(), results });
    expect(run.results).toHaveLength(5_000);
    expect(run.invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toMatch(
      /^3 more results not listed/,
    );
  });
});
