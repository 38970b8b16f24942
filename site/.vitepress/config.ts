import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, relative, resolve } from "node:path";
import { defineConfig, type DefaultTheme, type MarkdownOptions } from "vitepress";

/** The documentation as it stands in `docs`, with nothing of its own: search, sidebar, and links that lead out to the repository. */
const ROOT = resolve(import.meta.dirname, "../..");
const DOCS = join(ROOT, "docs");
/** A copy within this package, so that what the pages import is found here; `npm run build` makes it. */
const COPY = join(ROOT, "site/pages");
const REPOSITORY = "https://github.com/azure-relocation-readiness/action";
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
/** Where all versions are served. */
const root = process.env["SITE_BASE"] ?? "/";
/** This one among them: `v0.1`, or `latest`. */
const part = process.env["SITE_PART"] ?? `v${version.split(".").slice(0, 2).join(".")}`;
const base = `${root}${part}/`;

const REFERENCE = [
  ...["action.md", "cli.md", "manifest.md", "reference/manifest.md", "reference/facts.md", "permissions.md"],
  ...[
    "resources.md",
    "phases.md",
    "records.md",
    "regions.md",
    "together.md",
    "relocation-policy.md",
    "eval.md",
  ],
];

type Item = DefaultTheme.SidebarItem;

function titleOf(file: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(DOCS, file), "utf8"))?.[1]?.replaceAll(/[`\\]/g, "") ?? file;
}

function pagesIn(folder: string): Item[] {
  return readdirSync(join(DOCS, folder))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => ({ text: titleOf(`${folder}/${file}`), link: `/${folder}/${file.replace(/\.md$/, "")}` }));
}

const page = (file: string): Item => ({ text: titleOf(file), link: `/${file.replace(/\.md$/, "")}` });

/** A link to something that is no page of the site leads to the repository, at the version of the site. */
const outward: NonNullable<MarkdownOptions["config"]> = (md) => {
  md.core.ruler.push("outward", (state) => {
    const from = relative(COPY, dirname(String((state.env as { path?: string }).path ?? "")));
    for (const token of state.tokens)
      for (const child of token.children ?? []) {
        // `{{ … }}` of workflows is text here.
        if (child.type === "code_inline") child.attrSet("v-pre", "");
        const name = child.type === "image" ? "src" : "href";
        const to = child.attrGet(name);
        if (to === null || /^(?:[a-z]+:|#|\/)/.test(to)) continue;
        const [path = ""] = to.split("#");
        const target = normalize(join("docs", from, path));
        const isPage = target.startsWith("docs/") && target.endsWith(".md");
        // The list of a folder is its index here.
        if (isPage) child.attrSet(name, to.replace("README.md", "index.md"));
        if (isPage || child.type === "image") continue;
        if (!existsSync(join(ROOT, target))) throw new Error(`${from}: ${to} leads nowhere`);
        child.attrSet(name, `${REPOSITORY}/blob/v${version}/${target}${to.slice(path.length)}`);
      }
  });
};

export default defineConfig({
  base,
  srcDir: "pages",
  outDir: `../lib/site/own/${part}`,
  cacheDir: "../lib/site-cache",
  title: "Azure Relocation Readiness",
  description: "Says before a wave starts whether an Azure relocation target is ready.",
  lang: "en",
  cleanUrls: false,
  lastUpdated: false,
  rewrites: Object.fromEntries(
    ["how-to", "checks", "policies"].map((folder) => [`${folder}/README.md`, `${folder}/index.md`]),
  ),
  markdown: {
    config: outward,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  buildEnd: ({ outDir }) => {
    const redirect = (file: string, to: string): void => {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Azure Relocation Readiness</title><meta http-equiv="refresh" content="0; url=${to}"></head><body><p><a href="${to}">Go on</a></p></body></html>\n`;
      writeFileSync(join(outDir, file), html);
    };
    // The first page is the list of what one can do.
    redirect("index.html", `${base}how-to/index.html`);
    redirect("versions.html", `${root}versions.html`);
  },
  themeConfig: {
    siteTitle: `Relocation Readiness ${version}`,
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Tutorial", link: "/start/tutorial" },
      { text: "How to", link: "/how-to/" },
      { text: "Checks", link: "/checks/" },
      { text: "Policies", link: "/policies/" },
      // Leads out of this version, which the pages' own navigation cannot.
      { text: "Versions", link: "/versions.html", target: "_self" },
    ],
    // Each part has its own: a page with all 180 names beside it would be slow to build and to read.
    sidebar: {
      "/checks/": [{ text: "Checks", link: "/checks/", items: pagesIn("checks") }],
      "/policies/": [{ text: "Policies", link: "/policies/", items: pagesIn("policies") }],
      "/": [
        { text: "Tutorial", items: [page("start/tutorial.md")] },
        { text: "How to", items: pagesIn("how-to") },
        { text: "Reference", items: REFERENCE.map(page) },
        { text: "Explanation", items: [...pagesIn("explain"), page("security.md"), page("codebase.md")] },
      ],
    },
    socialLinks: [{ icon: "github", link: REPOSITORY }],
  },
});
