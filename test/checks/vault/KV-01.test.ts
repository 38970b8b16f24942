import { expect, test } from "vitest";
import { kv01 } from "../../../src/checks/vault/KV-01.ts";
import { resourceIdOf } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ExistingResource } from "../../../src/facts/kinds/existing-resources.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE, type } from "../../support/context.ts";

const KIND = type("Microsoft.KeyVault/vaults");
const declared = manifest({
  vaults: [
    { name: "kv-shop", workload: "shop", secrets: [], keys: [], certificates: [], pointer: ["vaults", 0] },
  ],
});
const app = planned("Microsoft.Web/sites", "app", { waves: ["data"] });

const exists = (location: string | undefined, name = "KV-shop"): ExistingResource => ({
  id: resourceIdOf(SCOPE, "resourceGroups/rg/providers/Microsoft.KeyVault/vaults", name),
  type: KIND,
  ...(location === undefined ? {} : { location }),
  zones: [],
  tags: {},
  machines: [],
});

test.each<[string, ReturnType<typeof planned>[], ExistingResource[] | undefined, string]>([
  ["is planned in the wave of its workload", [planned(KIND, "kv-shop", { waves: ["data"] })], [], "pass"],
  ["is planned in another region", [planned(KIND, "kv-shop", { location: "westeurope" })], [], "fail"],
  [
    "is planned on a condition",
    [planned(KIND, "kv-shop", { waves: ["data"], condition: "x" })],
    [],
    "unknown",
  ],
  ["is planned in a later wave", [planned(KIND, "kv-shop", { waves: ["web"], body: {} })], [], "fail"],
  ["is there, in other letters", [], [exists("Sweden Central")], "pass"],
  ["is there in the source region", [], [exists("westeurope")], "fail"],
  ["is there in a region that is not told", [], [exists(undefined)], "unknown"],
  ["is neither planned nor there", [], [exists("swedencentral", "kv-other")], "fail"],
  ["may be there, which could not be read", [], undefined, "unknown"],
])("a vault that %s", (_, resources, rows, outcome) => {
  const facts = new Facts();
  if (rows !== undefined) facts.put(factRef("existingResources", SCOPE, KIND), rows);
  const judged = run(kv01, context(declared, [app, ...resources]), facts);
  expect(judged.length === 0 ? ["kv-shop: unknown"] : outcomes(judged)).toEqual([`kv-shop: ${outcome}`]);
});

test("no vault is declared", () => {
  expect(outcomes(run(kv01, context(manifest()), new Facts()))).toEqual(["vaults: not-applicable"]);
});
