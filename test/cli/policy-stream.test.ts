import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/base/time.ts";
import { policyEval } from "../../src/cli/policy-eval.ts";
import { PolicyResponses } from "../../src/cli/policy/answers.ts";
import { TextCache } from "../../src/cli/policy/cache.ts";
import { linesOf } from "../../src/cli/policy/lines.ts";
import { isDeeperThan, membersOf } from "../../src/cli/policy/members.ts";
import { NO_ALIASES } from "../../src/policy/aliases.ts";
import { DamagedInstallation } from "../../src/run/aliases.ts";
import { answerRequest } from "../../src/policy/request.ts";
import { runs } from "../support/runs.ts";

const defaults = { aliases: NO_ALIASES, now: instant(0) };

async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for (const chunk of chunks) {
    await Promise.resolve();
    yield chunk;
  }
}

describe("lines of a stream", () => {
  it("are the same however the bytes arrive, and those that are too long are counted, not kept", async () => {
    const text = fc.array(fc.constantFrom("a", "é", "\n", "\r", "bbbb", "cccccccccc"), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 7 })), async (parts, sizes) => {
        const bytes = Buffer.from(parts.join(""));
        const chunks: Buffer[] = [];
        let at = 0;
        for (const size of [...sizes, bytes.length]) chunks.push(bytes.subarray(at, (at += size)));
        const want = parts.join("").split("\n");
        if (want.at(-1) === "") want.pop();
        const found: (string | undefined)[] = [];
        const numbers: number[] = [];
        for await (const lines of linesOf(stream(chunks), 12)) {
          found.push(...lines.map((line) => line.bytes?.toString("utf8")));
          numbers.push(...lines.map((line) => line.number));
        }
        expect(found).toEqual(want.map((line) => (Buffer.byteLength(line) > 12 ? undefined : line)));
        expect(numbers).toEqual(want.map((_, index) => index + 1));
      }),
    );
  });
});

describe("what is kept between lines", () => {
  it("is made once, and the least recently used goes first", () => {
    const cache = new TextCache<{ readonly made: number }>(2, 1_000);
    let count = 0;
    const make = (): { made: number } => ({ made: (count += 1) });
    for (const text of ["a", "b", "a", "c", "a", "b"]) cache.get(text, make);
    expect(count).toBe(4);
  });

  it("stays within its characters, and contains nothing that is too large a part of them", () => {
    const cache = new TextCache<{ readonly text: string }>(1_000, 40);
    let count = 0;
    const make = (text: string): { text: string } => {
      count += 1;
      return { text };
    };
    const texts = Array.from({ length: 5 }, (_, at) => String(at).repeat(10));
    for (const text of [...texts, ...texts]) cache.get(text, make);
    expect(count).toBe(10);
    for (const text of ["x".repeat(11), "x".repeat(11)]) expect(cache.get(text, make).text).toBe(text);
    expect(count).toBe(12);
    for (const text of texts.slice(2)) cache.get(text, make);
    expect(count).toBe(12);
  });
});

describe("the members of a line", () => {
  it("are where the parser finds them", () => {
    const key = fc.string().filter((text) => !JSON.stringify(text).includes("\\"));
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.constantFrom(0, 1, 3), (object, indent) => {
        const text = JSON.stringify(object, null, indent);
        const read: unknown = JSON.parse(text);
        const members = Object.keys(object).length === 0 ? [] : membersOf(text);
        expect(
          members?.map(({ key, from, to }): unknown[] => [key, JSON.parse(text.slice(from, to))]),
        ).toEqual(Object.entries(read ?? {}));
      }),
    );
  });

  it.each([
    "",
    "[1]",
    '"x"',
    "{}",
    "{1:2}",
    '{"a"}',
    '{"a":',
    '{"a":"',
    '{"a":[',
    '{"\\u0061":1}',
    '{"a":1,}',
    '{"a":1',
  ])("are left to the parser in %j", (text) => {
    expect(membersOf(text)).toBeUndefined();
  });

  it.each([
    ["[[[1]]]", 3, false],
    ["[[[1]]]", 2, true],
    ['["[[[[", {"]]": [1]}]', 3, false],
    ['["\\"[[[["]', 1, false],
    ["[][][][]", 1, false],
  ])("of %j are deeper than %i: %j", (text, most, want) => {
    expect(isDeeperThan(text, most)).toBe(want);
  });
});

describe("answers to lines", () => {
  const long = "y".repeat(300);
  const definition = {
    policyRule: { if: { field: "a", equals: '\\"x]}' }, then: { effect: "deny" } },
    description: long,
    parameters: {},
  };
  const aliases = [
    {
      namespace: "N.s",
      resourceTypes: [
        { resourceType: "t", aliases: [{ name: "N.s/t/a", defaultPath: "properties.deep", paths: [] }] },
      ],
    },
    long,
  ];
  const aliased = {
    policyRule: { if: { field: "N.s/t/a", equals: 1 }, then: { effect: "audit" } },
    description: long,
  };
  const resource = { type: "N.s/t", a: '\\"x]}', properties: { deep: 1 } };
  const texts = [
    JSON.stringify({ id: 1, definition, resource }),
    JSON.stringify({ id: 2, definition: aliased, aliases, resource }, null, 1).replaceAll("\n", " "),
    JSON.stringify({ rule: { ...definition.policyRule, note: long }, resource, id: "3" }),
  ];

  function plainly(text: string): unknown {
    try {
      return answerRequest(JSON.parse(text), defaults);
    } catch {
      return { id: null, line: 7, result: "error", why: "line 7 is not JSON" };
    }
  }

  it("are the same whether or not a line is read in parts, also where it is damaged", () => {
    const answers = new PolicyResponses(defaults);
    const results = new Set<unknown>();
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.constantFrom("", "{", "}", "[", "]", '"', ",", ":", "\\", "0", "A"),
        fc.boolean(),
        (text, at, put, replace) => {
          const place = at % (text.length + 1);
          const line = text.slice(0, place) + put + text.slice(replace ? place + 1 : place);
          const answer = answers.answer({ number: 7, bytes: Buffer.from(line) });
          results.add(answer["result"]);
          expect({ ...answer, id: null, line: 0 }).toEqual({ ...Object(plainly(line)), id: null, line: 0 });
        },
      ),
      { numRuns: runs(3_000) },
    );
    expect([...results].sort()).toEqual(["error", "match", "no-match"]);
    for (const text of texts)
      expect(answers.answer({ number: 1, bytes: Buffer.from(text) })["result"]).toBe("match");
  });

  it("do not mix up keys that stand twice or in another casing", () => {
    const answers = new PolicyResponses(defaults);
    const [text = ""] = texts;
    const never = JSON.stringify({
      ...definition,
      policyRule: { if: { field: "a", equals: "n" }, then: { effect: "deny" } },
    });
    for (const line of [
      `{"definition":${never},${text.slice(1)}`,
      text.replace('"definition"', '"DEFINITION"'),
      text.replace('"definition"', '"defin\\u0069tion"'),
      `${text.slice(0, -1)},"Definition":${never}}`,
    ])
      expect(answers.answer({ number: 7, bytes: Buffer.from(line) })).toEqual(plainly(line));
  });

  it.each([
    [new RangeError("secret"), "met a bug of ours (RangeError)"],
    [
      new DamagedInstallation("the aliases are gone"),
      "cannot be judged: the aliases are gone: the installation is damaged",
    ],
  ])("say that %s is not the caller's fault, and let the rest go on", (error, why) => {
    const aliases = {
      find() {
        throw error;
      },
    };
    const answers = new PolicyResponses({ ...defaults, aliases });
    const line = JSON.stringify({
      rule: { if: { field: "N.s/t/a", exists: true }, then: { effect: "deny" } },
    });
    expect(answers.answer({ number: 4, bytes: Buffer.from(line) })).toEqual({
      id: null,
      line: 4,
      result: "error",
      why: `line 4 ${why}`,
    });
    expect(answers.bugs).toBe(1);
  });
});

describe("the stream of answers", () => {
  it("reads no further than its reader has taken", async () => {
    let read = 0;
    let taken = 0;
    let furthest = 0;
    function* chunks(): Generator<Uint8Array> {
      for (; read < 50; read += 1) {
        furthest = Math.max(furthest, read - taken);
        yield Buffer.from("{}\n");
      }
    }
    const code = await policyEval(
      undefined,
      { now: instant(0) },
      {
        cwd: ".",
        now: () => 0,
        input: () => stream(chunks()),
        async write(text) {
          await new Promise((done) => setImmediate(done));
          taken += text.split("\n").length - 1;
        },
      },
    );
    expect([code, taken]).toEqual([0, 50]);
    expect(furthest).toBeLessThanOrEqual(1);
  });

  it("ends quietly when its reader has gone", async () => {
    const gone = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    let read = 0;
    function* chunks(): Generator<Uint8Array> {
      for (; read < 50; read += 1) yield Buffer.from("{}\n");
    }
    const code = await policyEval(
      undefined,
      { now: instant(0) },
      {
        cwd: ".",
        now: () => 0,
        input: () => stream(chunks()),
        write: () => Promise.reject(gone),
      },
    );
    expect([code, read]).toEqual([0, 0]);
  });
});
