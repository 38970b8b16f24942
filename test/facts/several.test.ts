import { describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { subscriptionScope } from "../../src/base/resource-id.ts";
import { say } from "../../src/base/sentence.ts";
import { known, partlyRead, unknown, type Fact } from "../../src/facts/fact.ts";
import { factKey, factRef, type FactTypes } from "../../src/facts/facts.ts";
import { merged, type NamedSnapshot } from "../../src/facts/several.ts";
import { tableOf } from "../../src/facts/table.ts";
import { at, id, SOURCE, TARGET } from "../support/context.ts";

type Subscription = FactTypes["subscription"];
const TENANT = id("33333333-3333-3333-3333-333333333333");
const hidden = unknown("no-permission", say`It may not be read.`);

function seen(of: typeof SOURCE, state = "Enabled"): Fact<Subscription> {
  return known({ subscriptionId: of, displayName: "x", state, tenantId: TENANT });
}

function snapshot(
  file: string,
  observedAt: string,
  facts: readonly (readonly [typeof SOURCE, Fact<Subscription>])[],
): NamedSnapshot {
  const subscription = new Map(
    facts.map(([of, fact]) => [factKey(factRef("subscription", subscriptionScope(of))), fact]),
  );
  return {
    file,
    snapshot: { table: tableOf({ subscription }), cloud: "AzureCloud", observedAt: at(observedAt) },
  };
}

const told = ({ table }: ReturnType<typeof merged>) => [...table.subscription.values()];

describe("snapshots of two sign-ins", () => {
  const a = snapshot("a.json", "2026-08-24T05:00:00Z", [
    [SOURCE, seen(SOURCE)],
    [TARGET, hidden],
  ]);
  const b = snapshot("b.json", "2026-08-23T05:00:00Z", [
    [SOURCE, hidden],
    [TARGET, seen(TARGET)],
  ]);

  it.each([
    ["one after the other", a, b],
    ["the other way round", b, a],
  ])("know what either knows, as old as the older: %s", (_, one, other) => {
    const both = merged(one, [other]);
    expect(told(both)).toEqual(expect.arrayContaining([seen(SOURCE), seen(TARGET)]));
    expect(told(both)).toHaveLength(2);
    expect(both.observedAt).toBe(at("2026-08-23T05:00:00Z"));
    expect(both.newestAt).toBe(at("2026-08-24T05:00:00Z"));
  });

  it("agree where they know the same, and keep what only a part could be read of before what could not be read", () => {
    expect(told(merged(a, [a, a]))).toEqual([seen(SOURCE), hidden]);
    const part = partlyRead(
      hidden,
      { subscriptionId: TARGET, displayName: "x", state: "x", tenantId: TENANT },
      [{ why: say`It is odd.` }],
    );
    const partly = snapshot("c.json", "2026-08-24T05:00:00Z", [[TARGET, part]]);
    expect(told(merged(partly, [a]))).toEqual([part, seen(SOURCE)]);
    expect(told(merged(a, [partly]))).toEqual([seen(SOURCE), part]);
    expect(told(merged(partly, [b]))).toEqual(expect.arrayContaining([seen(TARGET)]));
  });

  it("are refused where they contradict each other, with both values, both files and no whole id", () => {
    const other = snapshot("c.json", "2026-08-24T05:00:00Z", [[TARGET, seen(TARGET, "Disabled")]]);
    const run = (): unknown => merged(a, [b, other]);
    expect(run).toThrow(UserError);
    expect(run).toThrow(/b\.json and c\.json say different things of subscription/);
    expect(run).toThrow(/"Enabled" and "Disabled" at \/state/);
    expect(run).not.toThrow(TARGET);
  });

  it("are refused where one knows more of a fact than the other", () => {
    const more = seen(TARGET);
    if (!more.known) throw new Error("it is known");
    const other = snapshot("c.json", "2026-08-24T05:00:00Z", [
      [TARGET, known({ ...more.value, quotaId: "PayAsYouGo_2014-09-01" })],
    ]);
    expect(() => merged(b, [other])).toThrow(/nothing and "PayAsYouGo_2014-09-01" at \/quotaId/);
  });
});
