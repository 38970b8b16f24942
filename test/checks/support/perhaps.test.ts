import { expect, it } from "vitest";
import type { Judgement } from "../../../src/checks/check.ts";
import { unknownIfConditional } from "../../../src/checks/support/conditional.ts";
import { say } from "../../../src/base/sentence.ts";
import { place, planned } from "../../support/context.ts";

const sure = planned("A.B/c", "sure");
const maybe = planned("A.B/c", "maybe", { condition: "reference('x').on" });
const judgement = (outcome: Judgement["outcome"], resources: Judgement["resources"]): Judgement => ({
  outcome,
  subject: "s",
  place: place("target"),
  why: say`It does not fit.`,
  ...(resources === undefined ? {} : { resources }),
});

it("takes a failure of what may never be deployed for unknown, and says what decides", () => {
  const found = unknownIfConditional(judgement("fail", [maybe]));
  expect(found.outcome).toBe("unknown");
  expect(found.why).toContain("It does not fit. Whether `shop.maybe` is deployed");
  expect(found.why).toContain("`reference('x').on`");
});

it.each<[string, Judgement]>([
  ["a failure of something that is surely deployed too", judgement("fail", [maybe, sure])],
  ["a failure of the target itself", judgement("fail", undefined)],
  ["a failure without resources", judgement("fail", [])],
  ["what passes", judgement("pass", [maybe])],
])("leaves %s as it is", (_, one) => {
  expect(unknownIfConditional(one)).toBe(one);
});
