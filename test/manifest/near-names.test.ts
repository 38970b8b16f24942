import { describe, expect, it } from "vitest";
import { problemText } from "../../src/base/errors.ts";
import { itemsOf } from "../../src/manifest/json.ts";
import type { Reference, Shape } from "../../src/manifest/language/shape.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { manifest } from "../../src/manifest/sections/manifest.ts";
import { mismatch } from "../../src/manifest/validate/mismatch.ts";
import { refusalOf } from "./refusal-of.ts";

interface Place {
  readonly path: string;
  readonly shape: Shape<unknown>;
}

/** Every place of the language; `*` stands for an item or a key that the writer chooses. */
function placesOf(shape: Shape<unknown>, path = ""): Place[] {
  const parts = Object.entries(shape.parts ?? {}).flatMap(([key, part]) => placesOf(part, `${path}.${key}`));
  const each = shape.each === undefined ? [] : placesOf(shape.each, `${path}.*`);
  return [{ path, shape }, ...parts, ...each];
}

const PLACES = placesOf(manifest);

/** The words of a choice that are long enough to be misspelt and still meant. */
function wordsOf({ schema }: Shape<unknown>): string[] {
  return itemsOf(schema["enum"]).filter(
    (word): word is string => typeof word === "string" && word.length > 2,
  );
}

const CHOICES = PLACES.filter(({ shape }) => wordsOf(shape).length > 1);

describe("a misspelt word of a choice", () => {
  it("is found in the whole language", () => {
    expect(CHOICES.length).toBeGreaterThan(9);
  });

  it.each(CHOICES.map(({ path, shape }) => [path, shape] as const))("of %s has a near name", (_, shape) => {
    for (const word of wordsOf(shape)) {
      const misspelt = `${word.slice(0, 1)}${word.slice(2)}`;
      if (wordsOf(shape).includes(misspelt)) continue;
      const { help = "" } = mismatch(misspelt, shape.schema, "string");
      expect(help, `${misspelt} of ${word}`).toContain("did you mean");
    }
  });
});

const ID = "11111111-1111-1111-1111-111111111111";
const HEAD = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: ${ID} }, region: westeurope }
target: { subscription: { id: ${ID} }, region: swedencentral, resourceGroups: [rg-shop-sdc] }
workloads:
  shop:
    resourceGroup: rg-shop-sdc
    resources:
      - { id: database, type: Microsoft.Sql/servers/databases, to: sql/db }
      - { id: site, type: Microsoft.Web/sites, to: web, dependsOn: [DEPENDENCY] }
`;

/** A manifest with one name that is none, for each kind of name, and what is meant. */
const REFERENCES: Readonly<
  Record<Reference, readonly [more: string, dependency: string, meant: string] | string>
> = {
  workload: ["vaults: [{ name: kv-shop, workload: shpo }]", "database", "shop"],
  wave: [
    "waves: { first: { workloads: [shop], start: 2026-09-12T05:00:00Z, window: PT4H }, second: { workloads: [], dependsOn: [frist], start: 2026-09-13T05:00:00Z, window: PT4H } }",
    "database",
    "first",
  ],
  resource: [
    "connections: { map: [{ from: a.example, to: b.example, usedBy: [shop.sit] }] }",
    "database",
    "shop.site",
  ],
  dependency: ["", "databse", "database"],
  assignmentScope: [
    'expect: { rbac: { assignments: [{ principal: "group:sg-shop", role: Reader, scope: sql/bd }] } }',
    "database",
    "sql/db",
  ],
  budgetScope:
    "names subscriptions, resource groups and management groups, which may be made outside of the manifest",
  resourceGroup:
    "a group that the manifest does not list may exist at the target: SUB-09 offers what is near there",
};

describe("a reference that leads nowhere", () => {
  it("is one of the kinds that the language has", () => {
    const used = PLACES.flatMap(({ shape }) => shape.names ?? []);
    expect(new Set(used)).toEqual(new Set(Object.keys(REFERENCES)));
  });

  it.each(
    Object.entries(REFERENCES).flatMap(([kind, row]) =>
      typeof row === "string" ? [] : [[kind, ...row] as const],
    ),
  )("to a %s has a near name", (_, more, dependency, meant) => {
    const text = `${HEAD.replace("DEPENDENCY", dependency)}${more}\n`;
    const told = refusalOf(() => parseManifest(text, "m.yaml")).problems.map(problemText);
    expect(told.join("\n")).toContain(`Did you mean \`${meant}\`?`);
  });
});
