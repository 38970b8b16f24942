import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, columnsOf } from "../../src/report/clean.ts";
import { someText } from "./arbitrary.ts";

describe("clean", () => {
  const cases: [string, string, string][] = [
    ["colours", "a\u001b[31;1mred\u001b[0mb", "a red b"],
    ["a window title", "a\u001b]0;owned\u0007b", "a b"],
    ["a C1 sequence", "a\u009b2Jb", "a b"],
    ["line ends", "a\r\n## b\u2028c", "a ## b c"],
    ["bidirectional overrides", "a\u202egpj.exe\u202c", "a gpj.exe"],
    ["zero-width characters", "sweden\u200bcentral\ufeff", "sweden central"],
    ["half a surrogate pair", "a\ud800b", "a b"],
    ["a letter that climbs", `e${"\u0301".repeat(40)}!`, `e${"\u0301".repeat(4)}!`],
    ["a runner's command", "::error::x ::add-mask::y", ": :error::x : :add-mask::y"],
    ["a runner's old command", "x ##[error]y", "x # #[error]y"],
    ["an address that only looks like a command", "::1/128", "::1/128"],
    ["what is fine", "Größe 漢字 😀 […]", "Größe 漢字 😀 […]"],
  ];
  it.each(cases)("%s", (_, text, wanted) => {
    expect(clean(text)).toBe(wanted);
  });

  it("leaves one line of well-formed, visible text, and nothing to do the second time", () => {
    fc.assert(
      fc.property(someText(), (text) => {
        const once = clean(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\s\s|^\s|\s$/u);
        expect(clean(once)).toBe(once);
      }),
    );
  });
});

describe("columnsOf", () => {
  it.each([
    ["abc", 3],
    ["漢字", 4],
    ["😀", 2],
    ["e\u0301", 1],
    ["…", 1],
  ])("%s takes %i", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});
