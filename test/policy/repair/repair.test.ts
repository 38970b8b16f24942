import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import { findRepairs, type Edit } from "../../../src/policy/repair/repair.ts";
import type { Json } from "../../../src/policy/model.ts";
import { body, condition } from "../arbitrary.ts";
import { conditionOf, situation } from "../support.ts";
import { carriedOut, subsets } from "../carry-out.ts";
import { runs } from "../../support/runs.ts";

function ways(rule: Json, resource: ValueObject, parameters: Record<string, Json> = {}) {
  const mended = findRepairs(conditionOf(rule), situation(resource, { parameters }));
  return mended.found
    ? mended.repairs.map((edits) => edits.map(({ field: _, ...rest }) => rest))
    : mended.why;
}
const type = { field: "type", equals: "x/y" };

describe("the smallest change", () => {
  it.each<[string, Json, ValueObject, Omit<Edit, "field">[]]>([
    [
      "a location among those allowed",
      { allOf: [type, { field: "location", notIn: "[parameters('allowed')]" }] },
      { type: "x/y", location: "westus" },
      [{ path: "location", action: "set", oneOf: ["swedencentral", "West Europe"] }],
    ],
    [
      "the one value that is asked for",
      { allOf: [type, { field: "properties.secure", notEquals: "true" }] },
      { type: "x/y", properties: { secure: false } },
      [{ path: "properties.secure", action: "set", value: true }],
    ],
    [
      "a property that is missing, with its parents",
      { allOf: [type, { field: "properties.a.tls", notEquals: "1.2" }] },
      { type: "x/y" },
      [{ path: "properties.a.tls", action: "add", value: "1.2" }],
    ],
    [
      "a tag with any value",
      { allOf: [type, { field: "tags['owner']", exists: false }] },
      { type: "x/y" },
      [{ path: "tags.owner", action: "add" }],
    ],
    [
      "a tag by a name that is an expression",
      { field: "[concat('tags[', parameters('tag'), ']')]", exists: "false" },
      { tags: { Env: "x" } },
      [{ path: "tags.cost-center", action: "add" }],
    ],
    [
      "a value that the rule does not name",
      { allOf: [type, { field: "sku.name", equals: "Basic" }] },
      { type: "x/y", sku: { name: "basic" } },
      [{ path: "sku.name", action: "set", must: [{ operator: "notEquals", value: "Basic" }] }],
    ],
    [
      "the other of a pair",
      { field: "properties.access", equals: "Enabled" },
      { properties: { access: "enabled" } },
      [{ path: "properties.access", action: "set", value: "Disabled" }],
    ],
    [
      "the nearest number",
      { field: "properties.days", less: 90 },
      { properties: { days: 7 } },
      [{ path: "properties.days", action: "set", oneOf: [90, 91] }],
    ],
    [
      "a removal where a property must not exist",
      { field: "properties.ip", exists: true },
      { properties: { ip: "1" } },
      [{ path: "properties.ip", action: "remove" }],
    ],
    [
      "each of two that a rule asks for",
      {
        anyOf: [
          { field: "properties.a", notEquals: "1" },
          { field: "properties.b", notEquals: "2" },
        ],
      },
      { properties: {} },
      [
        { path: "properties.a", action: "add", value: "1" },
        { path: "properties.b", action: "add", value: "2" },
      ],
    ],
    [
      "one value for two demands on a property",
      {
        anyOf: [
          { field: "sku", notIn: ["A", "B"] },
          { field: "sku", equals: "A" },
        ],
      },
      { sku: "C" },
      [{ path: "sku", action: "set", value: "B" }],
    ],
    [
      "each member of an array that is counted",
      {
        count: { field: "r[*]", where: { field: "r[*].open", equals: true } },
        greater: 0,
      },
      { r: [{ open: true }, { open: false }, { open: true }] },
      [
        { path: "r[0].open", action: "set", value: false },
        { path: "r[2].open", action: "set", value: false },
      ],
    ],
    [
      "a member that must be there",
      {
        count: {
          field: "r[*]",
          where: {
            allOf: [
              { field: "r[*].to", equals: "hub" },
              { field: "r[*].on", equals: "true" },
            ],
          },
        },
        less: 1,
      },
      { r: [] },
      [{ path: "r[0]", action: "add", value: { to: "hub", on: true } }],
    ],
    [
      "a value of a list",
      { not: { field: "ips[*]", equals: "a" } },
      { ips: ["a", "b"] },
      [{ path: "ips[1]", action: "set", value: "a" }],
    ],
    [
      "what a list must contain",
      { field: "zones", notContains: "1" },
      { zones: ["2"] },
      [{ path: "zones[1]", action: "add", value: "1" }],
    ],
    [
      "a value for an expression",
      { value: "[toLower(field('properties.tls'))]", notEquals: "tls1_2" },
      { properties: { tls: "TLS1_0" } },
      [{ path: "properties.tls", action: "set", value: "tls1_2" }],
    ],
    [
      "a value of a list that the rule counts",
      {
        count: {
          value: ["a", "b"],
          name: "n",
          where: { field: "[concat('tags[', current('n'), ']')]", exists: false },
        },
        greater: 0,
      },
      { tags: { a: "1" } },
      [{ path: "tags.b", action: "add" }],
    ],
    [
      "what is not known yet",
      { field: "properties.a", notEquals: "1" },
      { properties: { a: unknown(["later"]) } },
      [{ path: "properties.a", action: "set", value: "1" }],
    ],
    [
      "what the evaluation fails on",
      { field: "properties.days", less: 90 },
      { properties: { days: "many" } },
      [{ path: "properties.days", action: "set", oneOf: [90, 91] }],
    ],
  ])("is %s", (_, rule, resource, edits) => {
    const parameters = { allowed: ["swedencentral", "West Europe"], tag: "cost-center" };
    expect(ways(rule, resource, parameters)[0]).toEqual(edits);
  });

  it("keeps the spelling of keys that are there", () => {
    expect(ways({ field: "properties.tls", notEquals: "1.2" }, { Properties: { TLS: "1.0" } })).toEqual([
      [{ path: "Properties.TLS", action: "set", value: "1.2" }],
    ]);
  });

  it.each<[string, Json, ValueObject, string]>([
    ["type", type, { type: "x/y" }, "no change of its properties was found that would pass"],
    [
      "name",
      { field: "name", like: "a*" },
      { name: "ab" },
      "no change of its properties was found that would pass",
    ],
    [
      "id",
      { field: "id", exists: true },
      { id: "/x" },
      "no change of its properties was found that would pass",
    ],
    [
      "api-version",
      { value: "[requestContext().apiVersion]", less: "2020" },
      { name: "ab" },
      "no change of its properties was found that would pass",
    ],
    [
      "nothing, where nothing matches",
      { field: "name", equals: "a" },
      { name: "b" },
      "its rule does not match",
    ],
  ])("is none where only %s decides", (_, rule, resource, why) => {
    const mended = findRepairs(
      conditionOf(rule),
      situation(resource, { requestContext: { apiVersion: "2019-01-01" } }),
    );
    expect(mended).toEqual({ found: false, why });
  });

  it("ends within its bounds, however many ways there are", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      anyOf: [
        { field: `properties.p${String(index)}`, notEquals: "x" },
        { field: `properties.q${String(index)}`, exists: false },
      ],
    }));
    const mended = findRepairs(conditionOf({ anyOf: many }), situation({ type: "x/y" }));
    expect(mended.found).toBe(true);
    const hopeless = Array.from({ length: 5 }).reduce<Json>(
      (inner) => ({ anyOf: [inner, { allOf: [inner, { field: "a", notEquals: "b" }] }] }),
      { field: "name", exists: true },
    );
    expect(findRepairs(conditionOf(hopeless), situation({ name: "x" })).found).toBe(false);
    const poor = findRepairs(conditionOf({ anyOf: many }), situation({ type: "x/y" }), {
      repairs: 1,
      evaluations: 0,
      steps: 100_000,
    });
    expect(poor).toEqual({ found: false, why: "no change was found within the bounds of the search" });
  });
});

describe("any change of any rule on any resource", () => {
  it("passes when it is carried out, with no part left out, and spares type, name and id", () => {
    let found = 0;
    fc.assert(
      fc.property(condition, body, (json, resource) => {
        const rule = conditionOf(json);
        const before = situation(resource, { parameters: { p: "a" } });
        const mended = findRepairs(rule, before);
        if (!mended.found) return;
        found += 1;
        const passes = (edits: readonly Edit[]): boolean =>
          carriedOut(resource, edits).every(
            (changed) => evaluate(rule, { ...before, resource: { body: changed } }).result === "no-match",
          );
        for (const edits of mended.repairs) {
          for (const { path } of edits) expect(path).not.toMatch(/^(type|name|id)$/i);
          const results = carriedOut(resource, edits);
          for (const changed of results)
            expect(evaluate(rule, { ...before, resource: { body: changed } }).result).toBe("no-match");
          expect(results.length).toBeGreaterThan(0);
          // One choice of several, or of a value that is left open, may make another edit needless; not each may.
          if (edits.some(({ must }) => must !== undefined)) continue;
          for (const fewer of subsets(edits)) expect(passes(fewer)).toBe(false);
        }
      }),
      { numRuns: runs(3_000) },
    );
    // As many of the cases as of 3,000, however many are tried.
    expect(found).toBeGreaterThan(runs(3_000) / 6);
  });
});

/** Every place that some change touches, each once. */
function pathsOf(found: ReturnType<typeof ways>): string[] {
  return typeof found === "string" ? [] : [...new Set(found.flat().map(({ path }) => path))];
}

describe("what a resource is stays as it is, where something narrower passes", () => {
  const vault: Json = {
    allOf: [
      { not: { field: "properties.createMode", equals: "recover" } },
      {
        anyOf: [
          { field: "properties.enableSoftDelete", equals: "false" },
          { field: "properties.enablePurgeProtection", exists: "false" },
        ],
      },
    ],
  };

  it("even where that takes more changes", () => {
    const found = ways(vault, { properties: { enableSoftDelete: false } });
    expect(found[0]).toHaveLength(2);
    expect(JSON.stringify(found)).not.toContain("createMode");
  });

  it.each<[string, Json, ValueObject, string]>([
    [
      "kind",
      {
        allOf: [
          { field: "kind", notContains: "functionapp" },
          { field: "properties.httpsOnly", notEquals: "true" },
        ],
      },
      { kind: "app", properties: { httpsOnly: false } },
      "properties.httpsOnly",
    ],
    [
      "location",
      {
        allOf: [
          { field: "location", equals: "westeurope" },
          { field: "properties.open", equals: true },
        ],
      },
      { location: "westeurope", properties: { open: true } },
      "properties.open",
    ],
    [
      "SKU",
      {
        allOf: [
          { field: "sku.tier", equals: "Basic" },
          { field: "properties.zoneRedundant", notEquals: true },
        ],
      },
      { sku: { tier: "Basic" }, properties: {} },
      "properties.zoneRedundant",
    ],
    [
      "the type of a gateway, rather than its SKU",
      {
        allOf: [
          { field: "properties.gatewayType", equals: "Vpn" },
          { field: "properties.sku.tier", equals: "Basic" },
        ],
      },
      { properties: { gatewayType: "Vpn", sku: { tier: "Basic" } } },
      "properties.sku.tier",
    ],
  ])("%s", (_, rule, resource, path) => {
    expect(pathsOf(ways(rule, resource))).toEqual([path]);
  });

  it("changes it where nothing else would pass", () => {
    expect(ways({ field: "kind", equals: "Storage" }, { kind: "Storage" })[0]).toMatchObject([
      { path: "kind" },
    ]);
  });

  it("removes no member of an array where a change in it passes", () => {
    const rule: Json = {
      count: {
        field: "properties.rules[*]",
        where: {
          allOf: [
            { field: "properties.rules[*].access", equals: "Allow" },
            { field: "properties.rules[*].port", equals: "22" },
          ],
        },
      },
      greater: 0,
    };
    const found = ways(rule, { properties: { rules: [{ access: "Allow", port: "22" }] } });
    expect(found.length).toBeGreaterThan(0);
    expect(pathsOf(found)).toEqual(["properties.rules[0].access", "properties.rules[0].port"]);
  });

  it("adds as many members as a count asks for", () => {
    const found = ways({ count: { field: "zones[*]" }, less: 3 }, {});
    expect(pathsOf(found)).toEqual(["zones[0]", "zones[1]", "zones[2]"]);
  });

  it("gives no region to a request without one, and takes none from a request that has one", () => {
    const allowed: Json = { field: "location", notIn: ["swedencentral", "global"] };
    expect(ways(allowed, { properties: {} })).toMatch(/^no change/);
    expect(ways(allowed, { location: "westus" })).toEqual([
      [{ path: "location", action: "set", value: "swedencentral" }],
    ]);
  });

  it("gives a member of an array what it lacks, and not another name", () => {
    const rule: Json = {
      count: {
        field: "properties.subnets[*]",
        where: {
          allOf: [
            { field: "properties.subnets[*].name", notEquals: "GatewaySubnet" },
            { field: "properties.subnets[*].nsg.id", exists: "false" },
          ],
        },
      },
      greater: 0,
    };
    expect(pathsOf(ways(rule, { properties: { subnets: [{ name: "web" }] } }))).toEqual([
      "properties.subnets[0].nsg.id",
    ]);
  });
});
