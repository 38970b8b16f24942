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

  const addresses = (...list: string[]) =>
    records(list.map((data) => ({ type: "A" as const, ttl: 300, data })));
  const text = { type: "TXT" as const, ttl: 300, data: "v=1" };
  it.each<[string, string | undefined, HostRecords, string]>([
    ["the address of the source stays", "20.0.0.1", addresses("20.0.0.1"), "fail"],
    ["the address of the source stays beside another", "20.0.0.1", addresses("20.9.9.9", "20.0.0.1"), "fail"],
    ["another address stands for that of the source", "20.0.0.1", addresses("20.9.9.9"), "pass"],
    ["an alias may lead on to the address of the source", "20.0.0.1", alias("shop.example.org"), "unknown"],
    ["the target is known, though it was an address before", "20.0.0.1", alias(AFTER), "pass"],
    ["an address tells nothing of the name of the source", BEFORE, addresses("20.9.9.9"), "unknown"],
    ["only words are left of the host", BEFORE, records([text]), "pass"],
    ["words beside the alias change nothing", BEFORE, records([text, ...alias(BEFORE).records]), "fail"],
    [
      "the alias of the source leads nowhere the run could read",
      BEFORE,
      (({ ends: _, ...rest }: HostRecords): HostRecords => rest)(alias(BEFORE)),
      "fail",
    ],
    ["a host with no alias, of which no name ends", BEFORE, records([], { ends: "no-such-name" }), "pass"],
    [
      "an address beside which no alias could end",
      "20.0.0.1",
      { ...addresses("20.9.9.9"), ends: "no-such-name" },
      "pass",
    ],
    ["source and target have one name, to which it leads", AFTER, alias(AFTER), "pass"],
  ])("%s", (__, rollbackTo, value, outcome) => {
    const cutover = { via: "dns-cname" as const, ...(rollbackTo === undefined ? {} : { rollbackTo }) };
    expect(judge(value, moving({ cutover }))).toEqual([outcome]);
  });

  it.each<[string, HostRecords, string, string | undefined]>([
    [
      "a name that is gone",
      { ...alias("old.azurewebsites.net"), ends: "no-such-name" },
      `${SHOP} is an alias of old.azurewebsites.net, which leads to a name that does not exist: whoever takes it gets the traffic.`,
      "Delete the record, or let it lead to the target.",
    ],
    [
      "the source",
      alias(BEFORE),
      `${SHOP} still leads to ${BEFORE}, which goes with the source.`,
      "Let it lead to the target before the source is deleted.",
    ],
    ["the target", alias(AFTER), `${SHOP} leads to ${AFTER}, and not to the source.`, undefined],
    ["nothing", records([]), `${SHOP} has no record any more that could lead anywhere.`, undefined],
    [
      "an end that could not be read",
      endless,
      `${SHOP} is an alias of other.example.org. This run could not read where that leads.`,
      undefined,
    ],
    [
      "what may lead on to the source",
      addresses("20.1.2.3"),
      `${SHOP} leads to 20.1.2.3. It is not known whether that leads on to ${BEFORE}, which goes with the source.`,
      undefined,
    ],
  ])("says where the record leads, and what to do: %s", (__, value, why, fix) => {
    const facts = new Facts().put(REF, value);
    const judged = run(dom07, { ...context(moving()), phase: "decommission" }, facts);
    const plain = (sentence: string | undefined) => sentence?.replaceAll("`", "");
    expect(judged.map((one) => [plain(one.why), plain(one.fix?.text)])).toEqual([[why, fix]]);
    expect(judged[0]?.facets).toEqual({ host: SHOP, record: BEFORE });
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
