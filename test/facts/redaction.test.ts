import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known, partlyRead, unknown, type Fact } from "../../src/facts/fact.ts";
import { FACT_KINDS, kindOf, type FactKindName } from "../../src/facts/facts.ts";
import { redacted } from "../../src/facts/redaction.ts";
import type { Schema } from "../../src/facts/schema/schema.ts";
import { say } from "../../src/base/sentence.ts";
import { ADDRESS, arbitraryOf } from "./arbitrary.ts";
import { runs } from "../support/runs.ts";

/** Kinds in which no free text stands: all is of a pattern, a number or a choice. */
const WITHOUT_TEXT: ReadonlySet<FactKindName> = new Set<FactKindName>(["roleAssignmentUsage"]);

/** How many of the values that were tried held an address before. */
function tried<T>(schema: Schema<T>): number {
  let held = 0;
  const clean = (fact: Fact<T>): void => {
    const once = redacted(schema, fact);
    expect(JSON.stringify(once)).not.toContain(ADDRESS);
    expect("value" in once && schema.is(once.value)).toBe(true);
    expect(redacted(schema, once), "a second time changes nothing").toBe(once);
  };
  fc.assert(
    fc.property(arbitraryOf(schema), (value) => {
      if (JSON.stringify(value).includes(ADDRESS)) held += 1;
      else expect(redacted(schema, known(value)), "the same object").toMatchObject({ value });
      clean(known(value));
      clean(partlyRead(unknown("malformed", say`One entry could not be read.`), value, []));
    }),
    { numRuns: runs(60) },
  );
  return held;
}

describe.each(FACT_KINDS)("a fact of the kind %s", (name) => {
  it("holds no address of a person, wherever one was written", () => {
    const held = tried<unknown>(kindOf(name).value);
    if (!WITHOUT_TEXT.has(name)) expect(held).toBeGreaterThan(0);
  });
});

it("leaves an unknown fact as it is", () => {
  const fact = unknown("timed-out", say`The answer did not arrive.`);
  expect(redacted(kindOf("locks").value, fact)).toBe(fact);
});
