import { describe, expect, it } from "vitest";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import { parseManifest } from "../../../src/manifest/parse.ts";
import type { Described } from "../../../src/plan/described.ts";
import { reconcile } from "../../../src/plan/merge/reconcile.ts";
import { changed } from "../../manifest/fixtures/base.ts";
import { type } from "../../support/context.ts";
import { requested } from "../../support/request.ts";

function described(body: ValueObject, parts: Partial<Described> = {}): Described {
  return {
    type: type("Microsoft.Web/serverfarms"),
    name: "asp-shop",
    ...requested({}),
    body,
    origin: { file: "main.json", line: 7, column: 3, path: "resources[0]" },
    ...parts,
  };
}

/** The plan of a manifest whose `web.plan` states more. */
function planOf(stated: string, sources: readonly Described[], today?: Described) {
  const manifest = parseManifest(changed(["to: asp-shop", `to: asp-shop, ${stated}`]), "m.yaml");
  const { resources, contradictions } = reconcile(
    manifest,
    sources,
    new Map(today === undefined ? [] : [["web.plan", today]]),
  );
  const plan = resources.find(({ key }) => key === "web.plan");
  if (plan === undefined) throw new Error("the plan is missing");
  return { plan, contradictions };
}

describe("properties that the manifest states", () => {
  it("stay where no file describes the resource", () => {
    const { plan } = planOf("properties: { zoneRedundant: true, a: { b: 1 } }", []);
    expect(plan.stated).toEqual({ zoneRedundant: true, a: { b: 1 } });
    expect(plan.body).toBeUndefined();
  });

  it("count before what the resource is today, as SKU, zones and tags do", () => {
    const today = described({
      sku: { name: "S1", tier: "Standard" },
      tags: { ENV: "dev", app: "shop" },
      zones: ["3"],
      properties: { ZoneRedundant: false, perSiteScaling: false, a: { b: 0, c: 2 } },
    });
    const stated =
      "sku: P1v3, zones: [ 1 ], tags: { env: prod }, properties: { zoneRedundant: true, a: { b: 1 } }";
    const { plan } = planOf(stated, [], { ...today, ...requested({ tags: { ENV: "dev", app: "shop" } }) });
    expect(plan).toMatchObject({ partial: true, ...requested({ sku: "P1v3", zones: ["1"] }) });
    expect(plan.body).toEqual({
      sku: { name: "P1v3" },
      tags: { ENV: "prod", app: "shop" },
      zones: ["1"],
      properties: { ZoneRedundant: true, perSiteScaling: false, a: { b: 1, c: 2 } },
    });
  });

  it.each<[string, ValueObject, string[]]>([
    ["the same", { properties: { Mode: "secure", a: { b: 1 } } }, []],
    ["another value", { properties: { mode: "Open", a: { b: 1 } } }, ["properties.mode"]],
    ["other values deep inside", { properties: { a: { b: 2, c: 3 } } }, ["properties.a.b"]],
    ["another list", { properties: { list: [1, 3] } }, ["properties.list"]],
    ["nothing of them", { properties: {} }, []],
    ["no properties", {}, []],
    ["what is known only after deployment", { properties: { mode: unknown(["x"]), a: unknown(["y"]) } }, []],
  ])("are compared with a template that states %s", (_, body, properties) => {
    const stated = "properties: { mode: Secure, a: { b: 1 }, list: [ 1, 2 ] }";
    const { plan, contradictions } = planOf(stated, [described(body)]);
    expect(contradictions.map(({ property }) => property).filter((name) => !name.startsWith("tags"))).toEqual(
      properties,
    );
    expect(plan.body).toEqual(body);
  });

  it("never show a list or an object of a request", () => {
    const { contradictions } = planOf("properties: { a: { b: 1 }, list: [ 1 ] }", [
      described({ properties: { a: "text", list: ["secret", "secret"] } }),
    ]);
    expect(contradictions.map(({ says }) => says.map(({ text }) => text))).toEqual([
      ["text", "an object"],
      ["a list of 2", "a list of 1"],
    ]);
  });
});

describe("a part of a request", () => {
  const whole = described({ properties: { a: 1, b: { c: 2 } } }, { partial: true });
  const update = described({ properties: { b: { d: 3 } } }, { partial: true, amends: true });

  it.each([
    ["before", [update, whole]],
    ["after", [whole, update]],
  ])("is laid over the request that it stands %s", (_, sources) => {
    const { plan } = planOf("count: 1", sources);
    expect(plan.body).toEqual({ properties: { a: 1, b: { c: 2, d: 3 } } });
    expect(plan.alsoIn).toHaveLength(1);
    expect(plan).not.toHaveProperty("amends");
  });

  it("is all that is known where nothing makes the resource", () => {
    const { plan } = planOf("count: 1", [update]);
    expect(plan).toMatchObject({ partial: true, body: { properties: { b: { d: 3 } } } });
  });
});
