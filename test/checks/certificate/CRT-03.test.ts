import { describe, expect, it } from "vitest";
import { crt03 } from "../../../src/checks/certificate/CRT-03.ts";
import { hostRef } from "../../../src/facts/facts.ts";
import type { ServedCertificate } from "../../../src/facts/kinds/served-certificates.ts";
import { context, Facts, manifest, outcomes, run } from "../../support/context.ts";
import { AFTER, moving, SHOP, word } from "../domain/hosts.ts";
import { served } from "./served.ts";

const REF = hostRef("servedCertificates", SHOP, AFTER);
const judge = (...all: Partial<ServedCertificate>[]) =>
  run(crt03, context(moving()), new Facts().put(REF, all.map(served)));

describe("CRT-03", () => {
  it.each<[string, Partial<ServedCertificate>[], string]>([
    ["is for the host and trusted", [{}], "pass"],
    ["is for other names", [{ covers: false, names: ["*.azurewebsites.net"] }], "fail"],
    ["is for other names at one of two addresses", [{}, { covers: false }], "fail"],
    ["has expired", [{ trusted: false, error: "CERT_HAS_EXPIRED" }], "fail"],
    ["is not valid yet", [{ trusted: false, error: "CERT_NOT_YET_VALID" }], "fail"],
    ["is signed by itself", [{ trusted: false, error: "DEPTH_ZERO_SELF_SIGNED_CERT" }], "fail"],
    [
      "comes without its intermediate",
      [{ trusted: false, error: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }],
      "fail",
    ],
    ["is not trusted for a reason nobody gives", [{ trusted: false }], "fail"],
    ["was presented by no address", [], "unknown"],
  ])("a certificate that %s", (_, all, outcome) => {
    expect(outcomes(judge(...all))).toEqual([`${SHOP}: ${outcome}`]);
  });

  it("is unknown where nobody asked, until somebody attests it for this host and target", () => {
    expect(outcomes(run(crt03, context(moving()), new Facts()))).toEqual([`${SHOP}: unknown`]);
    const attested = (match: Record<string, string>) =>
      run(crt03, context(moving({}, { attestations: [word("CRT-03", match)] })), new Facts())[0]?.outcome;
    expect(attested({ host: SHOP, target: AFTER })).toBe("pass");
    expect(attested({ host: SHOP, target: "app-other.azurewebsites.net" })).toBe("unknown");
    expect(attested({ host: SHOP })).toBe("unknown");
  });

  it("is unknown where nothing says how the target is reached, and not applicable without hosts", () => {
    const nowhere = manifest({ domains: [{ host: SHOP, pointer: ["domains", 0] }] });
    expect(outcomes(run(crt03, context(nowhere), new Facts()))).toEqual([`${SHOP}: unknown`]);
    expect(outcomes(run(crt03, context(manifest()), new Facts()))).toEqual([
      "hosts over TLS: not-applicable",
    ]);
  });
});
