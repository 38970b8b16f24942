import { describe, expect, it } from "vitest";
import { until, withoutPause } from "../../src/base/pauses.ts";
import { say } from "../../src/base/sentence.ts";
import { factsBehind, type Derivation } from "../../src/derive/derivation.ts";
import { policyAssessment } from "../../src/derive/policies/assessment.ts";
import { known, unknown, type Fact } from "../../src/facts/fact.ts";
import { factRef } from "../../src/facts/facts.ts";
import { Facts, SCOPE } from "../support/context.ts";
import { readEstate } from "../support/estate.ts";

const usages = factRef("computeUsages", SCOPE, "swedencentral");
const budgets = factRef("budgets", SCOPE);
const roles = factRef("roleDefinitions", SCOPE);

function counted(value: () => Fact<number>): Derivation<number> & { readonly times: () => number } {
  let times = 0;
  return {
    name: "number of counters",
    needs: [usages],
    wants: [budgets],
    derive: () => {
      times += 1;
      return value();
    },
    times: () => times,
  };
}

describe("a derived value", () => {
  it("is computed once a run, however many read it", () => {
    const one = counted(() => known(3));
    const read = new Facts().put(usages, []).read;
    expect([read(one), read(one), read({ ...one })]).toEqual([known(3), known(3), known(3)]);
    expect(one.times()).toBe(1);
  });

  it("is unknown with the reason of the need that is, and not computed", () => {
    const one = counted(() => known(3));
    const why = unknown("throttled", say`Azure was asked too often.`);
    const twice: Derivation<number> = { name: "twice", needs: [one], derive: (read) => read(one) };
    expect(new Facts().miss(usages, why).read(twice)).toEqual(why);
    expect(one.times()).toBe(0);
  });

  it("may be unknown by itself, and what rests on it is then too", () => {
    const why = unknown("unresolved", say`The plan does not say.`);
    const one = counted(() => why);
    const twice: Derivation<number> = { name: "twice", needs: [one], derive: () => known(1) };
    expect(new Facts().put(usages, []).read(twice)).toEqual(why);
  });

  it("rests on facts, each named once; those that only sharpen it are not needs", () => {
    const one = counted(() => known(3));
    const twice: Derivation<number> = { name: "twice", needs: [one, roles, usages], derive: () => known(1) };
    expect(factsBehind([twice, one])).toEqual([usages, budgets, roles]);
    expect(factsBehind([twice], "needs")).toEqual([usages, roles]);
  });

  it("cannot be derived from itself", () => {
    const self: Derivation<number> = { name: "self", needs: [], derive: (read) => read(self) };
    expect(() => new Facts().read(self)).toThrow("self is derived from itself");
  });
});

describe("what takes long", () => {
  const slow = (): Derivation<number> & { readonly times: () => number } => {
    let times = 0;
    const deriving = function* (): Generator<void, Fact<number>> {
      times += 1;
      for (let piece = 0; piece < 3; piece += 1) yield;
      return known(3);
    };
    return {
      name: "slow",
      needs: [usages],
      deriving,
      derive: () => withoutPause(deriving()),
      times: () => times,
    };
  };

  it("is derived with pauses before something that rests on it is read, and once", () => {
    const one = slow();
    const twice: Derivation<number> = { name: "twice", needs: [one], derive: (read) => read(one) };
    const read = new Facts().put(usages, []).read;
    expect([...(read.preparing?.([twice, one]) ?? [])]).toHaveLength(3);
    expect(one.times()).toBe(1);
    expect([read(twice), read(one), [...(read.preparing?.([one]) ?? [])]]).toEqual([known(3), known(3), []]);
    expect(one.times()).toBe(1);
  });

  it("is left in a pause where its time is over, and not begun again", () => {
    const one = slow();
    const read = new Facts().put(usages, []).read;
    let pauses = 0;
    for (const pause of until(() => pauses === 2, read.preparing?.([one]))) {
      expect(pause).toBeUndefined();
      pauses += 1;
    }
    expect(pauses).toBe(2);
    expect([read(one), one.times()]).toMatchObject([{ known: false, kind: "timed-out" }, 1]);
  });

  it("is not derived where a need is unknown, and says why", () => {
    const one = slow();
    const why = unknown("throttled", say`Azure was asked too often.`);
    const read = new Facts().miss(usages, why).read;
    expect([...(read.preparing?.([one]) ?? [])]).toEqual([]);
    expect([read(one), one.times()]).toEqual([why, 0]);
  });

  it("pauses before each planned resource that policies are held against", async () => {
    const site = { type: "Microsoft.Web/serverfarms", apiVersion: "2024-04-01", location: "swedencentral" };
    const resources = ["one", "two", "three"].map((name) => ({ ...site, name, properties: {} }));
    const { manifest, planned, facts, now } = await readEstate({ resources });
    const assessment = policyAssessment({ manifest, planned, now });
    const pauses = [...(facts.read.preparing?.([assessment]) ?? [])].length;
    expect(pauses).toBeGreaterThanOrEqual(resources.length);
    expect(facts.read(assessment).known).toBe(true);
  });
});
