import { describe, expect, test } from "vitest";
import type { Guid } from "../../../src/base/names.ts";
import { unknown, type Value, type ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { sub02 } from "../../../src/checks/subscription/SUB-02.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import {
  context,
  Facts,
  id,
  manifest,
  outcomes,
  planned,
  run,
  shown,
  SOURCE,
  sub,
  TARGET,
} from "../../support/context.ts";

const ONE = id("aaaaaaaa-1111-1111-1111-111111111111");
const TWO = id("bbbbbbbb-2222-2222-2222-222222222222");

function facts(from: string | undefined, to: string | undefined): Facts {
  const table = new Facts();
  const put = (subscription: string, tenant: string | undefined): void => {
    if (tenant === undefined) return;
    table.put(factRef("subscription", subscriptionScope(sub(subscription))), {
      subscriptionId: sub(subscription),
      displayName: "shop",
      state: "Enabled",
      tenantId: id(tenant),
    });
  };
  put(SOURCE, from);
  put(TARGET, to);
  return table;
}

test.each([
  ["the same tenant", manifest(), facts(ONE, ONE), "pass"],
  ["different tenants", manifest(), facts(ONE, TWO), "fail"],
  ["the source is not seen", manifest(), facts(undefined, ONE), "unknown"],
  ["declared as cross-tenant", manifest({ target: { crossTenant: true } }), facts(ONE, TWO), "pass"],
  ["one subscription needs no fact", manifest({ source: TARGET }), new Facts(), "pass"],
])("%s: %s", (_, value, table, outcome) => {
  expect(outcomes(run(sub02, context(value), table))).toEqual([`tenant of source and target: ${outcome}`]);
});

test("tenants are told apart without being shown", () => {
  const text = shown(run(sub02, context(manifest()), facts(ONE, TWO)));
  expect(text).toContain("aaaaaaaa…");
  expect(text).not.toContain(ONE);
});

describe("tenants that the manifest declares", () => {
  test.each([
    ["both as Azure shows them", ONE, TWO, ["source: pass", "target: pass"]],
    ["the source's is another", TWO, TWO, ["source: fail", "target: pass"]],
    ["the target's is another", ONE, ONE, ["source: pass", "target: fail"]],
  ])("%s", (_, from, to, expected) => {
    const value = manifest({ target: { crossTenant: true, tenantId: to } });
    const declared = { ...value, source: { ...value.source, tenantId: from } };
    const found = outcomes(run(sub02, context(declared), facts(ONE, TWO))).slice(1);
    expect(found).toEqual(expected.map((one) => `declared tenant of the ${one}`));
    expect(outcomes(run(sub02, context(declared), new Facts())).slice(1)).toEqual([
      "declared tenant of the source: unknown",
      "declared tenant of the target: unknown",
    ]);
  });
});

describe("tenants that the plan writes", () => {
  const at = (type: string, name: string, body: ValueObject): PlannedResource =>
    planned(type, name, { body, origin: { file: "main.json", line: 1, column: 1, path: "resources[0]" } });
  const vault = (tenantId: Value, type = "Microsoft.KeyVault/vaults"): PlannedResource =>
    at(type, "kv", { properties: { tenantId } });
  const judged = (resources: readonly PlannedResource[], declared?: Guid): string[] =>
    outcomes(
      run(
        sub02,
        context(
          manifest({
            target: { crossTenant: true, ...(declared === undefined ? {} : { tenantId: declared }) },
          }),
          resources,
        ),
        facts(ONE, TWO),
      ),
    ).filter((one) => !/^(tenant of source|declared)/.test(one));

  test.each<[string, readonly PlannedResource[], readonly string[]]>([
    ["the target's", [vault(TWO)], ["tenant bbbbbbbb… in requests: pass"]],
    ["the source's", [vault(ONE)], ["tenant aaaaaaaa… in requests: fail"]],
    ["the source's, in capitals", [vault(ONE.toUpperCase())], ["tenant aaaaaaaa… in requests: fail"]],
    ["that of the deployment", [vault(unknown(["tenant().tenantId"]))], []],
    [
      "one that is not known yet",
      [vault(unknown(["parameters('t')"]))],
      ["properties.tenantId of shop.kv: unknown"],
    ],
    ["none", [at("Microsoft.KeyVault/vaults", "kv", { properties: {} })], []],
    ["in a resource that is left as it is", [{ ...vault(ONE), write: { known: true, value: "none" } }], []],
    [
      "of an administrator, deeper down",
      [at("Microsoft.Sql/servers", "sql", { properties: { administrators: { tenantId: ONE } } })],
      ["tenant aaaaaaaa… in requests: fail"],
    ],
    [
      "of an administrator, which the service fills in",
      [
        {
          ...at("Microsoft.Sql/servers", "sql", {
            properties: { administrators: { tenantId: unknown(["azurerm_mssql_server.x.tenant_id"]) } },
          }),
          partial: true,
        },
      ],
      [],
    ],
    [
      "of an administrator, which a parameter will say",
      [
        at("Microsoft.Sql/servers", "sql", {
          properties: { administrators: { tenantId: unknown(["parameters('t')"]) } },
        }),
      ],
      ["properties.administrators.tenantId of shop.sql: unknown"],
    ],
    [
      "in an issuer",
      [
        at("Microsoft.Web/sites/config", "auth", {
          properties: { issuer: `https://sts.windows.net/${ONE}/v2.0` },
        }),
      ],
      ["tenant aaaaaaaa… in requests of other services: fail"],
    ],
  ])("%s", (_, resources, expected) => {
    expect(judged(resources)).toEqual(expected);
    // What is declared is enough, also without a fact.
    expect(judged(resources, TWO)).toEqual(expected);
  });

  test("another service's is a warning, and no id is shown whole", () => {
    const found = run(
      sub02,
      context(manifest({ target: { crossTenant: true, tenantId: TWO } }), [
        vault(ONE, "Microsoft.BotService/botServices"),
      ]),
      new Facts(),
    );
    expect(found.find(({ outcome }) => outcome === "fail")?.severity).toBe("warning");
    expect(shown(found)).not.toContain(ONE);
    expect(shown(found)).not.toContain(TWO);
  });
});
