import { describe, expect, it } from "vitest";
import { kv07 } from "../../../src/checks/vault/KV-07.ts";
import { resourceIdIn, subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Vault } from "../../../src/facts/kinds/vaults.ts";
import { context, Facts, manifest, outcomes, reg, run, SCOPE, SOURCE, type } from "../../support/context.ts";

const MOVES = manifest({
  workloads: [
    {
      name: "shop",
      pointer: ["workloads", "shop"],
      resources: [
        {
          id: "kv",
          type: type("Microsoft.KeyVault/vaults"),
          from: "kv-weu",
          to: "kv-sdc",
          zones: [],
          dependsOn: [],
          pointer: ["workloads", "shop", "resources", 0],
        },
      ],
    },
  ],
});

function vault(name: string, parts: Partial<Vault>): Vault {
  return {
    id: resourceIdIn(SCOPE, "Microsoft.KeyVault/vaults", name),
    name,
    location: reg("swedencentral"),
    uri: `https://${name}.vault.azure.net`,
    purgeProtection: true,
    retentionDays: 90,
    byRoles: true,
    publicAccess: "Enabled",
    defaultAction: "Deny",
    bypass: "AzureServices",
    ...parts,
  };
}

function judge(own: Partial<Vault>, old: Partial<Vault> = {}) {
  const facts = new Facts()
    .put(factRef("vaults", subscriptionScope(SOURCE)), [vault("KV-weu", old)])
    .put(factRef("vaults", SCOPE), [vault("kv-SDC", own)]);
  return outcomes(run(kv07, context(MOVES), facts));
}

describe("KV-07", () => {
  it.each<[string, Partial<Vault>, Partial<Vault>, string]>([
    ["are the same", {}, {}, "pass"],
    [
      "are stricter",
      { publicAccess: "Disabled" },
      { purgeProtection: false, defaultAction: "Allow" },
      "pass",
    ],
    ["lose purge protection", { purgeProtection: false }, {}, "fail"],
    ["keep deleted items for fewer days", { retentionDays: 7 }, {}, "fail"],
    ["give rights by policies", { byRoles: false }, {}, "fail"],
    ["are open to all networks", { defaultAction: "Allow" }, {}, "fail"],
    [
      "are open that were closed by another setting",
      { defaultAction: "Allow" },
      { defaultAction: "Allow", publicAccess: "Disabled" },
      "fail",
    ],
    ["stop trusted services", { bypass: "None" }, {}, "fail"],
    ["stopped trusted services before, too", { bypass: "None" }, { bypass: "None" }, "pass"],
  ])("settings that %s", (_, own, old, outcome) => {
    expect(judge(own, old)).toEqual([`kv-sdc: ${outcome}`]);
  });

  it("is unknown while one of the two does not exist, or cannot be read", () => {
    const source = new Facts().put(factRef("vaults", subscriptionScope(SOURCE)), [vault("kv-weu", {})]);
    expect(outcomes(run(kv07, context(MOVES), source))).toEqual(["kv-sdc: unknown"]);
    expect(outcomes(run(kv07, context(MOVES), source.put(factRef("vaults", SCOPE), [])))).toEqual([
      "kv-sdc: unknown",
    ]);
  });

  it("is not applicable where no vault moves", () => {
    expect(outcomes(run(kv07, context(manifest()), new Facts()))).toEqual([
      "settings of vaults: not-applicable",
    ]);
  });
});
