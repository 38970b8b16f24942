import { describe, expect, it } from "vitest";
import { isJson, type Json } from "../../src/expression/json.ts";
import { isJsonArray, isJsonObject } from "../../src/policy/json.ts";
import { bindParameters } from "../../src/policy/bind/parameters.ts";
import { Engine, prepare } from "../../src/policy/evaluate/compile/engine.ts";
import { evaluate } from "../../src/policy/evaluate/evaluate.ts";
import { effectNamed } from "../../src/policy/effects/effect.ts";
import { runPack } from "../../src/policy-pack/run.ts";
import { typesAbout } from "../../src/policy-pack/types-about.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { dataDir } from "../support/data.ts";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { aliasesOf, isBuiltIn, objectOf, PACKS, textsOf } from "./support.ts";

const aliases = bundledAliases();
const textOf = (json: Json | undefined): string => (typeof json === "string" ? json : "");

/** The template of a deployment has parameters of its own. */
function withoutTemplate(json: Json): Json {
  if (isJsonArray(json)) return json.map(withoutTemplate);
  if (!isJsonObject(json)) return json;
  const kept = Object.entries(json).filter(([key]) => key !== "template");
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTemplate(value)]));
}

describe("the policies of this repository", () => {
  it("are at least twenty, each with a name of its own", () => {
    expect(PACKS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(PACKS.map(({ name }) => name)).size).toBe(PACKS.length);
  });

  it("name the types that they are about, most of them", () => {
    const named = PACKS.filter(({ definition }) => typesAbout(definition.properties) !== undefined);
    expect(named.length).toBeGreaterThan(PACKS.length / 2);
  });

  describe.each(PACKS.map((pack) => [pack.folder, pack] as const))("%s", (_, pack) => {
    const { parameters = {}, displayName = "", policyRule } = pack.definition.properties;

    it("passes its cases, with aliases that the catalogue knows", () => {
      const { cases, unknownAliases } = runPack(pack, aliases);
      expect(
        cases.filter(({ passed }) => !passed).map(({ case: one, got }) => `${one.name}: ${got}`),
      ).toEqual([]);
      expect(unknownAliases).toEqual([]);
    });

    it("is about the type of every resource that it does not accept, as far as it names types", () => {
      const types = typesAbout(pack.definition.properties);
      const other = pack.cases.filter(
        ({ expect: one, resource: { type } }) =>
          one !== "compliant" && (typeof type !== "string" || types?.has(type.toLowerCase()) === false),
      );
      expect(other.map(({ name }) => name)).toEqual([]);
    });

    it("shows at least five resources that it accepts and five that it does not", () => {
      for (const expected of ["compliant", "non-compliant"] as const)
        expect(pack.cases.filter(({ expect: one }) => one === expected).length).toBeGreaterThanOrEqual(5);
    });

    it("is named like its folder and documents itself within Azure's limits", () => {
      if (!isBuiltIn(pack)) expect(pack.definition.name).toBe(pack.name);
      expect(displayName.length).toBeLessThanOrEqual(128);
      expect(pack.description?.length).toBeGreaterThan(40);
      expect(pack.description?.length).toBeLessThanOrEqual(512);
      expect(pack.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(pack.category).toBe("Relocation");
      expect(Object.keys(pack.parameterDescriptions)).toEqual(Object.keys(parameters));
    });

    it("has an effect that can be chosen and switched off, and denies nothing unless told", () => {
      expect(textsOf(objectOf(objectOf(policyRule)["then"])).next().value).toMatchObject({
        text: "[parameters('effect')]",
      });
      const { effect } = parameters;
      expect(effect?.allowedValues).toContain("Disabled");
      const acts = ["protection/stateful-", "repair/"].some((one) => pack.folder.includes(one));
      const expected = acts
        ? ["disabled"]
        : ["audit", "auditIfNotExists", ...(isBuiltIn(pack) ? ["deny"] : [])];
      expect(expected).toContain(effectNamed(textOf(effect?.defaultValue)));
    });

    it("uses every parameter that it declares", () => {
      const used = [...textsOf(withoutTemplate(policyRule))].flatMap(({ key, text }) =>
        key === "parameters()" ? [text] : [],
      );
      expect(new Set(used)).toEqual(new Set(Object.keys(parameters)));
    });

    it("switched off, accepts everything", () => {
      const off = {
        ...pack,
        cases: pack.cases.map((one) => ({
          ...one,
          expect: "compliant" as const,
          parameters: { ...one.parameters, effect: "Disabled" },
        })),
      };
      expect(runPack(off, aliases).cases.every(({ passed }) => passed)).toBe(true);
    });

    it("is judged alike by the reference evaluator and by the engine for many resources", () => {
      for (const one of pack.cases) {
        const passed = Object.entries(one.parameters).map(([name, value]) => [name, { value }] as const);
        const bound = bindParameters(parameters, Object.fromEntries(passed));
        if (!bound.ok) throw new Error(bound.problem);
        const policy = { rule: pack.rule, parameters: bound.value };
        const { subscription, resourceGroup, requestContext, now, apiVersion } = one;
        const around = {
          ...(subscription === undefined ? {} : { subscription }),
          ...(resourceGroup === undefined ? {} : { resourceGroup }),
          ...(requestContext === undefined ? {} : { requestContext }),
          ...(now === undefined ? {} : { now }),
        };
        const resource = { body: one.resource, ...(apiVersion === undefined ? {} : { apiVersion }) };
        const expected = evaluate(pack.rule.if, { ...around, resource, parameters: bound.value, aliases });
        const engine = new Engine([policy], aliases);
        for (const indexed of [true, false])
          expect(engine.answers(prepare(resource), around, indexed)[0]?.answer ?? "no-match", one.name).toBe(
            expected.result,
          );
      }
    });

    it("names only aliases that the bundled catalogue has", () => {
      expect(aliasesOf(pack).filter((name) => aliases.find(name).length === 0)).toEqual([]);
    });
  });
});

const published = dataDir("aliases/aliases.json.gz");

it.skipIf(published === undefined)(
  "every alias is one of Azure's own (needs the published list of aliases)",
  () => {
    const json: unknown = JSON.parse(gunzipSync(readFileSync(published ?? "")).toString("utf8"));
    const types = isJson(json) ? Object.values(objectOf(json)) : [];
    const names = new Set(
      types.flatMap((type) => Object.keys(objectOf(type)).map((name) => name.toLowerCase())),
    );
    expect(names.size).toBeGreaterThan(50_000);
    const unknown = PACKS.flatMap(aliasesOf).filter((name) => !names.has(name.toLowerCase()));
    expect(unknown).toEqual([]);
  },
);
