import { describe, expect, it } from "vitest";
import { dom01 } from "../../../src/checks/domain/DOM-01.ts";
import { say } from "../../../src/base/sentence.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { hostRef } from "../../../src/facts/facts.ts";
import type { HostRecords } from "../../../src/facts/kinds/host-records.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { at, context, Facts, manifest, outcomes, run } from "../../support/context.ts";
import { AFTER, BEFORE, moving, records, SHOP, word } from "./hosts.ts";

const REF = hostRef("hostRecords", SHOP);
type Cutover = NonNullable<Manifest["domains"][number]["cutover"]>;

function judge(value: HostRecords, declared = moving()) {
  return run(dom01, context(declared), new Facts().put(REF, value));
}
const via = (way: Cutover["via"], rest: Partial<Cutover> = {}) => moving({ cutover: { via: way, ...rest } });
const alias = (data: string): HostRecords => records([{ type: "CNAME", ttl: 300, data }]);
const address = (...all: string[]): HostRecords =>
  records(all.map((data) => ({ type: "A" as const, ttl: 300, data })));

/** Served by a resource, with nothing said of its cutover. */
function without(): Manifest {
  const { domains, ...rest } = moving();
  return { ...rest, domains: domains.map(({ cutover: _, ...one }) => one) };
}

/** The record, without where its alias ends. */
const endless = ({ ends: _, ...rest }: HostRecords): HostRecords => rest;

describe("DOM-01", () => {
  it.each<[string, HostRecords, Manifest, string]>([
    ["leads to where it is to lead before the switch", records(), moving(), "pass"],
    ["leads to the source's own host where no rollbackTo stands", records(), via("dns-cname"), "pass"],
    ["lies in another zone", records(undefined, { zone: "shop.contoso.com" }), moving(), "fail"],
    ["is not in its zone", records([], { found: false }), moving(), "fail"],
    ["leads elsewhere", alias("other.azurewebsites.net"), moving(), "fail"],
    ["leads to the target before the wave", alias(AFTER), moving(), "fail"],
    ["leads to a name that is gone", records(undefined, { ends: "no-such-name" }), moving(), "fail"],
    ["is an address and no alias", address("20.1.2.3"), moving(), "fail"],
    ["has the declared address", address("20.1.2.3"), via("dns-a", { rollbackTo: "20.1.2.3" }), "pass"],
    [
      "has one address more",
      address("20.1.2.3", "20.9.9.9"),
      via("dns-a", { rollbackTo: "20.1.2.3" }),
      "fail",
    ],
    [
      "has an address of the other family, too, which the manifest has no place for",
      records([
        { type: "A", ttl: 300, data: "20.1.2.3" },
        { type: "AAAA", ttl: 300, data: "2603:1020::1" },
      ]),
      via("dns-a", { rollbackTo: "20.1.2.3" }),
      "unknown",
    ],
    ["is an alias whose end nobody could read", endless(records()), moving(), "unknown"],
    [
      "has an address that no name tells",
      address("20.1.2.3"),
      via("dns-a", { rollbackTo: BEFORE }),
      "unknown",
    ],
    ["is an alias that is to be an address", records(), via("dns-a", { rollbackTo: "20.1.2.3" }), "fail"],
    ["is behind Traffic Manager", alias("shop.trafficmanager.net"), via("traffic-manager"), "pass"],
    ["is not behind Front Door", alias(BEFORE), via("front-door"), "fail"],
    ["may be behind Front Door by an alias record", address("20.1.2.3"), via("front-door"), "unknown"],
    ["may be behind a gateway", alias(BEFORE), via("application-gateway"), "unknown"],
    [
      "has no declared cutover, and nothing that serves it",
      records(),
      manifest({ domains: [{ host: SHOP, pointer: ["domains", 0] }] }),
      "unknown",
    ],
    ["has no declared cutover, and leads to what serves it", records(), without(), "pass"],
    ["has no declared cutover, and leads elsewhere", alias("other.azurewebsites.net"), without(), "fail"],
    ["has no declared cutover, and an address", address("20.1.2.3"), without(), "unknown"],
    [
      "is to lead nobody knows where",
      records(),
      manifest({ domains: [{ host: SHOP, cutover: { via: "dns-cname" }, pointer: ["domains", 0] }] }),
      "unknown",
    ],
  ])("a host that %s", (_, value, declared, outcome) => {
    expect(outcomes(judge(value, declared))).toEqual([`${SHOP}: ${outcome}`]);
  });

  it("passes at the target once the wave has begun", () => {
    const facts = new Facts().put(REF, alias(AFTER));
    const later = { ...context(moving()), now: at("2026-09-12T06:00:00Z") };
    expect(outcomes(run(dom01, later, facts))).toEqual([`${SHOP}: pass`]);
  });

  it("asks for a name that a wildcard answers for", () => {
    const facts = new Facts().put(hostRef("hostRecords", "relocation-readiness.contoso.com"), records());
    expect(outcomes(run(dom01, context(moving({ host: "*.contoso.com" })), facts))).toEqual([
      "*.contoso.com: pass",
    ]);
  });

  it("is unknown where nobody asked, and says what to do", () => {
    const facts = new Facts().miss(REF, unknown("not-probed", say`Nobody asked.`));
    const [found] = run(dom01, context(moving()), facts);
    expect(found?.outcome).toBe("unknown");
    expect(outcomes(run(dom01, context(moving()), new Facts()))).toEqual([`${SHOP}: unknown`]);
  });

  it("takes an attestation that names host and record, and of nothing else", () => {
    const attested = (match: Record<string, string>) =>
      outcomes(run(dom01, context(moving({}, { attestations: [word("DOM-01", match)] })), new Facts()));
    expect(attested({ host: SHOP, record: BEFORE })).toEqual([`${SHOP}: pass`]);
    expect(attested({ host: SHOP, record: "another.azurewebsites.net" })).toEqual([`${SHOP}: unknown`]);
    expect(attested({ host: SHOP })).toEqual([`${SHOP}: unknown`]);
    expect(attested({})).toEqual([`${SHOP}: unknown`]);
  });

  it("believes what it sees before what somebody attests", () => {
    const declared = moving({}, { attestations: [word("DOM-01", { host: SHOP, record: BEFORE })] });
    expect(outcomes(judge(alias("other.azurewebsites.net"), declared))).toEqual([`${SHOP}: fail`]);
  });

  it("is not applicable without hosts", () => {
    expect(outcomes(run(dom01, context(manifest()), new Facts()))).toEqual(["hosts: not-applicable"]);
  });
});
