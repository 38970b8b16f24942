import { describe, expect, it } from "vitest";
import { NO_ALIASES } from "../../../src/policy/aliases.ts";
import { Engine, prepare } from "../../../src/policy/evaluate/compile/engine.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import { explain } from "../../../src/policy/evaluate/explain.ts";
import { findRepairs } from "../../../src/policy/repair/repair.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { parseRule } from "../../../src/policy/parse.ts";
import { EvaluationMemory } from "../../../src/policy/evaluate/memory.ts";
import { JobWork, Work } from "../../../src/policy/evaluate/work.ts";
import { conditionOf, judge, situation } from "../support.ts";
import { long } from "../../support/runs.ts";

const counted = (field: string, where: JsonObject): JsonObject => ({ count: { field, where }, greater: 0 });
const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);
/** 400 × 400 × 400 comparisons, which would take minutes. */
const cubed = counted("a[*]", counted("b[*]", counted("c[*]", { field: "c[*]", equals: "x" })));
const body = { a: numbers(400), b: numbers(400), c: numbers(400) };
const TOO_MUCH = "the outcome of an evaluation of too many steps";

describe("the work of one evaluation", () => {
  long("ends, and what it would have come to is unknown", () => {
    expect(judge(cubed, body)).toBe(`unknown: ${TOO_MUCH}`);
    expect(judge({ not: cubed }, body)).toBe(`unknown: ${TOO_MUCH}`);
    expect(judge({ anyOf: [{ field: "a[*]", less: 400 }, cubed] }, body)).toBe("match");
  });

  it("ends in the compiled engine too", () => {
    const rule = parseRule({ if: cubed, then: { effect: "deny" } });
    if (!rule.ok) throw new Error(rule.problem);
    const engine = new Engine([{ rule: rule.value, parameters: {} }], NO_ALIASES);
    expect(engine.answers(prepare({ body }), {}).map(({ answer }) => answer)).toEqual(["unknown"]);
  });

  it("counts what functions are called and what they give", () => {
    const range = { value: "[length(range(0, 10000))]", equals: 1 };
    const rest = { work: new Work(10_000) };
    expect(judge(counted("a[*]", range), body, rest)).toBe(`unknown: ${TOO_MUCH}`);
    expect(judge(range, body)).toBe("no-match");
  });

  long("counts what functions go through, in the reference and in the compiled engine", () => {
    const o = Array.from({ length: 2_000 }, (_, index) => ({ a: { b: index } }));
    const big = JSON.stringify(numbers(10_000));
    const cases: readonly (readonly [string, JsonObject])[] = [
      ["parameters alone", { value: `[${"union(".repeat(60)}parameters('o')${")".repeat(60)}]`, equals: 1 }],
      ["the resource", { value: "[contains(json(field('name')), -1)]", equals: "x" }],
    ];
    for (const [, test] of cases) {
      // Each of two thousand alternatives is within the bound; together they are not.
      const many = { anyOf: numbers(2_000).map(() => test) };
      const rule = parseRule({ if: many, then: { effect: "deny" } });
      if (!rule.ok) throw new Error(rule.problem);
      const resource = { body: { name: big } };
      const around = { resource, parameters: { o }, aliases: NO_ALIASES, work: new Work(100_000) };
      expect(evaluate(rule.value.if, around).result).toBe("unknown");
      const engine = new Engine([{ rule: rule.value, parameters: { o } }], NO_ALIASES);
      expect(engine.answers(prepare(resource), {}).map(({ answer }) => answer)).not.toEqual(["match"]);
    }
  });

  it("is enough for a large array and a long list", () => {
    const list = numbers(20_000).map(String);
    expect(judge({ field: "l[*]", in: list }, { l: list })).toBe("match");
    expect(judge({ field: "l[*]", notIn: list }, { l: ["x", "19999"] })).toBe("no-match");
    const told = explain(conditionOf({ field: "l[*]", in: list }), situation({ l: list }));
    expect(told).toHaveLength(1);
  });

  it("shares the service's 100 iterations among value counts within each other", () => {
    const nested = (inner: number): Json => ({
      count: {
        value: numbers(10),
        name: "o",
        where: {
          count: { value: numbers(inner), name: "i", where: { value: true, equals: true } },
          equals: inner,
        },
      },
      equals: 10,
    });
    expect(judge(nested(10), {})).toBe("match");
    expect(judge(nested(11), {})).toMatch(/^unknown: .*a limit of 100/);
  });
});

describe("the search for a change", () => {
  long("ends where many alternatives would all have to change", () => {
    const alternatives = numbers(300).map((index) => ({
      allOf: [
        { field: `p${String(index)}`, equals: "x" },
        { field: `q${String(index)}`, in: numbers(50) },
      ],
    }));
    const entries = numbers(300).flatMap((index): [string, Json][] => [
      [`p${String(index)}`, "x"],
      [`q${String(index)}`, 1],
    ]);
    const resource: JsonObject = Object.fromEntries(entries);
    const condition = conditionOfMany(alternatives);
    expect(evaluate(condition, situation(resource)).result).toBe("match");
    expect(findRepairs(condition, situation(resource))).toEqual({
      found: false,
      why: "no change was found within the bounds of the search",
    });
  });
});

/** More conditions than an existenceCondition may have. */
function conditionOfMany(alternatives: readonly Json[]): ReturnType<typeof conditionOf> {
  const rule = parseRule({ if: { anyOf: alternatives }, then: { effect: "deny" } });
  if (!rule.ok) throw new Error(rule.problem);
  return rule.value.if;
}

describe("the work of a job", () => {
  const squared = counted("a[*]", counted("b[*]", { field: "b[*]", equals: "x" }));
  const small = counted("a[*]", { field: "a[*]", equals: "x" });
  /** What an engine of the rules answers to each of so many requests. */
  const answered = (job: JobWork, conditions: readonly Json[], requests: number) => {
    const rules = conditions.map((condition) => parseRule({ if: condition, then: { effect: "deny" } }));
    const policies = rules.map((rule) => {
      if (!rule.ok) throw new Error(rule.problem);
      return { rule: rule.value, parameters: {} };
    });
    const engine = new Engine(policies, NO_ALIASES, undefined, job);
    return numbers(requests).map(() => engine.answers(prepare({ body }), {}).map(({ answer }) => answer));
  };

  it("is shared by laborious evaluations, and leaves all others what they need", () => {
    const answers = answered(new JobWork(undefined, 600_000), [squared, small], 8);
    expect(answers[0]).toEqual([]);
    expect(answers.at(-1)).toEqual(["unknown"]);
  });

  it("ends soon after its time is over, and what is simple is still told", () => {
    let isOver = false;
    const job = new JobWork(() => isOver);
    expect(answered(job, [squared], 1)).toEqual([[]]);
    isOver = true;
    expect(answered(job, [squared, { field: "type", equals: "x" }], 1)).toEqual([["unknown"]]);
    const later = answered(job, [small, { field: "type", equals: "x" }], 100).at(-1);
    expect(later).toEqual(["unknown"]);
  });

  it("is shared by the reference, which explains answers, too", () => {
    const memory = new EvaluationMemory(new JobWork(undefined, 600_000));
    expect(judge(squared, body, { memory })).toBe("no-match");
    expect(judge(squared, body, { memory })).toBe(`unknown: ${TOO_MUCH}`);
    expect(judge(small, body, { memory })).toBe("no-match");
  });
});
