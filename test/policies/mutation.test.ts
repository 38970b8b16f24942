import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/policy/model.ts";
import { isJsonArray, isJsonObject } from "../../src/policy/json.ts";
import { parseRule } from "../../src/policy/parse.ts";
import type { Pack } from "../../src/policy-pack/model.ts";
import { runPack } from "../../src/policy-pack/run.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { objectOf, PACKS } from "./support.ts";

/** Cases that cannot fail prove nothing: every rule is broken in every place, and some case must notice each time. */

const aliases = bundledAliases();

interface Mutant {
  readonly what: string;
  readonly json: Json;
}

/** One mutant for each condition: its opposite; and one for each allOf or anyOf: the other of the two. */
function* mutants(json: Json, path: string): Generator<Mutant> {
  if (!isJsonObject(json)) return;
  yield { what: `${path} negated`, json: { not: json } };
  for (const [key, value] of Object.entries(json)) {
    const replaced = (inner: Json): JsonObject => ({ ...json, [key]: inner });
    if ((key === "allOf" || key === "anyOf") && isJsonArray(value)) {
      if (value.length > 1) {
        const other = key === "allOf" ? "anyOf" : "allOf";
        yield { what: `${path}: ${other} for ${key}`, json: { [other]: value } };
      }
      for (const [index, item] of value.entries())
        for (const { what, json: inner } of mutants(item, `${path}.${key}[${String(index)}]`))
          yield { what, json: replaced(value.map((one, at) => (at === index ? inner : one))) };
    } else if (key === "not") {
      yield { what: `${path} without not`, json: value };
    } else if (key === "count" && isJsonObject(value) && value["where"] !== undefined) {
      for (const { what, json: inner } of mutants(value["where"], `${path}.count.where`))
        yield { what, json: replaced({ ...value, where: inner }) };
    }
  }
}

function withRule(pack: Pack, json: Json): Pack {
  const rule = parseRule(json);
  if (!rule.ok) throw new Error(rule.problem);
  return { ...pack, rule: rule.value };
}

function notices(pack: Pack): boolean {
  return runPack(pack, aliases).cases.some(({ passed }) => !passed);
}

describe.each(PACKS.map((pack) => [pack.folder, pack] as const))("the cases of %s notice", (_, pack) => {
  const rule = objectOf(pack.definition.properties.policyRule);

  it("when the rule says the opposite", () => {
    expect(notices(withRule(pack, { ...rule, if: { not: rule["if"] ?? null } }))).toBe(true);
  });

  it("when any condition of the rule is wrong", () => {
    const survivors = [...mutants(rule["if"] ?? null, "if")]
      .filter(({ json }) => !notices(withRule(pack, { ...rule, if: json })))
      .map(({ what }) => what);
    expect(survivors).toEqual([]);
  });

  const then = objectOf(rule["then"]);
  const details = isJsonObject(then["details"]) ? then["details"] : {};
  const { existenceCondition } = details;
  if (existenceCondition === undefined) return;
  it("when any condition on the related resource is wrong", () => {
    const survivors = [...mutants(existenceCondition, "existenceCondition")]
      .filter(({ json }) => {
        const mutated = { ...then, details: { ...details, existenceCondition: json } };
        return !notices(withRule(pack, { ...rule, then: mutated }));
      })
      .map(({ what }) => what);
    expect(survivors).toEqual([]);
  });
});
