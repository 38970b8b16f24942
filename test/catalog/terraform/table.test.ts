import { resourceType } from "../../../src/base/resource-type.ts";
import { expect, test } from "vitest";
import { METHODS } from "../../../src/catalog/methods.ts";
import {
  isRelation,
  STATEFUL_TYPES,
  statefulType,
  TERRAFORM_TYPES,
  terraformRow,
  type Home,
  type Rules,
} from "../../../src/catalog/terraform/index.ts";
import { bundledAliases } from "../../../src/run/aliases.ts";

test("every type stands in the table once, none as a resource and a relation", () => {
  const names = TERRAFORM_TYPES.map(({ terraform }) => terraform);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter(isRelation)).toEqual([]);
  expect(names.every((name) => /^azurerm_[a-z0-9_]+$/.test(name))).toBe(true);
  expect(TERRAFORM_TYPES.every(({ type }) => resourceType(type) === type)).toBe(true);
});

test("the table is large, and finds what it holds", () => {
  expect(TERRAFORM_TYPES.length).toBeGreaterThanOrEqual(750);
  expect(terraformRow("azurerm_storage_account")?.type).toBe("Microsoft.Storage/storageAccounts");
  expect(terraformRow("constructor")).toBeUndefined();
});

function depth(home: Home): number {
  if (home.at === "names") return home.names.length + 1;
  if (home.at === "parent" || home.at === "named")
    return 2 + (home.through === undefined ? 0 : home.through.split("/").length / 2);
  return 1;
}

test.each(TERRAFORM_TYPES.map((row) => [row.terraform, row] as const))(
  "%s: its home has as many names as its type",
  (_, row) => {
    const own = row.type.split("/").length - 1;
    for (const home of row.homes) {
      // A parent may itself be a child, so that its id holds the rest.
      if (home.at === "parent" || home.at === "named") expect(own).toBeGreaterThanOrEqual(depth(home));
      else expect(own).toBe(depth(home));
    }
  },
);

/** Types of services that the provider does not make, or no longer does. */
const NOT_IN_PROVIDER: ReadonlySet<string> = new Set([
  "Microsoft.ClassicCompute/domainNames",
  "Microsoft.ImportExport/jobs",
  "Microsoft.Media/mediaServices",
  "Microsoft.StorSimple/managers",
]);

test("every type with a relocation method is in the table, or is known not to be made by the provider", () => {
  const mapped = new Set(TERRAFORM_TYPES.map(({ type }) => type.toLowerCase()));
  const known = Object.values(METHODS).flatMap((rows) => rows.flatMap(({ types }) => types));
  const missing = new Set(known.filter((type) => !mapped.has(type.toLowerCase())));
  expect([...missing].toSorted()).toEqual(
    [...NOT_IN_PROVIDER].filter((type) => known.includes(type)).toSorted(),
  );
});

test("every type whose method calls it stateful contains something, with a page that says so", () => {
  const stateful = Object.values(METHODS)
    .flat()
    .filter(({ state }) => state === "stateful" || state === "either")
    .flatMap(({ types }) => types);
  expect(stateful.filter((type) => statefulType(type) === undefined)).toEqual([]);
  for (const { holds, source, types } of STATEFUL_TYPES) {
    expect(types.length).toBeGreaterThan(0);
    expect(holds).toMatch(/^[a-z][^`]*[a-z]$/);
    expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  }
  expect(statefulType("microsoft.SQL/servers")?.holds).toContain("databases");
  expect(statefulType("Microsoft.Network/networkSecurityGroups")).toBeUndefined();
});

const aliases = bundledAliases();

/** Paths of members that the rules make, with `[*]` for lists. */
function pathsOf(rules: Rules, prefix = ""): string[] {
  return Object.entries(rules).flatMap(([path, rule]) => {
    const full = prefix + path;
    if (typeof rule === "string" || (rule.make !== "each" && rule.make !== "block")) return [full];
    return [full, ...pathsOf(rule.rules, `${full}${rule.make === "each" ? "[*]" : ""}.`)];
  });
}

/** Alias of a member as Azure usually names it: without `properties`. */
function aliasNames(type: string, path: string): string[] {
  const plain = path.replaceAll(/(^|[.])properties[.]/g, "$1");
  const half = path.replace(/^properties\./, "");
  return [`${type}/${plain}`, `${type}/${half}`, `${type}/${path}`];
}

/** Members that the service documents and the catalogue of aliases does not hold. */
const WITHOUT_ALIAS: ReadonlySet<string> = new Set([
  "Microsoft.DBforMariaDB/servers properties.createMode",
  "Microsoft.DBforMySQL/servers properties.createMode",
  "Microsoft.DBforPostgreSQL/servers properties.createMode",
  "Microsoft.Insights/components properties.Application_Type",
  ...[
    "scaleSettings.maxNodeCount",
    "scaleSettings.minNodeCount",
    "subnet",
    "subnet.id",
    "vmPriority",
    "vmSize",
  ].map((path) => `Microsoft.MachineLearningServices/workspaces/computes properties.properties.${path}`),
  "Microsoft.RedHatOpenShift/openShiftClusters properties.networkProfile.outboundType",
]);

test("members of the properties are those that Azure has an alias for", () => {
  const checked = TERRAFORM_TYPES.flatMap(({ type, rules }) => {
    const paths = pathsOf(rules).filter((path) => path.startsWith("properties."));
    const missing = paths.filter((path) =>
      aliasNames(type, path).every((name) => aliases.find(name).length === 0),
    );
    // Some types have no aliases at all.
    return missing.length === paths.length ? [] : [missing.map((path) => `${type} ${path}`)];
  });
  expect(checked.length).toBeGreaterThan(150);
  expect(new Set(checked.flat())).toEqual(WITHOUT_ALIAS);
});
