import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliasCatalogue, NO_ALIASES, pathOf, shortened, type Alias } from "../../src/policy/aliases.ts";
import type { Json } from "../../src/policy/model.ts";
import { decodeAliases } from "../../src/facts/kinds/aliases.ts";
import { Cursor, Malformed } from "../../src/facts/decode/cursor.ts";
import { parseJson } from "../servers/json.ts";

const TYPE = "Contoso.App/sites";

function answer(aliases: Json, others: readonly Json[] = []): Json {
  return { namespace: "Contoso.App", resourceTypes: [{ resourceType: "sites", aliases }, ...others] };
}
const decode = (body: unknown, listed = NO_ALIASES) => decodeAliases(new Cursor(body), TYPE, listed);

/** As Azure Resource Manager writes one: name, paths by api-version, default path, what policies may do with it. */
const TIER: Json = {
  name: "Contoso.App/sites/tier",
  paths: [
    { path: "properties.tier", apiVersions: ["2015-01-01", "2016-01-01"] },
    { path: "sku.tier", apiVersions: ["2020-01-01"] },
  ],
  type: "PlainText",
  defaultPath: "sku.tier",
  defaultPattern: { phrase: "x", variable: "y", type: "Extract" },
  defaultMetadata: { type: "String", attributes: "Modifiable" },
};
const NAME: Json = {
  name: "Contoso.App/sites/host",
  paths: [],
  type: "PlainText",
  defaultPath: "properties.host",
  defaultMetadata: { type: "String", attributes: "None" },
};

describe("the aliases of a type in the service's answer", () => {
  it("are told with the paths that differ, and what policies may modify", () => {
    expect(decode(answer([TIER, NAME]))).toEqual({
      catalogue: "none",
      aliases: [
        { name: "Contoso.App/sites/host", type: TYPE, defaultPath: "properties.host", paths: [] },
        {
          name: "Contoso.App/sites/tier",
          type: TYPE,
          defaultPath: "sku.tier",
          paths: [{ path: "properties.tier", apiVersions: ["2015-01-01", "2016-01-01"] }],
        },
      ],
      modifiable: ["Contoso.App/sites/tier"],
      settable: [{ name: "Contoso.App/sites/tier", tokenType: "String" }],
    });
  });

  it("are told with the api-versions in which policies may modify them, or set another type", () => {
    const metadata = (type: string, attributes: string): Json => ({ type, attributes });
    const late: Json = {
      name: "Contoso.App/sites/late",
      defaultPath: "properties.late",
      defaultMetadata: metadata("NotSpecified", "None"),
      paths: [
        { path: "properties.late", apiVersions: ["2024-01-01"], metadata: metadata("String", "Modifiable") },
        { path: "properties.late", apiVersions: ["2023-01-01"], metadata: metadata("NotSpecified", "None") },
      ],
    };
    expect(decode(answer([late]))).toMatchObject({
      aliases: [{ name: "Contoso.App/sites/late", paths: [] }],
      modifiable: ["Contoso.App/sites/late"],
      settable: [
        {
          name: "Contoso.App/sites/late",
          fixed: true,
          versions: [{ apiVersions: ["2024-01-01"], tokenType: "String" }],
        },
      ],
    });
  });

  it("are less what a list has just so, and the list is named", () => {
    const listed = {
      ...aliasCatalogue([answer([NAME, { name: "Contoso.App/sites/tier", defaultPath: "sku.tier" }])]),
      id: "l1",
    };
    const found = decode(answer([TIER, NAME]), listed);
    expect(found.catalogue).toBe("l1");
    expect(found.aliases.map(({ name }) => name)).toEqual(["Contoso.App/sites/tier"]);
    expect(found.modifiable).toEqual(["Contoso.App/sites/tier"]);
    const moved = { ...aliasCatalogue([answer([{ ...NAME, defaultPath: "properties.other" }])]) };
    expect(decode(answer([NAME]), moved).aliases.map(({ defaultPath }) => defaultPath)).toEqual([
      "properties.host",
    ]);
    const elsewhere = aliasCatalogue([
      { namespace: "Contoso.App", resourceTypes: [{ resourceType: "hosts", aliases: [NAME] }] },
    ]);
    expect(decode(answer([NAME]), elsewhere).aliases).toHaveLength(1);
  });

  it("are those of the type and of the types beneath it, in any casing", () => {
    const other = (resourceType: string): Json => ({
      resourceType,
      aliases: [{ name: `Contoso.App/${resourceType}/x`, defaultPath: "properties.x" }],
    });
    const body = answer([], [other("SITES/slots"), other("sitesToo"), other("hosts")]);
    expect(decode(body).aliases.map(({ name }) => name)).toEqual(["Contoso.App/SITES/slots/x"]);
  });

  it("say nothing of changes where the service says nothing of them", () => {
    const old: Json = { name: "Contoso.App/sites/host", defaultPath: "properties.host", paths: null };
    expect(decode(answer([old]))).not.toHaveProperty("modifiable");
    expect(decode(answer(null))).toEqual({ catalogue: "none", aliases: [] });
  });

  it("may be modified where any api-version lets them be, and stand for nothing without a path", () => {
    const newer: Json = {
      ...NAME,
      paths: [{ path: "properties.h", apiVersions: ["2030-01-01"], metadata: { attributes: "Modifiable" } }],
    };
    expect(decode(answer([newer])).modifiable).toEqual(["Contoso.App/sites/host"]);
    expect(decode(answer([{ name: "Contoso.App/sites/nothing", paths: [] }])).aliases).toEqual([]);
  });

  it("do not depend on the order in which they come", () => {
    expect(decode(answer([NAME, TIER]))).toEqual(decode(answer([TIER, NAME])));
  });

  it.each<[string, Json]>([
    ["no object", "x"],
    ["aliases that are no list", answer({ 0: TIER })],
    ["an alias that is none", answer([5])],
    ["a name that is not text", answer([{ ...NAME, name: ["x"] }])],
    ["a path that is not text", answer([{ ...NAME, defaultPath: { path: "x" } }])],
    ["paths that are no list", answer([{ ...NAME, paths: "x" }])],
    ["an api-version that is not text", answer([{ ...NAME, paths: [{ path: "x", apiVersions: [1] }] }])],
    ["metadata that is not an object", answer([{ ...NAME, defaultMetadata: "Modifiable" }])],
    ["a name of 20 MB", answer([{ ...NAME, name: "x".repeat(20_000_000) }])],
    ["far too many", answer(Array.from({ length: 30_001 }, () => NAME))],
    ["far too many paths", answer([{ ...NAME, paths: Array.from({ length: 201 }, () => ({ path: "x" })) }])],
  ])("are not read from an answer with %s", (_, body) => {
    expect(() => decode(body)).toThrow(Malformed);
  });

  it("cannot touch what JavaScript keeps for itself", () => {
    const names = ["__proto__", "constructor", "Contoso.App/sites/__proto__", "toString"];
    const body = parseJson(
      JSON.stringify(answer(names.map((name) => ({ name, defaultPath: "__proto__.x" })))).replace(
        '"resourceTypes"',
        '"__proto__": {"polluted": true}, "resourceTypes"',
      ),
    );
    expect(new Set(decode(body).aliases.map(({ name }) => name))).toEqual(new Set(names));
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("an alias that is shortened", () => {
  const version = fc.constantFrom("2020-01-01", "2021-01-01", "2022-01-01-preview", "2022-01-01-PREVIEW");
  const path = fc.constantFrom("a", "b", "c");
  const alias = fc.record(
    {
      name: fc.constant("n/t/x"),
      type: fc.constant("n/t"),
      defaultPath: path,
      paths: fc.array(fc.record({ path, apiVersions: fc.array(version, { maxLength: 3 }) }), {
        maxLength: 4,
      }),
    },
    { requiredKeys: ["name", "type", "paths"] },
  );

  it("leads where it led, in every api-version, by no more paths", () => {
    fc.assert(
      fc.property(alias, fc.option(version, { nil: undefined }), (one: Alias, asked) => {
        const short = shortened(one);
        expect(pathOf(short, asked)).toBe(pathOf(one, asked));
        expect(short.paths.length).toBeLessThanOrEqual(one.paths.length);
        expect(shortened(short)).toEqual(short);
      }),
    );
  });
});
