import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { parseReport, renderJson } from "../../src/report/json.ts";
import { maskReport } from "../../src/report/mask.ts";
import { renderComment } from "../../src/report/markdown.ts";
import { REPORT_SCHEMA } from "../../src/report/schema.ts";
import { SAMPLES, briefReport, notReadyReport, unknownReport } from "../support/report.ts";
import { someReport } from "./arbitrary.ts";

const published: unknown = JSON.parse(
  readFileSync(new URL("../../report.schema.json", import.meta.url), "utf8"),
);

/** As the versions before the one with two clocks wrote it. */
const version2 = readFileSync(new URL("fixtures/version-2.json", import.meta.url), "utf8");
/** As version 0.1 wrote it. */
const version1 = readFileSync(new URL("fixtures/version-1.json", import.meta.url), "utf8");

function refusal(text: string): string {
  try {
    parseReport(text, "report.json");
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error("it was taken");
}

/** The JSON of a good report with one place changed. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const edit = (node: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(node))
      return node.map((item: unknown, index) => (index === key ? edit(item, rest) : item));
    if (typeof node !== "object" || node === null) throw new Error("no such place");
    const entries = new Map<string, unknown>(Object.entries(node));
    entries.set(String(key), edit(entries.get(String(key)), rest));
    return Object.fromEntries([...entries].filter(([, item]) => item !== undefined));
  };
  return JSON.stringify(edit(JSON.parse(renderJson(notReadyReport())), path));
}

describe("report.schema.json", () => {
  it("is what its source says (npm run generate writes it)", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(REPORT_SCHEMA)));
  });

  it.each(Object.keys(SAMPLES))("takes the report %s, masked or not", (name) => {
    const report = SAMPLES[name]?.() ?? notReadyReport();
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(REPORT_SCHEMA);
    for (const one of [report, maskReport(report, [])]) {
      validate(JSON.parse(renderJson(one)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

describe("renderJson", () => {
  it("prints nothing that a terminal obeys, and loses none of it", () => {
    const name = "a\u009b31mb\u202ec\u2028d\ufeffe\u{e0041}f\u001b[0m😀";
    const report = { ...notReadyReport(), manifest: { file: "relocation.yaml", name } };
    const text = renderJson(report);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).toContain("😀");
    expect(parseReport(text, "report.json").manifest.name).toBe(name);
  });

  it("reads like its golden file", async () => {
    await expect(renderJson(briefReport())).toMatchFileSnapshot("../golden/report/brief.json");
  });

  it("gives the same bytes whatever the order of keys", () => {
    const report = notReadyReport();
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, turned(item)]),
      );
    };
    expect(renderJson(parseReport(JSON.stringify(turned(report)), "x"))).toBe(renderJson(report));
  });
});

describe("parseReport", () => {
  it("gives back what was written, so that another job renders the same", () => {
    fc.assert(
      fc.property(someReport(), (report) => {
        const read = parseReport(renderJson(report), "report.json");
        expect(renderJson(read)).toBe(renderJson(report));
        expect(renderComment(read)).toBe(renderComment(report));
      }),
      { numRuns: 30 },
    );
  });

  const cases: [string, string, RegExp][] = [
    ["nothing", "", /report\.json:1:1: \(document\): the report is not JSON/],
    ["no JSON", "{", /not JSON/],
    ["deep nesting", "[".repeat(200_000), /not JSON/],
    ["another document", "[]", /does not fit its schema: must be object/],
    ["a later version", changed(["version"], 4), /\/version: .*must be equal to constant/],
    ["a key too many", changed(["extra"], 1), /must NOT have additional properties/],
    ["a missing key", changed(["verdict"], undefined), /must have required property 'verdict'/],
    [
      "an unpaired backtick",
      changed(["results", 0, "why"], "a`b"),
      /\/results\/0\/why: .*must match pattern/,
    ],
    ["an id that is none", changed(["results", 0, "check"], "<b>"), /\/results\/0\/check/],
    ["an unknown area", changed(["results", 0, "area"], "__proto__"), /\/results\/0\/area/],
    [
      "a page elsewhere",
      changed(["checks", 0, "page"], "https://evil.example/docs/checks/SUB-01.md"),
      /\/checks\/0\/page/,
    ],
    [
      "a source that is not an address",
      changed(["checks", 0, "rule", "sources", 0], "javascript:alert(1)"),
      /\/checks\/0\/rule\/sources\/0/,
    ],
    ["a line of zero", changed(["results", 0, "place", "line"], 0), /\/results\/0\/place\/line/],
    ["a number where text belongs", changed(["manifest", "name"], 7), /\/manifest\/name/],
    ["a verdict that its results do not bear out", changed(["verdict"], "ready"), /contradicts itself/],
    [
      "counts that its results do not bear out",
      changed(["counts", "blockers"], 0),
      /\/counts: the report contradicts itself/,
    ],
    ["a result turned to a pass", changed(["results", 0, "outcome"], "pass"), /contradicts itself/],
  ];
  it.each(cases)("refuses %s", (_, text, message) => {
    expect(refusal(text)).toMatch(message);
  });

  it("takes a facet of any name for what it is", () => {
    const text = changed(["results", 0, "facets"], JSON.parse('{"__proto__": "x", "b": "1", "a": "2"}'));
    const read = parseReport(text, "report.json");
    expect(Object.keys(read.results[0]?.facets ?? {})).toEqual(["__proto__", "b", "a"]);
    expect(renderJson(read)).toMatch(/"__proto__": "x",\s+"a": "2",\s+"b": "1"/);
  });

  it("reads a report of version 1, and renders it as it always did", () => {
    const read = parseReport(version1, "report.json");
    expect(read).toMatchObject({ version: 3, verdict: "unknown" });
    expect(new Set(read.checks.map(({ id }) => id))).toEqual(new Set(read.results.map(({ check }) => check)));
    expect(read.checks.every(({ rule }) => rule === undefined)).toBe(true);
    expect(renderComment(read)).toBe(renderComment(unknownReport()));
    expect(parseReport(renderJson(read), "report.json")).toEqual(read);
  });

  it("does not take a report of version 1 for one that carries its checks", () => {
    const later = version1.replace('"notJudged": [', '"checks": [], "notJudged": [');
    expect(refusal(later)).toMatch(/must NOT have additional properties/);
  });

  it("reads a report of version 2: whether the moment was given, its call tells", () => {
    const read = parseReport(version2, "report.json");
    const concessions = [
      {
        kind: "waiver",
        subject: "REG-02",
        by: "@contoso/security",
        until: "2026-09-30",
        findings: 1,
        blockers: 1,
        change: "not-compared",
      },
    ];
    expect(read).toEqual({ ...briefReport(), concessions });
    const called = '"call": { "snapshot": "s.json", "now": "2026-09-12T03:00:00Z" }, "verdict": ';
    const rehearsal = parseReport(version2.replace('"verdict": ', called), "report.json");
    expect(rehearsal).toEqual({
      ...briefReport(),
      concessions,
      rehearsal: true,
      call: { snapshot: "s.json" },
    });
    expect(parseReport(renderJson(rehearsal), "report.json")).toEqual(rehearsal);
  });

  it("does not take a report of version 2 for one with two clocks", () => {
    const later = version2.replace('"verdict": ', '"rehearsal": false, "verdict": ');
    expect(refusal(later)).toMatch(/must NOT have additional properties/);
  });

  it("takes a byte order mark", () => {
    expect(parseReport(`\ufeff${renderJson(notReadyReport())}`, "x").verdict).toBe("not-ready");
  });
});
