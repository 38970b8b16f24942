import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { casesSchemaText } from "../../scripts/cases-schema.ts";
import { isJson } from "../../src/expression/json.ts";
import { aliasProblems } from "../../src/policy-pack/alias-use.ts";
import { unknownProperties } from "../../src/policy-pack/case-properties.ts";
import { readPack } from "../../src/policy-pack/pack.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { objectOf, PACKS } from "./support.ts";

const aliases = bundledAliases();
const paths = (type: string): readonly string[] | undefined => aliases.pathsOf?.(type);
const ST = "Microsoft.Storage/storageAccounts";
const KV = "Microsoft.KeyVault/vaults";

function pack(condition: unknown, cases = "", then: unknown = { effect: "audit" }) {
  const properties = { displayName: "x", mode: "All", policyRule: { if: condition, then } };
  const text = JSON.stringify({ name: "x", properties }, null, 2);
  return readPack({
    folder: "p/x",
    policy: { file: "p/x/policy.json", text },
    ...(cases === "" ? { alone: true } : { cases: { file: "p/x/cases.yaml", text: cases } }),
  });
}
const said = (condition: unknown, then?: unknown): string[] =>
  aliasProblems(pack(condition, "", then), aliases).map(
    ({ message, place }) => `${String(place?.line)} ${message}`,
  );
const type = (one: string) => ({ field: "type", equals: one });

describe("aliases of a rule", () => {
  it.each<[string, unknown]>([
    ["of the type that it names", { allOf: [type(ST), { field: `${ST}/sku.name`, equals: "x" }] }],
    [
      "in any casing",
      { allOf: [type(ST.toUpperCase()), { field: `${ST}/SKU.NAME`.toLowerCase(), equals: "x" }] },
    ],
    [
      "of one of several types",
      {
        allOf: [
          { field: "type", in: [KV, ST] },
          { field: `${ST}/sku.name`, equals: "x" },
        ],
      },
    ],
    [
      "where the type is said in another way",
      {
        allOf: [
          { field: "type", like: "Microsoft.Storage/*" },
          { field: `${KV}/sku.name`, equals: "x" },
        ],
      },
    ],
    ["where no type is named", { field: `${ST}/sku.name`, equals: "x" }],
    [
      "of a type that is newer than the catalogue",
      { allOf: [type("Contoso.New/things"), { field: "Contoso.New/things/a", equals: "x" }] },
    ],
    ["that are tags", { allOf: [type(ST), { field: "tags['a/b']", equals: "x" }] }],
  ])("may stand: %s", (_, condition) => {
    expect(said(condition)).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    [
      "one that there is not",
      { allOf: [type(ST), { field: `${ST}/skuu.name`, equals: "x" }] },
      /^1[0-9] .*no alias .*skuu/,
    ],
    [
      "one of another type",
      { allOf: [type(ST), { field: `${KV}/sku.name`, equals: "x" }] },
      /^1[0-9] .*does not name/,
    ],
    [
      "one that an expression reads",
      { allOf: [type(ST), { value: `[field('${ST}/nope')]`, equals: "x" }] },
      /no alias .*nope/,
    ],
    [
      "one that is counted",
      { allOf: [type(ST), { count: { field: `${ST}/nope[*]` }, greater: 0 }] },
      /no alias .*nope/,
    ],
  ])("may not stand: %s", (_, condition, message) => {
    expect(said(condition).join("\n")).toMatch(message);
  });

  it("of a condition on a related resource are those of its type", () => {
    const then = (field: string): unknown => ({
      effect: "auditIfNotExists",
      details: { type: "Microsoft.Insights/diagnosticSettings", existenceCondition: { field, equals: "x" } },
    });
    expect(said(type(ST), then("Microsoft.Insights/diagnosticSettings/workspaceId"))).toEqual([]);
    expect(said(type(ST), then(`${ST}/sku.name`)).join("")).toMatch(/does not name/);
  });

  it("are sound in the policies of this repository", () => {
    expect(PACKS.flatMap((one) => aliasProblems(one, aliases))).toEqual([]);
  });
});

describe("properties of a case", () => {
  const wrong = (resource: string): string[] =>
    unknownProperties(
      pack(type(ST), `cases:\n  - name: one\n    resource: ${resource}\n    expect: compliant\n`).cases,
      paths,
    ).map(
      ({ message, place, help }) =>
        `${String(place?.line)}:${String(place?.column)} ${message} ${help ?? ""}`,
    );

  it.each([
    `{ type: ${ST}, sku: { name: x }, kind: StorageV2, properties: { minimumTlsVersion: x } }`,
    `{ type: ${ST}, tags: { anything: x }, zones: ["1"], properties: null }`,
    `{ type: Microsoft.Network/networkSecurityGroups, properties: { securityRules: [{ name: r, properties: { access: Allow } }] } }`,
    `{ type: Contoso.New/things, properties: { anything: x } }`,
    `{ type: ${ST}, properties: { knownAfterDeployment: all of them } }`,
  ])("may be %s", (resource) => {
    expect(wrong(resource)).toEqual([]);
  });

  it.each<[string, RegExp]>([
    [
      `{ type: ${ST}, properties: { minimumTlsVersoin: x } }`,
      /^3:\d+ .*minimumtlsversoin.*did you mean.*minimumtlsversion/,
    ],
    [`{ type: ${ST}, propertees: { minimumTlsVersion: x } }`, /propertees/],
    [
      `{ type: Microsoft.Network/networkSecurityGroups, properties: { securityRules: [{ name: r, properties: { acces: Allow } }] } }`,
      /properties\.securityrules\.properties\.acces/,
    ],
  ])("may not be %s", (resource, message) => {
    expect(wrong(resource).join("\n")).toMatch(message);
  });

  it("are sound in the policies of this repository", () => {
    expect(PACKS.flatMap(({ cases }) => unknownProperties(cases, paths))).toEqual([]);
  });
});

describe("cases.schema.json", () => {
  it("is current (npm run generate)", async () => {
    expect(readFileSync("cases.schema.json", "utf8")).toBe(await casesSchemaText());
  });

  it("lets every cases.yaml through, and nothing that the reader refuses by its shape", async () => {
    const schema: unknown = JSON.parse(await casesSchemaText());
    if (!isJson(schema)) throw new Error("a schema is JSON");
    const validate = new Ajv2020({ strict: true, formats: { "date-time": true } }).compile(objectOf(schema));
    for (const { folder } of PACKS)
      expect(validate(parse(readFileSync(`${folder}/cases.yaml`, "utf8"))), folder).toBe(true);
    const one = { name: "x", resource: {}, expect: "compliant" };
    for (const broken of [
      {},
      { cases: [] },
      { cases: [{ ...one, expect: "maybe" }] },
      { cases: [{ ...one, more: 1 }] },
    ])
      expect(validate(broken)).toBe(false);
  });
});
