import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/report/html.ts";
import { SAMPLES, briefReport, hostileReport, notReadyReport } from "../support/report.ts";
import { someReport } from "./arbitrary.ts";
import { expectBalanced } from "./html-structure.ts";

describe("renderHtml", () => {
  it.each(Object.keys(SAMPLES))("%s is a balanced page", (name) => {
    expectBalanced(renderHtml(SAMPLES[name]?.() ?? notReadyReport()));
  });

  it("reads like its golden file", async () => {
    await expect(renderHtml(briefReport())).toMatchFileSnapshot("../golden/report/brief.html");
  });

  it("runs no script, loads nothing and names its one style by hash", () => {
    const page = renderHtml(hostileReport());
    // Links lead to sections of the page itself.
    const rest = page.replaceAll(/<a href="#[a-z0-9-]+">/g, "");
    expect(rest).not.toMatch(/<(?:script|link|img|iframe|object|form|a)\b|\b(?:src|href|on\w+|style)=/i);
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/url\(|@import/);
  });

  it("has a language, one first heading, labelled sections and headed tables", () => {
    const page = renderHtml(notReadyReport());
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    for (const [, id] of page.matchAll(/<section aria-labelledby="([\w-]+)">/g))
      expect(page).toContain(`<h2 id="${id ?? ""}">`);
    expect(page.match(/<tr>(?!<th scope=)/g)).toBeNull();
  });

  it("shows the sections in the one order", () => {
    const page = renderHtml(notReadyReport());
    const ids = [...page.matchAll(/<h2 id="([\w-]+)">/g)].map((match) => match[1]);
    expect(ids).toEqual([
      "summary",
      "blocking",
      "unknown",
      "warnings",
      "notices",
      "waived",
      "missing",
      "waves",
      "workloads",
      "not-judged",
      "passed",
      "checks",
    ]);
  });

  it("lets nothing out of its place, whatever the report", () => {
    fc.assert(
      fc.property(someReport(), (report) => {
        const page = renderHtml(report);
        expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u200b]|\p{Cs}/u);
        expectBalanced(page);
      }),
      { numRuns: 40 },
    );
  });

  it("has contents, a filter by who can act, and heads each finding with what is wrong", () => {
    const page = renderHtml(notReadyReport());
    expect(page).toContain('<a href="#blocking">Blocking (');
    for (const [, id] of page.matchAll(/<a href="#([a-z-]+)">/g))
      expect(page).toContain(`<h2 id="${id ?? ""}">`);
    const actors = [...page.matchAll(/id="who-([a-z]+)"/g)].map((match) => match[1]);
    expect(actors).toEqual(["all", "workload", "lead", "platform", "identity", "finance"]);
    for (const [, actor = ""] of page.matchAll(/<article class="finding [a-z]+ by-([a-z]+)"/g))
      expect(actors).toContain(actor);
    const first = notReadyReport().results.find(({ check }) => check === "REG-03");
    const heading = /<article [^>]*>\n<h[34]>([^\n]*)<\/h[34]>/.exec(page)?.[1] ?? "";
    expect(heading.replaceAll(/<[^>]*>/g, "")).toContain((first?.why ?? "").split("`")[0]?.trim());
  });
});
