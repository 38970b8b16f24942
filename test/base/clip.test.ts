import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, clipStart } from "../../src/base/clip.ts";

describe("clip", () => {
  it("keeps the limit, says that it cut and cuts no pair", () => {
    expect(clip("abcdef", 4)).toBe("abc…");
    expect(clip("abcd", 4)).toBe("abcd");
    expect(clip("ab😀cd", 4)).toBe("ab…");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const cut = clip(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe("clipStart", () => {
  it("keeps the end and the limit, says that it cut and cuts no pair", () => {
    expect(clipStart("abcdef", 4)).toBe("…def");
    expect(clipStart("abcd", 4)).toBe("abcd");
    expect(clipStart("ab😀cd", 4)).toBe("…cd");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const cut = clipStart(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
