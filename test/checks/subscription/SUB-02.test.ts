import { expect, test } from "vitest";
import { sub02 } from "../../../src/checks/subscription/SUB-02.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import {
  context,
  Facts,
  id,
  manifest,
  outcomes,
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
