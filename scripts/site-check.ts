/**
 * Looks at the built site with all its versions (`lib/site/whole`): GitHub Pages takes it, every link and anchor leads somewhere, nothing is loaded from elsewhere, and in Chromium, where there
 * is one, pages have no fault that axe finds and fit their window, light and dark, on a desktop and a phone: `node scripts/site-check.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { CHECKS } from "../src/checks/registry.ts";
import { sitePart, TOOL } from "../src/run/tool.ts";
import { pagesFaults } from "./pages-limits.ts";
import { CHROMIUM, startBrowser, THEMES, WIDTHS } from "../test/browser/look.ts";

const SITE = "lib/site/whole";
/** Where it is served, as its build was told. */
const BASE = process.env["SITE_BASE"] ?? "/";
const PICTURES = "lib/screens/site";
/** One page of each kind. */
const LOOKED_AT = [
  ...["start/tutorial", "how-to/index", "checks/POL-01", "reference/manifest", "policies/index"].map(
    (page) => `latest/${page}`,
  ),
  "versions",
];
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

const faults: string[] = pagesFaults(SITE);
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);
const texts = new Map(pages.map((page) => [page, readFileSync(join(SITE, page), "utf8")]));
const idsOf = new Map(
  [...texts].map(([page, text]) => [page, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
);

let links = 0;
for (const [page, text] of texts) {
  for (const [, attribute = "", raw = ""] of text.matchAll(/ (href|src)="([^"]*)"/g)) {
    const to = decodeURIComponent(raw.replaceAll("&amp;", "&"));
    if (/^(?:data|mailto):/.test(to)) continue;
    if (/^https?:/.test(to)) {
      if (attribute === "src") faults.push(`${page} loads ${to}`);
      continue;
    }
    links += 1;
    const [path = "", anchor = ""] = to.split("#");
    const file =
      path === ""
        ? page
        : path.startsWith(BASE)
          ? path.slice(BASE.length)
          : normalize(join(dirname(page), path));
    const target = fileOf(file);
    if (target === undefined) faults.push(`${page} leads to ${to}`);
    else if (anchor !== "" && idsOf.get(target)?.has(anchor) === false)
      faults.push(`${page}: no anchor ${to}`);
  }
  // What the generator was to put in is in; only code has braces.
  if (/\{\{/.test(text.replaceAll(/<(code|script)\b[\s\S]*?<\/\1>/g, "")))
    faults.push(`${page} shows a template`);
  if (/<link[^>]+href="https?:/.test(text)) faults.push(`${page} loads a style from elsewhere`);
}
const own = [sitePart(TOOL.version), "latest"];
for (const part of own) {
  // Where reports look for it.
  for (const { meta } of CHECKS)
    if (!pages.includes(`${part}/checks/${meta.id}.html`)) faults.push(`${part}: ${meta.id} has no address`);
  if (!readdirSync(join(SITE, part, "assets/chunks")).some((file) => file.includes("localSearchIndex")))
    faults.push(`${part}: there is no index to search`);
}

function fileOf(path: string): string | undefined {
  const candidates = [path, `${path}.html`, join(path, "index.html")];
  return candidates.find((one) => existsSync(join(SITE, one)) && statSync(join(SITE, one)).isFile());
}

let looked = 0;
if (CHROMIUM !== undefined) {
  const server = createServer((request, response) => {
    const file = fileOf(
      decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname.slice(BASE.length)),
    );
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": TYPES[extname(file ?? "")] ?? "text/plain",
    });
    response.end(file === undefined ? "" : readFileSync(join(SITE, file)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === "object" ? address?.port : "")}`;
  const browser = await startBrowser();
  const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
  mkdirSync(PICTURES, { recursive: true });
  for (const name of LOOKED_AT)
    for (const theme of THEMES)
      for (const width of WIDTHS) {
        const page = await browser.newPage({
          colorScheme: theme,
          viewport: { width, height: 800 },
          reducedMotion: "reduce",
        });
        const what = `${name}, ${theme}, ${String(width)}`;
        page.on("request", (request) => {
          if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
            faults.push(`${what} asks ${request.url()}`);
        });
        page.on("pageerror", (error) => faults.push(`${what}: ${error.message}`));
        await page.goto(`${origin}${BASE}${name}.html`, { waitUntil: "load" });
        await page.waitForTimeout(300);
        await page.evaluate(axe);
        const found: unknown = await page.evaluate(
          'axe.run(document, { runOnly: ["wcag2a", "wcag2aa"] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 140)}`))',
        );
        for (const one of Array.isArray(found) ? found : []) faults.push(`${what}: ${String(one)}`);
        const sideways: unknown = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (typeof sideways === "number" && sideways > 0)
          faults.push(`${what} is ${String(sideways)} pixels too wide`);
        await page.screenshot({
          path: join(PICTURES, `${name.replaceAll("/", "-")}-${theme}-${String(width)}.png`),
        });
        await page.close();
        looked += 1;
      }
  await browser.close();
  server.close();
}

console.log(`${String(pages.length)} pages, ${String(links)} links, ${String(looked)} views`);
for (const fault of faults.slice(0, 40)) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
