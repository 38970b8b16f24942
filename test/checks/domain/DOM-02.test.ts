import { describe, expect, it } from "vitest";
import { dom02 } from "../../../src/checks/domain/DOM-02.ts";
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
});
