import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { planGantt, planGraph } from "../../src/report/plan/mermaid.ts";
import { PLAN_FORMATS, type PlanStep } from "../../src/report/plan/model.ts";
import { renderPlan } from "../../src/report/plan/surfaces.ts";
import { durationText } from "../../src/base/time.ts";
import { clockText, shortName } from "../../src/report/plan/words.ts";
import { documentOf, step, wave } from "../support/plan.ts";

const HOSTILE =
  'a"]; click n0 "javascript:alert(1)"\n```\n<script>alert(1)</script><!-- --> :::x %%{init}%% | @team #1 `b`\u202e\u001b[31m ::error::x';

describe("the plan with hostile names", () => {
  const hostile = documentOf(
    [
      wave(HOSTILE, [step(HOSTILE, { tool: HOSTILE, from: HOSTILE, to: HOSTILE }), step(HOSTILE)], {
        workloads: [HOSTILE],
      }),
    ],
    HOSTILE,
  );
  it.each([...PLAN_FORMATS])("says nothing of its own as %s", (format) => {
    const text = renderPlan(hostile, format, {});
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u202e");
    expect(text).not.toMatch(/^::error::/m);
    if (format === "html") {
      expect(text).not.toContain("<script");
      expect(text).not.toContain("<!-- -->");
    }
    if (format === "mermaid" || format === "gantt") {
      expect(text).not.toMatch(/javascript:|%%\{|<script|`|\|/);
      expect(text.split("\n").filter((line) => line.trim().startsWith("click"))).toEqual([]);
    }
    if (format === "markdown") {
      expect(text.match(/^```/gm)).toHaveLength(4);
      const page = marked.parse(text, { async: false });
      expect(page).not.toMatch(/<script|<!--|<a /);
    }
  });
});

it.each([...PLAN_FORMATS])("shows nothing of the tool's own code as %s", (format) => {
  const text = renderPlan(documentOf([wave("a", [step("one")])]), format, {});
  expect(text).not.toMatch(/\bfunction\b|=> *\{|\[object |\bundefined\b|\bNaN\b/);
});

describe("the pictures of a large plan", () => {
  const many = (count: number): PlanStep[] =>
    Array.from({ length: count }, (_, index) =>
      step(`shop.resource-${String(index)}`, { critical: index % 100 === 0, begin: index, end: index + 60 }),
    );

  it("have at most 40 resources: else those on the critical path, of which the rest is counted", () => {
    expect(planGraph(documentOf([wave("a", many(40))])).match(/^ {4}n\d/gm)).toHaveLength(40);
    const large = planGraph(documentOf([wave("a", many(3000))]));
    expect(large.match(/^ {4}n\d/gm)).toHaveLength(30);
    expect(large).toContain("2970 more not drawn");
  });

  it("stay within the size that Mermaid reads", () => {
    const text = planGantt(documentOf([wave("a", many(3000)), wave("b", many(3000))]));
    expect(text.length).toBeLessThan(50_000);
    expect(text.match(/crit/g)).toHaveLength(60);
  });

  it("keep the whole page small enough to read", () => {
    const page = renderPlan(documentOf([wave("a", many(3000))]), "html", {});
    expect(page.match(/<rect/g)).toHaveLength(30);
    const markdown = renderPlan(documentOf([wave("a", many(3000))]), "markdown", {});
    expect(markdown).toContain("100 of 3000 steps shown");
  });
});

describe("the pictures of an odd plan", () => {
  it("take no name of a resource for a word of their grammar, and say times as they are, wherever they are read", () => {
    const chart = planGantt(
      documentOf([
        wave("section", [
          step("gantt.app"),
          step("2026-01-01.app", { step: "switch", begin: 3600, end: 3601 }),
        ]),
      ]),
    );
    expect(chart.split("\n").slice(1)).toEqual([
      "  dateFormat YYYY-MM-DD HH:mm",
      "  axisFormat %m-%d %H:%M",
      "  section section",
      "  prepare gantt.app :s0_0, 2026-09-01 05:00, 2026-09-01 06:00",
      "  switch 2026-01-01.app :s0_1, 2026-09-01 06:00, 2026-09-01 06:01",
    ]);
  });

  it("end where the years do", () => {
    const chart = planGantt(documentOf([wave("a", [step("shop.app", { end: 1e18 })])]));
    expect(chart).toContain("2026-09-01 05:00, 9999-12-31 23:59");
  });

  it("have at most 40 waves, and say how many more there are", () => {
    const waves = Array.from({ length: 3000 }, (_, index) =>
      wave(`w${String(index)}`, [], index === 0 ? {} : { dependsOn: [`w${String(index - 1)}`] }),
    );
    const graph = planGraph(documentOf(waves));
    expect(graph.match(/^ {2}w\d+\(/gm)).toHaveLength(40);
    expect(graph).toContain("2960 more waves not drawn");
  });

  it.each([...PLAN_FORMATS].filter((format) => format !== "json"))(
    "and every other form say that nothing is left to move (%s)",
    (format) => {
      const { plan, ...head } = documentOf([]);
      const text = renderPlan({ ...head, plan: { ...plan, closed: ["a"] } }, format, {});
      expect(text).toContain("Nothing is left to move");
      expect(text).not.toContain("```");
    },
  );
});

it.each(["text", "markdown", "html"] as const)(
  "says at least where a duration is not known (%s)",
  (format) => {
    const of = (unknown: number): string =>
      renderPlan(documentOf([wave("a", [step("shop.app")], { unknown })]), format, {}).replaceAll(
        /\s+/g,
        " ",
      );
    expect(of(1).match(/at least 1 h/g)).toHaveLength(3);
    expect(of(1)).toContain("1 step is not known");
    expect(of(0)).not.toContain("at least");
  },
);

it.each([
  [45, "45 s"],
  [1200, "20 min"],
  [22_080, "6 h 8 min"],
  [7200, "2 h"],
  [273_600, "3 d 4 h"],
])("says %d seconds as %s", (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});

it.each([
  [0, "0:00"],
  [-20, "0:00"],
  [-21_240, "-5:54"],
  [90_000, "25:00"],
])("says %d seconds from the opening as %s", (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

it("keeps of a long name in a picture what tells it from others", () => {
  const name = "shop-web.roleAssignments/28c76415-d37d-56cd-94d9-3f37342c98fa";
  expect(shortName(name, 46)).toBe("shop-web.roleAssignments/28c76415…");
  expect(shortName(name, 20)).toBe("…signments/28c76415…");
  expect(shortName("shop-web.app", 25)).toBe("shop-web.app");
});

it("marks in the bars by a sign, too, what is on the critical path, and keeps the step of a long name", () => {
  const long = `shop.${"a".repeat(60)}-end`;
  const page = renderPlan(
    documentOf([wave("web", [step(long, { critical: true }), step("shop.b")])]),
    "html",
    {},
  );
  expect(page).toMatch(/>\* …a+-end prepare</);
  expect(page).toContain("* is on the critical path.");
  expect(page).toMatch(/>shop\.b prepare</);
});
