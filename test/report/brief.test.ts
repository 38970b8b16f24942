import { describe, expect, it } from "vitest";
import { shortSpan, startWords } from "../../src/report/brief.ts";
import type { WaveBrief } from "../../src/report/wave-brief.ts";
import { renderHtml } from "../../src/report/html.ts";
import { parseReport, renderJson } from "../../src/report/json.ts";
import { renderComment, renderSummary } from "../../src/report/markdown.ts";
import { renderText } from "../../src/report/text.ts";
import type { Report } from "../../src/report/model.ts";
import { HOSTILE, readyReport } from "../support/report.ts";
import { expectSound } from "./markdown-structure.ts";

const BRIEF: WaveBrief = {
  wave: "web",
  start: "2026-09-12T05:00:00+02:00",
  window: "PT4H",
  before: [{ wave: "data", state: "closed" }],
  steps: [
    {
      resource: "shop-data.sql",
      type: "Microsoft.Sql/servers/databases",
      relocation: "warm",
      tool: "sql-failover-group",
      size: "480 GiB",
      after: [],
    },
    {
      resource: "shop-web.app",
      type: "Microsoft.Web/sites",
      from: "app-weu",
      to: "app-sdc",
      relocation: "cold",
      after: ["shop-data.sql"],
    },
  ],
  rollback: {
    owner: "@contoso/ops-leads",
    decideWithin: "PT30M",
    triggers: ["5xx > 2% for 10m"],
    to: ["shop.contoso.com: app-weu"],
  },
  probes: [{ url: "https://app-sdc.example/healthz", expect: 200 }],
  approvers: ["@contoso/cloud-platform"],
  decommission: "2026-09-26",
};

const withBrief = (brief: WaveBrief, judgedAsOf = "2026-09-12T01:02:00Z"): Report => ({
  ...readyReport(),
  wave: "web",
  judgedAsOf,
  brief,
});

describe("the start of a wave", () => {
  it.each([
    ["2026-09-12T01:02:00Z", "starts in 1 h 58 min, at 2026-09-12 05:00 (+02:00)"],
    ["2026-09-12T02:58:30Z", "starts in 1 min, at 2026-09-12 05:00 (+02:00)"],
    ["2026-09-04T03:00:00Z", "starts in 8 d, at 2026-09-12 05:00 (+02:00)"],
    ["2026-09-12T04:00:00Z", "began 1 h ago, at 2026-09-12 05:00 (+02:00)"],
    // The comment is compared without the moment judged.
    ["", "starts at 2026-09-12 05:00 (+02:00)"],
  ])("seen at %s", (judgedAsOf, words) => {
    expect(startWords(BRIEF, judgedAsOf)).toBe(words);
  });

  it("is midnight UTC where the manifest has a day alone, and not told where a forged report has other words", () => {
    expect(startWords({ start: "2026-09-12" }, "")).toBe("starts at 2026-09-12 00:00 (UTC)");
    expect(startWords({ start: HOSTILE }, "2026-09-12T01:02:00Z")).not.toContain("<");
  });

  it.each([
    [0, "0 min"],
    [59_000, "0 min"],
    [3_600_000, "1 h"],
    [27 * 3_600_000, "1 d 3 h"],
  ])("%d ms are %s", (ms, words) => {
    expect(shortSpan(ms)).toBe(words);
  });
});

describe("the brief of a wave", () => {
  it.each([
    ["text", (report: Report) => renderText(report, { width: 200 })],
    ["comment", renderComment],
    ["summary", renderSummary],
    ["HTML", renderHtml],
  ] as const)("stands in the %s", (_, render) => {
    const text = render(withBrief(BRIEF)).replaceAll(/<\/?code>|`|&[a-z0-9#]+;/g, "");
    for (const words of [
      "starts in 1 h 58 min",
      "The window is 4 h",
      "data is closed",
      "decides within 30 min",
      "answers 200",
      "warm by sql-failover-group, 480 GiB",
      "2026-09-26",
    ])
      expect(text).toContain(words);
    expect(text.indexOf("shop-data.sql")).toBeLessThan(text.indexOf("shop-web.app"));
  });

  it("reads back from JSON", () => {
    expect(parseReport(renderJson(withBrief(BRIEF)), "report.json").brief).toEqual(BRIEF);
  });

  it("says that no owner is declared to decide, and lets no mark of hostile words through", () => {
    const { rollback, ...rest } = BRIEF;
    expect(rollback).toBeDefined();
    expect(renderText(withBrief(rest))).toContain("no owner is declared");
    const hostile: WaveBrief = {
      ...rest,
      wave: HOSTILE,
      start: HOSTILE,
      window: HOSTILE,
      approvers: [HOSTILE],
      probes: [{ url: HOSTILE }],
      steps: [
        {
          resource: HOSTILE,
          type: HOSTILE,
          tool: HOSTILE,
          relocation: "hot",
          size: HOSTILE,
          after: [HOSTILE],
        },
      ],
      rollback: { owner: HOSTILE, decideWithin: HOSTILE, triggers: [HOSTILE], to: [HOSTILE] },
    };
    expectSound(renderComment(withBrief(hostile)));
    expect(renderHtml(withBrief(hostile))).not.toMatch(/<script|<img/i);
    expect(renderText(withBrief(hostile))).not.toContain("\u001b");
  });
});
