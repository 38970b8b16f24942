import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREAS } from "../../src/base/area.ts";
import { say } from "../../src/base/sentence.ts";
import type { MissingFact, WaveStatus } from "../../src/report/model.ts";
import {
  byArea,
  missingByPermission,
  ordered,
  SECTIONS,
  sectionOf,
  sectionsOf,
  wavesInOrder,
} from "../../src/report/order.ts";
import { countsOf } from "../../src/report/verdict.ts";
import { aResult, notReadyReport } from "../support/report.ts";
import { someReport } from "./arbitrary.ts";

describe("ordered", () => {
  it("goes by section, then severity, area, check and subject", () => {
    const wanted = [
      aResult("SUB-03", { outcome: "fail", subject: "b" }),
      aResult("POL-01", { outcome: "fail", subject: "a" }),
      aResult("POL-01", { outcome: "fail", subject: "b" }),
      aResult("POL-02", { outcome: "fail", subject: "a" }),
      aResult("REG-01", { outcome: "unknown" }),
      aResult("SUB-01", { outcome: "unknown", severity: "warning" }),
      aResult("BUD-02", { outcome: "fail", severity: "warning" }),
      aResult("BUD-03", { outcome: "fail", severity: "notice" }),
      aResult("SUB-01", { outcome: "waived" }),
      aResult("SUB-01", { outcome: "not-applicable" }),
      aResult("SUB-03", { outcome: "pass" }),
    ];
    expect(ordered([...wanted].reverse())).toEqual(wanted);
  });

  it("is the same for every order of the same results", () => {
    const shuffled = fc.shuffledSubarray([...notReadyReport().results], {
      minLength: notReadyReport().results.length,
    });
    fc.assert(
      fc.property(shuffled, (results) => {
        expect(ordered(results)).toEqual(notReadyReport().results);
      }),
    );
  });
});

describe("sections and groups", () => {
  it("lose and double nothing", () => {
    fc.assert(
      fc.property(someReport(), ({ results }) => {
        const sections = sectionsOf(results);
        expect(sections.flatMap((section) => section.results)).toEqual(ordered(results));
        const keys = sections.map((section) => SECTIONS.indexOf(section.key));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
        for (const section of sections) {
          expect(section.results.every((result) => sectionOf(result) === section.key)).toBe(true);
          const areas = byArea(section.results);
          const ranks = areas.map((group) => AREAS.indexOf(group.area));
          expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
          const grouped = areas.flatMap((group) => group.checks.flatMap((check) => check.results));
          expect(new Set(grouped)).toEqual(new Set(section.results));
          expect(grouped).toHaveLength(section.results.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("missingByPermission", () => {
  it("names each permission once and puts other reasons last", () => {
    const fact = (name: string, permission?: string): MissingFact => ({
      fact: name,
      scope: "/",
      why: say`It failed.`,
      checks: [],
      ...(permission === undefined ? {} : { permission }),
    });
    const groups = missingByPermission([
      fact("a"),
      fact("b", "read"),
      fact("c", "list"),
      fact("d", "read"),
      fact("e"),
    ]);
    expect(groups.map((group) => [group.permission, group.facts.map((one) => one.fact)])).toEqual([
      ["read", ["b", "d"]],
      ["list", ["c"]],
      [undefined, ["a", "e"]],
    ]);
  });
});

describe("wavesInOrder", () => {
  const wave = (name: string, ...dependsOn: string[]): WaveStatus => ({
    name,
    verdict: "ready",
    start: "2026-09-01T05:00:00Z",
    end: "2026-09-01T05:00:00Z",
    dependsOn,
    workloads: [],
    gates: [],
    counts: countsOf([]),
  });
  const names = (waves: readonly WaveStatus[]): string[] => wavesInOrder(waves).map(({ name }) => name);

  it("puts a wave after those it depends on, else keeps the order", () => {
    expect(names([wave("web", "data"), wave("free"), wave("data", "platform"), wave("platform")])).toEqual([
      "free",
      "platform",
      "data",
      "web",
    ]);
  });
  it("ends on a cycle and on a wave that is not in the report", () => {
    expect(names([wave("a", "b"), wave("b", "a"), wave("c", "elsewhere")])).toEqual(["c", "a", "b"]);
  });
});
