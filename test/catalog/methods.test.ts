import { resourceType } from "../../src/base/resource-type.ts";
import { expect, test } from "vitest";
import { writeActionOf } from "../../src/catalog/actions.ts";
import { companionOf, COMPANIONS } from "../../src/catalog/configuration.ts";
import {
  categoryRows,
  CATEGORIES,
  EVERYDAY,
  METHODS,
  methodsOf,
  pageOf,
  toolText,
} from "../../src/catalog/methods.ts";
import { TOOL_WORDS } from "../../src/catalog/methods/rows.ts";
import { listedTypes } from "../../src/catalog/move-support.ts";
import { fitsTool, toolRow } from "../../src/catalog/tools.ts";
import { SIZED_TYPES } from "../../src/catalog/vm-sizes.ts";
import { bundledAliases } from "../../src/run/aliases.ts";

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
    expect(row.verified ? row.provenance.page : "https://").toMatch(/^https:\/\//);
    expect(row.how).toMatch(/\.$/);
    // A type that can be planned has a way, or is bound to no region.
    expect(row.types.length === 0 || row.methods.length > 0 || row.state === "none").toBe(true);
  },
);

test.each([...ROWS, ...EVERYDAY].map((row) => [row.types[0] ?? row.about ?? "", row] as const))(
  "%s says where it comes from, by which tools and how fast",
  (_, row) => {
    const { guide, provenance, tools, methods, downtime } = row;
    expect(guide ?? "https://learn.microsoft.com/").toMatch(/^https:\/\/learn\.microsoft\.com\/[a-z0-9/-]*$/);
    expect(provenance.page ?? "https://example.com").toMatch(/^https:\/\/\S+$/);
    expect(provenance.read).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(provenance.dated ?? "2024-01").toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(pageOf(row).length > 0).toBe(provenance.name !== "general knowledge");
    expect(tools.length > 0).toBe(methods.length > 0);
    // Hot before warm before cold, and the shorter interruption first: what stands first is recommended.
    expect(methods).toEqual(
      ["hot", "warm", "cold"].filter((one) => methods.some((method) => method === one)),
    );
    expect(downtime).toEqual(
      ["none", "minutes", "hours"].filter((one) => downtime.some((each) => each === one)),
    );
  },
);

test("every tool of a row has words, and fits its types where it is tied to types", () => {
  for (const { types, tools } of [...ROWS, ...EVERYDAY])
    for (const tool of tools) {
      expect(TOOL_WORDS[tool], tool).toBeDefined();
      expect(toolText(tool)).toContain(`(${tool})`);
      const row = toolRow(tool);
      for (const type of types)
        if (row !== undefined) expect(fitsTool(row, type), `${tool} ${type}`).toBe(true);
    }
});

/** Types of the resource reference that neither the aliases nor the list of move support has. */
const UNLISTED: ReadonlySet<string> = new Set([
  "Microsoft.DBforPostgreSQL/serverGroupsv2",
  "Microsoft.SecurityInsights/onboardingStates",
  "Microsoft.StorageCache/amlFilesystems",
]);

test("every type of a row is one that Azure has", () => {
  const aliases = bundledAliases();
  const listed = new Set(listedTypes());
  const known = (type: string): boolean =>
    listed.has(type.toLowerCase()) || (aliases.pathsOf?.(type) ?? []).length > 0;
  const types = [...ROWS, ...EVERYDAY].flatMap((row) => row.types);
  expect(types.filter((type) => !known(type) && !UNLISTED.has(type))).toEqual([]);
});

test("the rows of a category are found in any case, and no others", () => {
  for (const category of CATEGORIES) expect(categoryRows(category)).toEqual(METHODS[category]);
  expect(categoryRows("nothing")).toEqual([]);
});

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
