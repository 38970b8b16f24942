import { describe, expect, it } from "vitest";
import { bundledAliases } from "../../src/run/aliases.ts";
import type { PoliciesRead } from "../../src/observe/access.ts";
import type { CollectOptions } from "../../src/observe/collect.ts";
import { factRef } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { JsonObject } from "../servers/json.ts";
import type { World } from "../servers/world.ts";
import { withAliases } from "../worlds/aliased.ts";
import { policyAssignment, policyDefinition } from "../worlds/build-policy.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP, SUBSCRIPTION } from "../worlds/shop.ts";
import { observe, REFS as ALL, SCOPE } from "./collect-support.ts";

const ACCOUNTS = "Microsoft.Storage/storageAccounts";
const NEW = `${ACCOUNTS}/brandNew.flag`;
const storage = factRef("aliases", SCOPE, ACCOUNTS);
const sites = factRef("aliases", SCOPE, "Microsoft.Web/sites");
const REFS = [...ALL, storage, sites, factRef("provider", SCOPE, "Microsoft.Storage")];

/** The ready target with the new alias, and a policy of that rule. */
function world(rule: JsonObject): World {
  const ready = withAliases(readyWorld(), ACCOUNTS, [
    { name: NEW, paths: [], type: "PlainText", defaultPath: "properties.flag" },
    { name: `${NEW}2`, paths: [], type: "PlainText", defaultPath: "properties.flag2" },
  ]);
  const definition = policyDefinition(SUBSCRIPTION, "own", { displayName: "Own", mode: "Indexed", rule });
  return {
    ...ready,
    policyDefinitions: [...ready.policyDefinitions, definition],
    policyAssignments: [
      ...ready.policyAssignments,
      policyAssignment(SHOP.tenant, SUBSCRIPTION, "own", { definition: definition.id }),
    ],
  };
}

const denying = (field: string): JsonObject => ({ if: { field, equals: "x" }, then: { effect: "deny" } });

async function asked(
  rule: JsonObject,
  judged: readonly unknown[] | "not told" = [],
  more: Pick<CollectOptions, "changedTypes"> = {},
) {
  const options = { aliases: bundledAliases(), ...(judged === "not told" ? {} : { judged }), ...more };
  const { table, arm } = await observe(world(rule), REFS, {}, options);
  const expanded = arm.requests
    .filter(({ query }) => query["$expand"]?.includes("aliases"))
    .map(({ path }) => path.split("/").at(-1) ?? "");
  return { expanded: expanded.toSorted(), read: lookupOf(table), arm };
}

describe("aliases, where it is told which policies are judged,", () => {
  it("are not asked for where the list decides all", async () => {
    const { expanded, read } = await asked(denying(`${ACCOUNTS}/minimumTlsVersion`));
    expect(expanded).toEqual([]);
    const fact = read(storage);
    expect(fact.known).toBe(false);
    expect(!fact.known && fact.detail).toContain("is decided by the list");
    expect(read(factRef("provider", SCOPE, "Microsoft.Storage")).known).toBe(true);
  });

  it("are asked for of the types of which it does not, and only what policies name is kept", async () => {
    const { expanded, read } = await asked(denying(NEW));
    expect(expanded).toEqual(["Microsoft.Storage"]);
    const fact = read(storage);
    expect(fact.known && fact.value.aliases.map(({ name }) => name)).toEqual([NEW]);
  });

  it.each<[string, JsonObject, string[]]>([
    [
      "sets a property",
      {
        if: { field: "type", equals: ACCOUNTS },
        then: {
          effect: "modify",
          details: {
            operations: [
              { operation: "addOrReplace", field: `${ACCOUNTS}/minimumTlsVersion`, value: "TLS1_2" },
            ],
          },
        },
      },
      ["Microsoft.Storage"],
    ],
    ["names fields by a parameter", denying("[parameters('field')]"), ["Microsoft.Storage", "Microsoft.Web"]],
  ])("are asked for where a policy %s", async (_, rule, expected) => {
    expect((await asked(rule)).expanded).toEqual(expected);
  });

  it("are not asked for where the policy that sets a property changes no request", async () => {
    const details = { operations: [{ operation: "addOrReplace", field: `${ACCOUNTS}/minimumTlsVersion` }] };
    const rule = { if: { field: "type", equals: ACCOUNTS }, then: { effect: "modify", details } };
    const told: string[] = [];
    const changedBy = (types: readonly string[]) => ({
      changedTypes: ({ assignments }: PoliciesRead) => {
        for (const { name } of assignments) told.push(name);
        return new Set(types);
      },
    });
    expect((await asked(rule, [], changedBy([]))).expanded).toEqual([]);
    expect(told).toContain("own");
    expect((await asked(rule, [], changedBy([ACCOUNTS.toLowerCase()]))).expanded).toEqual([
      "Microsoft.Storage",
    ]);
  });

  it("are asked for what policies of packs name", async () => {
    const { expanded } = await asked(denying("location"), [{ properties: { policyRule: denying(NEW) } }]);
    expect(expanded).toEqual(["Microsoft.Storage"]);
  });

  it("are all asked for where the policies cannot be read, or nobody told which are judged", async () => {
    expect((await asked(denying("location"), "not told")).expanded).toEqual([
      "Microsoft.Storage",
      "Microsoft.Web",
    ]);
    const { table, arm } = await observe(
      world(denying("location")),
      REFS,
      { faults: [{ operation: "policyAssignments", fault: "forbidden" }] },
      { aliases: bundledAliases(), judged: [] },
    );
    expect(arm.requests.filter(({ query }) => query["$expand"]?.includes("aliases"))).toHaveLength(2);
    expect(lookupOf(table)(storage).known).toBe(true);
  });
});
