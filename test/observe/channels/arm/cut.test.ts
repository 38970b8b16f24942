import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextCut, type Cut } from "../../../../src/observe/channels/arm/cut.ts";
import { cutTo, cutToOwn } from "../../../../src/observe/collect/support/cuts.ts";

/** What is kept of a text that comes in parts of such a size. */
function kept(text: string, cut: Cut, size = 7): string {
  const bytes = Buffer.from(text);
  const cutting = new TextCut(cut);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(cutting.push(bytes.subarray(at, at + size)));
  return Buffer.concat([...parts, cutting.end()]).toString("utf8");
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

const evenOnly: Cut = {
  path: ["value"],
  wants: (item) => {
    const value: unknown = JSON.parse(item);
    return typeof value !== "number" || value % 2 === 0;
  },
};
const none: Cut = { path: ["value"], wants: () => false };

describe("an answer that is cut while it comes", () => {
  it.each([
    ['{"value":[1,2,3,4]}', { value: [2, 4] }],
    ['{"value":[1,3]}', { value: [] }],
    [' { "value" : [ 2 , 1 , "1,]" ] , "nextLink" : "x" } ', { value: [2, "1,]"], nextLink: "x" }],
    ['{"value":[{"value":[1]},[1]]}', { value: [{ value: [1] }, [1]] }],
    ['{"other":{"value":[1]},"value":[1]}', { other: { value: [1] }, value: [] }],
    ['{"value":1,"a":[1]}', { value: 1, a: [1] }],
    ['{"value":[]}', { value: [] }],
    ["[1,2]", [1, 2]],
    ['{"a":"\\"value\\":[1","value":["\\\\",1,"ö"]}', { a: '"value":[1', value: ["\\", "ö"] }],
  ])("keeps of %s what is wanted and all else", (text, expected) => {
    for (const size of [1, 2, 7, 1000]) expect(JSON.parse(kept(text, evenOnly, size))).toEqual(expected);
  });

  it("is as before where everything is wanted", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.integer({ min: 1, max: 20 }), (a, b, size) => {
        const text = JSON.stringify({ a, value: [a, b], b }, undefined, size % 3);
        const all: Cut = { path: ["value"], wants: () => true };
        expect(JSON.parse(kept(text, all, size))).toEqual(JSON.parse(text));
        expect(JSON.parse(kept(text, none, size))).toEqual(JSON.parse(JSON.stringify({ a, value: [], b })));
      }),
    );
  });

  it.each([
    '{"value":[1,,2]}',
    '{"value":[1,]}',
    '{"value":[,1]}',
    '{"value":[{"a":1]]}',
    '{"value":[[1}]}',
    '{"value":[{"a":1}',
  ])("stays damaged: %s", (text) => {
    expect(() => parsed(text)).toThrow();
    expect(() => parsed(kept(text, none))).toThrow();
  });

  it("cut off anywhere, is no JSON", () => {
    const text = '{"value":[{"id":"a","b":[1,"x"]},{"id":"c"}],"n":{"value":[3]}}';
    for (let end = 1; end < text.length; end += 1)
      expect(() => parsed(kept(text.slice(0, end), none)), text.slice(0, end)).toThrow();
  });

  it("keeps an item that is too large to be held, and what follows it", () => {
    const large = "x".repeat(3_000_000);
    const text = JSON.stringify({ value: [1, { large }, 2, 3], end: true });
    const keepsTwo: Cut = { path: ["value"], wants: (item) => item === "2" };
    expect(JSON.parse(kept(text, keepsTwo, 65_536))).toEqual({ value: [{ large }, 2], end: true });
  });

  it("follows a path through lists", () => {
    const text = JSON.stringify({
      resourceTypes: [
        { aliases: [{ name: "a" }, { name: "B" }] },
        { aliases: null },
        { aliases: [{ name: "b" }] },
      ],
      aliases: [{ name: "a" }],
    });
    const cut = cutTo(["resourceTypes", "*", "aliases"], "name", new Set(["b"]));
    expect(JSON.parse(kept(text, cut))).toEqual({
      resourceTypes: [{ aliases: [{ name: "B" }] }, { aliases: null }, { aliases: [{ name: "b" }] }],
      aliases: [{ name: "a" }],
    });
  });
});

describe("a cut to the items of some names", () => {
  const names = new Set(["a"]);
  it.each<[string, boolean, boolean]>([
    ['{"name":"A"}', true, true],
    ['{"name":"b"}', false, false],
    ['{"name":"\\u0061"}', true, true],
    ['{"n":1,"name":"b","inner":{"name":"\\u0041"}}', true, false],
    ['{"name":"b","x":{"name":"a"}}', true, false],
    ['{"x":{"name":"b"}}', false, true],
    ['{"id":"a"}', true, true],
    ['{"name":"\\u0061"}', true, true],
    ['{"name":5}', true, true],
    ["5", true, true],
    ['{"name":"b"', false, true],
    ['{"x":["{"],"name":"b","y":{"name":"b"}}', false, false],
    ['{"x":[{"name":"b"}]}', false, true],
    ['{"name":"b", "name" : "A"}', true, true],
    ['{"x":{"name":"b"},"name":"a+"}', false, false],
    ['{ "name" : "ab" } ', false, false],
  ])("%s", (item, anywhere, own) => {
    expect(cutTo(["value"], "name", names).wants(item)).toBe(anywhere);
    expect(cutToOwn(["value"], "name", names).wants(item)).toBe(own);
  });
});
