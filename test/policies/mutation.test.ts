import { describe, expect, it } from "vitest";
import { coverageOf, mutantsOfRule } from "../../src/policy-pack/coverage.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { PACKS } from "./support.ts";
import { sampled } from "../support/runs.ts";

/** Cases that cannot fail prove nothing: every rule is broken in every place, and some case must notice each time. */

const aliases = bundledAliases();

it.each(sampled(PACKS, 12).map((pack) => [pack.folder, pack] as const))(
  "the cases of %s notice when any condition is wrong",
  (_, pack) => {
    const { tried, unnoticed } = coverageOf(pack, aliases);
    expect(unnoticed).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  },
);

describe("coverage", () => {
  const [first] = PACKS;
  if (first === undefined) throw new Error("there are policies");

  it("of a policy without cases is nothing", () => {
    const { tried, unnoticed } = coverageOf({ ...first, cases: [] }, aliases);
    expect(unnoticed).toHaveLength(tried);
  });

  it("breaks each condition, the one on a related resource too", () => {
    const a = { field: "type", equals: "a/b" };
    const rule = {
      if: { allOf: [a, { not: a }] },
      then: { effect: "auditIfNotExists", details: { type: "c/d", existenceCondition: a } },
    };
    expect([...mutantsOfRule(rule)].map(({ what }) => what)).toEqual([
      "if negated",
      "if: anyOf for allOf",
      "if.allOf[0] negated",
      "if.allOf[1] negated",
      "if.allOf[1] without not",
      "existenceCondition negated",
    ]);
  });
});
