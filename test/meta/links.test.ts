import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** The pages that people read, wherever they stand. */
function pages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pages(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}
const PAGES = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["docs", "policies", "examples", ".github"].flatMap(pages),
];

interface Link {
  readonly from: string;
  readonly to: string;
}

/** Links and pictures outside of code. */
function linksOf(page: string): Link[] {
  const text = prose(readFileSync(page, "utf8"));
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, to = ""]) => ({ from: page, to }));
}

const prose = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");

/** Anchors as GitHub makes them: of headings in lower case, without what is neither letter, digit, hyphen nor space. */
function anchorsOf(page: string): string[] {
  const seen = new Map<string, number>();
  const text = readFileSync(page, "utf8").replace(/^```[\s\S]*?^```$/gm, "");
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = ""]) => {
    const plain = title.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = plain.replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${String(before)}`;
  });
}

function isBroken({ from, to }: Link): boolean {
  if (/^[a-z]+:/.test(to)) return false;
  const [file = "", anchor] = to.split("#");
  const path = file === "" ? from : normalize(join(dirname(from), file));
  if (path.startsWith("..") || !existsSync(path)) return true;
  if (anchor === undefined || !path.endsWith(".md") || statSync(path).isDirectory()) return false;
  return !anchorsOf(path).includes(anchor);
}

describe("links in the documentation", () => {
  it("lead to files and headings that exist", () => {
    const links = PAGES.flatMap(linksOf);
    expect(links.length).toBeGreaterThan(300);
    const broken = links.filter(isBroken).map(({ from, to }) => `${from}: ${to}`);
    expect(broken).toEqual([]);
  });

  it("lead from the README to every page that is written by hand", () => {
    const written = readdirSync("docs").filter((name) => name.endsWith(".md"));
    const named = new Set(linksOf("README.md").map(({ to }) => to.split("#")[0]));
    expect(written.filter((name) => !named.has(`docs/${name}`))).toEqual([]);
  });

  it.each(["[a](nowhere.md)", "[a](docs/cli.md#nothing)", "[a](../outside.md)"])("would find %s", (text) => {
    const to = /\((.*)\)/.exec(text)?.[1] ?? "";
    expect(isBroken({ from: "README.md", to })).toBe(true);
  });
});

describe("CHANGELOG.md", () => {
  it("has each heading once, those of a version once in it", () => {
    const versions = readFileSync("CHANGELOG.md", "utf8").split(/^(?=## )/m);
    const twice = (headings: readonly string[]): string[] =>
      headings.filter((one, index) => headings.indexOf(one) < index);
    const headings = versions.map((version) => version.match(/^#+ .*$/gm) ?? []);
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.flatMap(twice)).toEqual([]);
    expect(twice(headings.map(([first = ""]) => first))).toEqual([]);
  });
});
