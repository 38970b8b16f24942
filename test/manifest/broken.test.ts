import { describe, expect, it } from "vitest";
import { problemText, UserError } from "../../src/base/errors.ts";
import { partsOf, sentence } from "../../src/base/sentence.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { FILE } from "./broken/file.ts";
import { MEANING } from "./broken/meaning.ts";
import { SHAPE } from "./broken/shape.ts";
import { YAML } from "./broken/yaml.ts";
import { refusalOf } from "./refusal-of.ts";

const TABLES = { YAML, FILE, SHAPE, MEANING };

for (const [table, cases] of Object.entries(TABLES)) {
  describe(`a broken manifest: ${table}`, () => {
    it.each(cases)("$name", ({ text, problems }) => {
      expect(refusalOf(() => parseManifest(text, "m.yaml")).problems.map(problemText)).toEqual(problems);
    });

    it.each(cases)("$name: sentences are well formed, and the whole is a user's mistake", ({ text }) => {
      const error = refusalOf(() => parseManifest(text, "m.yaml"));
      expect(error).toBeInstanceOf(UserError);
      for (const { message, expected = "", help = "", place } of error.problems) {
        for (const part of [message, expected, help]) expect(() => partsOf(sentence(part))).not.toThrow();
        if (place) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.line).toBeLessThanOrEqual(text.split("\n").length);
        }
      }
    });
  });
}

describe("a problem", () => {
  it("is told once, however many rules it breaks", () => {
    for (const { text } of Object.values(TABLES).flat()) {
      const told = refusalOf(() => parseManifest(text, "m.yaml")).problems.map(problemText);
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it("never repeats an address", () => {
    for (const { text } of Object.values(TABLES).flat()) {
      expect(refusalOf(() => parseManifest(text, "m.yaml")).message).not.toMatch(/\w@\w+\.\w/);
    }
  });
});
