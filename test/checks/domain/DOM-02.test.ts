import { describe, expect, it } from "vitest";
import { dom02 } from "../../../src/checks/domain/DOM-02.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { hostRef } from "../../../src/facts/facts.ts";
import { at, context, Facts, outcomes, run } from "../../support/context.ts";
import { BEFORE, moving, records, SHOP, word } from "./hosts.ts";

const REF = hostRef("hostRecords", SHOP);
const living = (ttl: number) => records([{ type: "CNAME", ttl, data: BEFORE }]);

function judge(ttl: number, now = "2026-08-24T05:00:00Z", declared = moving()) {
  return run(dom02, { ...context(declared), now: at(now) }, new Facts().put(REF, living(ttl)));
}

describe("DOM-02", () => {
  it("passes where the record was short-lived a week before the wave", () => {
    expect(outcomes(judge(300))).toEqual([`${SHOP}: pass`]);
    expect(outcomes(judge(300, "2026-09-05T05:00:00Z"))).toEqual([`${SHOP}: pass`]);
  });

  it("is unknown later than that, until somebody attests since when", () => {
    expect(outcomes(judge(300, "2026-09-05T05:00:01Z"))).toEqual([`${SHOP}: unknown`]);
    const attested = (ttl: string) =>
      moving({}, { attestations: [word("DOM-02", { host: SHOP, ttl }, "2026-09-01")] });
    expect(outcomes(judge(300, "2026-09-11", attested("300")))).toEqual([`${SHOP}: pass`]);
    expect(outcomes(judge(300, "2026-09-11", attested("60")))).toEqual([`${SHOP}: unknown`]);
    expect(outcomes(judge(3600, "2026-09-11", attested("300")))).toEqual([`${SHOP}: fail`]);
  });

  it("fails where it lives too long, and only warns while there is time to lower it", () => {
    const severity = (ttl: number, now: string) => judge(ttl, now)[0]?.severity;
    expect(outcomes(judge(3600))).toEqual([`${SHOP}: fail`]);
    expect(severity(3600, "2026-08-24")).toBe("warning");
    expect(severity(3600, "2026-09-11T05:00:00Z")).toBeUndefined();
    expect(judge(3600)[0]?.fix?.text).toContain("2026-09-12T04:00:00Z");
  });

  it("counts the age of a snapshot, not the day on which it is judged", () => {
    const evidence = {
      from: "snapshot" as const,
      observedAt: at("2026-09-01"),
      maxAge: { ms: 1, text: "PT1S" },
      rehearsal: false,
    };
    const later = { ...context(moving()), now: at("2026-09-11"), evidence };
    expect(outcomes(run(dom02, later, new Facts().put(REF, living(300))))).toEqual([`${SHOP}: pass`]);
    // Of several snapshots, the newest may be the one that saw it.
    const several = { ...later, evidence: { ...evidence, newestAt: at("2026-09-11") } };
    expect(outcomes(run(dom02, several, new Facts().put(REF, living(300))))).toEqual([`${SHOP}: unknown`]);
  });

  it("takes the window of the wave where the manifest names no time", () => {
    const declared = moving({ cutover: { via: "dns-cname", rollbackTo: BEFORE } });
    expect(outcomes(judge(14_400, undefined, declared))).toEqual([`${SHOP}: pass`]);
    expect(outcomes(judge(14_401, undefined, declared))).toEqual([`${SHOP}: fail`]);
  });

  it("is unknown where nobody asked, or the host has no record", () => {
    expect(outcomes(run(dom02, context(moving()), new Facts()))).toEqual([`${SHOP}: unknown`]);
    const none = new Facts().put(REF, records([]));
    expect(outcomes(run(dom02, context(moving()), none))).toEqual([`${SHOP}: unknown`]);
  });

  it("is not applicable where nothing is switched by DNS, or nothing says when", () => {
    const front = moving({ cutover: { via: "front-door" } });
    expect(outcomes(run(dom02, context(front), new Facts()))).toEqual(["times to live: not-applicable"]);
    const never = moving({ cutover: { via: "dns-cname" } }, { waves: [] });
    expect(outcomes(run(dom02, context(never), new Facts()))).toEqual([`${SHOP}: not-applicable`]);
  });

  const plain = (text: string | undefined) => text?.replaceAll("`", "");
  const unnamed = moving({ cutover: { via: "dns-cname", ttlBefore: 300 } }, { waves: [] });
  it.each<[string, number, string, Manifest, string, string | undefined]>([
    [
      "short for longer than any resolver keeps a record",
      300,
      "2026-09-02T05:00:00Z",
      moving(),
      `The record of ${SHOP} has a time to live of 300 s, and had it 10 days before the wave.`,
      undefined,
    ],
    [
      "short, and of no wave",
      300,
      "2026-09-02T05:00:00Z",
      unnamed,
      `The record of ${SHOP} has a time to live of 300 s, as declared.`,
      undefined,
    ],
    [
      "too long, with a wave",
      3600,
      "2026-09-02T05:00:00Z",
      moving(),
      `The record of ${SHOP} has a time to live of 3600 s. When it is switched, 300 s is the limit.`,
      "Lower it to 300 s by 2026-09-12T04:00:00Z: whoever has asked before keeps the old record for 3600 s.",
    ],
    [
      "too long, and of no wave",
      3600,
      "2026-09-02T05:00:00Z",
      unnamed,
      `The record of ${SHOP} has a time to live of 3600 s. When it is switched, 300 s is the limit.`,
      "Lower it to 300 s.",
    ],
    [
      "short, with the wave near",
      300,
      "2026-09-10T05:00:00Z",
      moving(),
      `The record of ${SHOP} has a time to live of 300 s. No name server shows since when, and the wave is less than 7 days away.`,
      `If it was lowered at least one old time to live before web, attest it for DOM-02 with host: ${SHOP}, ttl: "300". A snapshot taken a week before shows it, too.`,
    ],
  ])("says how long the record lives, and what to do: %s", (_, ttl, now, declared, why, fix) => {
    const found = judge(ttl, now, declared);
    expect(found.map((one) => [plain(one.why), plain(one.fix?.text)])).toEqual([[why, fix]]);
  });

  it.each([
    ["two days and the old time are left, and a second", "2026-09-10T03:59:59Z", "warning"],
    ["two days and the old time are left, and no more", "2026-09-10T04:00:00Z", undefined],
    ["the wave has begun", "2026-09-12T06:00:00Z", undefined],
  ])("warns only while there is time to lower it: %s", (_, now, severity) => {
    expect(judge(3600, now).map((one) => [one.outcome, one.severity])).toEqual([["fail", severity]]);
  });

  it("judges the longest of several records", () => {
    const several = records(
      [60, 3600, 300].map((ttl, n) => ({ type: "A" as const, ttl, data: `20.0.0.${String(n)}` })),
    );
    const [found] = run(dom02, context(moving()), new Facts().put(REF, several));
    expect(found?.outcome).toBe("fail");
    expect(found?.why).toContain("3600");
  });

  it.each([
    ["dns-cname", "pass"],
    ["dns-a", "pass"],
    ["app-service-domain", "pass"],
    ["front-door", "not-applicable"],
  ] as const)("judges hosts that are switched by their record: %s", (via, outcome) => {
    const found = judge(300, undefined, moving({ cutover: { via, ttlBefore: 300, rollbackTo: BEFORE } }));
    expect(found.map((one) => one.outcome)).toEqual([outcome]);
  });
});
