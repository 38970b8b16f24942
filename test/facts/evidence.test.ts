import { describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { resourceGroupScope, resourceIdOf, subscriptionScope } from "../../src/base/resource-id.ts";
import { known } from "../../src/facts/fact.ts";
import { factKey, factRef, type FactTable } from "../../src/facts/facts.ts";
import { requireEvidence } from "../../src/facts/evidence.ts";
import { tableOf } from "../../src/facts/table.ts";
import { at, id, must, reg, SOURCE, sub, TARGET } from "../support/context.ts";

const NOW = at("2026-08-24T05:00:00Z");
const SCOPE = subscriptionScope(TARGET);
const OTHER = subscriptionScope(SOURCE);
const GROUP = must(resourceGroupScope(TARGET, "rg"));

function check(table: Partial<FactTable>, observedAt = NOW, cloud = "AzureCloud"): () => void {
  const snapshot = { table: tableOf(table), cloud, observedAt };
  return () => {
    requireEvidence(snapshot, { file: "s.json", cloud: "AzureCloud", target: TARGET, clock: NOW });
  };
}

const subscriptionOf = (scope: typeof SCOPE, told: typeof TARGET) => ({
  subscription: new Map([
    [
      factKey(factRef("subscription", scope)),
      known({
        subscriptionId: told,
        displayName: "x",
        state: "Enabled",
        tenantId: id("33333333-3333-3333-3333-333333333333"),
      }),
    ],
  ]),
});

const identity = (scope: typeof SCOPE) => ({
  identities: new Map([
    [
      factKey(factRef("identities", SCOPE)),
      known([
        {
          id: resourceIdOf(
            scope,
            "resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/a",
          ),
          name: "a",
          location: reg("swedencentral"),
        },
      ]),
    ],
  ]),
});

const sku = (name: string) => ({
  computeSku: new Map([
    [
      factKey(factRef("computeSku", SCOPE, "swedencentral/Standard_D4s_v5")),
      known({ region: reg("swedencentral"), name, rows: [] }),
    ],
  ]),
});

const provider = (namespace: string) => ({
  provider: new Map([
    [
      factKey(factRef("provider", SCOPE, "Microsoft.Web")),
      known({ namespace, registrationState: "Registered", resourceTypes: [] }),
    ],
  ]),
});

const budget = (scope: typeof SCOPE) => ({
  budgets: new Map([
    [
      factKey(factRef("budgets", GROUP)),
      known([
        {
          id: resourceIdOf(scope, "providers/Microsoft.Consumption/budgets/b"),
          name: "b",
          scope,
          amount: 1,
          timeGrain: "Monthly",
          hasFilter: false,
          notifications: [],
        },
      ]),
    ],
  ]),
});

describe("a snapshot as evidence", () => {
  it.each<[string, Partial<FactTable>]>([
    ["of nothing", {}],
    ["of the target", subscriptionOf(SCOPE, TARGET)],
    ["of an identity in the target", identity(SCOPE)],
    ["of a SKU, in another case", sku("standard_d4S_v5")],
    ["of a provider, in another case", provider("microsoft.web")],
    ["of a budget at its scope", budget(GROUP)],
  ])("is taken: %s", (_, table) => {
    expect(check(table)).not.toThrow();
  });

  it.each<[string, () => void, string, string]>([
    ["another cloud", check({}, NOW, "AzureChinaCloud"), "AzureChinaCloud", "AzureCloud"],
    ["a moment to come", check({}, at("2026-08-26T05:00:00Z")), "2026-08-26", "2026-08-24"],
    ["another subscription", check(subscriptionOf(OTHER, SOURCE)), "11111111-…", "22222222-…"],
    [
      "a subscription under the key of another",
      check(subscriptionOf(SCOPE, sub("44444444-4444-4444-4444-444444444444"))),
      "44444444-…",
      "22222222-…",
    ],
    ["an identity of another subscription", check(identity(OTHER)), "11111111-…", "22222222-…"],
    ["a SKU under the key of another", check(sku("Standard_D8s_v5")), "D8s_v5", "d4s_v5"],
    [
      "a provider under the key of another",
      check(provider("Microsoft.Sql")),
      "Microsoft.Sql",
      "microsoft.web",
    ],
    ["a budget of another scope", check(budget(SCOPE)), "resourcegroups/rg", "22222222-…"],
  ])("is refused with both sides named: %s", (_, run, one, other) => {
    expect(run).toThrow(UserError);
    expect(run).toThrow(one);
    expect(run).toThrow(other);
    expect(run).not.toThrow(TARGET);
  });
});
