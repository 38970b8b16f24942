import { describe, expect, it } from "vitest";
import { withoutComments } from "../../scripts/build/comments.ts";

describe("dropping the comments of a bundle", () => {
  it.each([
    ["a line", "a(); // one\nb();", "a();\nb();"],
    ["a block", "a(/* one */ b);", "a( b);"],
    ["a description", "/** What.\n * @param x - one */\nfunction f(x) {}\n", "function f(x) {}\n"],
    ["one inside a class", "class A {\n  /** What. */\n  b() {}\n}", "class A {\n  b() {}\n}"],
    ["blank lines", "a();\n\n\nb();", "a();\nb();"],
    ["the first line of a command", "#!/usr/bin/env node\n// one\na();", "#!/usr/bin/env node\na();"],
    ["at the end", "a();\n// one\n", "a();\n"],
    ["a break that ends a statement", "return1\n/* x */\n(2)", "return1\n(2)"],
    ["a break inside a comment", "let a = b /* x\n*/\n(c)", "let a = b\n(c)"],
  ])("%s", (_, code, wanted) => {
    expect(withoutComments(code)).toBe(wanted);
  });

  it.each([
    ["text", 'a = "/* one */ // two";'],
    ["a template", "a = `// ${b} /* c */`;"],
    ["a pattern", "a = b.replace(/^\\*\\//, '') / c / d;"],
    ["a pattern with slashes", "a = /[/*]/.test(b); /\\/\\//.test(c);"],
  ])("leaves what only looks like one in %s", (_, code) => {
    expect(withoutComments(code)).toBe(code);
  });
});
