import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { aResult, hostileReport, notReadyReport, readyReport, SAMPLES } from "../support/report.ts";

/** How often an element of that name begins. */
function elements(xml: string, name: string): number {
  return xml.match(new RegExp(`<${name}[ >/]`, "g"))?.length ?? 0;
}

/** Every element that is opened is closed, in order. @throws Error when it is not so */
function depth(xml: string): number {
  const open: string[] = [];
  let deepest = 0;
  for (const [, close, name, empty] of xml.matchAll(/<(\/?)([a-z-]+)[^<>]*?(\/?)>/g)) {
    if (close === "/") {
      if (open.pop() !== name) throw new Error(`${name ?? ""} is closed and was not open`);
    } else if (empty !== "/") open.push(name ?? "");
    deepest = Math.max(deepest, open.length);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`);
  return deepest;
}

describe("JUnit", () => {
  it.each(Object.entries(SAMPLES))("is well formed for %s, a case a result", (_, sample) => {
    const report = sample();
    const xml = renderJunit(report);
    expect(depth(xml)).toBeGreaterThan(1);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
    // XML 1.0 has no control characters.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
    expect(elements(xml, "testcase")).toBeGreaterThanOrEqual(report.results.length);
  });

  it("fails by what decides the verdict and by nothing else", () => {
    for (const report of [notReadyReport(), readyReport(), hostileReport()]) {
      const xml = renderJunit(report);
      expect(elements(xml, "failure")).toBe(report.counts.blockers);
      expect(elements(xml, "error")).toBe(report.counts.unknowns);
    }
  });

  it.each([
    ["pass", "blocker", /<testcase [^>]*\/>/],
    ["fail", "blocker", /<failure message="[^"]+" type="fail">/],
    ["unknown", "blocker", /<error message="[^"]+" type="unknown">/],
    ["fail", "warning", /<system-out>warning: /],
    ["unknown", "notice", /<skipped message="notice, could not be judged: [^"]/],
    ["not-applicable", "blocker", /<skipped message="not applicable: [^"]/],
  ] as const)("shows %s of a %s", (outcome, severity, expected) => {
    const xml = renderJunit({ ...notReadyReport(), results: [aResult("SUB-03", { outcome, severity })] });
    expect(xml).toMatch(expected);
  });

  it("is not green when nothing of the target was judged", () => {
    const report = readyReport();
    const xml = renderJunit({
      ...report,
      results: [],
      verdict: "unknown",
      counts: { ...report.counts, passed: 0, blockers: 0, unknowns: 0 },
    });
    expect(elements(xml, "error")).toBe(1);
    expect(xml).toContain("Nothing of the target was judged");
  });

  it("names what this version does not judge as skipped, and fails by none of it", () => {
    const notJudged = [{ what: say`types that nobody asks about`, count: 2, items: ["A/b", 'C/"d'] }];
    const xml = renderJunit({ ...readyReport(), notJudged });
    expect(xml).toContain(
      'skipped message="not judged by this version: types that nobody asks about (2): A/b, C/&quot;d"',
    );
    expect(elements(xml, "error") + elements(xml, "failure")).toBe(0);
    expect(renderJunit({ ...readyReport(), notJudged: [] })).not.toContain("Not judged");
  });

  it("keeps hostile text inside its attribute", () => {
    const subject = `"/><failure/>]]>\u0000\ufffe<!--`;
    const xml = renderJunit({ ...notReadyReport(), results: [aResult("SUB-03", { subject })] });
    expect(elements(xml, "failure")).toBe(0);
    expect(depth(xml)).toBe(3);
  });
});
