import { expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { caseOf, type Check } from "../../src/checks/check.ts";
import { judge } from "../../src/checks/frame.ts";
import { sub01 } from "../../src/checks/subscription/SUB-01.ts";
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
