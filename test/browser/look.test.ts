import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { hostileReport, notReadyReport } from "../support/report.ts";
import { CHROMIUM, measured, opened, seen, startBrowser } from "./look.ts";

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

    it.each([
      ["html", 400, "dark"],
      ["html", 1280, "light"],
      ["comment", 400, "light"],
    ] as const)(
      "%s at %i pixels, %s, needs no sideways scroll, and axe has nothing to say",
      async (surface, width, theme) => {
        const { sideways, axe, active } = await seen(browser, surface, notReadyReport(), { width, theme });
        expect(sideways).toBe(0);
        expect(active).toEqual([]);
        expect(axe.filter((one) => !isGithubs(surface, one))).toEqual([]);
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
