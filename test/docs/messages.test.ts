import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { messagesOf, parsed, sourceFiles } from "../support/messages.ts";

/** The messages that the page of troubleshooting explains are messages of ours. */
const page = readFileSync("docs/how-to/troubleshooting.md", "utf8");
const headings = [...page.matchAll(/^### `(.+)`$/gm)].map(([, text = ""]) => text);
const messages = sourceFiles().flatMap((file) => messagesOf(parsed(file)));
const sources = ["src/observe/credentials/aadsts.ts"].map((file) => readFileSync(file, "utf8")).join();

describe("the page of troubleshooting", () => {
  it("has messages", () => {
    expect(headings.length).toBeGreaterThan(7);
  });

  it.each(headings)("explains a message that is printed: %s", (heading) => {
    expect(messages.some(({ text }) => text.includes(heading))).toBe(true);
  });

  it("has a row for each code that the tool knows, and no other", () => {
    const known = [...sources.matchAll(/case "(\d+)"/g)].map(([, code = ""]) => code);
    const rows = [...page.matchAll(/AADSTS(\d+)/g)].map(([, code = ""]) => code);
    // 700212 lies between the two that the page names as a range.
    expect([...new Set([...rows, "700212"])].sort()).toEqual(known.sort());
  });

  it.each(["2", "3", "70"])("has exit code %s", (code) => {
    expect(page).toMatch(new RegExp(`^## Exit code ${code}: `, "m"));
    expect(readFileSync("docs/cli.md", "utf8")).toContain(`| ${code} |`);
  });
});
