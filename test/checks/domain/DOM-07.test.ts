import { describe, expect, it } from "vitest";
import { dom07 } from "../../../src/checks/domain/DOM-07.ts";
import { hostRef } from "../../../src/facts/facts.ts";
import type { HostRecords } from "../../../src/facts/kinds/host-records.ts";
import { at, context, Facts, manifest, outcomes, run } from "../../support/context.ts";
import { AFTER, BEFORE, moving, records, SHOP, word } from "./hosts.ts";

const REF = hostRef("hostRecords", SHOP);
const alias = (data: string): HostRecords => records([{ type: "CNAME", ttl: 300, data }]);

function judge(value: HostRecords | undefined, declared = moving()) {
  const facts = new Facts();
  if (value !== undefined) facts.put(REF, value);
  return run(dom07, { ...context(declared), now: at("2026-09-14"), phase: "decommission" }, facts).map(
    ({ outcome }) => outcome,
  );
}

describe("DOM-07", () => {
  const endless = (({ ends: _, ...rest }: HostRecords): HostRecords => rest)(alias("other.example.org"));
  it.each<[string, HostRecords, string]>([
    ["leads to the target", alias(AFTER), "pass"],
    ["is gone", records([], { found: false }), "pass"],
    ["leads to the source", alias(BEFORE), "fail"],
    ["leads to a name that is gone", { ...alias("old.azurewebsites.net"), ends: "no-such-name" }, "fail"],
    ["leads nobody knows where in the end", endless, "unknown"],
    [
      "leads to an address, of which the name of the source tells nothing",
      records([{ type: "A", ttl: 300, data: "20.1.2.3" }]),
      "unknown",
    ],
    ["leads to a service in front of others", alias("shop.trafficmanager.net"), "unknown"],
    ["leads to another name", alias("shop.example.org"), "pass"],
  ])("a record that %s", (__, value, outcome) => {
    expect(judge(value)).toEqual([outcome]);
  });

  it("is judged once the wave is closed, and not before", () => {
    expect(outcomes(run(dom07, context(moving()), new Facts().put(REF, alias(BEFORE))))).toEqual([
      `${SHOP}: not-applicable`,
    ]);
  });

  it("is unknown where nobody asked, until somebody attests it", () => {
    expect(judge(undefined)).toEqual(["unknown"]);
    const seen = (day: string) => [word("DOM-07", { host: SHOP, record: BEFORE }, day)];
    const attestations = seen("2026-09-13");
    expect(judge(undefined, moving({}, { attestations: seen("2026-09-10") }))).toEqual(["unknown"]);
    expect(judge(undefined, moving({}, { attestations: seen("2026-09-12") }))).toEqual(["pass"]);
    expect(judge(undefined, moving({}, { attestations }))).toEqual(["pass"]);
    expect(judge(alias(BEFORE), moving({}, { attestations }))).toEqual(["fail"]);
  });

  it("is unknown where the manifest does not say what goes, and not applicable without hosts", () => {
    expect(
      judge(alias("other.example.org"), manifest({ domains: [{ host: SHOP, pointer: ["domains", 0] }] })),
    ).toEqual(["unknown"]);
    expect(outcomes(run(dom07, context(manifest()), new Facts()))).toEqual([
      "records of old hosts: not-applicable",
    ]);
  });
});
