import fc from "fast-check";
import { expect, test } from "vitest";
import { isArray, isObject, isUnknown, type Value } from "../../../../src/expression/value.ts";
import type { TerraformResource } from "../../../../src/plan/sources/terraform/index.ts";
import { knownTags, skuText } from "../../../../src/plan/stated.ts";
import { moduleOf, one, read, refers, type Entry } from "./plan.ts";
import { runs } from "../../../support/runs.ts";

const TYPES = [
  "azurerm_storage_account",
  "azurerm_linux_virtual_machine",
  "azurerm_key_vault",
  "azurerm_firewall",
] as const;

/** Values that attributes of these types have, or might have. */
const scalar = fc.oneof(
  fc.boolean(),
  fc.integer({ min: 0, max: 99 }),
  fc.constantFrom("Standard", "Deny", "1.2.3.4", "x", ""),
  fc.constant(null),
);
const nestedBlock = fc.dictionary(
  fc.constantFrom("default_action", "bypass", "ip_rules", "sku", "type", "subnet_id"),
  scalar,
  { maxKeys: 3 },
);
const attribute = fc.oneof(
  scalar,
  fc.array(nestedBlock, { maxLength: 2 }),
  fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
);
const names = [
  "name",
  "resource_group_name",
  "location",
  "tags",
  "account_tier",
  "account_replication_type",
  "network_rules",
  "network_acls",
  "identity",
  "size",
  "zone",
  "zones",
  "os_disk",
  "network_interface_ids",
  "ip_configuration",
  "sku_tier",
  "public_network_access_enabled",
] as const;
const after = fc.dictionary(fc.constantFrom(...names), attribute);

/**
 * True where no leaf that `open` knows is another one in `refined`. A member that is missing from a partial body is unknown, and
 * one that is known not to be set may become so: nothing contradicts anything.
 */
function refines(refined: Value | undefined, open: Value | undefined): boolean {
  if (open === undefined || isUnknown(open)) return true;
  if (open === null) return refined === undefined || refined === null;
  if (isArray(open)) {
    return (
      refined !== undefined &&
      isArray(refined) &&
      refined.length === open.length &&
      open.every((item, index) => refines(refined[index], item))
    );
  }
  if (isObject(open)) {
    if (refined !== undefined && !isObject(refined)) return false;
    return Object.keys(open).every((key) => refines(refined?.[key], open[key]));
  }
  return refined === open;
}

test("what is known of a plan stays so when more becomes known", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TYPES), after, fc.subarray([...names]), (type, values, chosen) => {
      // An attribute that the plan does not have is none of the provider's version: hiding one would add it.
      const hidden = chosen.filter((name) => name in values);
      const address = `${type}.x`;
      const whole = one({ address, after: values });
      const known = Object.fromEntries(
        Object.entries(values).filter(([name]) => !hidden.some((one) => one === name)),
      );
      const open = one({
        address,
        after: known,
        unknown: Object.fromEntries(hidden.map((name) => [name, true])),
      });
      expect(refines(whole.body, open.body)).toBe(true);
      if (open.id !== undefined) expect(whole.id).toBe(open.id);
      if (open.location?.known === true) expect(whole.location).toEqual(open.location);
      if (skuText(open.sku)?.known === true) expect(skuText(whole.sku)).toEqual(skuText(open.sku));
      expect(knownTags(whole.tags)).toMatchObject(knownTags(open.tags));
    }),
    { numRuns: runs(300) },
  );
});

test("hiding an unknown or a sensitive part never changes another leaf", () => {
  fc.assert(
    fc.property(after, fc.constantFrom(...names), fc.boolean(), (values, name, sensitive) => {
      fc.pre(name in values);
      const address = "azurerm_storage_account.x";
      const mask = { [name]: true };
      const open = one({ address, after: values, ...(sensitive ? { sensitive: mask } : { unknown: mask }) });
      expect(refines(one({ address, after: values }).body, open.body)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});

/** Without what differs by address and place alone. */
function plainly({ address: _, origin: __, dependsOn, ...rest }: TerraformResource): unknown {
  const text = JSON.stringify({ ...rest, dependsOn: dependsOn.length });
  return text;
}

const key = fc.oneof(
  fc.nat({ max: 9 }).map(String),
  fc.stringMatching(/^[a-z0-9 ._-]{1,8}$/).map((text) => JSON.stringify(text)),
);

test("instances of count and for_each are the resources that they would be if written one by one", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(key, { minLength: 1, maxLength: 4 }),
      fc.array(after, { minLength: 4, maxLength: 4 }),
      (keys, values) => {
        const pairOf = (server: string, database: string, index: number): Entry[] => [
          {
            address: server,
            after: {
              ...values[index],
              name: `sql${String(index)}`,
              resource_group_name: "rg",
              location: "westeurope",
              id: null,
            },
            unknown: { id: true },
          },
          { address: database, after: { name: "shop" }, unknown: { id: true, server_id: true } },
        ];
        const looped = read(
          keys.flatMap((one, index) =>
            pairOf(`azurerm_mssql_server.s[${one}]`, `azurerm_mssql_database.d[${one}]`, index),
          ),
          {
            configuration: {
              root_module: moduleOf([
                {
                  address: "azurerm_mssql_database.d",
                  expressions: { server_id: refers("azurerm_mssql_server.s", "each.key") },
                },
              ]),
            },
          },
        );
        const written = read(
          keys.flatMap((_, index) =>
            pairOf(
              `azurerm_mssql_server.s${String(index)}`,
              `azurerm_mssql_database.d${String(index)}`,
              index,
            ),
          ),
          {
            configuration: {
              root_module: moduleOf(
                keys.map((_, index) => {
                  const server = `azurerm_mssql_server.s${String(index)}`;
                  return {
                    address: `azurerm_mssql_database.d${String(index)}`,
                    expressions: { server_id: refers(`${server}.id`, server) },
                  };
                }),
              ),
            },
          },
        );
        expect(looped.resources.map(plainly)).toEqual(written.resources.map(plainly));
        expect(looped.resources.filter(({ id }) => id?.includes("/databases/"))).toHaveLength(keys.length);
      },
    ),
    { numRuns: runs(100) },
  );
});

test("whatever stands in a change, the reading ends without an error of ours", () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.jsonValue({ maxDepth: 3 }),
      fc.jsonValue({ maxDepth: 3 }),
      (value, mask, other) => {
        for (const type of TYPES) {
          const plan = read([{ address: `${type}.x`, after: value, unknown: mask, sensitive: other }]);
          expect(plan.resources.length + plan.problems.length).toBe(1);
        }
      },
    ),
    { numRuns: runs(200) },
  );
});
