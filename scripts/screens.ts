/**
 * Looks at every surface of every sample report, and of the reports that are named, in Chromium: light and dark, 1280 and 400 pixels wide, and
 * the HTML as a PDF. Prints the screens that each takes and what is wrong with it; pictures and PDFs lie in lib/screens.
 *
 *   node scripts/screens.ts [REPORT.json…]
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseReport } from "../src/report/json.ts";
import type { Report } from "../src/report/model.ts";
import { opened, pageOf, seen, startBrowser, SURFACES, THEMES, WIDTHS } from "../test/browser/look.ts";
import { SAMPLES } from "../test/support/report.ts";

const FOLDER = "lib/screens";
mkdirSync(FOLDER, { recursive: true });
const reports = new Map<string, Report>(Object.entries(SAMPLES).map(([name, sample]) => [name, sample()]));
for (const file of process.argv.slice(2))
  reports.set(basename(file, ".json"), parseReport(readFileSync(file, "utf8"), file));

/** What is of the page around a comment, and not of the comment. */
const AROUND = /^(page-has-heading-one|region|landmark)/;

const browser = await startBrowser();
let wrong = 0;
for (const [name, report] of reports) {
  for (const surface of SURFACES) {
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        const { screens, sideways, axe, active } = await seen(browser, surface, report, { width, theme });
        const faults = [
          ...(sideways > 0 ? [`${String(sideways)} px too wide`] : []),
          ...axe.filter((one) => surface === "html" || !AROUND.test(one)),
          ...active,
        ];
        wrong += faults.length;
        console.log(
          `${name.padEnd(12)} ${surface.padEnd(8)} ${theme.padEnd(6)} ${String(width).padStart(4)} px  ${screens.toFixed(1).padStart(6)} screens  ${faults.join("; ")}`,
        );
        const picture = await opened(browser, pageOf(surface, report, theme), { width, theme }, (page) =>
          page.screenshot(),
        );
        writeFileSync(`${FOLDER}/${name}-${surface}-${theme}-${String(width)}.png`, picture);
      }
    }
  }
  const pdf = await opened(
    browser,
    pageOf("html", report, "light"),
    { width: 1280, theme: "light" },
    (page) => page.pdf({ format: "A4" }),
  );
  writeFileSync(`${FOLDER}/${name}.pdf`, pdf);
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages === 0) wrong += 1;
  console.log(`${name.padEnd(12)} pdf      ${String(pages)} pages`);
}
await browser.close();
console.log(wrong === 0 ? "nothing is wrong" : `${String(wrong)} faults`);
process.exitCode = wrong === 0 ? 0 : 1;
