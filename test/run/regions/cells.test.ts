import { describe, expect, it } from "vitest";
import { say } from "../../../src/base/sentence.ts";
import { resultOf } from "../../../src/checks/frame.ts";
import { CHECKS } from "../../../src/checks/registry.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Location } from "../../../src/facts/kinds/locations.ts";
import type { Outcome, Result } from "../../../src/report/model.ts";
import type { QuotaRow } from "../../../src/report/table-rows.ts";
import type { RegionAspect, RegionCell, RegionFinding } from "../../../src/report/regions.ts";
import { cellsOf, type RegionJudged } from "../../../src/run/regions/cells.ts";
import { context, Facts, manifest, must, place, reg, SCOPE } from "../../support/context.ts";

const HERE = reg("swedencentral");
const judged = (parts: Partial<RegionJudged> = {}): RegionJudged => ({
  region: HERE,
  manifest: manifest(),
  results: [],
  quotas: [],
  findings: [],
  read: new Facts().read,
  price: { verdict: "unknown", why: say`Nobody asked.` },
  ...parts,
});
const cell = (aspect: RegionAspect, parts: Partial<RegionJudged> = {}): RegionCell =>
  must(cellsOf(judged(parts)).find((one) => one.aspect === aspect));

const result = (id: string, outcome: Outcome, why = say`So it is.`): Result => {
  const check = must(CHECKS.find(({ meta }) => meta.id === id));
  const passed = { outcome: "pass", why, subject: id, place: place("target") } as const;
  return { ...resultOf(check, passed, context(manifest())), outcome };
};
const finding = (parts: Partial<RegionFinding> = {}): RegionFinding => ({
  aspect: "skus",
  check: "REG-03",
  severity: "blocker",
  outcome: "fail",
  subject: "vm",
  why: say`It is not sold.`,
  everywhere: false,
  ...parts,
});

describe("whether a region is ready in one thing", () => {
  const warning = finding({ severity: "warning", why: say`It is scarce.` });
  const open = finding({ outcome: "unknown", severity: "warning", why: say`It was refused.` });
  const pass = result("REG-03", "pass", say`It is sold.`);
  it.each<[string, Partial<RegionJudged>, RegionCell["verdict"], string]>([
    ["no check", {}, "unknown", "No check in force judges it."],
    [
      "a check of something else",
      { results: [result("REG-02", "pass")] },
      "unknown",
      "No check in force judges it.",
    ],
    ["one that passes", { results: [pass] }, "ready", "It is sold."],
    [
      "one that passes, after one that asks nothing",
      { results: [result("REG-09", "not-applicable"), pass] },
      "ready",
      "It is sold.",
    ],
    ["one that is waived", { results: [result("REG-03", "waived", say`We know.`)] }, "ready", "We know."],
    [
      "several",
      { results: [pass, result("REG-09", "waived")] },
      "ready",
      "Not blocked: 2 things were judged.",
    ],
    [
      "nothing that is asked",
      { results: [result("REG-03", "not-applicable", say`It has no size.`)] },
      "ready",
      "It has no size.",
    ],
    ["a blocker", { results: [pass], findings: [finding()] }, "not-ready", "`REG-03`: It is not sold."],
    [
      "a blocker of something else",
      { results: [pass], findings: [finding({ aspect: "types" })] },
      "ready",
      "It is sold.",
    ],
    [
      "blockers",
      { findings: [finding(), finding({ check: "REG-09" }), open] },
      "not-ready",
      "`REG-03`: It is not sold. And 1 more.",
    ],
    [
      "a blocker after what is not known",
      { findings: [open, finding()] },
      "not-ready",
      "`REG-03`: It is not sold.",
    ],
    [
      "what every region has",
      { findings: [finding({ everywhere: true })] },
      "not-ready",
      "`REG-03`: It is not sold. It is so in every region compared.",
    ],
    [
      "what every region has, and more",
      { findings: [finding({ everywhere: true }), finding()] },
      "not-ready",
      "`REG-03`: It is not sold. And 1 more.",
    ],
    [
      "what is not known, whatever it weighs",
      { results: [pass], findings: [open] },
      "unknown",
      "`REG-03`: It was refused.",
    ],
    [
      "a blocker that is not known",
      { findings: [{ ...open, severity: "blocker" }] },
      "unknown",
      "`REG-03`: It was refused.",
    ],
    [
      "a warning",
      { results: [pass], findings: [warning] },
      "ready",
      "Not blocked, with a warning of `REG-03`: It is scarce.",
    ],
  ])("%s", (_, parts, verdict, why) => {
    expect(cell("skus", parts)).toEqual({ aspect: "skus", verdict, why });
  });

  it("is what its price is", () => {
    const price = { verdict: "ready", why: say`It costs more.`, shows: "+3 %" } as const;
    expect(cell("price", { price })).toEqual({ aspect: "price", ...price });
    expect(cell("price")).toEqual({ aspect: "price", verdict: "unknown", why: "Nobody asked." });
  });
});

describe("how far a region is", () => {
  const at = (region: string, ...results: RegionJudged["results"]) =>
    cell("latency", { region: reg(region), results });
  it.each<[string, Outcome, RegionCell["verdict"]]>([
    ["passes", "pass", "ready"],
    ["is waived", "waived", "ready"],
    ["fails", "fail", "not-ready"],
    ["is unknown", "unknown", "unknown"],
  ])("is what its limit says, where that %s", (_, outcome, verdict) => {
    const [none, some] = [result("REG-14", "not-applicable"), result("REG-14", outcome, say`Its limit.`)];
    expect(at("swedencentral", none, some)).toMatchObject({ verdict, why: "Its limit." });
  });

  it("is what is published, where nothing limits it", () => {
    const far = at("swedencentral", result("REG-14", "not-applicable"));
    expect(far.verdict).toBe("ready");
    expect(far.shows).toMatch(/^\d+ ms$/);
    expect(String(far.why)).toContain(String(parseInt(far.shows ?? "", 10)));
    expect(at("westeurope")).toMatchObject({ verdict: "ready", why: "It is the source region." });
    const nowhere = at("atlantis");
    expect([nowhere.verdict, nowhere.shows]).toEqual(["unknown", undefined]);
  });
});

describe("what a region shows", () => {
  const location = (parts: Partial<Location> = {}): Location => ({
    name: HERE,
    displayName: "Sweden Central",
    type: "Region",
    pairedRegions: [],
    availabilityZoneMappings: [],
    ...parts,
  });
  const shows = (aspect: RegionAspect, ...locations: Location[]): string | undefined =>
    cell(aspect, { read: new Facts().put(factRef("locations", SCOPE), locations).read }).shows;
  const zone = (logicalZone: string, physicalZone = logicalZone) => ({ logicalZone, physicalZone });

  it("is its geography, its pair and its zones, of itself and no other", () => {
    const other = location({
      name: reg("westeurope"),
      geography: "Europe",
      pairedRegions: [reg("northeurope")],
    });
    const own = location({ geography: "Sweden", pairedRegions: [reg("swedensouth")] });
    expect([shows("geography", other, own), shows("pair", other, own)]).toEqual(["Sweden", "swedensouth"]);
    expect(shows("zones", other, own)).toBe("0 zones");
    expect(
      shows("zones", location({ availabilityZoneMappings: [zone("1"), zone("2"), zone("2", "x")] })),
    ).toBe("2 zones");
    expect(shows("pair", location({ geography: "Sweden" }))).toBe("no pair");
    for (const aspect of ["geography", "zones"] as const) {
      expect(shows(aspect, other)).toBeUndefined();
      expect(cell(aspect).shows).toBeUndefined();
    }
    expect(shows("types", own)).toBeUndefined();
  });

  it("is the counter of which the smallest part is left", () => {
    const row = (title: string, limit: number, left?: number, region: string = HERE): QuotaRow => ({
      provider: "Microsoft.Compute",
      region,
      counter: title,
      title,
      unit: "vCPUs",
      outcome: "fits",
      used: 0,
      limit,
      ...(left === undefined ? {} : { left }),
    });
    const least = (...quotas: QuotaRow[]) => cell("quota", { quotas }).shows;
    expect(least(row("a", 100, 20), row("b", 10, 1), row("c", 10, 5))).toBe("b: 1 of 10 left");
    expect(least(row("a", 100, 20), row("b", 10, 1, "westeurope"))).toBe("a: 20 of 100 left");
    expect(least(row("a", 100, 20), row("open", 10))).toBe("a: 20 of 100 left");
    expect(least(row("a", 100, 20), row("none", 0, -4))).toBe("none: -4 of 0 left");
    expect(least(row("open", 10))).toBeUndefined();
    expect(least()).toBeUndefined();
  });
});
