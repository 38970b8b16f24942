import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say, sentence } from "../../src/base/sentence.ts";
import { code, commandBlock, link, prose, sentenceMarkdown } from "../../src/report/markdown/escape.ts";
import { someText } from "./arbitrary.ts";
import { expectSound } from "./markdown-structure.ts";
import { runs } from "../support/runs.ts";

describe("code", () => {
  const cases: [string, string, string][] = [
    ["an id", "kv-shop-sdc", "`kv-shop-sdc`"],
    ["a backtick", "a`b", "``a`b``"],
    ["runs of backticks at the edge", "``a```", "```` ``a``` ````"],
    ["nothing", "\u200b", "`(empty)`"],
    ["a bar, which ends a cell even in a code span", "a|b", "<code>a&#124;b</code>"],
    ["a comment", "<!-- relocation-readiness -->", "<code>&#60;&#33;-- relocation-readiness --&#62;</code>"],
    ["a line end", "a\n\n## b", "`a ## b`"],
  ];
  it.each(cases)("%s", (_, text, wanted) => {
    expect(code(text)).toBe(wanted);
  });
});

describe("prose", () => {
  const cases: [string, string, string][] = [
    [
      "plain words",
      "Not ready (2 of 3), as it is: 80 % & more.",
      "Not ready (2 of 3), as it is: 80 % &amp; more.",
    ],
    ["a mention", "ask @octocat now", "ask `@octocat` now"],
    ["a team", "ask @contoso/security", "ask `@contoso/security`"],
    ["an issue", "see #12 and GH-12 and a/b#1", "see `#12` and `GH-12` and `a/b#1`"],
    ["an address", "see https://x.example or www.x.example", "see `https://x.example` or `www.x.example`"],
    ["a tag", "a <b> c", "a `<b>` c"],
    ["emphasis", "a *b* _c_ ~~d~~", "a `*b*` `_c_` `~~d~~`"],
    ["a link", "[a](b)", "`[a](b)`"],
    ["an entity", "&lt; &#64;x", "&amp;lt; `&#64;x`"],
    ["an emoji", "a :tada: b", "a `:tada:` b"],
    ["a commit", "at deadbeef1 now", "at `deadbeef1` now"],
    ["mathematics", "$x$", "`$x$`"],
    ["a backslash", "a\\ b", "`a\\` b"],
  ];
  it.each(cases)("%s", (_, text, wanted) => {
    expect(prose(text)).toBe(wanted);
  });
});

describe("sentenceMarkdown", () => {
  it("shows data as code and prose as prose", () => {
    expect(sentenceMarkdown(say`The role ${"Reader"} (at ${["a", "b"]}) is missing.`)).toBe(
      "The role `Reader` (at `a`, `b`) is missing.",
    );
  });
  it("keeps two code spans apart", () => {
    expect(sentenceMarkdown(sentence("@a`b`#1`c`"))).toBe("`@a` `b` `#1` `c`");
  });
  it("ends when there is no more room", () => {
    expect(sentenceMarkdown(say`The ${"x".repeat(100)} is ${"y"}.`, 20)).toBe(`The \`${"x".repeat(15)}…\``);
  });
  it("lets nothing out, whatever it is given", () => {
    fc.assert(
      fc.property(someText(), someText(), (before, data) => {
        const text = sentence(
          `${before.replaceAll("`", "")}\`${data.replaceAll("`", "")}\`${before.replaceAll("`", "")}`,
        );
        expectSound(`| x ${sentenceMarkdown(text)} | ${code(data)} | ${prose(before)} |`);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("commandBlock", () => {
  it("has a fence that its command cannot close", () => {
    expect(commandBlock("az x\n```\n# out")).toBe("````shell\naz x ``` # out\n````");
    expect(commandBlock("az --x '<!-- -->'")).not.toContain("<!--");
  });
});

describe("link", () => {
  it.each([
    "javascript:alert(1)",
    "https://x.example/a b",
    "https://x.example/)",
    "//x.example",
    "https://x.example/`",
    "",
  ])("makes none of %j", (url) => {
    expect(link("here", url)).toBe("here");
  });
  it("links to an address", () => {
    expect(link("here", "https://x.example/a#b")).toBe("[here](https://x.example/a#b)");
  });
});
