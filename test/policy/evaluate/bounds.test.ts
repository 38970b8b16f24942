import { describe, expect, it } from "vitest";
import { ExpressionError } from "../../../src/expression/failure.ts";
import { NO_ALIASES } from "../../../src/policy/aliases.ts";
import { decide } from "../../../src/policy/evaluate/compile/compile.ts";
import { ValueNode } from "../../../src/policy/evaluate/compile/node.ts";
import { FieldPositions, PathPositions } from "../../../src/policy/evaluate/compile/places.ts";
import { OPEN, type EvaluationState } from "../../../src/policy/evaluate/compile/run.ts";
import { Exhausted, JobWork, Work } from "../../../src/policy/evaluate/work.ts";
import type { Truth } from "../../../src/expression/value.ts";

const state: EvaluationState = {
  number: 1,
  resource: { body: {} },
  root: new ValueNode({}),
  type: "",
  places: new FieldPositions(undefined, undefined, NO_ALIASES, new PathPositions()),
  context: { around: {}, apiVersion: undefined },
  work: new Work(),
};

describe("the answer of a compiled condition", () => {
  const throwing = (error: Error) => (): Truth => {
    throw error;
  };
  it.each<[string, () => Truth, string]>([
    ["that holds", () => true, "match"],
    ["that does not", () => false, "no-match"],
    ["that waits for something", () => OPEN, "unknown"],
    ["that the service fails", throwing(new ExpressionError("x")), "error"],
    ["that takes more steps than there are", throwing(new Exhausted()), "unknown"],
  ])("%s", (_, check, expected) => {
    expect(decide(check, state)).toBe(expected);
  });

  it("hides no bug of ours", () => {
    expect(() => decide(throwing(new TypeError("a bug")), state)).toThrow("a bug");
  });
});

describe("the work of a job", () => {
  it("is given out until none is left", () => {
    const job = new JobWork(() => false, 100);
    expect([job.take(60), job.take(60), job.take(60)]).toEqual([60, 40, 0]);
  });

  it("is none once its time is over, and stays so", () => {
    let over = false;
    const job = new JobWork(() => over, 100);
    expect(job.take(10)).toBe(10);
    over = true;
    expect(job.take(10)).toBe(0);
    over = false;
    expect([job.take(10), job.begin()]).toEqual([0, 0]);
  });

  it("leaves each evaluation enough, and less once all have taken twice what there was", () => {
    const job = new JobWork(() => false, 100);
    const usual = job.begin();
    job.count(199);
    expect(job.begin()).toBe(usual);
    job.count(1);
    expect(job.begin()).toBeGreaterThan(0);
    expect(job.begin()).toBeLessThan(usual);
  });

  it("looks at the clock from time to time as evaluations begin", () => {
    const job = new JobWork(() => true, 100);
    const given = Array.from({ length: 64 }, () => job.begin());
    expect(given[0]).toBeGreaterThan(0);
    expect(given.at(-1)).toBe(0);
    expect(given.filter((steps) => steps === 0)).toHaveLength(1);
  });
});
