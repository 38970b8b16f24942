import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { fingerprint } from "../../src/base/fingerprint.ts";
import { say } from "../../src/base/sentence.ts";
import { bud01 } from "../../src/checks/budget/BUD-01.ts";
import { bud04 } from "../../src/checks/budget/BUD-04.ts";
import type { Judgement } from "../../src/checks/check.ts";
import { judge } from "../../src/checks/frame.ts";
import { reg01 } from "../../src/checks/region/REG-01.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { sub09 } from "../../src/checks/subscription/SUB-09.ts";
import { sub07 } from "../../src/checks/subscription/SUB-07.ts";
import { readerOf } from "../../src/derive/derivation.ts";
import { partlyRead, unknown, type Fact } from "../../src/facts/fact.ts";
import { factRef, FACT_KINDS, type FactKindName, type FactTable } from "../../src/facts/facts.ts";
import { parseSnapshot } from "../../src/facts/snapshot.ts";
import { lookupOf, tableOf } from "../../src/facts/table.ts";
import { readManifest, readPlan } from "../../src/run/plan.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  SOURCE,
  type,
} from "../support/context.ts";
import { budget, expected, PLAN, RG as PLAN_GROUP } from "./budget/world.ts";
import { resourceIdOf, subscriptionScope } from "../../src/base/resource-id.ts";
import { sampled } from "../support/runs.ts";

describe("one odd entry of a list", () => {
  it("leaves a scope without another budget unknown, and one with another covered", () => {
    const value = manifest({ expect: { budgets: [expected()] } });
    const of = (...read: ReturnType<typeof budget>[]): string[] =>
      outcomes(run(bud01, context(value, PLAN), new Facts().part(factRef("budgets", SCOPE), read)));
    expect(of()).toEqual(["budget of subscription: unknown"]);
    expect(of(budget())).toEqual(["budget of subscription: pass"]);
  });

  it("is a finding of BUD-04 of its own", () => {
    const value = manifest({ expect: { budgets: [expected()] } });
    const facts = new Facts()
      .part(factRef("budgets", SCOPE), [budget({ hasFilter: true })], { name: "odd" })
      .put(factRef("budgets", PLAN_GROUP), []);
    const found = run(bud04, context(value, PLAN), facts);
    expect(outcomes(found)).toContain("budgets of subscription: odd: unknown");
    expect(outcomes(found)).toContain("budgets of subscription: b: unknown");
  });

  it("leaves a region that is listed as it is, and one that is not listed unknown", () => {
    const at = (name: string): string[] =>
      outcomes(
        run(
          reg01,
          context(manifest()),
          new Facts().part(factRef("locations", SCOPE), [
            {
              name: name === "listed" ? manifest().target.region : manifest().source.region,
              displayName: "Region",
              type: "Region",
              regionType: "Physical",
              pairedRegions: [],
              availabilityZoneMappings: [],
            },
          ]),
        ),
      );
    expect(at("listed")[0]).toMatch(/: pass$/);
    expect(at("another")[0]).toMatch(/: unknown$/);
  });

  it("may be the lock that refuses what no other does", () => {
    const source = subscriptionScope(SOURCE);
    const facts = new Facts()
      .part(factRef("locks", SCOPE), [], { name: "keep" })
      .put(factRef("locks", source), [])
      .put(factRef("roleAssignments", source), [])
      .put(factRef("identities", source), []);
    const [found] = run(sub07, context(manifest(), PLAN), facts);
    expect(found?.outcome).toBe("unknown");
    expect(found?.why).toContain("one entry of the locks of the subscription could not be read");
    expect(found?.evidence).toContainEqual({ label: "not read", value: "keep" });
  });
});

describe("one odd entry of what exists", () => {
  const GROUP = "rg-shop";
  const site = planned("Microsoft.Web/sites", "app", {
    resourceGroup: GROUP,
    location: "swedencentral",
    body: {},
    apiVersion: "2024-04-01",
  });
  const group = (name: string, location = "swedencentral") => ({
    id: resourceIdOf(SCOPE, "resourceGroups", name),
    name,
    location: reg(location),
    tags: {},
    provisioningState: "Succeeded",
  });
  const row = (location: string) => ({
    id: resourceIdOf(SCOPE, "resourceGroups", GROUP, "providers/Microsoft.Web/sites", "app"),
    type: type("Microsoft.Web/sites"),
    location,
    machines: [],
    tags: {},
    zones: [],
  });
  const judged = (facts: Facts): string[] =>
    outcomes(run(sub09, context(manifest(), [site]), facts)).filter((one) => !/not-applicable$/.test(one));
  const GROUPS = factRef("resourceGroups", SCOPE);
  const ROWS = factRef("existingResources", SCOPE, "Microsoft.Web/sites");

  it("may be the resource group that is missing, and takes nothing from what is wrong with the others", () => {
    const of = (...groups: ReturnType<typeof group>[]): string[] =>
      judged(new Facts().part(GROUPS, groups).put(ROWS, []));
    expect(of()).toEqual(["resource groups of the target: unknown", "resources under planned names: pass"]);
    expect(of(group(GROUP, "westeurope"))).toEqual([
      `${GROUP}: fail`,
      "resource groups of the target: unknown",
      "resources under planned names: pass",
    ]);
  });

  it("may be a resource in the way, and takes nothing from the one that is", () => {
    const of = (...rows: ReturnType<typeof row>[]): string[] =>
      judged(new Facts().put(GROUPS, [group(GROUP)]).part(ROWS, rows)).slice(1);
    expect(of()).toEqual(["resources under planned names: unknown"]);
    expect(of(row("westeurope"))).toEqual(["shop.app: fail", "resources under planned names: unknown"]);
  });
});

const ROOT = process.cwd();
const options = {
  root: ROOT,
  manifest: "examples/relocation.yaml",
  env: {},
  now: parseSnapshot(readFileSync("examples/snapshot.json", "utf8"), "s").observedAt,
};

type Change = (fact: Fact<unknown>) => Fact<unknown>;

const odd = unknown("malformed", say`An entry is odd.`);
const part: Change = (fact) =>
  fact.known
    ? partlyRead(odd, fact.value, [{ why: say`at ${"value[0]"} it should have ${"an object"}` }])
    : fact;

/** Kinds of which the example's target must keep something. */
const LISTED = [
  "budgets",
  "computeUsages",
  "identities",
  "locations",
  "policyAssignments",
  "policyExemptions",
  "roleAssignments",
  "roleDefinitions",
] as const;

/** Lists of the example's target, each with an entry more that could not be read. */
test("the example with one odd entry in a list: what can be told stays, the rest is unknown, nothing vanishes", async () => {
  const declared = await readManifest(options);
  const plan = await readPlan(declared, options);
  const { table } = parseSnapshot(readFileSync("examples/snapshot.json", "utf8"), "s");
  const judged = (facts: FactTable): Map<string, Judgement & { readonly check: string }> => {
    const ctx = { manifest: declared, planned: plan.resources, plan, now: options.now };
    const read = readerOf(lookupOf(facts));
    return new Map(
      CHECKS.flatMap((check) =>
        judge(check, ctx, read).judgements.map((one) => {
          const { subject, facets = {}, repeat = 0 } = one;
          const id = check.meta.id;
          return [fingerprint(JSON.stringify([id, subject, facets, repeat])), { ...one, check: id }] as const;
        }),
      ),
    );
  };
  const full = judged(table);
  const settled = (one: ReadonlyMap<string, Judgement>): number =>
    [...one.values()].filter(({ outcome }) => outcome === "pass" || outcome === "fail").length;
  const kept: Partial<Record<FactKindName, number>> = {};
  for (const kind of new Set<FactKindName>([...LISTED, ...sampled(FACT_KINDS, 16)])) {
    const facts = table[kind];
    if (![...facts.values()].some((fact) => fact.known && Array.isArray(fact.value))) continue;
    const changed = judged(
      tableOf({ ...table, [kind]: new Map([...facts].map(([key, fact]) => [key, part(fact)])) }),
    );
    const gone = judged(tableOf({ ...table, [kind]: new Map([...facts].map(([key]) => [key, odd])) }));
    for (const [id, before] of full) {
      const after = changed.get(id);
      if (after !== undefined) expect([before.outcome, "unknown"]).toContain(after.outcome);
    }
    const open = new Set(
      [...changed.values()].flatMap(({ outcome, check }) => (outcome === "unknown" ? check : [])),
    );
    const vanished = [...full].filter(
      ([id, { outcome, check }]) => outcome === "fail" && !changed.has(id) && !open.has(check),
    );
    expect(
      vanished.map(([, { check, subject }]) => `${check} ${subject}`),
      kind,
    ).toEqual([]);
    kept[kind] = settled(changed) - settled(gone);
  }
  for (const kind of LISTED) expect(kept[kind], kind).toBeGreaterThan(0);
});
