/**
 * Makes the picture of a report that the README shows, from its HTML rendering, with Chromium:
 *
 *   relocation check examples/relocation.yaml --snapshot examples/snapshot.json --format json --output report.json
 *   node scripts/picture.ts report.json docs/report.png [height]
 *
 * Chromium is looked for as $CHROMIUM, chromium, chromium-browser and google-chrome (Debian: `apt-get install chromium`).
 * The page loads nothing, so no network is needed. `height` is in CSS pixels, 1500 unless told.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { renderHtml } from "../src/report/html.ts";
import { parseReport } from "../src/report/json.ts";

const [input, output = "docs/report.png", height = "1500"] = process.argv.slice(2);
if (input === undefined) throw new Error("usage: node scripts/picture.ts REPORT.json [OUTPUT.png] [HEIGHT]");

const directory = mkdtempSync(join(tmpdir(), "report-"));
try {
  const page = join(directory, "report.html");
  writeFileSync(page, renderHtml(parseReport(readFileSync(input, "utf8"), input)));
  const browser = findBrowser();
  const { status, stderr } = spawnSync(
    browser,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--hide-scrollbars",
      "--force-device-scale-factor=1.5",
      `--user-data-dir=${join(directory, "profile")}`,
      `--window-size=980,${String(Number(height))}`,
      `--screenshot=${resolve(output)}`,
      pathToFileURL(page).href,
    ],
    { encoding: "utf8", timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`${browser} failed: ${stderr}`);
  console.log(`wrote ${output}`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function findBrowser(): string {
  const names = [process.env.CHROMIUM ?? "", "chromium", "chromium-browser", "google-chrome"];
  const found = names.find((name) => name !== "" && spawnSync(name, ["--version"]).status === 0);
  if (found === undefined) throw new Error("no Chromium found: install it, or name it in CHROMIUM");
  return found;
}
