import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/report/html.ts";
import { graphLayout } from "../../src/report/plan/layout.ts";
import type { PlanDependency } from "../../src/report/plan/model.ts";
import { renderTogether } from "../../src/report/together.ts";
import { hostileReport, notReadyReport, SAMPLES } from "../support/report.ts";
import { anEvaluation, documentOf, step, wave } from "../support/plan.ts";
import { expectBalanced } from "./html-structure.ts";

const HOSTILE = 'a"><script>alert(1)</script><a href="https://evil.example">x\u202e\u001b[31m@team';

describe("the evaluation report", () => {
  const evaluation = anEvaluation();

  it.each(Object.keys(SAMPLES))(
    "%s is a balanced page whose links lead to its own sections or to the documentation",
    (name) => {
      const page = renderHtml(SAMPLES[name]?.() ?? notReadyReport(), { evaluation });
      expectBalanced(page);
      const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      for (const [, to = ""] of page.matchAll(/<a href="([^"]*)"/g))
        if (to.startsWith("#")) expect(ids, to).toContain(to.slice(1));
        else expect(to).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    },
  );

  it("has every part, in its order", () => {
    const page = renderHtml(notReadyReport(), { evaluation });
    const ids = [...page.matchAll(/<h2 id="([\w-]+)">/g)].map((match) => match[1]);
    const parts = [
      "summary",
      "questions",
      "blocking",
      "plan",
      "plan-needs",
      "plan-1",
      "methods",
      "evidence",
      "guidance",
    ];
    expect(ids.filter((id) => id !== undefined && parts.includes(id))).toEqual(parts);
  });

  it("says on its first screen how long each wave takes, what blocks and what is next", () => {
    const page = renderHtml(notReadyReport(), { evaluation });
    const summary = /<section aria-labelledby="summary">([\s\S]*?)<\/section>/.exec(page)?.[1] ?? "";
    for (const part of [
      "What blocks",
      "What is unknown",
      "Cost",
      "Next step",
      "Time",
      "50 % within",
      "90 % within",
    ])
      expect(summary).toContain(part);
    expect(summary).toContain('<td class="number">1 h 7 min</td><td class="number">1 h 40 min</td>');
    expect(summary).toContain("<p>Not estimated.</p>");
  });

  it("says of a relocation whose waves are all closed that nothing is left, and not that nothing was planned", () => {
    const plan = { ...evaluation.plan, waves: [], closed: ["web"] };
    const page = renderHtml(notReadyReport(), { evaluation: { ...evaluation, plan } });
    expect(page.match(/Nothing is left to move here/g)).toHaveLength(2);
    expect(page).not.toContain("Nothing is planned to move");
  });

  it("never says that nothing is open of a report that is not ready", () => {
    expect(renderHtml(notReadyReport())).not.toContain("Nothing that gates is open.");
  });

  it("is data and nothing else where names are hostile", () => {
    const page = renderHtml(hostileReport(), { evaluation: anEvaluation(HOSTILE) });
    expectBalanced(page);
    expect(page).not.toMatch(/<script|href="https:\/\/evil|\u001b|\u202e/);
  });

  it("has the same bytes each time", () => {
    expect(renderHtml(notReadyReport(), { evaluation })).toBe(renderHtml(notReadyReport(), { evaluation }));
  });

  it("stands once for each manifest judged together, each id once", async () => {
    const reports = [notReadyReport(), notReadyReport()];
    const page = await renderTogether(reports, "html", { evaluations: [evaluation, anEvaluation("other")] });
    expectBalanced(page);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("report-1-plan-1");
    expect(ids).toContain("report-2-guidance-web");
  });
});

describe("the graph of a plan", () => {
  const needs = (
    dependent: string,
    needed: string,
    kind: PlanDependency["kind"] = "exists",
  ): PlanDependency => ({
    dependent,
    needed,
    kind,
    declared: false,
  });
  const laidOut = (
    names: readonly string[],
    dependencies: readonly PlanDependency[],
  ): ReturnType<typeof graphLayout> => {
    const { plan } = documentOf([
      wave(
        "one",
        names.map((name) => step(name)),
      ),
    ]);
    return graphLayout({ ...plan, dependencies: { total: dependencies.length, shown: dependencies } });
  };

  it("has what is needed left of what needs it", () => {
    const { boxes, columns } = laidOut(
      ["w.a", "w.b", "w.c"],
      [needs("w.b", "w.a"), needs("w.c", "w.b"), needs("w.c", "w.a")],
    );
    expect(boxes.map(({ name, column }) => [name, column])).toEqual([
      ["w.a", 0],
      ["w.b", 1],
      ["w.c", 2],
    ]);
    expect(columns).toBe(3);
  });

  it("ends where references go round", () => {
    const round = [
      needs("w.a", "w.b", "points"),
      needs("w.b", "w.a", "points"),
      needs("w.a", "w.b"),
      needs("w.b", "w.a"),
    ];
    expect(laidOut(["w.a", "w.b"], round).boxes).toHaveLength(2);
  });

  it("draws workloads in place of many resources, and says how many are left out", () => {
    const names = Array.from({ length: 500 }, (_, number) => `w${String(number % 45)}.r${String(number)}`);
    const { boxes, of, left, connections } = laidOut(names, [
      needs("w1.r1", "w0.r0"),
      needs("w0.r0", "w0.r45"),
    ]);
    expect({ of, left, boxes: boxes.length, connections: connections.length }).toEqual({
      of: "workload",
      left: 5,
      boxes: 40,
      connections: 1,
    });
  });

  it("gives no two boxes one place", () => {
    const { boxes } = laidOut(
      Array.from({ length: 30 }, (_, number) => `w.r${String(number)}`),
      Array.from({ length: 29 }, (_, number) =>
        needs(`w.r${String(number + 1)}`, `w.r${String(Math.floor(number / 3))}`),
      ),
    );
    expect(new Set(boxes.map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(30);
  });
});
