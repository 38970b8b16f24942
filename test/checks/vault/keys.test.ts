import { describe, expect, it } from "vitest";
import { kv08 } from "../../../src/checks/vault/KV-08.ts";
import { kv09 } from "../../../src/checks/vault/KV-09.ts";
import { kv10 } from "../../../src/checks/vault/KV-10.ts";
import { itemOfUri, vaultOfUri } from "../../../src/checks/vault/moved.ts";
import { resourceIdIn, subscriptionScope } from "../../../src/base/resource-id.ts";
import type { ConfigurationRow } from "../../../src/facts/configuration/row.ts";
import type { Value } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { VaultItem } from "../../../src/facts/kinds/vault-items.ts";
import type { Vault } from "../../../src/facts/kinds/vaults.ts";
import type { Attestation, ManifestResource } from "../../../src/manifest/model.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  SOURCE,
  type as typeOf,
} from "../../support/context.ts";
import { word } from "../domain/hosts.ts";

const FROM = subscriptionScope(SOURCE);
const key = (vault: string, name = "cmk"): ConfigurationRow => ({
  what: "customer-managed key",
  name: "key",
  value: `https://${vault}.vault.azure.net/keys/${name}/0123`,
});
const vault = (name: string, location = "swedencentral"): Vault => ({
  id: resourceIdIn(SCOPE, "Microsoft.KeyVault/vaults", name),
  name,
  location: reg(location),
  uri: `https://${name}.vault.azure.net`,
  purgeProtection: true,
  defaultAction: "Deny",
});

/** A vault that moves, and what is encrypted with a key of it. */
function moving(type: string, attestations: readonly Attestation[] = []) {
  const one = (id: string, kind: string, from: string, to: string): ManifestResource => ({
    id,
    type: typeOf(kind),
    from,
    to,
    zones: [],
    dependsOn: [],
    pointer: ["workloads", "shop", "resources", id],
  });
  return manifest({
    attestations,
    workloads: [
      {
        name: "shop",
        pointer: ["workloads", "shop"],
        resources: [
          one("kv", "Microsoft.KeyVault/vaults", "kv-weu", "kv-sdc"),
          one("one", type, "weu", "sdc"),
        ],
      },
    ],
  });
}

interface Keys {
  readonly old?: readonly ConfigurationRow[];
  readonly own?: readonly ConfigurationRow[];
  readonly vaults?: readonly Vault[];
  readonly held?: readonly VaultItem[];
}
const CMK: VaultItem = { kind: "key", name: "cmk", enabled: true };
const ALL: Keys = { old: [key("kv-weu")], own: [key("kv-sdc")], vaults: [vault("kv-sdc")], held: [CMK] };

function judge(
  parts: Keys,
  type = "Microsoft.Storage/storageAccounts",
  list = "accountKey",
  attestations: Attestation[] = [],
) {
  const facts = new Facts();
  if (parts.old !== undefined) facts.put(factRef("configurations", FROM, `${list}/weu`), parts.old);
  if (parts.own !== undefined) facts.put(factRef("configurations", SCOPE, `${list}/sdc`), parts.own);
  if (parts.vaults !== undefined) facts.put(factRef("vaults", SCOPE), parts.vaults);
  if (parts.held !== undefined) facts.put(factRef("vaultItems", FROM, "kv-weu"), parts.held);
  return run(kv09, context(moving(type, attestations)), facts).map(
    ({ outcome, severity }) => `${outcome}${severity === undefined ? "" : ` ${severity}`}`,
  );
}

describe("KV-09", () => {
  it.each<[string, Keys, string]>([
    ["its own key, and the old one stays", ALL, "pass"],
    ["no key of a vault, at both sides", { ...ALL, old: [], own: [] }, "not-applicable"],
    ["no key any more", { ...ALL, own: [] }, "fail"],
    ["the key of the source", { ...ALL, own: [key("KV-weu")] }, "fail"],
    ["a key of a third region", { ...ALL, vaults: [vault("kv-sdc", "northeurope")] }, "fail warning"],
    ["a key of a vault of another subscription", { ...ALL, vaults: [] }, "unknown"],
    ["its own key, and the old one is gone", { ...ALL, held: [] }, "fail"],
    [
      "its own key, and only a secret has the old name",
      { ...ALL, held: [{ ...CMK, kind: "secret" }] },
      "fail",
    ],
    ["its own key, and the old one is disabled", { ...ALL, held: [{ ...CMK, enabled: false }] }, "fail"],
    [
      "its own key, and the old one is of a vault that nobody declares",
      { ...ALL, old: [key("other")] },
      "unknown",
    ],
    ["a key whose address is odd", { ...ALL, own: [{ ...key("a"), value: "odd" }] }, "unknown"],
  ])("where the successor has %s", (_, parts, outcome) => {
    expect(judge(parts)).toEqual([outcome]);
  });

  it.each<[string, Keys, readonly string[]]>([
    [
      "lies in a third region",
      { vaults: [vault("kv-sdc", "northeurope")], held: [] },
      ["fail warning", "fail"],
    ],
    ["is of a vault that is not there", { vaults: [], held: [] }, ["unknown", "fail"]],
    ["is missing as well", { own: [], held: [] }, ["fail", "fail"]],
  ])("says that the old key is gone also where the new one %s", (_, parts, wanted) => {
    expect(judge({ ...ALL, ...parts })).toEqual(wanted);
  });

  it("takes no word against what is known while something else is not", () => {
    const attest = (parts: Keys) =>
      judge(parts, undefined, undefined, [word("KV-09", { resource: "shop.one", target: "sdc" })]);
    const noVaults: Keys = { old: ALL.old ?? [], own: ALL.own ?? [], held: [CMK] };
    const noOwn: Keys = { old: ALL.old ?? [], vaults: ALL.vaults ?? [], held: [CMK] };
    const noOld: Keys = { own: ALL.own ?? [], vaults: ALL.vaults ?? [], held: [CMK] };
    expect([noVaults, noOwn, noOld].map((parts) => attest(parts))).toEqual([["pass"], ["pass"], ["pass"]]);
    expect(attest({ ...noVaults, own: [] })).toEqual(["fail"]);
    expect(attest({ ...noVaults, own: [key("kv-weu")] })).toEqual(["fail"]);
    expect(attest({ ...noVaults, held: [] })).toEqual(["fail"]);
    expect(attest({ ...noOwn, held: [{ ...CMK, enabled: false }] })).toEqual(["fail"]);
    expect(attest({ ...ALL, vaults: [], held: [] })).toEqual(["pass", "fail"]);
  });

  it("blocks where a disk encryption set has a key of another region", () => {
    const away = { ...ALL, vaults: [vault("kv-sdc", "northeurope")] };
    expect(judge(away, "Microsoft.Compute/diskEncryptionSets", "diskKey")).toEqual(["fail"]);
  });

  it("is unknown where a side cannot be read, until somebody attests it", () => {
    const rest: Keys = { own: [key("kv-sdc")], vaults: [vault("kv-sdc")], held: [CMK] };
    const attested = [word("KV-09", { resource: "shop.one", target: "sdc" })];
    for (const parts of [rest, { old: ALL.old ?? [] }, { ...ALL, held: undefined }]) {
      const some: Keys = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
      expect(judge(some)).toEqual(["unknown"]);
      expect(judge(some, undefined, undefined, attested)).toEqual(["pass"]);
    }
    expect(judge({ ...ALL, own: [] }, undefined, undefined, attested)).toEqual(["fail"]);
    expect(judge(rest, undefined, undefined, [word("KV-09", { resource: "shop.one" })])).toEqual(["unknown"]);
  });

  it("is not applicable where nothing with a key moves", () => {
    expect(outcomes(run(kv09, context(manifest()), new Facts()))).toEqual([
      "customer-managed keys: not-applicable",
    ]);
  });

  it("takes addresses of vaults apart, of any cloud", () => {
    expect(vaultOfUri("https://KV-a.vault.azure.cn:443/keys/b/c")).toBe("kv-a");
    expect(vaultOfUri("https://kv-a.vault.azure.net")).toBe("kv-a");
    expect(vaultOfUri("https://kv-a.example.org/keys/b")).toBeUndefined();
    expect(itemOfUri("https://kv-a.vault.azure.net/keys/b/c")).toBe("b");
    expect(itemOfUri("https://kv-a.vault.azure.net/")).toBeUndefined();
  });
});

describe("KV-08", () => {
  const declared = (
    parts: { keys?: string[]; certificates?: string[] },
    attestations: Attestation[] = [],
  ) => ({
    ...moving("Microsoft.Sql/servers", attestations),
    vaults: [
      {
        name: "kv-sdc",
        workload: "shop",
        secrets: [],
        keys: [],
        certificates: [],
        pointer: ["vaults", 0],
        ...parts,
      },
    ],
  });
  const rotation = (value: string): ConfigurationRow => ({ what: "rotation", name: "rotate", value });
  const keys = (old: readonly ConfigurationRow[], own?: readonly ConfigurationRow[]) => {
    const facts = new Facts().put(factRef("configurations", FROM, "keyRotation/kv-weu/cmk"), old);
    if (own !== undefined) facts.put(factRef("configurations", SCOPE, "keyRotation/kv-sdc/cmk"), own);
    return run(kv08, context(declared({ keys: ["cmk"] })), facts).map(({ outcome }) => outcome);
  };
  it("compares the rotation of each key", () => {
    const yearly = rotation("timeAfterCreate P1Y");
    expect(keys([yearly], [yearly])).toEqual(["pass"]);
    expect(keys([yearly], [])).toEqual(["fail"]);
    expect(keys([yearly], [rotation("timeAfterCreate P2Y")])).toEqual(["fail"]);
    expect(keys([], [])).toEqual(["pass"]);
    expect(keys([yearly])).toEqual(["unknown"]);
  });
  it("waits for a person where certificates are renewed, who names them all", () => {
    const judged = (match?: Record<string, string>) =>
      run(
        kv08,
        context(declared({ certificates: ["b", "a"] }, match === undefined ? [] : [word("KV-08", match)])),
        new Facts(),
      ).map(({ outcome }) => outcome);
    expect(judged()).toEqual(["unknown"]);
    expect(judged({ vault: "kv-sdc", certificates: "a, b" })).toEqual(["pass"]);
    expect(judged({ vault: "kv-sdc", certificates: "a" })).toEqual(["unknown"]);
  });
  it("compares how certificates are renewed where the vaults themselves tell", () => {
    const of = (renewal: readonly string[]) => [{ name: "tls", enabled: true, hosts: [], renewal }];
    const auto = ["AutoRenew at 80 % of its life"];
    const judged = (
      old: readonly string[] | undefined,
      own: readonly string[] | undefined,
      attested = false,
    ) => {
      const facts = new Facts();
      const put = (scope: typeof SCOPE, item: string, renewal: readonly string[] | undefined): unknown =>
        facts.put(factRef("vaultCertificates", scope, item), renewal === undefined ? [] : of(renewal));
      put(FROM, "kv-weu/tls", old);
      put(SCOPE, "kv-sdc/tls", own);
      const words = attested ? [word("KV-08", { vault: "kv-sdc", certificates: "tls" })] : [];
      return run(kv08, context(declared({ certificates: ["tls"] }, words)), facts).map(
        ({ outcome }) => outcome,
      );
    };
    expect(judged(auto, auto)).toEqual(["pass"]);
    expect(judged([], [])).toEqual(["pass"]);
    expect(judged(auto, [])).toEqual(["fail"]);
    expect(judged(auto, ["AutoRenew 30 days before its end"], true)).toEqual(["fail"]);
    expect(judged(auto, undefined)).toEqual(["unknown"]);
    expect(judged(undefined, auto)).toEqual(["unknown"]);
    expect(judged(undefined, auto, true)).toEqual(["pass"]);
  });
  it.each([
    ["either side", undefined, undefined],
    ["the source", undefined, []],
    ["the target", [], undefined],
  ])("takes what %s does not say of the renewal for no equal", (_, old, own) => {
    const of = (renewal: readonly string[] | undefined) => [
      { name: "tls", enabled: true, hosts: [], ...(renewal === undefined ? {} : { renewal }) },
    ];
    const facts = new Facts()
      .put(factRef("vaultCertificates", FROM, "kv-weu/tls"), of(old))
      .put(factRef("vaultCertificates", SCOPE, "kv-sdc/tls"), of(own));
    const judged = (...words: Attestation[]) =>
      run(kv08, context(declared({ certificates: ["tls"] }, words)), facts).map(({ outcome }) => outcome);
    expect(judged()).toEqual(["unknown"]);
    expect(judged(word("KV-08", { vault: "kv-sdc", certificates: "tls" }))).toEqual(["pass"]);
  });
  it("is not applicable where nothing is required of a vault that moves", () => {
    expect(outcomes(run(kv08, context(declared({})), new Facts()))).toEqual([
      "rotation in vaults: not-applicable",
    ]);
  });
});

describe("KV-10", () => {
  const GATEWAY = "Microsoft.Network/applicationGateways";
  const secret = (name: string) => ({
    properties: { keyVaultSecretId: `https://${name}.vault.azure.net/secrets/tls` },
  });
  const judged = (
    body: Parameters<typeof planned>[2],
    own: readonly Vault[] | undefined,
    live?: readonly ConfigurationRow[],
    attestations: readonly Attestation[] = [],
  ) => {
    const facts = new Facts();
    if (own !== undefined) facts.put(factRef("vaults", SCOPE), own);
    if (live !== undefined) facts.put(factRef("configurations", SCOPE, "gateway/agw"), live);
    const plan = [planned(GATEWAY, "agw", body), planned("Microsoft.KeyVault/vaults", "kv-new")];
    return run(kv10, context(manifest({ attestations }), plan), facts).map(({ outcome }) => outcome);
  };
  const of = (...sslCertificates: { properties: Record<string, string> }[]) => ({
    stated: { sslCertificates },
  });
  it("looks for the vaults among those of the subscription and the plan", () => {
    expect(judged(of(secret("kv-sdc"), secret("kv-new")), [vault("kv-sdc")])).toEqual(["pass"]);
    expect(judged(of(secret("kv-sdc"), secret("kv-away")), [vault("kv-sdc")])).toEqual(["unknown"]);
    expect(judged(of({ properties: {} }), [])).toEqual(["not-applicable"]);
    expect(judged(of(secret("kv-sdc")), undefined)).toEqual(["unknown"]);
    expect(judged(of({ properties: { keyVaultSecretId: "odd" } }), [])).toEqual(["unknown"]);
  });
  it("takes a person's word for a vault of another subscription, of this gateway alone", () => {
    const away = of(secret("kv-sdc"), secret("kv-away"));
    const own = [vault("kv-sdc")];
    expect(judged(away, own, undefined, [word("KV-10", { gateway: "agw" })])).toEqual(["pass"]);
    expect(judged(away, own, undefined, [word("KV-10", { gateway: "other" })])).toEqual(["unknown"]);
    expect(judged(away, own, undefined, [word("KV-10", {})])).toEqual(["unknown"]);
    const open = of(secret("kv-away"), { properties: { keyVaultSecretId: "odd" } });
    expect(judged(open, own, undefined, [word("KV-10", { gateway: "agw" })])).toEqual(["unknown"]);
  });
  it("asks the gateway where its request is not shown", () => {
    const live = [{ what: "certificate", name: "tls", value: "https://kv-sdc.vault.azure.net/secrets/tls" }];
    expect(judged({}, [vault("kv-sdc")], live)).toEqual(["pass"]);
    expect(judged({}, [], live)).toEqual(["unknown"]);
    expect(judged({}, [vault("kv-sdc")])).toEqual(["unknown"]);
  });
  it("is unknown where only part of the request is shown, without the certificates", () => {
    const body = (properties: Record<string, Value>) => ({ body: { properties }, partial: true });
    expect(judged(body({}), [vault("kv-sdc")])).toEqual(["unknown"]);
    expect(judged(body({ sslCertificates: null }), [vault("kv-sdc")])).toEqual(["not-applicable"]);
    expect(judged(body({ sslCertificates: [] }), [vault("kv-sdc")])).toEqual(["not-applicable"]);
    expect(judged(body({ sslCertificates: [{ properties: { keyVaultSecretId: null } }] }), [])).toEqual([
      "not-applicable",
    ]);
    expect(judged(body({ sslCertificates: [{ name: "a" }] }), [])).toEqual(["unknown"]);
    expect(judged(body({ sslCertificates: [secret("kv-away")] }), [])).toEqual(["unknown"]);
    expect(judged({ stated: {} }, [])).toEqual(["unknown"]);
  });
  it("is not applicable without a gateway", () => {
    expect(outcomes(run(kv10, context(manifest()), new Facts()))).toEqual([
      "certificates of gateways: not-applicable",
    ]);
  });
});
