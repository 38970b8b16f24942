import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  TERRAFORM_TYPES,
  type Home,
  type ArgumentRule,
  type Rules,
} from "../../../src/catalog/terraform/index.ts";

/**
 * The attributes that the documentation of the provider names, by the versions that do: `2` is 2.99.0, `3` is 3.117.1, `4` is
 * 4.81.0 and `5` is 5.2.0. A line holds a type, the versions that have it, and the names that any of our
 * rows uses of it. Source: website/docs/r of github.com/hashicorp/terraform-provider-azurerm at these tags.
 */
const text = readFileSync(new URL("provider-attributes.txt", import.meta.url), "utf8");

interface Documented {
  readonly versions: string;
  /** Versions by attribute, or block. */
  readonly names: ReadonlyMap<string, string>;
}

const DOCUMENTED: ReadonlyMap<string, Documented> = new Map(
  text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [type = "", versions = "", ...groups] = line.split(" ");
      const names = groups.flatMap((group) => {
        const [of = "", list = ""] = group.split(":");
        return list.split(",").map((name) => [name, of] as const);
      });
      return [`azurerm_${type}`, { versions: versions.slice(1), names: new Map(names) }];
    }),
);

/** One member of a request: the paths of attributes of which one is enough. */
type Alternatives = readonly string[];

function ofRules(rules: Rules, prefix: string): Alternatives[] {
  return Object.values(rules).flatMap((rule) => ofRule(rule, prefix));
}
function paths(from: string, prefix: string): Alternatives {
  return from.split("|").map((path) => (path === "." ? prefix : prefix + path));
}
function ofRule(rule: ArgumentRule, prefix: string): Alternatives[] {
  if (typeof rule === "string") return [paths(rule, prefix)];
  switch (rule.make) {
    case "fixed":
      return [];
    case "text":
      return [...rule.template.matchAll(/\{([^}]+)\}/g)].map(([, path = ""]) => paths(path, prefix));
    case "own":
    case "object":
      return ofRules(rule.rules, prefix);
    case "map":
      return [...ofRules(rule.entries, prefix), [rule.unless[0]]];
    case "chosen":
      return Object.keys(rule.of).map((path) => paths(path, prefix));
    case "when":
      // Of several that decide, a version need not have all.
      return [rule.cases.flatMap(([path]) => paths(path, prefix))];
    case "given":
      return [paths(rule.from, prefix), ...ofRule(rule.otherwise, prefix)];
    case "first":
      return [rule.rules.flatMap((one) => ofRule(one, prefix).flat())];
    case "each":
    case "block": {
      const [first = ""] = rule.from.split("|");
      const only = rule.make === "each" && rule.only !== undefined ? [rule.only[0]] : [];
      return [
        paths(rule.from, prefix),
        ...only.map((name) => paths(name, `${prefix}${first}.`)),
        ...ofRules(rule.rules, first === "." ? prefix : `${prefix}${first}.`),
      ];
    }
    default:
      return [paths(rule.from, prefix)];
  }
}

function versionsOf({ versions, names }: Documented, path: string): string[] {
  const steps = path.split(".").filter((step) => step !== "");
  return Array.from(versions).filter((version) =>
    steps.every((step) => names.get(step)?.includes(version) === true),
  );
}

function attributesOf(home: Home): readonly string[] {
  switch (home.at) {
    case "parent":
    case "scope":
    case "beyond":
      return [home.id];
    case "named":
      return [home.name];
    case "names":
      return home.names.filter((name) => !/^['?]/.test(name));
    default:
      return [];
  }
}

/** What a later version of the provider does not send any more. */
const GONE: ReadonlySet<string> = new Set([
  "azurerm_eventhub_namespace zone_redundant",
  "azurerm_servicebus_namespace zone_redundant",
  "azurerm_function_app client_affinity_enabled",
  "azurerm_function_app_slot client_affinity_enabled",
  "azurerm_container_registry network_rule_set.virtual_network",
  "azurerm_container_registry network_rule_set.virtual_network.action",
  "azurerm_container_registry network_rule_set.virtual_network.subnet_id",
  "azurerm_nat_gateway public_ip_address_ids",
  "azurerm_nat_gateway public_ip_address_ids.",
  "azurerm_nat_gateway public_ip_prefix_ids",
  "azurerm_nat_gateway public_ip_prefix_ids.",
]);

const rows = TERRAFORM_TYPES.filter(({ terraform }) => DOCUMENTED.has(terraform));

test("the attributes of every type with any are at hand", () => {
  const without = TERRAFORM_TYPES.filter(({ terraform }) => !DOCUMENTED.has(terraform));
  const named = without.filter(
    ({ rules, homes }) =>
      ofRules(rules, "").length > 0 || homes.some((home) => attributesOf(home).length > 0),
  );
  expect(named.map(({ terraform }) => terraform)).toEqual([]);
  expect(rows.length).toBeGreaterThan(650);
});

test("every attribute is one of the provider's newest version that has the type, and no name is made up", () => {
  const stale: string[] = [];
  for (const { terraform, rules, onCreate = {} } of rows) {
    const documented = DOCUMENTED.get(terraform);
    if (documented === undefined) continue;
    const newest = documented.versions.at(-1) ?? "";
    for (const alternatives of [...ofRules(rules, ""), ...ofRules(onCreate, "")]) {
      const versions = alternatives.flatMap((path) => versionsOf(documented, path));
      const key = `${terraform} ${alternatives.join("|")}`;
      if (!versions.includes(newest) && !(GONE.has(key) && versions.length > 0)) stale.push(key);
    }
  }
  expect(stale).toEqual([]);
});

test("every home is one of the newest version, and each is one of some version", () => {
  const stale = rows.flatMap(({ terraform, homes }): string[] => {
    const documented = DOCUMENTED.get(terraform);
    if (documented === undefined) return [];
    const newest = documented.versions.at(-1) ?? "";
    const versions = homes.map((home) => {
      const names = attributesOf(home);
      return Array.from(documented.versions).filter((version) =>
        names.every((name) => versionsOf(documented, name).includes(version)),
      );
    });
    return versions.some((of) => of.includes(newest)) && versions.every((of) => of.length > 0)
      ? []
      : [terraform];
  });
  expect(stale).toEqual([]);
});
