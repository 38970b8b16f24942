import { resourceType } from "../../src/base/resource-type.ts";
import { expect, test } from "vitest";
import { writeActionOf } from "../../src/catalog/actions.ts";
import { companionOf, COMPANIONS } from "../../src/catalog/configuration.ts";
import { EVERYDAY, METHODS, methodsOf } from "../../src/catalog/methods.ts";
import { SIZED_TYPES } from "../../src/catalog/vm-sizes.ts";

const ROWS = Object.values(METHODS).flat();

test("the catalogue holds every row of the 13 categories", () => {
  expect(Object.keys(METHODS)).toHaveLength(13);
  expect(ROWS).toHaveLength(104);
});

test("every row of an everyday type is about types of its own", () => {
  const types = [...ROWS, ...EVERYDAY].flatMap((row) => (row.about === undefined ? row.types : []));
  expect(new Set(types.map((type) => type.toLowerCase())).size).toBe(types.length);
});

test.each([
  "Microsoft.App/containerApps",
  "Microsoft.App/managedEnvironments",
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.Network/privateDnsZones",
  "Microsoft.MachineLearningServices/workspaces",
])("%s has a method", (type) => {
  expect(methodsOf(type)).not.toEqual([]);
});

test.each([...ROWS, ...EVERYDAY].map((row) => [row.types[0] ?? row.about ?? "", row] as const))(
  "%s is a whole row",
  (_, row) => {
    for (const type of row.types) expect(resourceType(type)).toBe(type);
    // A service without a type has to be told by name, and a verified row by its page.
    expect(row.types.length > 0 || row.about !== undefined).toBe(true);
    expect(row.verified ? row.source : "https://").toMatch(/^https:\/\//);
    expect(row.how).toMatch(/\.$/);
    // A type that can be planned has a way, or is bound to no region.
    expect(row.types.length === 0 || row.methods.length > 0 || row.state === "none").toBe(true);
  },
);

test("two rows of one type say what tells them apart", () => {
  for (const type of ROWS.flatMap((row) => row.types)) {
    const rows = methodsOf(type);
    const plain = rows.filter((row) => row.about === undefined);
    expect(plain.length, type).toBeLessThanOrEqual(1);
  }
});

test("no type is both a row and a companion, and no companion is listed twice", () => {
  for (const type of COMPANIONS) {
    expect(resourceType(type), type).toBe(type);
    expect(methodsOf(type), type).toEqual([]);
  }
  expect(new Set(COMPANIONS.map((type) => type.toLowerCase())).size).toBe(COMPANIONS.length);
});

test("the parent that carries a part has a row", () => {
  for (const type of COMPANIONS) {
    const companion = companionOf(type);
    if (companion?.kind === "part") expect(methodsOf(companion.of), type).not.toEqual([]);
  }
});

test.each([
  ["Microsoft.Sql/servers/databases", "Microsoft.Sql/servers/databases/write"],
  ["Microsoft.Resources/resourceGroups", "Microsoft.Resources/subscriptions/resourceGroups/write"],
  ["microsoft.resources/RESOURCEGROUPS", "Microsoft.Resources/subscriptions/resourceGroups/write"],
])("writing %s needs %s", (type, action) => {
  expect(writeActionOf(type).action).toBe(action);
});

test("sized types name their page", () => {
  for (const { type, source } of SIZED_TYPES) {
    expect(resourceType(type)).toBe(type);
    expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  }
});
