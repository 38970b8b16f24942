import { describe, expect, it } from "vitest";
import { con03 } from "../../../src/checks/connection/CON-03.ts";
import { con04 } from "../../../src/checks/connection/CON-04.ts";
import type { ConfigurationRow } from "../../../src/facts/configuration/row.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Attestation, ManifestResource } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, run, SCOPE, type as typeOf } from "../../support/context.ts";
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
  const judge = (rows?: readonly ConfigurationRow[], attestations: readonly Attestation[] = []) => {
    const facts = new Facts();
    if (rows !== undefined) facts.put(factRef("configurations", SCOPE, "references/sdc"), rows);
    return run(con03, context(declared(site, attestations)), facts).map(({ outcome }) => outcome);
  };
  it.each<[string, readonly ConfigurationRow[], string]>([
    ["are resolved at the target", [row("Resolved"), row("resolved", "kv-third")], "pass"],
    ["lead to the source, if resolved", [row("Resolved"), row("Resolved", "KV-weu")], "fail"],
    ["are not found", [row("Resolved"), row("SecretNotFound")], "fail"],
    ["are of another word", [row("OddState")], "fail"],
    ["are not tried yet", [row("Initialized")], "unknown"],
    ["tell no state", [row("no status")], "unknown"],
    ["are none", [], "not-applicable"],
  ])("references that %s", (_, rows, outcome) => {
    expect(judge(rows)).toEqual([outcome]);
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
