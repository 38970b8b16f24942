import { describe, expect, it } from "vitest";
import { kv06 } from "../../../src/checks/vault/KV-06.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { VaultCertificate } from "../../../src/facts/kinds/vault-certificates.ts";
import type { VaultItem } from "../../../src/facts/kinds/vault-items.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { at, context, Facts, manifest, outcomes, planned, run, SCOPE, wave } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";

const REF = factRef("vaultItems", SCOPE, "kv");
const seconds = (text: string): number => at(text) / 1000;

function declared(parts: Partial<Manifest["vaults"][number]>, rest = {}): Manifest {
  return manifest({
    vaults: [
      {
        name: "kv",
        workload: "shop",
        secrets: [],
        keys: [],
        certificates: [],
        pointer: ["vaults", 0],
        ...parts,
      },
    ],
    waves: [{ ...wave("web", "2026-09-12T05:00:00Z", "2026-09-12T09:00:00Z"), workloads: ["shop"] }],
    ...rest,
  });
}
const item = (kind: VaultItem["kind"], parts: Partial<VaultItem> = {}): VaultItem => ({
  kind,
  name: "a",
  enabled: true,
  ...parts,
});
const judge = (value: Manifest, ...held: VaultItem[]) =>
  run(kv06, context(value), new Facts().put(REF, held));

describe("KV-06", () => {
  const secret = declared({ secrets: ["A"] });
  const key = declared({ keys: ["a"] });
  const certificate = declared({ certificates: ["a"] });
  const pfx = item("secret", { contentType: "application/x-pkcs12" });
  it.each<[string, Manifest, VaultItem[], string]>([
    ["a secret is there", secret, [item("secret")], "pass"],
    ["only a key has the name of the secret", secret, [item("key")], "fail"],
    ["it is disabled", secret, [item("secret", { enabled: false })], "fail"],
    [
      "it expires a week after the wave",
      secret,
      [item("secret", { expires: seconds("2026-09-19T09:00:00Z") })],
      "pass",
    ],
    ["it expires sooner", secret, [item("secret", { expires: seconds("2026-09-19T08:59:59Z") })], "fail"],
    [
      "it is valid from the wave on",
      secret,
      [item("secret", { notBefore: seconds("2026-09-12T05:00:00Z") })],
      "pass",
    ],
    ["it is valid later", secret, [item("secret", { notBefore: seconds("2026-09-12T05:00:01Z") })], "fail"],
    ["a key is there", key, [item("key")], "pass"],
    ["only a secret has the name of the key", key, [item("secret")], "fail"],
    ["a certificate is there", certificate, [pfx, item("key")], "pass"],
    ["a certificate is missing", certificate, [], "fail"],
    ["the secret of a certificate has no key", certificate, [pfx], "unknown"],
    ["the secret of a certificate is none", certificate, [item("secret"), item("key")], "unknown"],
    [
      "the certificate expires in the wave",
      certificate,
      [{ ...pfx, expires: seconds("2026-09-12T06:00:00Z") }, item("key")],
      "fail",
    ],
  ])("where %s", (_, value, held, outcome) => {
    expect(outcomes(judge(value, ...held))).toEqual([`kv: ${outcome}`]);
  });

  it.each<[string, Partial<VaultCertificate> | undefined, string]>([
    ["has the certificate", {}, "pass"],
    ["has none of that name", undefined, "fail"],
    ["has it disabled", { enabled: false }, "fail"],
    ["has it until the wave", { expires: seconds("2026-09-12T06:00:00Z") }, "fail"],
    ["has it from after the wave on", { notBefore: seconds("2026-09-12T05:00:01Z") }, "fail"],
  ])("judges a certificate by the vault itself, where that %s", (_, parts, outcome) => {
    const own: VaultCertificate = { name: "a", enabled: true, hosts: [], renewal: [], ...parts };
    // The control plane shows something of that name that may be none.
    const facts = new Facts()
      .put(REF, [item("secret"), item("key")])
      .put(factRef("vaultCertificates", SCOPE, "kv/a"), parts === undefined ? [] : [own]);
    expect(outcomes(run(kv06, context(certificate), facts))).toEqual([`kv: ${outcome}`]);
  });

  it("fails where the secret is disabled by which a certificate is read, whatever the certificate says", () => {
    const own: VaultCertificate = { name: "a", enabled: true, hosts: [], renewal: [] };
    const facts = new Facts()
      .put(REF, [{ ...pfx, enabled: false }, item("key")])
      .put(factRef("vaultCertificates", SCOPE, "kv/a"), [own]);
    expect(outcomes(run(kv06, context(certificate), facts))).toEqual(["kv: fail"]);
  });

  it("offers what is in the vault under a name that is near, of the same kind", () => {
    const fixOf = (value: Manifest, ...held: VaultItem[]): string | undefined =>
      judge(value, ...held)[0]?.fix?.text;
    const named = (kind: VaultItem["kind"]): VaultItem => item(kind, { name: "db-password" });
    expect(fixOf(declared({ secrets: ["db-pasword"] }), named("secret"))).toContain("db-password");
    expect(fixOf(declared({ certificates: ["db-pasword"] }), named("secret"))).toContain("db-password");
    expect(fixOf(declared({ keys: ["db-pasword"] }), named("key"))).toContain("db-password");
    expect(fixOf(declared({ keys: ["db-pasword"] }), named("secret"))).not.toContain("db-password");
  });

  it("is unknown where the vault cannot be read, until somebody attests these names", () => {
    const value = declared({ secrets: ["b", "a"] });
    expect(outcomes(run(kv06, context(value), new Facts()))).toEqual(["kv: unknown"]);
    const attested = (match: Record<string, string>) =>
      run(kv06, context({ ...value, attestations: [word("KV-06", match)] }), new Facts())[0]?.outcome;
    expect(attested({ vault: "kv", items: "a, b" })).toBe("pass");
    expect(attested({ vault: "kv", items: "a" })).toBe("unknown");
    expect(attested({ vault: "kv" })).toBe("unknown");
  });

  it("takes nobody's word for a vault that is known not to be there", () => {
    const value = declared(
      { secrets: ["a"] },
      { attestations: [word("KV-06", { vault: "kv", items: "a" })] },
    );
    const none = new Facts().put(factRef("vaults", SCOPE), []);
    expect(outcomes(run(kv06, context(value), none))).toEqual(["kv: fail"]);
    const later = [planned("Microsoft.KeyVault/vaults", "kv")];
    expect(outcomes(run(kv06, context(value, later), none))).toEqual(["kv: unknown"]);
  });

  it("is not applicable where nothing is required", () => {
    expect(outcomes(run(kv06, context(declared({})), new Facts()))).toEqual([
      "contents of vaults: not-applicable",
    ]);
  });
});
