import { describe, expect, it } from "vitest";
import { cut02 } from "../../../src/checks/cutover/CUT-02.ts";
import { factsBehind, refKey } from "../../../src/derive/derivation.ts";
import { answersOf } from "../../../src/derive/probes.ts";
import { factKey, wordsOf } from "../../../src/facts/facts.ts";
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
    const facts = new Facts().put(answersOf(SHOP, AFTER, "/up", "?deep=1"), [
      answer({ statuses: [204, 204, 204] }),
    ]);
    const url = `https://${SHOP}/up?deep=1`;
    expect(outcomes(run(cut02, probing(url), facts))).toEqual([`https://${SHOP}/up?…: pass`]);
  });

  it("asks for a host of a declared wildcard at what is to serve it, the nearest before the others", () => {
    const own = webWave("begun", {
      cutover: { probes: [{ url: "https://a.eu.contoso.com/", expect: 204, pointer: [] }] },
    });
    const base = switching(own, [], { host: "*.contoso.com" });
    const facts = (at: string) =>
      new Facts().put(answersOf("a.eu.contoso.com", at, "/"), [answer({ statuses: [204, 204, 204] })]);
    const found = (manifestValue: typeof base, at: string) =>
      outcomes(run(cut02, context(manifestValue), facts(at)));
    expect(found(base, AFTER)).toEqual(["https://a.eu.contoso.com/: pass"]);
    expect(found(base, "a.eu.contoso.com")).toEqual(["https://a.eu.contoso.com/: unknown"]);
    const [domain] = base.domains;
    if (domain === undefined) throw new Error("no domain");
    const nearer = {
      ...domain,
      host: "*.eu.contoso.com",
      cutover: { via: "dns-cname" as const, to: "near.azurewebsites.net" },
    };
    expect(found({ ...base, domains: [domain, nearer] }, "near.azurewebsites.net")).toEqual([
      "https://a.eu.contoso.com/: pass",
    ]);
  });

  it("does not take the live name of a host whose target nobody knows for the target, until the wave is closed", () => {
    const url = `https://${SHOP}/`;
    const probes = [{ url, expect: 200, pointer: [] }];
    const lost = { servedBy: "shop.unknown", cutover: { via: "dns-cname" as const } };
    const facts = new Facts().put(answersOf(SHOP, SHOP, "/"), [answer()]);
    const of = (state: "begun" | "closed", words: Parameters<typeof switching>[1] = []) =>
      outcomes(run(cut02, context(switching(webWave(state, { cutover: { probes } }), words, lost)), facts));
    expect(of("begun")).toEqual([`${url}: unknown`]);
    expect(of("begun", [word("CUT-02", { wave: "web", probe: url })])).toEqual([`${url}: pass`]);
    expect(of("closed")).toEqual([`${url}: pass`]);
  });

  it("shows and keeps no query, tells two of them apart, and takes an attestation of either form", () => {
    const secret = (value: string) => `https://${SHOP}/api?code=${value}`;
    const shown = `https://${SHOP}/api?…`;
    const cases = cut02.cases(probing(secret("s3cr3t")));
    const refs = cases.flatMap(({ needs }) => factsBehind(needs));
    const keys = refs.map((ref) => `${factKey(ref)} ${JSON.stringify(wordsOf(ref))}`);
    expect(keys.join()).not.toContain("s3cr3t");
    expect(refs).toMatchObject([{ query: "?code=s3cr3t" }]);
    expect(JSON.stringify(run(cut02, probing(secret("s3cr3t")), new Facts()))).not.toContain("s3cr3t");
    const two = webWave("begun", {
      cutover: { probes: ["one", "two"].map((value) => ({ url: secret(value), expect: 200, pointer: [] })) },
    });
    const found = run(cut02, context(switching(two)), new Facts());
    expect(new Set(outcomes(found)).size).toBe(2);
    const asked = cut02.cases(context(switching(two))).flatMap(({ needs }) => factsBehind(needs).map(refKey));
    expect(new Set(asked).size).toBe(2);
    for (const probe of [shown, secret("one")]) {
      const one = webWave("begun", {
        cutover: { probes: [{ url: secret("one"), expect: 200, pointer: [] }] },
      });
      const told = switching(one, [word("CUT-02", { wave: "web", probe })]);
      expect(outcomes(run(cut02, context(told), new Facts()))).toEqual([`${shown}: pass`]);
    }
  });

  it.each<[url: string, shown?: string]>([
    ["https://10.0.0.1/"],
    ["https://[::1]/"],
    // Whoever may sign in there is nobody's business.
    ["https://me:secret@app.contoso.com/", "https://…@app.contoso.com/"],
    ["https://app.contoso.com:8443/"],
    ["https://localhost/"],
    ["https://0x7f.1/"],
  ])("does not ask %s, and is unknown", (url, shown = url) => {
    const found = run(cut02, probing(url), new Facts());
    expect(outcomes(found)).toEqual([`${shown}: unknown`]);
    expect(JSON.stringify(found.map(({ facets, why, fix }) => [facets, why, fix]))).not.toContain("secret");
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
