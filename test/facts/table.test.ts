import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { known } from "../../src/facts/fact.ts";
import {
  FACT_KINDS,
  factKey,
  factRef,
  hostRef,
  isArmKind,
  whereOf,
  type AnyFactRef,
  type FactKindName,
} from "../../src/facts/facts.ts";
import { filesKeyOf } from "../../src/facts/key.ts";
import { lookupOf, tableOf } from "../../src/facts/table.ts";

const SCOPE = resourceIdOf("subscriptions/ABC");

function anyRef(kind: FactKindName): AnyFactRef {
  if (isArmKind(kind)) return factRef(kind, SCOPE);
  if (kind === "retailPrices")
    return {
      kind,
      region: "westeurope",
      currency: "EUR",
      service: "Storage",
      by: "skuName",
      name: "P10 LRS",
    };
  return kind !== "fileMentions"
    ? hostRef(kind, "shop.contoso.com")
    : { kind, ...filesKeyOf(["infra/**"], { without: [], texts: [] }) };
}

describe("a table of facts", () => {
  it("is read without regard to case", () => {
    const ref = factRef("computeUsages", SCOPE, "SwedenCentral");
    const lookup = lookupOf(tableOf({ computeUsages: new Map([[factKey(ref), known([])]]) }));
    expect(lookup(factRef("computeUsages", resourceIdOf("SUBSCRIPTIONS/abc"), "swedencentral"))).toEqual(
      known([]),
    );
  });

  it("answers unknown for what it does not hold, of every kind", () => {
    const lookup = lookupOf(tableOf());
    expect(FACT_KINDS).toHaveLength(readdirSync("src/facts/kinds").length);
    for (const kind of FACT_KINDS) {
      expect(lookup(anyRef(kind))).toMatchObject({
        known: false,
        kind: "not-captured",
        scope: whereOf(anyRef(kind)),
      });
    }
  });

  it("keeps facts of one kind apart from those of another", () => {
    const key = factKey(factRef("roleAssignments", SCOPE));
    const lookup = lookupOf(tableOf({ roleAssignments: new Map([[key, known([])]]) }));
    expect(lookup(factRef("roleAssignments", SCOPE)).known).toBe(true);
    expect(lookup(factRef("roleDefinitions", SCOPE)).known).toBe(false);
  });
});
