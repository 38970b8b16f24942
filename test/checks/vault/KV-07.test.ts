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
  return judged(vault("KV-weu", old), vault("kv-SDC", own));
}

function judged(old: Vault, own: Vault) {
  const facts = new Facts()
    .put(factRef("vaults", subscriptionScope(SOURCE)), [old])
    .put(factRef("vaults", SCOPE), [own]);
  return outcomes(run(kv07, context(MOVES), facts));
}

/** What the service answers where nobody stated for how many days deleted items are kept: 90. */
function withoutDays({
  id,
  name,
  location,
  uri,
  purgeProtection,
  byRoles = true,
  defaultAction,
}: Vault): Vault {
  return { id, name, location, uri, purgeProtection, byRoles, defaultAction };
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
    ["stop trusted services by a perimeter", { publicAccess: "SecuredByPerimeter" }, {}, "fail"],
    [
      "are closed by a perimeter on both sides",
      { publicAccess: "SecuredByPerimeter", defaultAction: "Allow" },
      { publicAccess: "SecuredByPerimeter", defaultAction: "Allow" },
      "pass",
    ],
    [
      "are open that a perimeter closed",
      { defaultAction: "Allow" },
      { publicAccess: "SecuredByPerimeter", defaultAction: "Allow" },
      "fail",
    ],
    ["stopped trusted services before, too", { bypass: "None" }, { bypass: "None" }, "pass"],
  ])("settings that %s", (_, own, old, outcome) => {
    expect(judge(own, old)).toEqual([`kv-sdc: ${outcome}`]);
  });

  it("takes 90 days where no number is stated", () => {
    const [old, own] = [vault("KV-weu", {}), vault("kv-SDC", {})];
    expect(judged(withoutDays(old), vault("kv-SDC", { retentionDays: 7 }))).toEqual(["kv-sdc: fail"]);
    expect(judged(old, withoutDays(own))).toEqual(["kv-sdc: pass"]);
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
