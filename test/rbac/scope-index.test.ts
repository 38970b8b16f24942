import { describe, expect, it } from "vitest";
import { isWithin } from "../../src/base/resource-id.ts";
import { scopeKey } from "../../src/base/scope-key.ts";
import { ancestorsOnly, hierarchyOf, type Hierarchy } from "../../src/rbac/hierarchy.ts";
import { ScopeIndex } from "../../src/rbac/scope-index.ts";

const SUB = "/subscriptions/11111111-1111-1111-1111-111111111111";
const RG = `${SUB}/resourceGroups/rg`;
const VAULT = `${RG}/providers/Microsoft.KeyVault/vaults/kv`;
const group = (name: string): string => `/providers/Microsoft.Management/managementGroups/${name}`;
const vaults = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${RG}/providers/Microsoft.KeyVault/vaults/other-${String(index)}`,
  );

/** What of the given scopes reaches the asked one, as they were written. */
function reaching(
  given: readonly string[],
  asked: string,
  { hierarchy, listed = true }: { hierarchy?: Hierarchy; listed?: boolean } = {},
): { sure: string[]; maybe: string[] } {
  const index = new ScopeIndex(hierarchy, listed);
  const texts = new Map(given.map((text) => [index.numberOf(text), text]));
  const key = scopeKey(asked);
  const base = index.base(key);
  const written = (numbers: readonly number[]): string[] => numbers.map((one) => texts.get(one) ?? "?");
  return { sure: written([...base.sure, ...index.inside(base, key)]), maybe: written(base.maybe) };
}

describe("what reaches a scope", () => {
  const all = [
    "/",
    SUB,
    RG,
    `${RG}-2`,
    `${SUB}/resourceGroups/other`,
    VAULT,
    `${VAULT}/secrets/s`,
    `${VAULT}-2`,
    `${SUB.slice(0, -1)}2/resourceGroups/rg`,
  ];
  // Beyond so many scopes inside one resource group they are looked up and not tried one by one.
  const crowds: readonly (readonly [string, readonly string[]])[] = [
    ["few", []],
    ["sixteen", vaults(13)],
    ["many", vaults(40)],
  ];
  const asked = [
    ...all,
    `${VAULT}/secrets/s/versions/1`,
    `${VAULT}-22`,
    `${RG}/providers/Microsoft.Web/sites/x`,
  ];
  it.each(
    crowds.flatMap(([crowd, others]) => asked.map((one) => [crowd, one.toUpperCase(), others] as const)),
  )("is what stands at or above it, the outermost first, among %s inside: %s", (_, one, others) => {
    const { sure, maybe } = reaching([...others, ...all.toReversed()], one);
    expect(sure).toEqual(all.filter((scope) => isWithin(one, scope)).toSorted((a, b) => a.length - b.length));
    expect(maybe).toEqual([]);
  });

  it("is told for each of many, whichever were asked before", () => {
    // More than stay in memory, many of which end alike.
    const groups = Array.from(
      { length: 9_000 },
      (_, index) => `${SUB}/resourcegroups/${String(index)}-shop-production-westeurope`,
    );
    const index = new ScopeIndex(undefined, true);
    const numbers = groups.map((one) => index.numberOf(one));
    expect(groups.filter((one, at) => index.base(one).sure.join() !== String(numbers[at]))).toEqual([]);
    expect(groups.filter((one, at) => index.base(one).sure.join() !== String(numbers[at]))).toEqual([]);
  });

  it("is told apart where subscriptions end alike and hold groups of one name", () => {
    // Keys are made of the end of a subscription's id and the name of the group.
    const alike = ["1", "2", "3"].map((one) => `/subscriptions/${one}${SUB.slice(-35)}/resourceGroups/rg`);
    const index = new ScopeIndex(undefined, true);
    const numbers = alike.map((one) => index.numberOf(one));
    const keys = alike.map((one) => scopeKey(one));
    const asked = [...keys, ...keys.toReversed()].map((one) => index.base(one).sure);
    expect(asked).toEqual([...numbers, ...numbers.toReversed()].map((one) => [one]));
  });

  it("is the management group above what lies in one, and no other for sure", () => {
    const [own, other] = [group("own"), group("other")];
    const within = `${own}/providers/Microsoft.Authorization/policyAssignments/a`;
    expect(reaching([other, own], within)).toEqual({ sure: [own], maybe: [other] });
    expect(reaching([other, own], own)).toEqual({ sure: [own], maybe: [other] });
    expect(reaching([within, own], within)).toEqual({ sure: [own, within], maybe: [] });
  });

  it("gives one scope one number, however it is written", () => {
    const index = new ScopeIndex(undefined, true);
    expect([RG, `${RG.toUpperCase()}/`, VAULT].map((one) => index.numberOf(one))).toEqual([0, 0, 1]);
    expect(index.size).toBe(2);
  });
});

describe("management groups", () => {
  const tree = hierarchyOf([
    { child: SUB, parent: "inner" },
    { child: "inner", parent: "outer" },
    { child: "aside", parent: "outer" },
  ]);
  const given = [group("inner"), group("outer"), group("aside"), group("unheard"), RG];
  const [inner = "", outer = ""] = given;
  it.each<[string, string, Parameters<typeof reaching>[2], readonly string[], readonly string[]]>([
    ["those of the tree reach the subscription", SUB, { hierarchy: tree }, [inner, outer], []],
    ["and a group in it", RG, { hierarchy: tree }, [RG, inner, outer], []],
    ["the outer reaches the inner", inner, { hierarchy: tree }, [inner, outer], []],
    ["the inner does not reach the outer", outer, { hierarchy: tree }, [outer], []],
    [
      "a subscription that the tree does not hold may stand below any",
      `${SUB.slice(0, -1)}2`,
      { hierarchy: tree },
      [],
      given.slice(0, 4),
    ],
    ["ancestors reach each subscription", SUB, { hierarchy: ancestorsOnly(["inner"]) }, [inner], []],
    [
      "ancestors tell nothing of another group",
      inner,
      { hierarchy: ancestorsOnly(["outer"]) },
      [inner],
      given.slice(1, 4),
    ],
    ["listed for the subscription, all reach it", SUB, {}, given.slice(0, 4), []],
    ["not listed for it, each may", SUB, { listed: false }, [], given.slice(0, 4)],
    ["listed for a subscription, each may reach a group", inner, {}, [inner], given.slice(1, 4)],
    ["none reaches the tenant", "/", { hierarchy: tree }, [], []],
  ])("%s", (_, asked, world, sure, maybe) => {
    expect(reaching(given, asked, world)).toEqual({ sure, maybe });
  });
});
