import { describe, expect, it } from "vitest";
import { dom03, verificationHost } from "../../../src/checks/domain/DOM-03.ts";
import { dom04 } from "../../../src/checks/domain/DOM-04.ts";
import { resourceIdIn } from "../../../src/base/resource-id.ts";
import { factRef, hostRef } from "../../../src/facts/facts.ts";
import type { Site } from "../../../src/facts/kinds/sites.ts";
import { context, Facts, manifest, outcomes, reg, run, SCOPE } from "../../support/context.ts";
import { moving, records, SHOP, word } from "./hosts.ts";

const TXT = hostRef("hostRecords", `asuid.${SHOP}`, "TXT");
const SITES = factRef("sites", SCOPE);
const ID = "9F2B77AA";

export function site(parts: Partial<Site> = {}): Site {
  const { name = "app-sdc" } = parts;
  return {
    id: resourceIdIn(SCOPE, "Microsoft.Web/sites", name),
    name,
    location: reg("swedencentral"),
    verificationId: ID,
    hosts: [{ name: SHOP, ssl: "SniEnabled" }],
    ...parts,
  };
}

function judge(sites: readonly Site[], texts: readonly string[] = ["v=other", ID.toLowerCase()]) {
  const facts = new Facts()
    .put(TXT, records(texts.map((data) => ({ type: "TXT" as const, ttl: 60, data }))))
    .put(SITES, sites);
  return outcomes(run(dom03, context(moving()), facts));
}

describe("DOM-03", () => {
  it.each<[string, readonly Site[], readonly string[] | undefined, string]>([
    ["verified and bound with TLS", [site()], undefined, "pass"],
    ["bound, and needs no verification any more", [site()], [], "pass"],
    ["not verified", [site({ hosts: [] })], [], "fail"],
    ["verified for the source alone", [site({ hosts: [] })], ["1111"], "fail"],
    ["not bound", [site({ hosts: [] })], undefined, "fail"],
    ["bound without TLS", [site({ hosts: [{ name: SHOP, ssl: "Disabled" }] })], undefined, "fail"],
    ["to be bound to a site that is not there", [], undefined, "unknown"],
    ["bound in another region", [site({ location: reg("westeurope") })], undefined, "unknown"],
  ])("a host that is %s", (_, sites, texts, outcome) => {
    expect(judge(sites, texts)).toEqual([`${SHOP}: ${outcome}`]);
  });

  it("is unknown where the sites cannot be read, and needs no record of a host that is bound", () => {
    const noSites = new Facts().put(TXT, records([]));
    expect(outcomes(run(dom03, context(moving()), noSites))).toEqual([`${SHOP}: unknown`]);
    const noRecords = new Facts().put(SITES, [site()]);
    expect(outcomes(run(dom03, context(moving()), noRecords))).toEqual([`${SHOP}: pass`]);
  });

  it("says which record a binding waits for, as far as it was read", () => {
    const { id, name, location } = site();
    const unbound: Site = { id, name, location, hosts: [] };
    const why = (facts: Facts) => run(dom03, context(moving()), facts.put(SITES, [unbound]))[0]?.why;
    expect(why(new Facts())).toContain("could not be read");
    expect(why(new Facts().put(TXT, records([])))).toContain("contains its verification id");
  });

  it("waits for a person where another service accepts the host", () => {
    const front = { domains: [{ host: SHOP, pointer: ["domains", 0] }] };
    expect(outcomes(run(dom03, context(manifest(front)), new Facts()))).toEqual([`${SHOP}: unknown`]);
    const attested = manifest({ ...front, attestations: [word("DOM-03", { host: SHOP })] });
    expect(outcomes(run(dom03, context(attested), new Facts()))).toEqual([`${SHOP}: pass`]);
    const site = moving({}, { attestations: [word("DOM-03", { host: SHOP, target: "app-old" })] });
    expect(outcomes(run(dom03, context(site), new Facts()))).toEqual([`${SHOP}: unknown`]);
  });

  it("looks for the verification of a wildcard where its parent has it", () => {
    expect(verificationHost("*.contoso.com")).toBe("asuid.contoso.com");
    expect(outcomes(run(dom03, context(manifest()), new Facts()))).toEqual(["bound hosts: not-applicable"]);
  });
});

describe("DOM-04", () => {
  const judged = (...sites: Site[]) => outcomes(run(dom04, context(moving()), new Facts().put(SITES, sites)));
  it("passes where only the intended site has the host, or one of another region", () => {
    expect(judged(site())).toEqual([`${SHOP}: pass`]);
    expect(judged(site({ name: "app-weu", location: reg("westeurope") }))).toEqual([`${SHOP}: pass`]);
  });
  it("fails where another site of the region has it", () => {
    expect(judged(site(), site({ name: "app-old-sdc" }))).toEqual([`${SHOP}: fail`]);
  });
  it("is unknown where the sites cannot be read, and not applicable without hosts", () => {
    expect(outcomes(run(dom04, context(moving()), new Facts()))).toEqual([`${SHOP}: unknown`]);
    expect(outcomes(run(dom04, context(manifest()), new Facts()))).toEqual([
      "hosts of the region: not-applicable",
    ]);
  });
});
