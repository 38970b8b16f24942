import { describe, expect, it } from "vitest";
import { coversHost, crt02 } from "../../../src/checks/certificate/CRT-02.ts";
import { factRef, hostRef } from "../../../src/facts/facts.ts";
import type { ServedCertificate } from "../../../src/facts/kinds/served-certificates.ts";
import type { VaultCertificate } from "../../../src/facts/kinds/vault-certificates.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, outcomes, run, SCOPE } from "../../support/context.ts";
import { AFTER, moving, SHOP, word } from "../domain/hosts.ts";
import { served } from "./served.ts";

const REF = hostRef("servedCertificates", SHOP, AFTER);
const IN_VAULT = factRef("vaultCertificates", SCOPE, "kv/shop");
const declared = (minDaysLeft: number, hosts = [SHOP]): Manifest =>
  moving({}, { certificates: [{ hosts, in: "kv/shop", minDaysLeft, pointer: ["certificates", 0] }] });
const judge = (part: Partial<ServedCertificate>, value = moving()) =>
  outcomes(run(crt02, context(value), new Facts().put(REF, [served(part)])));

describe("CRT-02", () => {
  // The wave ends on 2026-09-12 at 09:00.
  it.each<[string, Partial<ServedCertificate>, Manifest, string]>([
    ["30 days after the wave", { to: "2026-10-12T09:00:00.000Z" }, moving(), "pass"],
    ["a second earlier", { to: "2026-10-12T08:59:59.000Z" }, moving(), "fail"],
    ["as declared", { to: "2026-11-11T09:00:00.000Z" }, declared(60), "pass"],
    ["less than declared", { to: "2026-11-11T08:59:59.000Z" }, declared(60), "fail"],
    [
      "30 days, where another host has more",
      { to: "2026-10-12T09:00:00.000Z" },
      declared(60, ["x.contoso.com"]),
      "pass",
    ],
    [
      "less, declared with a wildcard",
      { to: "2026-10-12T09:00:00.000Z" },
      declared(60, ["*.contoso.com"]),
      "fail",
    ],
    ["but begins after the wave", { from: "2026-09-12T05:00:01.000Z" }, moving(), "fail"],
    ["nobody can read until when", { to: "soon" }, moving(), "unknown"],
    ["for another host", { covers: false }, moving(), "unknown"],
  ])("a certificate that is valid %s", (_, part, value, outcome) => {
    expect(judge(part, value)).toEqual([`${SHOP}: ${outcome}`]);
  });

  it("is unknown where nobody asked, until somebody attests the day", () => {
    expect(outcomes(run(crt02, context(moving()), new Facts()))).toEqual([`${SHOP}: unknown`]);
    const attested = (until: string) =>
      run(crt02, context(moving({}, { attestations: [word("CRT-02", { host: SHOP, until })] })), new Facts());
    expect(outcomes(attested("2026-10-12"))).toEqual([`${SHOP}: pass`]);
    expect(outcomes(attested("2026-10-01"))).toEqual([`${SHOP}: unknown`]);
  });

  it("is unknown where nothing says how the target is reached, and not applicable without hosts", () => {
    const nowhere = manifest({ domains: [{ host: SHOP, pointer: ["domains", 0] }] });
    expect(outcomes(run(crt02, context(nowhere), new Facts()))).toEqual([`${SHOP}: unknown`]);
    expect(outcomes(run(crt02, context(manifest()), new Facts()))).toEqual([
      "ends of certificates: not-applicable",
    ]);
  });

  // The vault of the target holds the declared certificate; the target presents the first, or none for the host.
  const END = Date.parse("2026-10-12T09:00:00Z") / 1000;
  it.each<[string, Partial<ServedCertificate>, Partial<VaultCertificate> | undefined, readonly string[]]>([
    ["presents none yet, and the vault has one that lasts", { covers: false }, { expires: END }, ["pass"]],
    [
      "presents none yet, and the vault has one that does not",
      { covers: false },
      { expires: END - 1 },
      ["fail"],
    ],
    ["presents none yet, and the vault does not say when its one ends", { covers: false }, {}, ["unknown"]],
    [
      "presents none yet, and the vault has one for others",
      { covers: false },
      { expires: END, hosts: ["x.contoso.com"] },
      ["unknown"],
    ],
    [
      "presents none yet, and the vault has one that is disabled",
      { covers: false },
      { expires: END, enabled: false },
      ["unknown"],
    ],
    [
      "presents none yet, and the one of the vault begins late",
      { covers: false },
      { expires: END, notBefore: END },
      ["fail"],
    ],
    ["presents none yet, and the vault was not seen", { covers: false }, undefined, ["unknown"]],
    [
      "presents one that lasts, and the vault has one that does not",
      {},
      { expires: END - 1 },
      ["pass", "fail"],
    ],
    [
      "presents one that does not, and the vault has one that lasts",
      { to: "2026-10-12T08:59:59.000Z" },
      { expires: END },
      ["fail"],
    ],
  ])("where the target %s", (_, presented, held, wanted) => {
    const facts = new Facts().put(REF, [served(presented)]);
    if (held !== undefined) facts.put(IN_VAULT, [{ name: "shop", enabled: true, hosts: [SHOP], ...held }]);
    expect(run(crt02, context(declared(30)), facts).map(({ outcome }) => outcome)).toEqual(wanted);
  });

  it("fails by the vault also where nobody asked the target, and whatever somebody attests", () => {
    const facts = new Facts().put(IN_VAULT, [
      { name: "shop", enabled: true, hosts: [SHOP], expires: END - 1 },
    ]);
    const judged = (value: Manifest) => run(crt02, context(value), facts).map(({ outcome }) => outcome);
    expect(judged(declared(30))).toEqual(["unknown", "fail"]);
    const attested = { ...declared(30), attestations: [word("CRT-02", { host: SHOP, until: "2026-10-12" })] };
    expect(judged(attested)).toEqual(["pass", "fail"]);
  });

  it("reads a wildcard as one label", () => {
    expect(coversHost("*.contoso.com", "a.contoso.com")).toBe(true);
    expect(coversHost("*.contoso.com", "a.b.contoso.com")).toBe(false);
    expect(coversHost("*.contoso.com", "contoso.com")).toBe(false);
  });
});
