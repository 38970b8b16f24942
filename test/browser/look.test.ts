import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { raw, say } from "../../src/base/sentence.ts";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { aReport, hostileReport, hugeReport, notReadyReport, readyReport } from "../support/report.ts";
import { CHROMIUM, measured, opened, pageOf, seen, startBrowser } from "./look.ts";
import { sampled } from "../support/runs.ts";

/** Sixty that fail or are unknown, with reasons of their own. */
function sixty(): Report {
  const results = hugeReport().results.filter(({ outcome }) => outcome !== "pass");
  return aReport(
    results
      .slice(0, 60)
      .map((one, index) => ({ ...one, why: say`${`thing-${String(index)}`} is closed. ${raw(one.why)}` })),
  );
}

/** What `npm start` shows, in a form. */
function exampleAs(format: string): string {
  const args = `src/cli/index.ts check examples/relocation.yaml --snapshot examples/snapshot.json --now 2026-08-24T05:00:00Z --format ${format}`;
  return spawnSync(process.execPath, args.split(" "), { encoding: "utf8", maxBuffer: 1e8 }).stdout;
}

function example(): Report {
  return parseReport(exampleAs("json"), "report.json");
}

/** A sample; `npm run screens` looks at every surface of every sample report, in light and dark, wide and narrow. */
describe.skipIf(CHROMIUM === undefined)(
  "in a browser (needs Chromium: apt-get install chromium, or $CHROMIUM)",
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    }, 60_000);
    afterAll(async () => {
      await browser.close();
    });

    const looks = [
      ["html", 400, "dark"],
      ["html", 1280, "light"],
      ["comment", 400, "light"],
    ] as const;
    it.each(sampled(looks, 2))(
      "%s at %i pixels, %s, needs no sideways scroll, and axe has nothing to say",
      async (surface, width, theme) => {
        const { sideways, axe, active } = await seen(browser, surface, notReadyReport(), { width, theme });
        expect(sideways).toBe(0);
        expect(active).toEqual([]);
        expect(axe.filter((one) => !isGithubs(surface, one))).toEqual([]);
      },
    );

    it("the evaluation report of the example: its summary is one screen, and it prints on less than 30 pages", async () => {
      await opened(browser, exampleAs("html"), { width: 1280, theme: "light" }, async (page, active) => {
        const summary = `document.querySelector('section[aria-labelledby="summary"]').getBoundingClientRect().bottom`;
        expect(Number(await page.evaluate(summary))).toBeLessThan(800);
        const pdf = await page.pdf({ format: "A4" });
        const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(pages).toBeGreaterThan(5);
        expect(pages).toBeLessThan(30);
        expect(active).toEqual([]);
      });
    });

    const comments = [
      ["the example", example, 1.5],
      ["sixty findings", sixty, 2.5],
      ["all green", readyReport, 0.5],
    ] as const;
    it.each(sampled(comments, 1))(
      "a comment of %s is short, and no wider than a telephone",
      async (_, report, most) => {
        for (const width of [1280, 400] as const) {
          const window = { width, theme: "light" } as const;
          const page = pageOf("comment", report(), "light");
          const [height, sideways] = await opened(browser, page, window, measured);
          expect(sideways).toBe(0);
          if (width === 1280) expect(Math.round((height / 800) * 10) / 10).toBeLessThanOrEqual(most);
        }
      },
    );

    it("is seen where a page is too wide, and where something in it acts", async () => {
      const html = "<div style='width: 900px'>x</div><img src='http://127.0.0.1:9/x' onerror='alert(1)'>";
      const window = { width: 400, theme: "light" } as const;
      const [sideways, active] = await opened(browser, html, window, async (page, acts) => [
        (await measured(page))[1],
        [...acts],
      ]);
      expect(sideways).toBeGreaterThan(400);
      expect(active).toEqual(["asked for http://127.0.0.1:9/x", "a dialog: 1"]);
    });

    it.each(["html", "comment"] as const)("hostile text on %s does nothing", async (surface) => {
      const { active } = await seen(browser, surface, hostileReport(), { width: 1280, theme: "light" });
      expect(active).toEqual([]);
    });
  },
);

/** A comment begins within GitHub's own page: its first heading and its landmarks are not ours. */
function isGithubs(surface: string, found: string): boolean {
  return surface === "comment" && /^(page-has-heading-one|region|landmark)/.test(found);
}
