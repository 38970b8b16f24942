import { resourceType } from "../../src/base/resource-type.ts";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { AREAS } from "../../src/base/area.ts";
import { resourceId } from "../../src/base/resource-id.ts";
import { guid, region } from "../../src/base/names.ts";
import { parseDuration } from "../../src/base/time.ts";
import { child, entriesOf, isMap, itemsOf, textOf } from "../../src/manifest/json.ts";
import { forms } from "../../src/manifest/language/forms.ts";
import { manifestSchema } from "../../src/manifest/sections/manifest.ts";
import { fixture } from "./fixtures/files.ts";
import { HINTS, withEditorHints } from "../../scripts/editor-hints.ts";
import { runs } from "../support/runs.ts";

const published: unknown = JSON.parse(
  readFileSync(new URL("../../relocation.schema.json", import.meta.url), "utf8"),
);

const reference = readFileSync(new URL("../../docs/manifest.md", import.meta.url), "utf8");

/** All schemas in a schema, each with its path. */
function* schemasIn(schema: unknown, path: string): Generator<readonly [string, unknown]> {
  if (!isMap(schema)) return;
  yield [path, schema];
  for (const keyword of ["properties", "$defs"]) {
    for (const [key, inner] of entriesOf(child(schema, keyword)))
      yield* schemasIn(inner, `${path}/${keyword}/${key}`);
  }
  for (const keyword of ["items", "additionalProperties", "propertyNames"]) {
    yield* schemasIn(child(schema, keyword), `${path}/${keyword}`);
  }
}

const all = [...schemasIn(manifestSchema, "#")];

describe("the published schema", () => {
  it("is the schema of the code, byte for byte as a value, with what editors read", () => {
    const plain = JSON.stringify(published, (key, value: unknown) =>
      HINTS.some((hint) => hint === key) ? undefined : value,
    );
    expect(plain).toBe(JSON.stringify(manifestSchema));
    expect(JSON.stringify(published)).toBe(JSON.stringify(withEditorHints(manifestSchema)));
  });

  it("offers editors regions, types, checks, roles and pieces, and says what a pattern asks for", () => {
    const defs = child(published, "$defs");
    const offered = (form: string): unknown => child(child(defs, form), "examples");
    expect(offered("region")).toContain("swedencentral");
    expect(offered("resourceType")).toContain("Microsoft.Sql/servers/databases");
    expect(offered("checkId")).toContain("POL-01");
    const text = JSON.stringify(published);
    expect(text).toContain("Key Vault Secrets User");
    for (const [name, form] of entriesOf(defs)) {
      if (textOf(child(form, "pattern")) === undefined) continue;
      expect(textOf(child(form, "errorMessage")), name).toMatch(/^Expected .*\.$/);
      const pattern = new RegExp(textOf(child(form, "pattern")) ?? "", "u");
      const examples = itemsOf(child(form, "examples"));
      for (const example of examples) expect(textOf(example)).toMatch(pattern);
    }
    expect(textOf(child(published, "$id"))).toMatch(/^https:\/\/.*\/relocation\.schema\.json$/);
  });

  it.each(["waves", "workloads", "waivers"])("has pieces for %s that fit", (key) => {
    const [snippet] = itemsOf(child(child(child(published, "properties"), key), "defaultSnippets"));
    const values: Readonly<Record<string, string>> = {
      1: "one",
      2: "rg",
      3: "two",
      4: "Microsoft.Web/sites",
      5: "a",
      6: "b",
    };
    const body = JSON.stringify(child(snippet, "body"))
      .replaceAll(/\$\{\d:([^}]*)\}/g, "$1")
      .replaceAll(/"\$(\d)"/g, (_, place: string) =>
        JSON.stringify(key === "waivers" && place === "1" ? "POL-01" : values[place]),
      );
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(manifestSchema);
    const piece: unknown = parse(body);
    const whole: unknown = parse(fixture("example.yaml"));
    validate({ ...(isMap(whole) ? whole : {}), [key]: piece });
    expect(validate.errors).toBe(null);
  });

  it("is valid JSON Schema 2020-12 that any strict validator compiles, with no format of ours", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    expect(ajv.validateSchema(manifestSchema)).toBe(true);
    expect(() => ajv.compile(manifestSchema)).not.toThrow();
    expect(all.filter(([, schema]) => child(schema, "format") !== undefined)).toEqual([]);
  });

  it.each(["example.yaml", "everything.yaml"])("accepts %s", (name) => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(manifestSchema);
    validate(parse(fixture(name)));
    expect(validate.errors).toBe(null);
  });

  it("describes every key", () => {
    const silent = all.flatMap(([path, schema]) =>
      entriesOf(child(schema, "properties"))
        .filter(([, property]) => (textOf(child(property, "description")) ?? "").length < 5)
        .map(([key]) => `${path}/${key}`),
    );
    expect(silent).toEqual([]);
  });

  it("is what the reference for users describes, key by key", () => {
    const keys = all.flatMap(([, schema]) => Object.keys(child(schema, "properties") ?? {}));
    expect(keys.length).toBeGreaterThan(100);
    const silent = keys.filter(
      (key) => !reference.includes(`\`${key}\``) && !reference.includes(`.${key}\``),
    );
    expect(silent).toEqual([]);
    for (const area of AREAS) expect(reference).toContain(`\`${area}\``);
  });

  it("lets no unknown key through anywhere", () => {
    const open = all.filter(([, schema]) => {
      const types = [child(schema, "type")].flat();
      return types.includes("object") && child(schema, "additionalProperties") === undefined;
    });
    expect(open).toEqual([]);
    expect(all.filter(([, schema]) => child(schema, "additionalProperties") === true)).toEqual([]);
  });

  it("has no alternatives, so that every mistake is one error", () => {
    const branching = ["oneOf", "anyOf", "allOf", "not", "if"];
    expect(all.filter(([, schema]) => branching.some((key) => child(schema, key) !== undefined))).toEqual([]);
  });

  it("compares items only where that takes linear time: scalars of stated type", () => {
    const lists = all.filter(([, schema]) => child(schema, "uniqueItems") === true);
    expect(lists.length).toBeGreaterThan(10);
    for (const [path, schema] of lists) {
      const types = [child(child(schema, "items"), "type")].flat();
      expect(["string", "string,integer"], path).toContain(types.join(","));
    }
  });

  it("refers only to forms that exist, and uses all of them", () => {
    const used = new Set(all.map(([, schema]) => textOf(child(schema, "$ref"))?.replace("#/$defs/", "")));
    used.delete(undefined);
    expect([...used].toSorted()).toEqual(Object.keys(forms).toSorted());
  });

  it("gates waves by the areas of the reports", () => {
    const gates = all.find(([path]) => path.endsWith("/gates/items"))?.[1];
    expect(itemsOf(child(gates, "enum"))).toEqual(AREAS);
  });
});

/** Texts that have a form, so that a property about those that do is never empty. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  guid: ["11111111-1111-1111-1111-11111111111A"],
  region: ["swedencentral", "West US 2"],
  resourceType: ["Microsoft.Sql/servers/databases"],
  duration: ["PT8H", "P1W2DT3H4M5S"],
  resourceName: ["sql-shop/shop"],
  scope: ["/subscriptions/x/resourceGroups/y", "/providers/Microsoft.Management/managementGroups/z"],
};

/** Whether a text has a form of the schema. */
function has(form: string, text: string): boolean {
  const definition = forms[form];
  const longest = child(definition, "maxLength");
  if (typeof longest === "number" && text.length > longest) return false;
  return new RegExp(textOf(child(definition, "pattern")) ?? "$^", "u").test(text);
}

describe("the forms of the schema", () => {
  const readers: readonly (readonly [string, string, (text: string) => unknown])[] = [
    ["guid", "0aF-", guid],
    ["region", "aZ 0-", region],
    ["resourceType", "aZ0./_-", resourceType],
    ["duration", "PT0123WDHMS", parseDuration],
    ["resourceName", "a./ #%?\\é", resourceId],
    ["scope", "/ab./ #%?\\", (text) => !text.startsWith("/") || resourceId(text) === text],
  ];

  it.each(readers)("let through only what the reader of %s reads", (form, alphabet, read) => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: 1, maxLength: 12 });
    let through = 0;
    const reads = (text: string): boolean => {
      if (!has(form, text)) return true;
      through++;
      const value = read(text);
      return value !== undefined && value !== false;
    };
    expect(GOOD[form]?.every(reads)).toBe(true);
    fc.assert(fc.property(texts, reads), { numRuns: runs(1000) });
    expect(through).toBeGreaterThan(0);
  });

  const ACCEPTED: readonly (readonly [string, string, boolean])[] = [
    ["instant", "2026-09-01", true],
    ["instant", "2026-09-01T07:00Z", true],
    ["instant", "2026-09-01T07:00:00.123-11:30", true],
    ["instant", "2026-09-01 07:00", false],
    ["instant", "2026-9-1", false],
    ["duration", "P2W", true],
    ["duration", "PT", false],
    ["duration", "P", false],
    ["duration", "P1M", false],
    ["duration", "PT999999H", false],
    ["cidr", "255.255.255.255/32", true],
    ["cidr", "256.0.0.0/8", false],
    ["cidr", "10.0.0.0", false],
    ["cidr", "fd00::/8", true],
    ["cidr", "fd00/8", false],
    ["path", "infra/**", true],
    ["path", "a..b/c", true],
    ["path", "a/../b", false],
    ["path", "a/..", false],
    ["path", "\\\\host\\share", false],
    ["path", "C:/x", false],
    ["path", "~/x", false],
    ["https", "https://shop.contoso.com/healthz", true],
    ["https", "http://shop.contoso.com/", false],
    ["https", "https://user@shop.contoso.com/", false],
    ["principal", "group:sg-shop-ops", true],
    ["principal", "servicePrincipal:Deploy Shop", true],
    ["principal", "group:", false],
    ["principal", "app:x", false],
    ["scope", "mg:", false],
    ["scope", "/subscriptions/../x", false],
    ["resourceGroup", "rg-(a).b_c", true],
    ["resourceGroup", "rg.", false],
    ["resourceName", "sql/..", false],
    ["resourceName", "sql/shop/", false],
    ["host", "*.contoso.com", true],
    ["host", "contoso..com", false],
    ["dataSize", "12 TiB", true],
    ["dataSize", "12", false],
    ["checkId", "RBAC-01", true],
    ["checkId", "RBAC-1", false],
  ];
  it.each(ACCEPTED)("%s %j: %s", (name, text, accepted) => {
    expect(has(name, text)).toBe(accepted);
  });
});
