import { describe, expect, it } from "vitest";
import { crt01 } from "../../../src/checks/certificate/CRT-01.ts";
import { say } from "../../../src/base/sentence.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef, hostRef } from "../../../src/facts/facts.ts";
import type { VaultCertificate } from "../../../src/facts/kinds/vault-certificates.ts";
import type { VaultItem } from "../../../src/facts/kinds/vault-items.ts";
import {
  at,
  context,
  Facts,
  manifest,
  outcomes,
  run,
  SCOPE,
  type ManifestParts,
} from "../../support/context.ts";
import { AFTER, moving, SHOP, word } from "../domain/hosts.ts";
import { served } from "./served.ts";

const HELD = factRef("vaultItems", SCOPE, "kv");
const SERVED = hostRef("servedCertificates", SHOP, AFTER);
const PFX: VaultItem = { kind: "secret", name: "shop-tls", enabled: true };

const declared = (hosts = [SHOP], rest: ManifestParts = {}) =>
  moving(
    {},
    { certificates: [{ hosts, in: "kv/shop-tls", minDaysLeft: 30, pointer: ["certificates", 0] }], ...rest },
  );
const seen = (covers = true) => new Facts().put(SERVED, [served({ covers })]);

describe("CRT-01", () => {
  it("passes where the vault has it and the target presents one for the host", () => {
    expect(outcomes(run(crt01, context(declared()), seen().put(HELD, [PFX])))).toEqual([`${SHOP}: pass`]);
    expect(outcomes(run(crt01, context(declared(["*.contoso.com"])), seen().put(HELD, [PFX])))).toEqual([
      "*.contoso.com: pass",
    ]);
  });

  it.each<[string, readonly VaultItem[]]>([
    ["has none of that name", []],
    ["has it disabled", [{ ...PFX, enabled: false }]],
    ["has only a key of that name", [{ ...PFX, kind: "key" }]],
  ])("fails where the vault %s, whatever somebody attests", (_, items) => {
    expect(outcomes(run(crt01, context(declared()), seen().put(HELD, items)))).toEqual([`${SHOP}: fail`]);
    const attestations = [word("CRT-01", { host: SHOP, certificate: "kv/shop-tls" })];
    expect(
      outcomes(run(crt01, context(declared([SHOP], { attestations })), seen().put(HELD, items))),
    ).toEqual([`${SHOP}: fail`]);
  });

  it("fails where certificates are declared, and none for a host", () => {
    const facts = new Facts().put(HELD, [PFX]);
    expect(outcomes(run(crt01, context(declared(["x.contoso.net"])), facts))).toEqual([
      "x.contoso.net: unknown",
      `${SHOP}: fail`,
    ]);
  });

  it.each<[string, Partial<VaultCertificate> | undefined, string]>([
    ["has it for the host", {}, "pass"],
    ["has it for all hosts of the domain", { hosts: ["*.contoso.com"] }, "pass"],
    ["has it for one label more", { hosts: ["*.shop.contoso.com"] }, "fail"],
    ["has it for another host", { hosts: ["www.contoso.com"] }, "fail"],
    ["has it for no host", { hosts: [] }, "fail"],
    ["has it until the wave ends", { expires: at("2026-09-12T09:00:00Z") / 1000 }, "pass"],
    ["has it until before", { expires: at("2026-09-12T08:59:59Z") / 1000 }, "fail"],
    ["has it disabled", { enabled: false }, "fail"],
    ["has none of that name", undefined, "fail"],
  ])("judges by the vault itself where that %s, whatever somebody attests", (_, parts, outcome) => {
    const own: VaultCertificate = { name: "shop-tls", enabled: true, hosts: [SHOP], renewal: [], ...parts };
    const facts = new Facts()
      .put(HELD, [PFX])
      .put(factRef("vaultCertificates", SCOPE, "kv/shop-tls"), parts === undefined ? [] : [own]);
    const attestations = [word("CRT-01", { host: SHOP, certificate: "kv/shop-tls" })];
    for (const value of [declared(), declared([SHOP], { attestations })])
      expect(outcomes(run(crt01, context(value), facts))).toEqual([`${SHOP}: ${outcome}`]);
    const alone = new Facts().put(
      factRef("vaultCertificates", SCOPE, "kv/shop-tls"),
      parts === undefined ? [] : [own],
    );
    const said = context(declared([SHOP], { attestations }));
    expect(outcomes(run(crt01, said, alone))).toEqual([`${SHOP}: ${outcome}`]);
  });

  it("says why the vault itself does not tell", () => {
    const ref = factRef("vaultCertificates", SCOPE, "kv/shop-tls");
    const facts = new Facts()
      .put(HELD, [PFX])
      .miss(ref, unknown("not-probed", say`Its firewall lets nobody in.`));
    const [result] = run(crt01, context(declared()), facts);
    expect(result?.outcome).toBe("unknown");
    expect(result?.why).toContain("was not seen. Its firewall lets nobody in.");
  });

  it("takes a wildcard for itself alone", () => {
    const facts = (hosts: string[]) =>
      new Facts()
        .put(HELD, [PFX])
        .put(factRef("vaultCertificates", SCOPE, "kv/shop-tls"), [
          { name: "shop-tls", enabled: true, hosts, renewal: [] },
        ]);
    const value = context(declared(["*.contoso.com"]));
    expect(outcomes(run(crt01, value, facts(["*.contoso.com"])))).toEqual(["*.contoso.com: pass"]);
    expect(outcomes(run(crt01, value, facts([SHOP])))).toEqual(["*.contoso.com: fail"]);
  });

  it("is unknown where its names were not seen, or the vault cannot be read, until somebody attests them", () => {
    for (const facts of [new Facts(), seen(), new Facts().put(HELD, [PFX]), seen(false).put(HELD, [PFX])])
      expect(outcomes(run(crt01, context(declared()), facts))).toEqual([`${SHOP}: unknown`]);
    const attested = (match: Record<string, string>, facts: Facts) =>
      run(crt01, context(declared([SHOP], { attestations: [word("CRT-01", match)] })), facts)[0]?.outcome;
    expect(attested({ host: SHOP, certificate: "kv/shop-tls" }, new Facts())).toBe("pass");
    expect(attested({ host: SHOP, certificate: "kv/shop-tls" }, new Facts().put(HELD, [PFX]))).toBe("pass");
    expect(attested({ host: SHOP, certificate: "kv/other" }, new Facts())).toBe("unknown");
    expect(attested({ host: SHOP }, new Facts())).toBe("unknown");
    const none = new Facts().put(factRef("vaults", SCOPE), []);
    expect(attested({ host: SHOP, certificate: "kv/shop-tls" }, none)).toBe("fail");
  });

  it("is not applicable without declared certificates", () => {
    expect(outcomes(run(crt01, context(manifest()), new Facts()))).toEqual(["certificates: not-applicable"]);
  });
});
