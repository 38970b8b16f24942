import { describe, expect, it } from "vitest";
import { resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import { crt04 } from "../../../src/checks/certificate/CRT-04.ts";
import { Cursor } from "../../../src/facts/decode/cursor.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { decodeWebCertificate, type WebCertificate } from "../../../src/facts/kinds/web-certificates.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, outcomes, reg, run, SOURCE } from "../../support/context.ts";
import { moving, SHOP, word } from "../domain/hosts.ts";

const SCOPE = subscriptionScope(SOURCE);
const REF = factRef("webCertificates", SCOPE);

function certificate(part: Partial<WebCertificate> = {}): WebCertificate {
  return {
    id: resourceIdOf(SCOPE, "resourceGroups/rg/providers/Microsoft.Web/certificates/shop"),
    location: reg("westeurope"),
    hosts: [SHOP],
    managed: true,
    ...part,
  };
}

const judge = (seen: readonly WebCertificate[], value: Manifest = moving()) =>
  outcomes(run(crt04, context(value), new Facts().put(REF, seen)));
const by = (via: "dns-cname" | "front-door" | "application-gateway"): Manifest =>
  moving({ cutover: { via, ttlBefore: 300 } });
const declared = (hosts: string[]): Manifest =>
  moving({}, { certificates: [{ hosts, in: "kv/shop", minDaysLeft: 30, pointer: ["certificates", 0] }] });

describe("CRT-04", () => {
  it.each<[string, WebCertificate[], Manifest, string]>([
    ["managed, with no plan", [certificate()], moving(), "fail"],
    ["managed, and the record alone is switched", [certificate()], by("dns-cname"), "fail"],
    ["managed, with a certificate declared for it", [certificate()], declared([SHOP]), "pass"],
    ["managed, with a wildcard declared", [certificate()], declared(["*.contoso.com"]), "pass"],
    ["managed, with one declared for another host", [certificate()], declared(["x.contoso.com"]), "fail"],
    ["managed, behind Front Door", [certificate()], by("front-door"), "pass"],
    ["managed, behind a gateway", [certificate()], by("application-gateway"), "pass"],
    ["from a vault", [certificate({ managed: false })], moving(), "pass"],
    ["managed for another host", [certificate({ hosts: ["x.contoso.com"] })], moving(), "pass"],
    ["managed in another region", [certificate({ location: reg("northeurope") })], moving(), "pass"],
    ["none", [], moving(), "pass"],
  ])("a certificate that is %s", (_, seen, value, outcome) => {
    expect(judge(seen, value)).toEqual([`${SHOP}: ${outcome}`]);
  });

  it("is unknown where nobody asked, until somebody attests the plan; what is seen no word mends", () => {
    expect(outcomes(run(crt04, context(moving()), new Facts()))).toEqual([`${SHOP}: unknown`]);
    const attested = moving({}, { attestations: [word("CRT-04", { host: SHOP })] });
    expect(outcomes(run(crt04, context(attested), new Facts()))).toEqual([`${SHOP}: pass`]);
    expect(judge([certificate()], attested)).toEqual([`${SHOP}: fail`]);
  });

  it("is not applicable without hosts", () => {
    expect(outcomes(run(crt04, context(manifest()), new Facts()))).toEqual([
      "managed certificates: not-applicable",
    ]);
  });
});

describe("a certificate of App Service", () => {
  const decoded = (properties: object): WebCertificate =>
    decodeWebCertificate(new Cursor({ id: certificate().id, location: "West Europe", properties }));

  it.each([
    ["managed, where it has a canonical name", { canonicalName: "Shop.contoso.com" }, true],
    ["managed, with null for a vault", { canonicalName: SHOP, keyVaultId: null }, true],
    ["not managed, with a vault", { canonicalName: SHOP, hostNames: [SHOP], keyVaultId: "/x" }, false],
    ["not managed, without a canonical name", { hostNames: [SHOP], canonicalName: null }, false],
  ])("is %s", (_, properties, managed) => {
    expect(decoded(properties)).toMatchObject({ hosts: [SHOP], managed, location: "westeurope" });
  });
});
