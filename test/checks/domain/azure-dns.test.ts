import { describe, expect, it } from "vitest";
import { dom01 } from "../../../src/checks/domain/DOM-01.ts";
import { dom02 } from "../../../src/checks/domain/DOM-02.ts";
import type { Check } from "../../../src/checks/check.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { Cursor } from "../../../src/facts/decode/cursor.ts";
import { factRef, hostRef } from "../../../src/facts/facts.ts";
import { zoneRecords, type ZoneRecord } from "../../../src/facts/kinds/zone-records.ts";
import { context, Facts, outcomes, run, SCOPE, SOURCE } from "../../support/context.ts";
import { BEFORE, moving, records, SHOP, word } from "./hosts.ts";

const ZONE = factRef("zoneRecords", SCOPE, "contoso.com");
const OLD_ZONE = factRef("zoneRecords", subscriptionScope(SOURCE), "contoso.com");
const record = (data: string, parts: Partial<ZoneRecord> = {}): ZoneRecord => ({
  name: SHOP,
  type: "CNAME",
  ttl: 300,
  data,
  ...parts,
});

function judge(
  check: Check,
  found: readonly ZoneRecord[],
  change: (facts: Facts) => Facts = (facts) => facts,
  declared = moving(),
) {
  const facts = new Facts()
    .put(ZONE, { found: true, records: found })
    .put(OLD_ZONE, { found: false, records: [] });
  return outcomes(run(check, context(declared), change(facts)));
}
const OPEN = `${SHOP}: unknown`;
const WRONG = `${SHOP} in Azure DNS: fail`;

describe("a record in Azure DNS, where the name servers were not asked,", () => {
  it.each<[string, readonly ZoneRecord[], readonly string[]]>([
    ["proves nothing where it is as declared", [record(BEFORE)], [OPEN]],
    ["is wrong where it leads elsewhere", [record("other.azurewebsites.net")], [OPEN, WRONG]],
    ["is wrong where there is none", [record(BEFORE, { name: "www.contoso.com" })], [OPEN, WRONG]],
    ["is read of a wildcard", [record("other.azurewebsites.net", { name: "*.contoso.com" })], [OPEN, WRONG]],
    ["says nothing as an alias of a resource", [{ name: SHOP, type: "A", ttl: 60, alias: "/a" }], [OPEN]],
  ])("%s", (_, found, expected) => {
    expect(judge(dom01, found)).toEqual(expected);
  });

  it("stands against an attestation", () => {
    const attested = moving({}, { attestations: [word("DOM-01", { host: SHOP, record: BEFORE })] });
    expect(judge(dom01, [record(BEFORE)], undefined, attested)).toEqual([`${SHOP}: pass`]);
    expect(judge(dom01, [record("other.azurewebsites.net")], undefined, attested)).toEqual([
      `${SHOP}: pass`,
      WRONG,
    ]);
  });

  it("lives too long", () => {
    expect(judge(dom02, [record(BEFORE)])).toEqual([OPEN]);
    expect(judge(dom02, [record(BEFORE, { ttl: 3600 })])).toEqual([OPEN, WRONG]);
  });

  it("says nothing beside what the name servers say, of two zones of the name, and where it cannot be read", () => {
    const wrong = [record("other.azurewebsites.net")];
    const asked = (facts: Facts) => facts.put(hostRef("hostRecords", SHOP), records());
    expect(judge(dom01, wrong, asked)).toEqual([`${SHOP}: pass`]);
    expect(judge(dom01, wrong, (facts) => facts.put(OLD_ZONE, { found: true, records: [] }))).toEqual([OPEN]);
    expect(outcomes(run(dom01, context(moving()), new Facts()))).toEqual([OPEN]);
  });

  it("is decoded with its whole name, and its alias in place of data", () => {
    const set = (type: string, name: string, properties: object) =>
      zoneRecords.decode(
        new Cursor({
          type: `Microsoft.Network/dnszones/${type}`,
          name,
          properties: { TTL: 60, ...properties },
        }),
        "Contoso.com",
      );
    expect(set("CNAME", "Shop", { CNAMERecord: { cname: "App.example.org." } })).toEqual([
      { name: SHOP, type: "CNAME", ttl: 60, data: "app.example.org" },
    ]);
    expect(set("A", "@", { ARecords: [{ ipv4Address: "20.1.2.3" }] })).toEqual([
      { name: "contoso.com", type: "A", ttl: 60, data: "20.1.2.3" },
    ]);
    expect(set("A", "@", { targetResource: { id: "/Sub/TM" } })).toEqual([
      { name: "contoso.com", type: "A", ttl: 60, alias: "/sub/tm" },
    ]);
    expect(set("MX", "@", {})).toEqual([]);
  });
});
