import { describe, expect, it } from "vitest";
import { con03 } from "../../../src/checks/connection/CON-03.ts";
import { con04 } from "../../../src/checks/connection/CON-04.ts";
import { resourceIdIn, subscriptionScope } from "../../../src/base/resource-id.ts";
import type { ConfigurationRow } from "../../../src/facts/configuration/row.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Vault } from "../../../src/facts/kinds/vaults.ts";
import type { Attestation, ManifestResource } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, reg, run, SCOPE, SOURCE, type as typeOf } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";

function declared(type: string, attestations: readonly Attestation[] = [], to = "sdc") {
  const one = (id: string, kind: string, from: string, next: string): ManifestResource => ({
    id,
    type: typeOf(kind),
    from,
    to: next,
    zones: [],
    dependsOn: [],
    pointer: ["workloads", "shop", "resources", id],
  });
  const resources = [one("kv", "Microsoft.KeyVault/vaults", "kv-weu", "kv-sdc"), one("one", type, "weu", to)];
  return manifest({
    attestations,
    waves: [],
    workloads: [{ name: "shop", resources, pointer: ["workloads", "shop"] }],
  });
}

describe("CON-03", () => {
  const site = "Microsoft.Web/sites";
  const row = (what: string, vault = "kv-sdc"): ConfigurationRow => ({
    what,
    name: "DB",
    value: `${vault}/db`,
  });
  const judge = (
    rows?: readonly ConfigurationRow[],
    attestations: readonly Attestation[] = [],
    vaults: { readonly target?: readonly Vault[]; readonly source?: readonly Vault[] } = {},
  ) => {
    const facts = new Facts();
    if (vaults.target !== undefined) facts.put(factRef("vaults", SCOPE), vaults.target);
    if (vaults.source !== undefined) facts.put(factRef("vaults", subscriptionScope(SOURCE)), vaults.source);
    if (rows !== undefined) facts.put(factRef("configurations", SCOPE, "references/sdc"), rows);
    return run(con03, context(declared(site, attestations)), facts).map(({ outcome }) => outcome);
  };
  it.each<[string, readonly ConfigurationRow[], string]>([
    ["are resolved at the target", [row("Resolved"), row("resolved", "KV-sdc")], "pass"],
    [
      "are resolved at a vault that nobody declares",
      [row("Resolved"), row("Resolved", "kv-third")],
      "unknown",
    ],
    ["lead to the source, if resolved", [row("Resolved"), row("Resolved", "KV-weu")], "fail"],
    ["are not found", [row("Resolved"), row("SecretNotFound")], "fail"],
    ["are of another word", [row("OddState")], "fail"],
    ["are not tried yet", [row("Initialized")], "unknown"],
    ["tell no state", [row("no status")], "unknown"],
    ["are none", [], "not-applicable"],
  ])("references that %s", (_, rows, outcome) => {
    expect(judge(rows)).toEqual([outcome]);
  });
  const vault = (location: string): Vault => ({
    id: resourceIdIn(SCOPE, "Microsoft.KeyVault/vaults", "kv-third"),
    name: "KV-third",
    location: reg(location),
    uri: "https://kv-third.vault.azure.net",
    purgeProtection: true,
    defaultAction: "Allow",
  });
  it("looks for the vault that nobody declares in both subscriptions", () => {
    const third = [row("Resolved", "kv-third")];
    expect(judge(third, [], { target: [vault("swedencentral")] })).toEqual(["pass"]);
    expect(judge(third, [], { target: [], source: [vault("westeurope")] })).toEqual(["fail"]);
    expect(judge(third, [], { target: [vault("westeurope")] })).toEqual(["fail"]);
    expect(judge(third, [], { target: [vault("northeurope")], source: [] })).toEqual(["unknown"]);
    expect(judge(third, [], { target: [], source: [] })).toEqual(["unknown"]);
  });
  it("is unknown where they cannot be read, until somebody attests this site", () => {
    expect(judge()).toEqual(["unknown"]);
    expect(judge(undefined, [word("CON-03", { resource: "shop.one", target: "sdc" })])).toEqual(["pass"]);
    expect(judge(undefined, [word("CON-03", { resource: "shop.one", target: "old" })])).toEqual(["unknown"]);
    expect(judge([row("SecretNotFound")], [word("CON-03", { resource: "shop.one", target: "sdc" })])).toEqual(
      ["fail"],
    );
  });
  it("is not applicable without a site", () => {
    const found = run(con03, context(declared("Microsoft.Sql/servers")), new Facts());
    expect(found.map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  });
});

describe("CON-04", () => {
  const account = "Microsoft.Storage/storageAccounts";
  const judge = (type: string, match?: Record<string, string>, to?: string) =>
    run(
      con04,
      context(declared(type, match === undefined ? [] : [word("CON-04", match)], to)),
      new Facts(),
    ).map(({ outcome }) => outcome);
  it("waits for a person, whose word is bound to resource and successor", () => {
    expect(judge(account)).toEqual(["unknown"]);
    expect(judge(account, { resource: "shop.one", target: "sdc" })).toEqual(["pass"]);
    expect(judge(account, { resource: "shop.one", target: "old" })).toEqual(["unknown"]);
    expect(judge(account, { resource: "shop.one" })).toEqual(["unknown"]);
  });
  it("is not applicable to what hands out no keys, and to what keeps its name", () => {
    expect(judge("Microsoft.Network/virtualNetworks")).toEqual(["not-applicable"]);
    expect(judge(account, undefined, "weu")).toEqual(["not-applicable"]);
  });
});
