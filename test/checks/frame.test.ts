import { requested } from "../support/request.ts";
import { readerOf } from "../../src/derive/derivation.ts";
import { resourceType } from "../../src/base/resource-type.ts";
import { DECLARED } from "../support/context.ts";
import { describe, expect, it } from "vitest";
import { subscriptionScope } from "../../src/base/resource-id.ts";
import { AREAS } from "../../src/base/area.ts";
import { region, subscriptionId } from "../../src/base/names.ts";
import { pathText } from "../../src/base/place.ts";
import { say } from "../../src/base/sentence.ts";
import { instant, parseExpiry } from "../../src/base/time.ts";
import { caseOf, type Check, type Context, type Judgement, type Read } from "../../src/checks/check.ts";
import { judge, neededFacts, resultOf } from "../../src/checks/frame.ts";
import { sub01 } from "../../src/checks/subscription/SUB-01.ts";
import { applyWaivers, attestationUses, matches, waiverCovers } from "../../src/checks/waivers.ts";
import { wav06 } from "../../src/checks/wave/WAV-06.ts";
import type { Manifest, Waiver } from "../../src/manifest/model.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import { unknown } from "../../src/facts/fact.ts";
import { factRef } from "../../src/facts/facts.ts";

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a constant of the test is not what it says");
  return value;
}

const SUBSCRIPTION = { id: sure(subscriptionId("11111111-1111-1111-1111-111111111111")) };
const SCOPE = subscriptionScope(SUBSCRIPTION.id);
const NOW = instant(Date.parse("2026-08-24T05:00:00Z"));

function wave(name: string, end: string): Manifest["waves"][number] {
  const at = instant(Date.parse(end));
  return { name, start: at, end: at, dependsOn: [], workloads: [], gates: AREAS, pointer: ["waves", name] };
}

const place = { file: "relocation.yaml", line: 1, column: 1, path: "target" };

function resource(key: string, waves: string[]): PlannedResource {
  return {
    key,
    type: sure(resourceType("Microsoft.Web/sites")),
    name: key,
    ...requested({}),
    workload: key.split(".")[0] ?? "",
    waves,
    origin: place,
  };
}

function context(waivers: readonly Waiver[] = []): Context {
  const manifest: Manifest = {
    file: "relocation.yaml",
    name: "test",
    cloud: "AzureCloud",
    source: { subscription: SUBSCRIPTION, region: sure(region("westeurope")) },
    target: {
      subscription: SUBSCRIPTION,
      region: sure(region("swedencentral")),
      crossTenant: false,
      candidates: [],
      resourceGroups: [],
      requires: { allowedGeographies: [] },
    },
    expect: {
      mustBeEffective: [],
      allowTypes: [],
      ignoreAssignments: [],
      policyParity: false,
      roleAssignments: [],
      access: {
        parity: "required",
        principalMap: [],
        resourceGroups: [],
        ignore: [],
        appRegistrations: [],
        names: [],
      },
      budgets: [],
    },
    workloads: [],
    plan: {},
    waves: [wave("data", "2026-09-08T20:00:00Z"), wave("web", "2026-09-12T07:00:00Z")],
    waivers,
    attestations: [],
    unjudged: [],
    network: { vnets: [], reserved: [] },
    vaults: [],
    certificates: [],
    domains: [],
    connections: { forbidden: [], allowed: [], scanned: [], notScanned: [], map: [] },
    unverified: [],
    declared: DECLARED,
    locate: (pointer) => ({ ...place, path: pathText(pointer) }),
  };
  return { manifest, planned: [], now: NOW };
}

function waiver(check: string, expires: string, match: Record<string, string> = {}): Waiver {
  return {
    check,
    match,
    reason: "because",
    owner: "me",
    expires: sure(parseExpiry(expires)),
    pointer: ["waivers", 0],
  };
}

const noFacts: Read = readerOf((ref) => {
  const kind: string = ref.kind;
  return unknown("no-permission", say`Not allowed to read ${kind}.`, { permission: "X/read", status: 403 });
});

function checkOf(cases: Check["cases"]): Check {
  return { meta: { ...sub01.meta, id: "TST-01" }, cases };
}

describe("the frame", () => {
  it("answers unknown for a case whose fact is missing, without asking the check", () => {
    const check = checkOf(() => [
      caseOf({ subject: "it", place }, { s: factRef("subscription", SCOPE) }, () => {
        throw new Error("was judged all the same");
      }),
      caseOf({ subject: "other", place }, {}, () => [
        { outcome: "pass", subject: "other", place, why: say`fine` },
      ]),
    ]);
    const { judgements, misses } = judge(check, context(), noFacts);
    expect(judgements.map(({ outcome }) => outcome)).toEqual(["unknown", "pass"]);
    expect(judgements[0]?.why).toBe("Not allowed to read `subscription`.");
    expect(judgements[0]?.fix?.text).toContain("`X/read`");
    expect(misses).toHaveLength(1);
  });

  it("cuts what is longer than any name or value of the service", () => {
    const long = "x".repeat(100_000);
    const judgement: Judgement = {
      outcome: "pass",
      subject: long,
      place,
      why: say`${long}`,
      evidence: [{ label: "displayName", value: long }],
    };
    const text = JSON.stringify(
      resultOf(
        checkOf(() => []),
        judgement,
        context(),
      ),
    );
    expect(text.length).toBeLessThan(5_000);
    const other = resultOf(
      checkOf(() => []),
      { ...judgement, subject: `${long}y` },
      context(),
    );
    expect(text).not.toContain(other.id);
  });

  it("gives no two findings one id, however alike the manifest makes them", () => {
    const twice: Judgement = { outcome: "pass", subject: "it", place, why: say`fine`, facets: { a: "1" } };
    const check = checkOf(() => [1, 2].map(() => caseOf({ subject: "it", place }, {}, () => [twice])));
    const { judgements } = judge(check, context(), noFacts);
    const ids = judgements.map((judgement) => resultOf(check, judgement, context()).id);
    expect(new Set(ids).size).toBe(2);
    // The first keeps the id that it has when it stands alone.
    expect(ids[0]).toBe(resultOf(check, twice, context()).id);
  });

  it("asks for each fact once, however many cases need it", () => {
    const cases: Check["cases"] = () => [
      caseOf({ subject: "a", place }, { s: factRef("provider", SCOPE, "Microsoft.Sql") }, () => []),
      caseOf({ subject: "b", place }, { s: factRef("provider", SCOPE, "microsoft.SQL") }, () => []),
      caseOf({ subject: "c", place }, { s: factRef("provider", SCOPE, "Microsoft.Web") }, () => []),
    ];
    expect(neededFacts([checkOf(cases), checkOf(cases)], context())).toHaveLength(2);
  });

  it("lets a finding concern the waves of its resources, and one about the target every wave", () => {
    const judgement: Judgement = { outcome: "fail", subject: "x", place, why: say`no` };
    const check = checkOf(() => []);
    expect(resultOf(check, judgement, context()).waves).toEqual(["data", "web"]);
    const own = resultOf(check, { ...judgement, resources: [resource("shop.app", ["web"])] }, context());
    expect(own).toMatchObject({ waves: ["web"], workloads: ["shop"], resources: ["shop.app"] });
  });

  it("gives a finding the same id whatever its words, and another for other facets", () => {
    const check = checkOf(() => []);
    const of = (why: string, facet: string): string =>
      resultOf(
        check,
        { outcome: "fail", subject: "x", place, why: say`${why}`, facets: { facet } },
        context(),
      ).id;
    expect(of("a", "1")).toBe(of("b", "1"));
    expect(of("a", "1")).not.toBe(of("a", "2"));
    expect(of("a", "1")).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("waivers", () => {
  const failed = (facets: Record<string, string>, resources: PlannedResource[] = []) =>
    resultOf(
      checkOf(() => []),
      { outcome: "fail", subject: "x", place, why: say`no`, facets, resources },
      context(),
    );

  it.each([
    ["no match names every finding of the check", {}, true],
    ["a facet, in any casing", { REGION: "SwedenCentral" }, true],
    ["a facet with another value", { region: "norwayeast" }, false],
    ["a facet that the finding lacks", { zone: "1" }, false],
    ["the workload, when it is the only one", { workload: "shop" }, true],
    ["one resource of several", { resource: "shop.app" }, false],
  ])("%s", (_name, match, expected) => {
    const result = failed({ region: "swedencentral" }, [
      resource("shop.app", ["web"]),
      resource("shop.plan", ["web"]),
    ]);
    expect(matches(waiver("tst-01", "2026-12-31", match), result)).toBe(expected);
  });

  it("match an address with its query or as it is shown", () => {
    const result = failed({ probe: "https://shop.contoso.com/api?…" });
    const isMatched = (probe: string): boolean => matches(waiver("tst-01", "2026-12-31", { probe }), result);
    expect(isMatched("https://shop.contoso.com/api?code=one")).toBe(true);
    expect(isMatched("https://shop.contoso.com/api?…")).toBe(true);
    expect(isMatched("https://shop.contoso.com/other?code=one")).toBe(false);
  });

  it("match a person by the whole object id or by its first digits, which are shown", () => {
    const result = failed({ principal: "aaaaaaaa-…" });
    const isMatched = (principal: string): boolean =>
      matches(waiver("tst-01", "2026-12-31", { principal }), result);
    expect(isMatched("AAAAAAAA-0000-4000-8000-000000000001")).toBe(true);
    expect(isMatched("aaaaaaaa-…")).toBe(true);
    expect(isMatched("aaaaaaab-0000-4000-8000-000000000001")).toBe(false);
    expect(isMatched("aaaaaaaa")).toBe(false);
  });

  it("turn a failure into waived with the days left, and never an unknown", () => {
    const [waived] = applyWaivers([failed({})], [waiver("TST-01", "2026-08-31")], NOW);
    expect(waived).toMatchObject({ outcome: "waived", waiver: { daysLeft: 7, expires: "2026-08-31" } });
    const unseen = { ...failed({}), outcome: "unknown" as const };
    expect(applyWaivers([unseen], [waiver("TST-01", "2026-08-31")], NOW)).toEqual([unseen]);
  });

  it("hold through their last day and not a moment longer", () => {
    const at = (text: string) =>
      applyWaivers([failed({})], [waiver("TST-01", "2026-08-24")], instant(Date.parse(text)));
    expect(at("2026-08-24T23:59:59Z")[0]?.outcome).toBe("waived");
    expect(at("2026-08-25T00:00:00Z")[0]?.outcome).toBe("fail");
  });

  it.each([
    ["valid", "2026-12-31", true, "pass", "blocker"],
    ["expired", "2026-08-01", true, "fail", "blocker"],
    ["too-short", "2026-09-10", true, "fail", "blocker"],
    ["unused", "2026-12-31", false, "fail", "warning"],
  ])("WAV-06: %s until %s", (state, expires, covers, outcome, severity) => {
    const one = waiver("TST-01", expires);
    const results = covers ? [failed({})] : [];
    const [judgement] =
      wav06.afterwards?.(context([one]), waiverCovers(results, [one], new Set(["TST-01"]))) ?? [];
    const result = resultOf(wav06, sure(judgement), context([one]));
    expect(result).toMatchObject({ outcome, severity, facets: { state, waives: "TST-01" } });
  });

  it("cannot hide what is wrong with waivers", () => {
    const waivers = [waiver("WAV-06", "2030-01-01"), waiver("TST-01", "2026-08-01")];
    const results = [failed({})];
    const covers = waiverCovers(results, waivers, new Set(["TST-01", "WAV-06"]));
    const judged = (wav06.afterwards?.(context(waivers), covers) ?? []).map((one) =>
      resultOf(wav06, one, context(waivers)),
    );
    expect(judged[0]?.why).toContain("cannot be waived");
    expect(applyWaivers([...results, ...judged], waivers, NOW).map(({ outcome }) => outcome)).toEqual([
      "fail",
      "fail",
      "fail",
    ]);
  });

  it("of one check are told apart by what they match, and true doubles by their order", () => {
    const waivers = [{ size: "a" }, { size: "b" }, { size: "b" }, {}].map((match) =>
      waiver("TST-01", "2030-01-01", match),
    );
    const covers = waiverCovers([], waivers, new Set(["TST-01"]));
    const ids = (wav06.afterwards?.(context(waivers), covers) ?? []).map(
      (one) => resultOf(wav06, one, context(waivers)).id,
    );
    expect(new Set(ids).size).toBe(4);
  });

  it("WAV-06 says of a waiver of no known check that it covers nothing", () => {
    const one = waiver("XYZ-99", "2026-12-31");
    const [judgement] =
      wav06.afterwards?.(context([one]), waiverCovers([], [one], new Set(["TST-01"]))) ?? [];
    expect(judgement?.why).toContain("not a check of this version");
  });
  it("an attestation that no check reads is a warning", () => {
    const attestation = (check: string, match: Readonly<Record<string, string>> = {}) => ({
      check,
      match,
      by: "Ash",
      at: NOW,
      evidence: "ticket 1",
      pointer: ["attestations", 0],
    });
    const takes = { ...sub01, meta: { ...sub01.meta, id: "TST-01", takesAttestations: true } } as const;
    const isRead = (one: ReturnType<typeof attestation>, check: Check): boolean =>
      sure(attestationUses([failed({ app: "a" })], [one], [check])[0]).isRead;
    expect(isRead(attestation("TST-01"), takes)).toBe(true);
    expect(isRead(attestation("tst-01", { app: "A" }), takes)).toBe(true);
    expect(isRead(attestation("TST-01", { app: "b" }), takes)).toBe(false);
    expect(isRead(attestation("TST-02"), takes)).toBe(false);
    expect(isRead(attestation("SUB-01"), sub01)).toBe(false);
    const [found] =
      wav06.afterwards?.(context([]), [], [{ attestation: attestation("SUB-01"), isRead: false }]) ?? [];
    expect(found).toMatchObject({ outcome: "fail", severity: "warning", subject: "attestation for SUB-01" });
  });
});

describe("a failure may concern more than its case names", () => {
  const [own, other] = [resource("shop.identity", ["first"]), resource("shop.store", ["second"])];
  const about = { subject: "rights", place, resources: [own], reach: [own, other] };
  const check = (judgement: Pick<Judgement, "outcome">): Check => ({
    meta: sub01.meta,
    cases: () => [
      caseOf(about, { group: factRef("locks", SCOPE) }, () => [
        { subject: "rights", place, resources: [own], why: say`so`, ...judgement },
      ]),
    ],
  });
  const keys = (read: Read, outcome: Judgement["outcome"]) =>
    judge(check({ outcome }), context(), read).judgements.flatMap(({ resources = [] }) =>
      resources.map(({ key }) => key),
    );

  it("so what is unknown waits for all of it", () => {
    expect(
      keys(
        readerOf(() => unknown("not-captured", say`nothing`)),
        "pass",
      ),
    ).toEqual([own.key, other.key]);
  });
});
