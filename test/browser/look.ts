import { existsSync, readFileSync } from "node:fs";
import { marked } from "marked";
import { chromium, type Browser, type Page } from "playwright-core";
import { renderHtml } from "../../src/report/html.ts";
import { renderComment, renderSummary } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/model.ts";
import { anEvaluation } from "../support/plan.ts";

/** Where Chromium is, as Debian and others install it; undefined where it is not. */
export const CHROMIUM = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

export const SURFACES = ["comment", "summary", "html"] as const;
export type LookedAt = (typeof SURFACES)[number];
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const WIDTHS = [1280, 400] as const;

/** Height of a screen, in CSS pixels. */
const SCREEN = 800;
/** What GitHub leaves a comment of a window: beside its margins and the column of people. */
const COMMENT_COLUMN = 880;

export interface Seen {
  /** Screens of {@link SCREEN} that the page takes. */
  readonly screens: number;
  /** Pixels by which the page is wider than its window. */
  readonly sideways: number;
  /** What axe finds, by rule, with the first element each. */
  readonly axe: readonly string[];
  /** Anything that ran, was asked for or asked something: nothing may. */
  readonly active: readonly string[];
}

export async function startBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error("there is no Chromium on this machine");
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
}

/** As a comment in a repository has them. */
const LINKS = {
  filesUrl: "https://github.com/contoso/shop/blob/0123456",
  checkPage: (id: string): string => `https://contoso.github.io/tool/v1.0/checks/${id}.html`,
};

/** The page on which a surface is read: the HTML as it is, Markdown as GitHub shows it. */
export function pageOf(surface: LookedAt, report: Report, theme: Theme): string {
  if (surface === "html") return renderHtml(report, { evaluation: anEvaluation() });
  return commentPage(
    surface === "comment" ? renderComment(report, LINKS) : renderSummary(report, LINKS),
    theme,
  );
}

/** Markdown in the column that GitHub leaves a comment, with links underlined, as they are unless a reader turns that off. */
export function commentPage(text: string, theme: Theme): string {
  const css = readFileSync(`node_modules/github-markdown-css/github-markdown-${theme}.css`, "utf8");
  const body = marked.parse(text, { gfm: true, async: false });
  const background = theme === "dark" ? "#0d1117" : "#ffffff";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>report</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}
body { margin: 0; background: ${background}; }
.markdown-body a { text-decoration: underline; }
main { max-width: ${String(COMMENT_COLUMN)}px; margin: 0 auto; padding: 16px; box-sizing: border-box; overflow-wrap: break-word; }
</style></head><body><main class="markdown-body">${body}</main></body></html>`;
}

/** Opens a page in a window of this width; `use` looks at it. */
export async function opened<T>(
  browser: Browser,
  html: string,
  { width, theme }: { readonly width: number; readonly theme: Theme },
  use: (page: Page, active: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: SCREEN }, colorScheme: theme });
  try {
    const page = await context.newPage();
    const active: string[] = [];
    page.on("dialog", (dialog) => {
      active.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => active.push(`a script failed: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) active.push(`asked for ${request.url()}`);
    });
    await page.setContent(html, { waitUntil: "load" });
    return await use(page, active);
  } finally {
    await context.close();
  }
}

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** Height of the page, and by how much it is wider than its window. */
export async function measured(page: Page): Promise<readonly [height: number, sideways: number]> {
  const root = "document.documentElement";
  // A page is never lower than its window; what stands in it is.
  const content = `(document.querySelector("main") ?? ${root})`;
  const asked = async (what: string): Promise<number> => Number(await page.evaluate(what));
  return [await asked(`${content}.scrollHeight`), await asked(`${root}.scrollWidth - ${root}.clientWidth`)];
}

/** Looks at a surface: how long and wide it is, what axe says of it, and what of it acts. */
export async function seen(
  browser: Browser,
  surface: LookedAt,
  report: Report,
  window: { readonly width: number; readonly theme: Theme },
): Promise<Seen> {
  return opened(browser, pageOf(surface, report, window.theme), window, async (page, active) => {
    const [height, sideways] = await measured(page);
    await page.evaluate(AXE);
    const found: unknown = await page.evaluate(
      `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
        violations.map(({ id, impact, nodes }) => id + " (" + impact + "): " + nodes[0].html.slice(0, 120)))`,
    );
    return {
      screens: Math.round((height / SCREEN) * 10) / 10,
      sideways,
      axe: Array.isArray(found) ? found.map(String) : ["axe gave no answer"],
      active: [...active],
    };
  });
}
