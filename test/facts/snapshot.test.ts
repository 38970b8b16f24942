import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { instant } from "../../src/base/time.ts";
import { known, unknown } from "../../src/facts/fact.ts";
import { say, sentence } from "../../src/base/sentence.ts";
import { snapshotSchema } from "../../src/facts/snapshot/schema.ts";
import { MAX_SNAPSHOT_BYTES, parseSnapshot, writeSnapshot } from "../../src/facts/snapshot.ts";
import { tableOf } from "../../src/facts/table.ts";
import { tables } from "./tables.ts";
import { runs } from "../support/runs.ts";

const META = {
  cloud: "AzureCloud",
  observedAt: instant(Date.UTC(2026, 7, 24, 5)),
  tool: { name: "t", version: "1.0.0" },
};
const KEY = "/subscriptions/11111111-1111-1111-1111-111111111111|";
const USAGE = { name: "cores", currentValue: 1, limit: 10 };

describe("a snapshot", () => {
  it("gives back the table that was written, in the same bytes again", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const text = writeSnapshot(table, META);
        const snapshot = parseSnapshot(text, "s.json");
        expect(snapshot).toEqual({ ...META, table });
        expect(writeSnapshot(snapshot.table, snapshot)).toBe(text);
      }),
      { numRuns: runs(150) },
    );
  });

  it("holds no number that JSON reads as infinite", () => {
    const text = writeSnapshot(tableOf({ computeUsages: new Map([[KEY, known([USAGE])]]) }), META);
    expect(() => parseSnapshot(text.replace('"limit":10', '"limit":1e999'), "s.json")).toThrow(UserError);
  });

  it("does not depend on the order in which facts came in", () => {
    const one = (keys: readonly string[]) =>
      writeSnapshot(tableOf({ computeUsages: new Map(keys.map((key) => [key, known([USAGE])])) }), META);
    expect(one([`${KEY}a`, `${KEY}b`])).toBe(one([`${KEY}b`, `${KEY}a`]));
  });

  it("changes in few lines when little changes", () => {
    const text = (limit: number) =>
      writeSnapshot(
        tableOf({ computeUsages: new Map([[KEY, known([USAGE, { ...USAGE, name: "b", limit }])]]) }),
        META,
      ).split("\n");
    const before = text(10);
    expect(text(20).filter((line, index) => line !== before[index])).toHaveLength(1);
  });

  it("keeps the time to the millisecond", () => {
    const observedAt = instant(Date.UTC(2026, 7, 24, 5, 6, 7, 89));
    expect(parseSnapshot(writeSnapshot(tableOf(), { ...META, observedAt }), "s").observedAt).toBe(observedAt);
  });

  it("has a published schema, which is one", async () => {
    expect(new Ajv2020({ strictRequired: false }).validateSchema(snapshotSchema())).toBe(true);
    // `vitest run test/facts -u` writes it anew.
    const text = await format(JSON.stringify(snapshotSchema()), { parser: "json", printWidth: 110 });
    await expect(text).toMatchFileSnapshot("../../snapshot.schema.json");
  });
});

describe("what is no snapshot", () => {
  const good = writeSnapshot(tableOf({ computeUsages: new Map([[KEY, known([USAGE])]]) }), META);
  const change = (from: string, to: string): string => {
    expect(good).toContain(from);
    return good.replace(from, to);
  };

  it.each<[string, () => string, string]>([
    ["nothing", () => "", "is not JSON"],
    ["half a file", () => good.slice(0, good.length / 2), "is not JSON"],
    ["a list", () => "[]", "must be object"],
    ["another version", () => change('"version": 1', '"version": 2'), "/version"],
    ["no cloud", () => change('"cloud": "AzureCloud",', ""), "cloud"],
    ["a cloud with a line end", () => change('"AzureCloud"', '"Azure\\nCloud"'), "/cloud"],
    ["no real time", () => change("2026-08-24", "2026-02-30"), "/observedAt"],
    ["an unknown kind", () => change('"computeUsages"', '"somethingElse"'), "/facts"],
    ["a key that names no scope", () => change(KEY, "subscription"), "/facts/computeUsages"],
    ["a fact that is neither", () => change('"known": true', '"known": "yes"'), "/facts/computeUsages"],
    ["a known fact without a value", () => change('"value":', '"valeu":'), "/facts/computeUsages"],
    ["a number in a string", () => change('"limit":10', '"limit":"10"'), "limit"],
    ["a foreign schema", () => change("readiness:snapshot:1", "readiness:report:1"), "report:1"],
    ["a key twice", () => change('"limit":10', '"limit":10,"limit":99'), "twice"],
    ["a field too many", () => change('"limit":10', '"limit":10,"constructor":1'), "/facts/computeUsages"],
    [
      "a key of JavaScript's own",
      () => change('"limit":10', '"limit":10,"__proto__":{"limit":99}'),
      "__proto__",
    ],
    ["a nest without end", () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "nested deeper"],
    ["a large nest", () => `{"a":${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}}`, "nested deeper"],
    ["more values than any target has", () => `[${"1,".repeat(1_100_000)}1]`, "more than 1000000 values"],
    [
      "a list longer than any that is read of Azure",
      () => {
        const all = Array.from({ length: 20_001 }, (_, index) => ({ ...USAGE, name: `n${String(index)}` }));
        return writeSnapshot(tableOf({ computeUsages: new Map([[`${KEY}a`, known(all)]]) }), META);
      },
      "a list of 20001 items in computeUsages",
    ],
    [
      "a nest inside",
      () => change('"cloud"', `"x": ${"[".repeat(300)}${"]".repeat(300)}, "cloud"`),
      "nested deeper",
    ],
  ])("%s is refused with what is wrong", (_, text, words) => {
    const parse = () => parseSnapshot(text(), "dir/s.json");
    expect(parse).toThrow(UserError);
    expect(parse).toThrow("dir/s.json");
    expect(parse).toThrow(words);
  });

  it("a file that is too large is refused before it is parsed", () => {
    expect(() => parseSnapshot(" ".repeat(MAX_SNAPSHOT_BYTES + 1), "s.json")).toThrow(/larger than 64 MiB/);
  });

  it("throws nothing but the user's mistake, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => parseSnapshot(text, "s.json")).toThrow(UserError);
      }),
    );
  });

  it("throws nothing but the user's mistake when a good one is cut or changed", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, text) => {
        try {
          parseSnapshot(good.slice(0, at) + text + good.slice(at + 1), "s.json");
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("the words of an unknown fact", () => {
  const write = (detail: string) =>
    writeSnapshot(tableOf({ computeUsages: new Map([[KEY, unknown("throttled", sentence(detail))]]) }), META);

  it.each([
    "click [here](https://evil.example)",
    "<img src=x onerror=alert(1)>",
    "@octocat look",
    "# heading",
    "a | b",
    "*bold*",
    "a `da\u202eta` b",
    "a `li\nne` b",
    "line\nend",
    "&lt;",
  ])("cannot smuggle markup in their prose or controls in their data: %j", (detail) => {
    expect(() => parseSnapshot(write(detail), "s")).toThrow(UserError);
  });

  it("may hold any text as data", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (data) => {
        const text = write(
          say`Could not read ${data}: it does not exist, or the run's identity cannot see it (404).`,
        );
        expect(parseSnapshot(text, "s").table.computeUsages.size).toBe(1);
      }),
    );
  });
});
