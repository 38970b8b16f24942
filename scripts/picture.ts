/**
 * Makes the picture of a report that the README shows, from its HTML, with Chromium:
 *
 *   relocation check examples/relocation.yaml --snapshot examples/snapshot.json --now 2026-08-24T05:00:00Z --format html --output report.html
 *   node scripts/picture.ts report.html docs/report.png [height]
 *
 * Chromium is looked for as $CHROMIUM, chromium, chromium-browser and google-chrome (Debian: `apt-get install chromium`).
 * The page loads nothing, so no network is needed. `height` is in CSS pixels, 1500 unless told.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [input, output = "docs/report.png", height = "1500"] = process.argv.slice(2);
if (input === undefined) throw new Error("usage: node scripts/picture.ts REPORT.html [OUTPUT.png] [HEIGHT]");

const directory = mkdtempSync(join(tmpdir(), "report-"));
try {
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
      pathToFileURL(resolve(input)).href,
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
