import { describe, expect, it } from "vitest";
import { say, type Sentence } from "../../src/base/sentence.ts";
import type { MissingNeed } from "../../src/checks/frame.ts";
import { notRead } from "../../src/facts/not-read.ts";
import { unknown, type UnknownFact, type UnknownKind } from "../../src/facts/fact.ts";
import type { Result } from "../../src/report/model.ts";
import { causeId, causesOf, linked } from "../../src/run/causes.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { renderComment } from "../../src/report/markdown.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderText } from "../../src/report/text.ts";
import { aReport, aResult } from "../support/report.ts";

const fact = (kind: UnknownKind, what: string, reason: Sentence, scope?: string): UnknownFact =>
  unknown(kind, notRead(say`the ${what}`, reason), {
    ...(scope === undefined ? {} : { scope }),
    ...(kind === "no-permission" ? { status: 403, permission: `Microsoft.X/${what}/read` } : {}),
  });
const miss = (why: UnknownFact, key: string): MissingNeed => ({
  key,
  name: key,
  scope: why.scope ?? "s",
  why,
  check: "POL-01",
});
const waiting = (why: UnknownFact, number: number, change: Partial<Result> = {}): Result[] =>
  Array.from({ length: number }, (_, index) =>
    aResult("POL-01", {
      outcome: "unknown",
      subject: `subject-${String(index)}`,
      why: say`Could not be judged.`,
      waitsFor: causeId(why),
      ...change,
    }),
  );

const NO_AZ = say`the Azure CLI (${"az"}) is not installed`;
const signIn = ["locks", "budgets", "locations"].map((what) => fact("no-credentials", what, NO_AZ));
const group = "/providers/Microsoft.Management/managementGroups/mg-corp";
const [locks, budgets] = signIn;

describe("a cause", () => {
  it("names the finding that fails for the very reason, which does not wait itself", () => {
    const why = fact("unresolved", "x", NO_AZ);
    const root = aResult("SUB-01", { outcome: "fail", waitsFor: causeId(why) });
    const results = [root, ...waiting(why, 4)];
    const causes = causesOf(results, [miss(why, "x")]);
    expect(causes.map(({ what, results: number }) => [what, number])).toEqual([
      ["The Azure CLI (`az`) is not installed. `SUB-01` says what to do.", 4],
    ]);
    expect(renderText(aReport(results, { causes }))).toContain("x SUB-01");
  });

  it("is one for all facts that a sign-in hides", () => {
    expect(new Set(signIn.map(causeId)).size).toBe(1);
    const results = [
      ...waiting(signIn[0] ?? fact("malformed", "x", NO_AZ), 5),
      ...waiting(signIn[1] ?? fact("malformed", "x", NO_AZ), 2, { severity: "warning" }),
    ];
    const misses = signIn.map((why, index) => miss(why, `fact-${String(index)}`));
    expect(causesOf(results, misses)).toEqual([
      {
        id: causeId(signIn[2] ?? fact("malformed", "x", NO_AZ)),
        what: "The Azure CLI (`az`) is not installed.",
        results: 7,
        blockers: 5,
        facts: 3,
      },
    ]);
  });

  it("is one for all that a scope does not let the run read, with everything that is to be granted", () => {
    const hidden = ["policyAssignments", "policyExemptions"].map((what) =>
      fact("no-permission", what, say`403 ${"AuthorizationFailed"}`, group),
    );
    const other = fact("no-permission", "budgets", say`403 ${"AuthorizationFailed"}`, "/subscriptions/x");
    expect(causeId(other)).not.toBe(causeId(hidden[0] ?? other));
    const [cause, ...more] = causesOf(
      waiting(hidden[0] ?? other, 4),
      [...hidden, other].map((why, index) => miss(why, String(index))),
    );
    expect(more).toEqual([]);
    expect(cause).toMatchObject({
      results: 4,
      facts: 2,
      permissions: ["Microsoft.X/policyAssignments/read", "Microsoft.X/policyExemptions/read"],
    });
    expect(cause?.what).toContain("mg-corp");
  });

  it("is none where few wait, and where a result fails whatever else is unknown", () => {
    const why = signIn[0] ?? fact("malformed", "x", NO_AZ);
    expect(causesOf(waiting(why, 3), [miss(why, "a")])).toEqual([]);
    expect(causesOf(waiting(why, 9, { outcome: "fail" }), [miss(why, "a")])).toEqual([]);
  });

  it("holds up what says its reason in other words, too", () => {
    const why = signIn[0] ?? fact("malformed", "x", NO_AZ);
    const own = aResult("POL-12", {
      outcome: "unknown",
      why: say`Whether it is so is open: the Azure CLI (${"az"}) is not installed.`,
    });
    const other = aResult("POL-12", { outcome: "unknown", why: say`Something else.` });
    const failed = aResult("POL-12", { outcome: "fail", why: own.why });
    expect(linked([own, other, failed], [miss(why, "a")]).map(({ waitsFor }) => waitsFor)).toEqual([
      causeId(why),
      undefined,
      undefined,
    ]);
  });
});

describe("on every surface a cause stands once, and nothing is lost that waits for it", () => {
  const why = locks ?? fact("malformed", "x", NO_AZ);
  const results = [
    ...waiting(why, 40),
    aResult("SUB-03", { outcome: "unknown", subject: "lone", why: say`Could not be judged: alone.` }),
  ];
  const causes = causesOf(results, [miss(why, "locks"), miss(budgets ?? why, "budgets")]);
  const missing = (name: string) => ({
    fact: name,
    scope: "s",
    why: why.detail,
    cause: causeId(why),
    checks: ["POL-01"],
  });
  const report = aReport(results, { causes, missingFacts: [missing("locks"), missing("budgets")] });

  it("in the terminal, in a few lines", () => {
    const text = renderText(report);
    expect(text.match(/is not installed/g)).toHaveLength(1);
    expect(text).toContain("40 results wait for it, all of them blockers: POL-01 40");
    expect(text).toContain("2 facts: locks, budgets");
    expect(text).toContain("lone");
    expect(text.split("\n").length).toBeLessThan(60);
  });

  it.each([
    ["the comment", renderComment(report), 20, 1],
    // Once in the summary, once where what waits for it stands.
    ["HTML", renderHtml(report), 40, 2],
  ])("in %s, with what waits for it folded", (_, text, subjects, times) => {
    expect(text.match(/is not installed/g)).toHaveLength(times);
    expect(text.match(/subject-\d+/g)).toHaveLength(subjects);
    expect(text).toContain("lone");
  });

  it("as one annotation", () => {
    const marks = annotationsOf(report);
    expect(marks.map(({ level, title }) => `${level} ${title}`)).toEqual([
      "warning A cause of what is unknown",
      expect.stringMatching(/^warning .*SUB-03/),
    ]);
    expect(marks[0]?.message).toContain("40 results wait for it");
  });

  it("and counts, verdict and JSON stay those of its results", () => {
    expect(report.counts.unknowns).toBe(41);
    expect(report.verdict).toBe("unknown");
  });
});
