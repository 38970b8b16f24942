import { describe, expect, it } from "vitest";
import { splitResourceId } from "../../src/base/resource-id.ts";
import { corpusOf } from "../fuzz/corpus.ts";
import { fuzzGuided } from "../fuzz/guided.ts";
import { mutated, numbersFrom } from "./mutate.ts";
import { tryParser, wrongWith } from "./parsers.ts";
import type { Target } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** Every reader of bytes takes whatever comes, or refuses it as documented. `npm run fuzz -- parsers` tries much more. */

const seed = Number(process.env["FC_SEED"] ?? "20260824");

describe("whatever bytes come", () => {
  it.each(TARGETS)("$name reads them or refuses them", (target) => {
    expect(tryParser(target, 60, seed, 400).wrong).toBeUndefined();
  });

  it.each(TARGETS)("$name reads or refuses what once reached more than anything before it", (target) => {
    const wrong = corpusOf(target.name).flatMap((input) => wrongWith(target, input) ?? []);
    expect(wrong).toEqual([]);
  });

  it.each(TARGETS)("$name reads what it is made from", (target) => {
    for (const text of target.corpus) {
      expect(() => {
        target.read(new TextEncoder().encode(text));
      }).not.toThrow();
    }
  });
});

describe("coverage", () => {
  // Other tests share the process.
  const memory = Number.POSITIVE_INFINITY;

  it("leads to inputs that reach more", () => {
    const target: Target = {
      name: "a parser without a corpus",
      corpus: ["/"],
      refusals: [],
      read: (bytes) => {
        splitResourceId(new TextDecoder().decode(bytes));
      },
    };
    const { reached, corpus, tried, wrong } = fuzzGuided(target, { seconds: 0.5, seed: 7, memory });
    expect(wrong).toBeUndefined();
    expect(tried).toBeGreaterThan(corpus.length);
    expect(reached).toBeGreaterThan(0);
  });

  it("ends at an input that breaks the parser, and gives it back", () => {
    const target: Target = {
      name: "a parser that breaks",
      corpus: ["ab"],
      refusals: [],
      read: (bytes) => {
        if (bytes.length > 100) throw new TypeError("too long");
      },
    };
    const { wrong } = fuzzGuided(target, { seconds: 5, seed: 7, memory });
    expect(wrong?.what).toContain("TypeError: too long");
    expect(wrong?.input.length).toBeGreaterThan(100);
  });
});

describe("the trial finds", () => {
  const target: Target = { name: "one", corpus: ["abc"], refusals: [RangeError], read: () => undefined };

  it("an error that is not documented", () => {
    const read = (): void => {
      throw new TypeError("x is not a function");
    };
    expect(tryParser({ ...target, read }, 10, 1).wrong).toMatch(
      /one: TypeError: x is not a function[^]*seed 1, input 0/,
    );
  });

  it("nothing where the error is documented", () => {
    const read = (): void => {
      throw new RangeError("too much");
    };
    expect(wrongWith({ ...target, read }, new Uint8Array())).toBeUndefined();
  });

  it("the same inputs for the same seed, and others for another", () => {
    const inputs = (of: number): string[] => {
      const random = numbersFrom(of);
      return Array.from({ length: 20 }, () =>
        Buffer.from(mutated(Buffer.from("abcdefgh"), random)).toString("latin1"),
      );
    };
    expect(inputs(7)).toEqual(inputs(7));
    expect(inputs(7)).not.toEqual(inputs(8));
  });
});
