import { describe, expect, it } from "vitest";
import { cut01 } from "../../../src/checks/cutover/CUT-01.ts";
import { answersOf } from "../../../src/derive/probes.ts";
import type { HttpAnswer } from "../../../src/facts/kinds/http-answers.ts";
import { context, Facts, manifest, outcomes, run, wave } from "../../support/context.ts";
import { BEFORE, SHOP, word } from "../domain/hosts.ts";
import { PLANNED, switching, webWave } from "./waves.ts";

const AHEAD = context(switching(webWave("ahead")));
const REF = answersOf(SHOP, BEFORE, "/");
const answer = (parts: Partial<HttpAnswer> = {}): HttpAnswer => ({
  address: "20.1.1.1",
  statuses: [200, 200, 200],
  ...parts,
});

describe("CUT-01", () => {
  it("passes where owner, time, triggers and the way back of each host are said", () => {
    expect(outcomes(run(cut01, AHEAD, new Facts()))).toEqual(["wave web: pass"]);
  });

  it.each<[string, Partial<typeof PLANNED>]>([
    ["no owner", { owner: " " }],
    ["no triggers", { triggers: [] }],
    ["a trigger that says nothing", { triggers: [""] }],
    ["more time to decide than the window has", { decideWithin: 5 * 3_600_000 }],
  ])("fails with %s", (_, change) => {
    const own = webWave("ahead", { cutover: { probes: [], rollback: { ...PLANNED, ...change } } });
    expect(outcomes(run(cut01, context(switching(own)), new Facts()))).toEqual(["wave web: fail"]);
  });

  it("names all that is missing where nothing is written", () => {
    const silent = { ...wave("web", "2026-09-12T05:00:00Z", "2026-09-12T09:00:00Z"), workloads: ["shop"] };
    const [found] = run(
      cut01,
      context(switching(silent, [], { cutover: { via: "dns-cname" } })),
      new Facts(),
    );
    expect(found?.outcome).toBe("fail");
    for (const key of ["owner", "decideWithin", "triggers"])
      expect(String(found?.why)).toContain(`cutover.rollback.${key}`);
    expect(String(found?.why)).toContain(`domains: rollbackTo of ${SHOP}`);
  });

  it("fails without a rollback, without a time to decide, and where a host does not say where it goes back to", () => {
    const without = webWave("ahead", { cutover: { probes: [] } });
    expect(outcomes(run(cut01, context(switching(without)), new Facts()))).toEqual(["wave web: fail"]);
    const { owner, triggers } = PLANNED;
    const undated = webWave("ahead", { cutover: { probes: [], rollback: { owner, triggers } } });
    expect(outcomes(run(cut01, context(switching(undated)), new Facts()))).toEqual(["wave web: fail"]);
    const lost = switching(webWave("ahead"), [], { cutover: { via: "dns-cname" } });
    expect(outcomes(run(cut01, context(lost), new Facts()))).toEqual(["wave web: fail"]);
  });

  it.each<[string, HttpAnswer[], string]>([
    ["answers", [answer()], "pass"],
    ["answers that it needs a sign-in", [answer({ statuses: [401, 401, 401] })], "pass"],
    ["sends to its page", [answer({ statuses: [302, 302, 302] })], "pass"],
    ["is stopped and answers 403", [answer(), answer({ statuses: [403, 403, 403] })], "unknown"],
    ["is bound to nothing and answers 404", [answer({ statuses: [200, 200, 404] })], "unknown"],
    ["answers 403 here and 503 there", [answer({ statuses: [403] }), answer({ statuses: [503] })], "fail"],
    ["answers an error of the server once", [answer(), answer({ statuses: [200, 503, 200] })], "fail"],
    ["presents an old certificate", [answer({ statuses: [], refused: "CERT_HAS_EXPIRED" })], "fail"],
    ["was seen at no address", [], "unknown"],
    ["was asked in vain", [answer({ statuses: [] })], "unknown"],
  ])("once the wave has begun, what %s is looked at", (_, answers, outcome) => {
    const found = run(cut01, context(switching(webWave("begun"))), new Facts().put(REF, answers));
    expect(outcomes(found)).toEqual(["wave web: pass", `${SHOP} at ${BEFORE}: ${outcome}`]);
  });

  it("is unknown where nobody asked, until somebody attests it for this host and place", () => {
    const open = run(cut01, context(switching(webWave("begun"))), new Facts());
    expect(outcomes(open)).toEqual(["wave web: pass", `${SHOP} at ${BEFORE}: unknown`]);
    const own = switching(webWave("begun"), [word("CUT-01", { wave: "web", host: SHOP, target: BEFORE })]);
    expect(outcomes(run(cut01, context(own), new Facts()))[1]).toBe(`${SHOP} at ${BEFORE}: pass`);
    const other = switching(webWave("begun"), [word("CUT-01", { wave: "web", host: SHOP })]);
    expect(outcomes(run(cut01, context(other), new Facts()))[1]).toBe(`${SHOP} at ${BEFORE}: unknown`);
  });

  it("does not apply where no wave switches users", () => {
    expect(outcomes(run(cut01, context(manifest()), new Facts()))).toEqual(["cutovers: not-applicable"]);
  });
});
