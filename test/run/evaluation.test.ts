import { describe, expect, it } from "vitest";
import { GUIDANCE_PARTS, guidanceOfType } from "../../src/catalog/guidance.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import type { ReadinessInput } from "../../src/run/assess.ts";
import { evaluationOf } from "../../src/run/evaluation.ts";
import { Facts, manifest, NOW, planned, SOURCE, TARGET, wave } from "../support/context.ts";

const SITE = "Microsoft.Web/sites";
const SQL = "Microsoft.Sql/servers/databases";
const WAVES = [wave("one", "2026-09-08"), wave("two", "2026-09-12")];
const of = (key: string, type: string, waves: readonly string[], parts: Parameters<typeof planned>[2] = {}) =>
  planned(type, type === SQL ? `${key}/db` : key, { key: `shop.${key}`, waves, ...parts });

function evaluated(resources: readonly PlannedResource[], parts: Partial<ReadinessInput> = {}) {
  return evaluationOf({
    manifest: manifest({ waves: WAVES }),
    planned: resources,
    checks: [],
    read: new Facts().read,
    facts: { from: "snapshot", observedAt: NOW },
    now: NOW,
    tool: { name: "tool", version: "1" },
    ...parts,
  });
}

describe("the evaluation of a relocation", () => {
  const all = [
    of("app", SITE, ["one"]),
    of("sql", SQL, ["two"]),
    of("odd", "Contoso.App/things", ["one", "two"]),
    of("kept", SITE, ["one"], { write: { known: true, value: "none" } }),
  ];

  it("lists what moves, with its category where one is known", () => {
    const { resources, resourcesTotal } = evaluated(all);
    expect(resources).toStrictEqual([
      { key: "shop.app", type: SITE, waves: ["one"], category: guidanceOfType(SITE) },
      { key: "shop.sql", type: SQL, waves: ["two"], category: guidanceOfType(SQL) },
      { key: "shop.odd", type: "Contoso.App/things", waves: ["one", "two"] },
    ]);
    expect(resourcesTotal).toBe(3);
  });

  it.each([
    ["one", ["shop.app", "shop.odd"]],
    ["two", ["shop.sql", "shop.odd"]],
    ["none", []],
  ])("of wave %s lists what that moves, and plans no other", (name, keys) => {
    const { resources, resourcesTotal, plan } = evaluated(all, { wave: name });
    expect(resources.map(({ key }) => key)).toEqual(keys);
    expect(resourcesTotal).toBe(keys.length);
    expect(plan.waves.map((one) => one.name)).toEqual(keys.length === 0 ? [] : [name]);
  });

  it("gives the guidance of the categories that there are, each once, part by part", () => {
    const { guidance } = evaluated([of("app", SITE, ["one"]), of("more", SITE, ["one"])]);
    expect(guidance.map(({ category }) => category)).toEqual([guidanceOfType(SITE)]);
    expect(guidance[0]?.parts.map(({ title }) => title)).toEqual(GUIDANCE_PARTS.map(([, title]) => title));
    expect(guidance[0]?.sources.length).toBeGreaterThan(0);
    expect(evaluated([of("odd", "Contoso.App/things", ["one"])]).guidance).toEqual([]);
  });

  it("counts what it does not list any more", () => {
    const many = Array.from({ length: 1_001 }, (_, index) =>
      of(`app${String(index)}`, "Contoso.App/things", []),
    );
    const { resources, resourcesTotal } = evaluated(many);
    expect([resources.length, resourcesTotal]).toEqual([1_000, 1_001]);
  });

  it("holds no id of a subscription or tenant", () => {
    const tenant = "0b1f6471-1bf0-4dda-aec3-111122223333";
    const told = [`a-${SOURCE}`, `b-${TARGET}`, `c-${tenant}`].map((name) => of(name, SITE, ["one"]));
    const text = JSON.stringify(evaluated(told, { secrets: [tenant] }));
    for (const id of [SOURCE, TARGET, tenant]) expect(text).not.toContain(id);
    expect(text).toContain("shop.a-11111111-");
  });
});
