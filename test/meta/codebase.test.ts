import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messagesOf, parsed, sourceFiles } from "../support/messages.ts";

const page = readFileSync("docs/codebase.md", "utf8");

/** First cells of the rows of the table under a heading. */
function rowsUnder(heading: string): string[] {
  const section = page.slice(page.indexOf(`## ${heading}`)).split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = ""]) => cell.trim()).slice(2);
}

describe("docs/codebase.md", () => {
  it("links to files that exist", () => {
    const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !existsSync(join("docs", link)))).toEqual([]);
  });

  it("names every room and no other", () => {
    const rooms = rowsUnder("The rooms and their walls").flatMap((cell) => [
      ...cell.matchAll(/`([a-z-]+)\/`/g),
    ]);
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(([, room]) => room).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it("explains at most forty words, in their order", () => {
    const words = rowsUnder("The words");
    expect(words.length).toBeGreaterThan(20);
    expect(words.length).toBeLessThanOrEqual(40);
    expect(words).toEqual([...words].sort());
  });

  it("quotes what the check says", () => {
    const said = " is not registered. Deployments of its types are refused.";
    expect(page).toContain(said);
    const messages = messagesOf(parsed("src/checks/subscription/SUB-03.ts"));
    expect(messages.some(({ text }) => text.endsWith(said))).toBe(true);
  });
});

describe("the list of what may touch the world", () => {
  const config = readFileSync("eslint.config.js", "utf8");
  const list = /const MAY_TOUCH_THE_WORLD = \[([\s\S]*?)\n\];/.exec(config)?.[1] ?? "";
  const entries = [...list.matchAll(/^ {2}"([^"!][^"]*)", \/\/ (\S.*)$/gm)].map(([, glob = ""]) => glob);
  const WORLD =
    /from "node:(?!crypto"|buffer")|import\("node:|"@azure\/|"@actions\/|\bprocess\b|\bfetch\(|setTimeout|performance\.|Date\.now|sdk\/|\bcredentials\//;

  it("has a reason for each entry", () => {
    expect(entries.length).toBeGreaterThan(5);
    expect(list.split("\n").filter((line) => line.includes('"') && !/ \/\/ \S/.test(line))).toEqual([]);
  });

  it.each(entries)("needs %s", (glob) => {
    const pattern = new RegExp(
      `^${glob
        .replaceAll(/[.]/g, "\\.")
        .replace("**", ".+")
        .replace(/(?<!\.)\*/, "[^/]+")
        .replace(/\{([^}]*)\}/, (_, names: string) => `(?:${names.replaceAll(",", "|")})`)}$`,
    );
    const files = sourceFiles().filter((file) => pattern.test(file));
    expect(files.some((file) => WORLD.test(readFileSync(file, "utf8")))).toBe(true);
  });
});
