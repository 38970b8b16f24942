import { describe, expect, it } from "vitest";
import { crt01 } from "../../../src/checks/certificate/CRT-01.ts";
import { factRef, hostRef } from "../../../src/facts/facts.ts";
import type { VaultItem } from "../../../src/facts/kinds/vault-items.ts";
import { context, Facts, manifest, outcomes, run, SCOPE, type ManifestParts } from "../../support/context.ts";
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
