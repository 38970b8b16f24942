import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { resourceGroupScope, resourceIdOf, subscriptionScope } from "../../src/base/resource-id.ts";
import { known } from "../../src/facts/fact.ts";
import {
  FACT_KINDS,
  factKey,
  factRef,
  kindOf,
  type FactKindName,
  type FactTable,
} from "../../src/facts/facts.ts";
import { requireEvidence } from "../../src/facts/evidence.ts";
import { textOf } from "../../src/facts/schema/schema.ts";
import { fill, emptyTable, tableOf } from "../../src/facts/table.ts";
import { arbitraryOf } from "./arbitrary.ts";
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

/** Kinds whose values name nothing of their key: no id, scope, region or name that stands in it. A new kind states which it is. */
const NAMELESS: ReadonlySet<FactKindName> = new Set<FactKindName>([
  "capacityReservations", // of any subscription that shares them
  "computeUsages",
  "configurations",
  "cutoverEndpoints",
  "defenderPlans",
  "denyAssignments", // one of another scope denies nothing here
  "extensionTypes",
  "fileMentions",
  "galleryImages",
  "healthEvents",
  "httpAnswers",
  "locations",
  "managementGroupChain",
  "meterPrices", // in the currency of a file, whatever was asked for
  "nameAvailability",
  "platformImages",
  "previewFeatures",
  "replications",
  "reservations",
  "roleAssignmentUsage",
  "roleDefinitions",
  "roleEligibilities", // one of another scope gives nothing here
  "securityContacts",
  "servedCertificates",
  "serviceOffers",
  "serviceUsages",
  "vaultItems",
]);

/** Kinds that hold what is assigned above a subscription, too: what is told of must not lie in another one. */
const ELSEWHERE = `${OTHER}/providers/Microsoft.Authorization/x/y`;
const scoped = { id: ELSEWHERE, scope: OTHER };
const BY_SUBSCRIPTION = new Map<FactKindName, readonly [item: string, value: unknown]>([
  ["costs", ["2026-07-24/2026-08-22", [{ id: ELSEWHERE.toLowerCase() }]]],
  ["policyAssignments", ["", [{ id: `${SCOPE}/x`, properties: { scope: OTHER } }]]],
  ["policyCompliance", ["rg", { findings: [{ assignment: ELSEWHERE.toLowerCase() }] }]],
  ["policyExemptions", ["", [{ id: ELSEWHERE }]]],
  ["principalAccess", [`object:${TARGET}`, { principalId: SOURCE }]],
  ["roleAssignments", ["", [scoped]]],
  ["roleSchedules", ["", [scoped]]],
]);

/** The errors of snapshots, each with one fact of the kind whose key and value come from anywhere. */
function refusals(name: FactKindName): string[] {
  const { key, value } = kindOf(name);
  const keys = arbitraryOf(textOf({ pattern: key.pattern })).filter((text) => key.read(text) !== undefined);
  const facts = fc.sample(fc.tuple(keys, arbitraryOf(value)), { numRuns: 100, seed: 1 });
  return facts.flatMap(([text, made]) => {
    const table = emptyTable();
    for (const [own, fact] of subscriptionOf(SCOPE, TARGET).subscription) table.subscription.set(own, fact);
    fill(table, name, [[text, known(made)]]);
    try {
      check(table)();
      return [];
    } catch (error) {
      return [error instanceof UserError ? error.message : String(error)];
    }
  });
}

describe("a value that is about something else than its key", () => {
  it.each(FACT_KINDS.filter((kind) => !NAMELESS.has(kind) && !BY_SUBSCRIPTION.has(kind)))(
    "is refused, both named: %s",
    (kind) => {
      const [first = ""] = refusals(kind);
      expect(first).toMatch(new RegExp(`^s.json says of .+ under the key of .*, in ${kind}\\.`, "su"));
    },
  );

  it.each([...BY_SUBSCRIPTION])(
    "is refused where it is of another subscription: %s",
    (kind, [item, value]) => {
      const told = must(kindOf(kind).contradiction);
      const answer: unknown = Reflect.apply(told, undefined, [{ scope: SCOPE, item }, value]);
      expect(JSON.stringify(answer)).toMatch(new RegExp(`"asked":".*${TARGET}.*"told":".*${SOURCE}`));
    },
  );

  it.each([...NAMELESS])("cannot be told where the value names nothing: %s", (kind) => {
    expect(kindOf(kind).contradiction).toBeUndefined();
  });
});
