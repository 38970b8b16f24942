import { expect, it } from "vitest";
import { renderTogether } from "../../src/report/together.ts";
import { at } from "../../src/github/payload.ts";
import { hostileReport, notReadyReport, readyReport } from "../support/report.ts";

const REPORTS = [notReadyReport(), readyReport(), hostileReport()];

it("has every id of a page once, and each link leads to one", async () => {
  const page = await renderTogether(REPORTS, "html", {});
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id = ""] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(id);
  for (const [, id = ""] of page.matchAll(/ aria-labelledby="([^"]*)"/g)) expect(ids).toContain(id);
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page).not.toMatch(/<(?:script|link|img|iframe)\b/);
});

it("has a run of SARIF for each report", async () => {
  const log: unknown = JSON.parse(await renderTogether(REPORTS, "sarif", {}));
  const runs = at(log, "runs");
  expect(Array.isArray(runs) ? runs.length : 0).toBe(3);
});

it("has the suites of every report in one document", async () => {
  const text = await renderTogether(REPORTS.slice(0, 2), "junit", {});
  expect(text.match(/<testsuites /g)).toHaveLength(1);
  expect(text.match(/<testsuite name="contoso-shop-weu-to-sdc: Subscription"/g)).toHaveLength(2);
});
