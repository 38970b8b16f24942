import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isJson } from "../../../src/expression/json.ts";
import { isKnown, type ValueObject } from "../../../src/expression/value.ts";
import { instant } from "../../../src/base/time.ts";
import type { Alias, AliasCatalogue } from "../../../src/policy/aliases.ts";
import { readDefinition, type ReadDefinition } from "../../../src/policy/definition.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import { isJsonArray, isJsonObject } from "../../../src/policy/json.ts";
import { findRepairs } from "../../../src/policy/repair/repair.ts";
import type { Json, JsonObject, ParameterDeclaration } from "../../../src/policy/model.ts";
import { bindParameters } from "../../../src/policy/bind/parameters.ts";
import type { Condition } from "../../../src/policy/rule.ts";
import type { Situation } from "../../../src/policy/evaluate/situation.ts";
import { dataDir } from "../../support/data.ts";
import { carriedOut } from "../carry-out.ts";
import { sampled } from "../../support/runs.ts";

const folder = dataDir("azure-policy");
const catalogue = dataDir("aliases/aliases.json.gz");

/** `{resource type: {alias: path}}` */
function readAliases(file: string | undefined): AliasCatalogue {
  const found = new Map<string, Alias[]>();
  const json: unknown = file === undefined ? {} : JSON.parse(gunzipSync(readFileSync(file)).toString("utf8"));
  if (!isJson(json) || !isJsonObject(json)) throw new Error("the catalogue is not a JSON object");
  for (const [type, own] of Object.entries(json)) {
    for (const [name, defaultPath] of Object.entries(isJsonObject(own) ? own : {})) {
      if (typeof defaultPath !== "string") continue;
      const key = name.toLowerCase();
      found.set(key, [...(found.get(key) ?? []), { name, type, defaultPath, paths: [] }]);
    }
  }
  return { find: (name) => found.get(name.toLowerCase()) ?? [] };
}
const aliases = readAliases(catalogue);

/** Definitions that are able to deny, with the values of their parameters. */
function denying(): { name: string; read: ReadDefinition; parameters: ValueObject }[] {
  const under = join(folder ?? "", "policyDefinitions");
  return readdirSync(under, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json") && !name.includes("Azure Government"))
    .flatMap((name) => {
      const json: unknown = JSON.parse(readFileSync(join(under, name), "utf8"));
      if (!isJson(json)) throw new Error(`${name} is not JSON`);
      const read = readDefinition(json);
      if (!read.ok || !/^(all|indexed)$/i.test(read.value.mode)) return [];
      const { effect } = read.value.rule;
      const allowed =
        effect.kind === "literal"
          ? [effect.value]
          : (Object.entries(read.value.parameters).find(([key]) => /^effect$/i.test(key))?.[1]
              .allowedValues ?? []);
      if (!allowed.some((one) => typeof one === "string" && /^deny$/i.test(one))) return [];
      const passed = Object.fromEntries(
        Object.entries(read.value.parameters)
          .filter(([, { defaultValue }]) => defaultValue === undefined)
          .map(([key, declaration]) => [key, { value: sample(declaration) }]),
      );
      const bound = bindParameters(read.value.parameters, passed);
      return bound.ok ? [{ name, read: read.value, parameters: bound.value }] : [];
    });
}

function sample({ type, allowedValues }: ParameterDeclaration): Json {
  const isArray = /^array$/i.test(type);
  const [first] = allowedValues ?? [];
  if (first !== undefined) return isArray ? [first] : first;
  if (isArray) return ["northeurope", "two"];
  if (/^object$/i.test(type)) return {};
  return /^bool/i.test(type) ? true : /^(int|float)/i.test(type) ? 1 : "northeurope";
}

/** The types that a condition compares with, as written. */
function types(condition: Condition): string[] {
  if (condition.kind === "not") return types(condition.condition);
  if (condition.kind !== "test") return condition.conditions.flatMap(types);
  const { left, right } = condition;
  if (left.kind !== "field" || left.field.kind !== "literal" || right.kind !== "literal") return [];
  if (typeof left.field.value !== "string" || left.field.value.toLowerCase() !== "type") return [];
  const values = isJsonArray(right.value) ? right.value : [right.value];
  return values.filter((value) => typeof value === "string");
}

function situation(body: ValueObject, parameters: ValueObject): Situation {
  return {
    resource: { body, apiVersion: "2024-01-01" },
    parameters,
    aliases,
    now: instant(Date.UTC(2026, 0, 1)),
    subscription: { id: "/subscriptions/s", subscriptionId: "s", displayName: "s", tags: {} },
    resourceGroup: { id: "/subscriptions/s/resourceGroups/g", name: "g", location: "westeurope", tags: {} },
    requestContext: { apiVersion: "2024-01-01", identity: {} },
  };
}

/** A resource on which the rule matches: a bare one, changed as little as the opposite of the rule asks for. */
function matching(condition: Condition, parameters: ValueObject): JsonObject | undefined {
  for (const type of [...new Set([...types(condition), "Contoso.App/sites"])].slice(0, 8)) {
    for (const name of ["r", "p/r"]) {
      const bare = { type, name, location: "westeurope", properties: {} };
      if (evaluate(condition, situation(bare, parameters)).result === "match") return bare;
      const opposite = findRepairs({ kind: "not", condition }, situation(bare, parameters));
      const [first] = opposite.found ? carriedOut(bare, opposite.repairs[0] ?? []) : [];
      if (
        first !== undefined &&
        isKnown(first) &&
        isJsonObject(first) &&
        evaluate(condition, situation(first, parameters)).result === "match"
      )
        return first;
    }
  }
  return undefined;
}

describe.skipIf(folder === undefined)("published definitions that deny (where the data is present)", () => {
  it(
    "tell the smallest change for most resources that they deny, and it passes",
    { timeout: 120_000 },
    () => {
      const counts = { definitions: 0, matching: 0, found: 0, single: 0, slowest: 0 };
      const failed: string[] = [];
      for (const { name, read, parameters } of sampled(denying(), 140)) {
        counts.definitions += 1;
        const condition = read.rule.if;
        const resource = matching(condition, parameters);
        if (resource === undefined) continue;
        counts.matching += 1;
        const at = performance.now();
        const mended = findRepairs(condition, situation(resource, parameters));
        counts.slowest = Math.max(counts.slowest, performance.now() - at);
        if (!mended.found) continue;
        counts.found += 1;
        const [smallest = []] = mended.repairs;
        if (smallest.length === 1) counts.single += 1;
        for (const edits of mended.repairs)
          for (const changed of carriedOut(resource, edits))
            if (evaluate(condition, situation(changed, parameters)).result !== "no-match")
              failed.push(`${name}: ${JSON.stringify(edits)}`);
      }
      console.log(
        `definitions that can deny: ${String(counts.definitions)}, with a resource that matches ${String(counts.matching)}, ` +
          `change found ${String(counts.found)}, of one edit ${String(counts.single)}, slowest ${counts.slowest.toFixed(0)} ms`,
      );
      expect(failed).toEqual([]);
      expect(counts.matching / counts.definitions).toBeGreaterThan(0.9);
      expect(counts.found / counts.matching).toBeGreaterThan(0.9);
    },
  );
});
