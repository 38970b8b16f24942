import { describe, expect, it } from "vitest";
import { cut02 } from "../../../src/checks/cutover/CUT-02.ts";
import { answersOf } from "../../../src/derive/probes.ts";
import type { HttpAnswer } from "../../../src/facts/kinds/http-answers.ts";
import { context, Facts, manifest, outcomes, run } from "../../support/context.ts";
import { AFTER, SHOP, word } from "../domain/hosts.ts";
import { PROBE, switching, webWave } from "./waves.ts";

const BEGUN = context(switching(webWave("begun")));
const REF = answersOf(AFTER, AFTER, "/healthz");
const answer = (parts: Partial<HttpAnswer> = {}): HttpAnswer => ({
  address: "20.1.1.1",
  statuses: [200, 200, 200],
  ...parts,
});
const probing = (url: string) =>
  context(
    switching(webWave("begun", { cutover: { probes: [{ url, expect: 204, pointer: ["waves", "web"] }] } })),
  );

describe("CUT-02", () => {
  it.each<[string, HttpAnswer[], string]>([
    ["answers as expected", [answer(), answer({ address: "20.1.1.2" })], "pass"],
    ["answers otherwise at one of two", [answer(), answer({ statuses: [503, 503, 503] })], "fail"],
    ["answers otherwise once", [answer({ statuses: [200, 200, 500] })], "fail"],
    ["sends elsewhere", [answer({ statuses: [302, 302, 302] })], "fail"],
    [
      "presents another certificate",
      [answer({ statuses: [], refused: "ERR_TLS_CERT_ALTNAME_INVALID" })],
      "fail",
    ],
    ["was seen at no address", [], "unknown"],
  ])("a target that %s", (_, answers, outcome) => {
    expect(outcomes(run(cut02, BEGUN, new Facts().put(REF, answers)))).toEqual([`${PROBE}: ${outcome}`]);
  });

  it("asks for a host that is still to be switched at what is to serve it", () => {
    const facts = new Facts().put(answersOf(SHOP, AFTER, "/up?deep=1"), [
      answer({ statuses: [204, 204, 204] }),
    ]);
    const url = `https://${SHOP}/up?deep=1`;
    expect(outcomes(run(cut02, probing(url), facts))).toEqual([`${url}: pass`]);
  });

  it.each([
    "https://10.0.0.1/",
    "https://[::1]/",
    "https://me:secret@app.contoso.com/",
    "https://app.contoso.com:8443/",
    "https://localhost/",
    "https://0x7f.1/",
  ])("does not ask %s, and is unknown", (url) => {
    const found = run(cut02, probing(url), new Facts());
    expect(outcomes(found)).toEqual([`${url}: unknown`]);
    expect(cut02.cases(probing(url)).flatMap(({ needs }) => needs)).toEqual([]);
  });

  it("is unknown where nobody asked or no probe is declared, until somebody attests it", () => {
    expect(outcomes(run(cut02, BEGUN, new Facts()))).toEqual([`${PROBE}: unknown`]);
    const attested = switching(webWave("begun"), [word("CUT-02", { wave: "web", probe: PROBE })]);
    expect(outcomes(run(cut02, context(attested), new Facts()))).toEqual([`${PROBE}: pass`]);
    const bare = webWave("begun", { cutover: { probes: [] } });
    expect(outcomes(run(cut02, context(switching(bare)), new Facts()))).toEqual(["wave web: unknown"]);
    const told = switching(bare, [word("CUT-02", { wave: "web" })]);
    expect(outcomes(run(cut02, context(told), new Facts()))).toEqual(["wave web: pass"]);
  });

  it("asks nothing before the wave has begun, unless the caller wants the cutover judged", () => {
    const ahead = context(switching(webWave("ahead")));
    expect(outcomes(run(cut02, ahead, new Facts()))).toEqual(["wave web: not-applicable"]);
    expect(outcomes(run(cut02, { ...ahead, phase: "cutover" }, new Facts()))).toEqual([`${PROBE}: unknown`]);
    expect(outcomes(run(cut02, context(manifest()), new Facts()))).toEqual(["cutovers: not-applicable"]);
  });
});
