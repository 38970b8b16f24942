import { expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { withoutPause } from "../../src/base/pauses.ts";
import { caseOf, type Check } from "../../src/checks/check.ts";
import { judge, judging } from "../../src/checks/frame.ts";
import type { Derivation } from "../../src/derive/derivation.ts";
import { sub01 } from "../../src/checks/subscription/SUB-01.ts";
import { known, type Fact } from "../../src/facts/fact.ts";
import { factRef } from "../../src/facts/facts.ts";
import { context, Facts, manifest, place, SCOPE } from "../support/context.ts";

it("what is not judged when the time of the run is over is unknown, and what was judged stands", () => {
  let left = 2;
  const usages = factRef("computeUsages", SCOPE, "swedencentral");
  const check: Check = {
    ...sub01,
    cases: () =>
      ["one", "two", "three"].map((subject) =>
        caseOf({ subject, place: place("x") }, { usages }, () => {
          left -= 1;
          return [{ subject, place: place("x"), outcome: "pass", why: say`It is so.` }];
        }),
      ),
  };
  const { read } = new Facts().put(usages, []);
  const over = () => (left > 0 ? undefined : say`the time is over`);
  const { judgements, misses } = judge(check, context(manifest()), read, over);
  expect(judgements.map(({ subject, outcome }) => `${subject} ${outcome}`)).toEqual([
    "one pass",
    "two pass",
    "three unknown",
  ]);
  expect(misses.map(({ why }) => why.detail)).toEqual([
    "There was no time left to judge it: the time is over.",
  ]);
});

it("what takes long to derive pauses while it is derived, and is left when the time is over", () => {
  const usages = factRef("computeUsages", SCOPE, "swedencentral");
  let pieces = 0;
  const deriving = function* (): Generator<void, Fact<number>> {
    for (; pieces < 1_000; pieces += 1) yield;
    return known(pieces);
  };
  const slow: Derivation<number> = {
    name: "slow",
    needs: [usages],
    deriving,
    derive: () => withoutPause(deriving()),
  };
  const check: Check = {
    ...sub01,
    cases: () =>
      ["one", "two"].map((subject) =>
        caseOf({ subject, place: place("x") }, { slow }, () => [
          { subject, place: place("x"), outcome: "pass", why: say`It is so.` },
        ]),
      ),
  };
  const { read } = new Facts().put(usages, []);
  const over = () => (pieces < 10 ? undefined : say`the time is over`);
  let pauses = 0;
  const work = judging(check, context(manifest()), read, over);
  let step = work.next();
  for (; step.done !== true; step = work.next()) pauses += 1;
  expect(step.value.judgements.map(({ outcome }) => outcome)).toEqual(["unknown", "unknown"]);
  expect(pieces).toBe(10);
  expect(pauses).toBeGreaterThanOrEqual(10);
  expect(step.value.misses.map(({ why }) => why.detail)).toEqual([
    "There was no time left to judge it: the time is over.",
    "There was no time left to judge it: the time is over.",
  ]);
});
