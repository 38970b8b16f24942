import { describe, expect, it } from "vitest";
import { unknown } from "../../src/expression/value.ts";
import { aliasCatalogue, NO_ALIASES, type AliasCatalogue } from "../../src/policy/aliases.ts";
import { applyChange } from "../../src/policy/effects/change.ts";
import { explain } from "../../src/policy/evaluate/explain.ts";
import { evaluate } from "../../src/policy/evaluate/evaluate.ts";
import type { Json } from "../../src/policy/model.ts";
import { conditionOf, judge, situation } from "./support.ts";

const PROVIDERS: Json = [
  {
    namespace: "Contoso.App",
    resourceTypes: [
      {
        resourceType: "sites",
        aliases: [
          {
            name: "Contoso.App/sites/tier",
            defaultPath: "sku.tier",
            paths: [{ path: "properties.tier", apiVersions: ["2015-01-01"] }],
            defaultMetadata: { attributes: "Modifiable" },
          },
          {
            name: "Contoso.App/sites/rules[*].port",
            defaultPath: "properties.rules[*].properties.port",
            paths: [],
          },
          { name: "Contoso.App/sites/rules[*]", defaultPath: { path: "properties.rules[*]" } },
          { name: 5 },
        ],
      },
      {
        resourceType: "hosts",
        aliases: [{ name: "Contoso.App/imageName", defaultPath: "properties.image.name", paths: [] }],
      },
      {
        resourceType: "sets",
        aliases: [{ name: "Contoso.App/imageName", defaultPath: "properties.profile.image", paths: [] }],
      },
    ],
  },
];
const aliases = aliasCatalogue(PROVIDERS);
const site = {
  type: "contoso.app/SITES",
  sku: { tier: "Gold" },
  properties: { tier: "Silver", rules: [{ properties: { port: 80 } }, { properties: { port: 443 } }] },
};

describe("a list of aliases, as Azure gives it", () => {
  const listed = (entry: Json) =>
    aliasCatalogue([{ namespace: "N", resourceTypes: [{ resourceType: "t", aliases: [entry] }] }]).find(
      "n/T/x",
    );
  const given = { name: "N/t/x", defaultPath: "a" };
  it.each<[string, Json, ReturnType<typeof listed>]>([
    ["no paths", given, [{ name: "N/t/x", type: "N/t", defaultPath: "a", paths: [] }]],
    [
      "paths by api-version, with what is told of each",
      {
        ...given,
        paths: [
          {
            path: "b",
            apiVersions: ["2020-01-01", 7, null, "2021-01-01"],
            metadata: { attributes: "Modifiable", type: "String" },
          },
          { path: "c", apiVersions: [] },
          { path: "d" },
          { apiVersions: ["2022-01-01"] },
          { path: 1, apiVersions: ["2022-01-01"] },
        ],
      },
      [
        {
          name: "N/t/x",
          type: "N/t",
          defaultPath: "a",
          paths: [
            { path: "b", apiVersions: ["2020-01-01", "2021-01-01"], modifiable: true, tokenType: "String" },
            { path: "c", apiVersions: [] },
            { path: "d", apiVersions: [] },
          ],
        },
      ],
    ],
    [
      "a path as an object",
      { name: "N/t/x", defaultPath: { path: "e" } },
      [{ name: "N/t/x", type: "N/t", defaultPath: "e", paths: [] }],
    ],
    ["a path that is none", { name: "N/t/x", defaultPath: 1 }, [{ name: "N/t/x", type: "N/t", paths: [] }]],
    [
      "what may not be modified",
      { ...given, defaultMetadata: { attributes: "None" } },
      [{ name: "N/t/x", type: "N/t", defaultPath: "a", paths: [], modifiable: false }],
    ],
    ["no name", { defaultPath: "a" }, []],
    ["another name", { ...given, name: "N/t/y" }, []],
  ])("with %s", (_, entry, expected) => {
    expect(listed(entry)).toEqual(expected);
  });
});

describe("aliases with a catalogue", () => {
  it("lead to the path of the api-version, in any casing, else to the default path", () => {
    expect(judge({ field: "CONTOSO.app/sites/TIER", equals: "gold" }, site, { aliases })).toBe("match");
    const old = { aliases, resource: { body: site, apiVersion: "2015-01-01" } };
    expect(judge({ field: "Contoso.App/sites/tier", equals: "silver" }, site, old)).toBe("match");
  });

  it("belong to their own type", () => {
    const host = { type: "Contoso.App/hosts", properties: { image: { name: "a" }, profile: { image: "b" } } };
    expect(judge({ field: "Contoso.App/imageName", equals: "a" }, host, { aliases })).toBe("match");
    expect(
      judge(
        { field: "Contoso.App/imageName", equals: "b" },
        { ...host, type: "Contoso.App/sets" },
        { aliases },
      ),
    ).toBe("match");
    expect(
      judge(
        { field: "Contoso.App/sites/tier", exists: false },
        { ...site, type: "Contoso.App/hosts" },
        { aliases },
      ),
    ).toBe("match");
  });

  it("tie members to the counted array through paths that differ from the names", () => {
    const condition = {
      count: {
        field: "Contoso.App/sites/rules[*]",
        where: { field: "Contoso.App/sites/rules[*].port", equals: 443 },
      },
      equals: 1,
    };
    expect(judge(condition, site, { aliases })).toBe("match");
  });

  it("are read from the whole answer of the service too, and from nothing", () => {
    expect(aliasCatalogue({ value: PROVIDERS }).find("Contoso.App/sites/tier")).toMatchObject([
      { modifiable: true },
    ]);
    for (const odd of [null, 5, {}, [null, { resourceTypes: 1 }]])
      expect(aliasCatalogue(odd).find("x/y")).toEqual([]);
  });
});

describe("aliases without a catalogue", () => {
  const walk = (field: string, equals: Json, body: Parameters<typeof situation>[0]) =>
    evaluate(conditionOf({ field, equals }), situation(body, { aliases: NO_ALIASES }));

  it("are walked along the resource's own body, and the verdict says so", () => {
    expect(walk("Contoso.App/sites/rules[*].port", 80, site)).toMatchObject({
      result: "no-match",
      walked: ["Contoso.App/sites/rules[*].port"],
    });
    expect(walk("Contoso.App/sites/sku.tier", "Gold", site)).toMatchObject({ result: "match" });
    expect(walk("Contoso.App/sites/tier", "Silver", site)).toMatchObject({ result: "match" });
  });

  it("are missing on another type, and unknown while the type is", () => {
    expect(walk("Contoso.App/sites/tier", "", { type: "Contoso.App/hosts" })).toMatchObject({
      result: "match",
      walked: [],
    });
    expect(walk("Contoso.App/sites/tier", "", { type: unknown(["type"]) })).toMatchObject({
      result: "unknown",
    });
  });

  it("know the old names of compute images", () => {
    const vm = {
      type: "Microsoft.Compute/virtualMachines",
      properties: { storageProfile: { imageReference: { publisher: "Canonical" } } },
    };
    expect(walk("Microsoft.Compute/imagePublisher", "canonical", vm)).toMatchObject({ result: "match" });
    expect(walk("Microsoft.Compute/imagePublisher", "", { type: "Microsoft.Compute/disks" })).toMatchObject({
      result: "match",
    });
  });
});

describe("aliases that no list explains, where nothing may be guessed", () => {
  const strict: AliasCatalogue = { ...aliases, unexplained: "unknown" };
  const about = (condition: Json, body: Parameters<typeof situation>[0] = site) =>
    evaluate(conditionOf(condition), situation(body, { aliases: strict }));
  const open = "Contoso.App/sites/newTier";
  const waits = [`the alias ${open}, which no list explains`];

  it.each<[string, Json]>([
    ["a comparison", { field: open, equals: "Gold" }],
    ["its existence", { field: open, exists: false }],
    ["the field() function", { value: `[field('${open}')]`, equals: "" }],
    ["a denial of it", { not: { field: open, equals: "Gold" } }],
  ])("leave %s unknown, and are named", (_, condition) => {
    expect(about(condition)).toMatchObject({ result: "unknown", waits, walked: [open] });
  });

  it.each<[string, Json]>([
    ["a comparison of all members", { field: `${open}[*].port`, equals: 80 }],
    ["a count", { count: { field: `${open}[*]` }, greater: 0 }],
    [
      "a count of what",
      { count: { field: `${open}[*]`, where: { field: `${open}[*].port`, equals: 1 } }, equals: 0 },
    ],
    ["the field() function of all members", { value: `[length(field('${open}[*]'))]`, equals: 0 }],
  ])("leave %s unknown where they are arrays", (_, condition) => {
    expect(about(condition).result).toBe("unknown");
  });

  it("do not matter where the rest of the rule decides", () => {
    const hosts: Json = { field: "type", equals: "Contoso.App/hosts" };
    const unsure: Json = { field: open, equals: "Gold" };
    expect(about({ allOf: [unsure, hosts] }).result).toBe("no-match");
    expect(about({ anyOf: [unsure, { not: hosts }] }).result).toBe("match");
  });

  it("are missing on other types, unless their name tells no type", () => {
    const host = { type: "Contoso.App/hosts" };
    expect(about({ field: open, exists: false }, host).result).toBe("match");
    expect(about({ field: "Contoso.App/newTier", exists: false }, host).result).toBe("unknown");
    expect(about({ field: "Contoso.Other/newTier", exists: false }, host).result).toBe("match");
  });

  it("are explained without a path, and change nothing that is known", () => {
    const told = explain(conditionOf({ field: open, equals: "Gold" }), situation(site, { aliases: strict }));
    expect(told).toMatchObject([{ result: "Unknown", expression: open, waitsFor: waits }]);
    expect(told[0]).not.toHaveProperty("path");
    expect(about({ field: "Contoso.App/sites/tier", equals: "Gold" })).toMatchObject({
      result: "match",
      walked: [],
    });
    const change = { operation: "addOrReplace", field: open, value: "x" };
    expect(applyChange(change, { body: site }, strict)).toEqual({ kind: "unknown", why: waits[0] });
  });

  it("with names from before aliases had types are none of them", () => {
    const vm = {
      type: "Microsoft.Compute/virtualMachines",
      properties: { storageProfile: { imageReference: { publisher: "Canonical" } } },
    };
    expect(about({ field: "Microsoft.Compute/imagePublisher", equals: "canonical" }, vm).result).toBe(
      "match",
    );
  });
});
