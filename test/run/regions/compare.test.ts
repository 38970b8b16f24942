import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CHECKS } from "../../../src/checks/registry.ts";
import { readerOf } from "../../../src/derive/derivation.ts";
import { withoutPause } from "../../../src/base/pauses.ts";
import { lookupOf, tableOf } from "../../../src/facts/table.ts";
import { known } from "../../../src/facts/fact.ts";
import { REGION_ASPECTS, type RegionComparison } from "../../../src/report/regions.ts";
import type { ReadinessInput } from "../../../src/run/assess.ts";
import { teamPacks } from "../../../src/run/packs.ts";
import { comparisonOfRegions } from "../../../src/run/regions/compare.ts";
import { aspectOf, REGION_CHECKS, SAME_EVERYWHERE } from "../../../src/run/regions/aspects.ts";
import { at, manifest, planned, reg, TARGET, type ManifestParts } from "../../support/context.ts";
import { factKey, factRef } from "../../../src/facts/facts.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";

type Locations = {
  readonly name: string;
  readonly geography?: string;
  readonly pair?: string;
  readonly zones?: number;
}[];

function compared(
  candidates: readonly string[],
  locations?: Locations,
  parts: ManifestParts = {},
  packsIn?: ReadinessInput["packsIn"],
): RegionComparison {
  const ref = factRef("locations", subscriptionScope(TARGET));
  const table =
    locations === undefined
      ? tableOf()
      : tableOf({
          locations: new Map([
            [
              factKey(ref),
              known(
                locations.map(({ name, geography, pair, zones = 0 }) => ({
                  name: reg(name),
                  displayName: name,
                  type: "Region",
                  regionType: "Physical",
                  ...(geography === undefined ? {} : { geography, geographyGroup: "Europe" }),
                  pairedRegions: pair === undefined ? [] : [reg(pair)],
                  availabilityZoneMappings: Array.from({ length: zones }, (_, index) => ({
                    logicalZone: String(index + 1),
                    physicalZone: `${name}-az${String(index + 1)}`,
                  })),
                })),
              ),
            ],
          ]),
        });
  const reader = () => readerOf(lookupOf(table));
  const input = {
    manifest: manifest(parts),
    planned: [planned("Microsoft.Network/virtualNetworks", "vnet")],
    checks: [],
    read: reader(),
    facts: { from: "live" as const, observedAt: at("2026-08-24T05:00:00Z") },
    now: at("2026-08-24T05:00:00Z"),
    tool: { name: "tool", version: "1" },
    ...(packsIn === undefined ? {} : { packsIn }),
  };
  return withoutPause(comparisonOfRegions(input, candidates.map(reg), reader));
}

function cell({ candidates }: RegionComparison, region: string, aspect: string) {
  return candidates.find((one) => one.region === region)?.cells.find((one) => one.aspect === aspect);
}

describe("the aspects of a region", () => {
  it("are told by every check of the areas region and quota, or it is the same in every region", () => {
    const all = CHECKS.filter(({ meta }) => meta.area === "region" || meta.area === "quota");
    const open = all.filter(({ meta }) => aspectOf(meta.id) === undefined && !(meta.id in SAME_EVERYWHERE));
    expect(open.map(({ meta }) => meta.id)).toEqual([]);
    expect(new Set(REGION_CHECKS.map(({ meta }) => aspectOf(meta.id))).size).toBe(REGION_ASPECTS.length - 1);
  });
});

describe("regions side by side", () => {
  const PLACES: Locations = [
    { name: "swedencentral", geography: "Sweden", pair: "swedensouth", zones: 3 },
    { name: "northeurope", geography: "Europe", pair: "westeurope", zones: 3 },
    { name: "polandcentral", geography: "Poland", zones: 3 },
    { name: "westeurope", geography: "Europe", pair: "northeurope", zones: 3 },
    { name: "norwaywest", geography: "Norway", pair: "norwayeast" },
  ];

  it("have a cell for each aspect with a reason, and the target among them, each region once", () => {
    const all = compared(["northeurope", "swedencentral", "northeurope"], PLACES);
    expect(all.candidates.map(({ region }) => region).sort()).toEqual(["northeurope", "swedencentral"]);
    for (const { cells } of all.candidates) {
      expect(cells.map(({ aspect }) => aspect)).toEqual(REGION_ASPECTS);
      for (const { why } of cells) expect(why.length).toBeGreaterThan(10);
    }
  });

  it("are never ready where nothing is known of them", () => {
    const all = compared(["northeurope", "polandcentral"], undefined);
    for (const { verdict, cells, unknowns } of all.candidates) {
      expect(verdict).toBe("unknown");
      expect(unknowns).toBeGreaterThan(2);
      const known = cells.filter((one) => one.verdict === "ready").map(({ aspect }) => aspect);
      // What the manifest does not ask for, the plan does not take of, or a table tells.
      expect(known).toEqual(["skus", "zones", "geography", "latency"]);
    }
  });

  it("are ranked by blockers, then by what is unknown", () => {
    const target = { requires: { zones: 3, allowedGeographies: ["Sweden", "Europe"] } };
    const all = compared(["norwaywest", "northeurope", "chinaeast2"], PLACES, { target });
    expect(all.candidates.map(({ region, rank }) => [region, rank])).toEqual([
      ["northeurope", 1],
      ["swedencentral", 1],
      ["norwaywest", 3],
      ["chinaeast2", 4],
    ]);
    expect(cell(all, "norwaywest", "zones")).toMatchObject({ verdict: "not-ready", shows: "0 zones" });
    expect(cell(all, "chinaeast2", "access")?.verdict).toBe("not-ready");
    expect(cell(all, "chinaeast2", "latency")?.verdict).toBe("unknown");
  });

  it("show geography, pair and latency, and do not block by a latency that nobody limits", () => {
    const all = compared(["polandcentral"], PLACES);
    expect(cell(all, "polandcentral", "geography")).toMatchObject({ verdict: "ready", shows: "Poland" });
    expect(cell(all, "polandcentral", "pair")).toMatchObject({ shows: "no pair" });
    expect(cell(all, "polandcentral", "latency")).toMatchObject({ verdict: "ready", shows: "26 ms" });
    expect(cell(all, "polandcentral", "price")?.verdict).toBe("unknown");
    const limited = compared(["polandcentral"], PLACES, {
      target: { requires: { maxLatencyMs: 20, allowedGeographies: [] } },
    });
    expect(cell(limited, "polandcentral", "latency")?.verdict).toBe("not-ready");
  });

  it("tell which of them is the target, and the worst of each first", () => {
    const target = { requires: { zones: 3, allowedGeographies: ["Atlantis"] } };
    const all = compared(["norwaywest", "northeurope"], PLACES, { target });
    const targets = all.candidates.filter(({ isTarget }) => isTarget).map(({ region }) => region);
    expect(targets).toEqual(["swedencentral"]);
    for (const { findings, findingsTotal } of all.candidates) {
      const weights = findings.map(
        ({ severity, outcome, everywhere }) =>
          ["blocker", "warning", "notice"].indexOf(severity) * 4 +
          (outcome === "unknown" ? 2 : 0) +
          (everywhere ? 1 : 0),
      );
      expect(weights).toEqual(weights.toSorted((a, b) => a - b));
      expect(new Set(weights).size).toBeGreaterThan(1);
      expect(findingsTotal).toBe(findings.length);
    }
  });

  it("say of a finding whether every region has it", () => {
    const target = { requires: { allowedGeographies: ["Atlantis"] } };
    const all = compared(["northeurope"], PLACES, { target });
    for (const { findings } of all.candidates)
      expect(findings.find(({ check }) => check === "REG-07")).toMatchObject({ everywhere: true });
    expect(cell(all, "northeurope", "geography")?.why).toContain("in every region compared");
  });
});

describe("the policy packs of the team", () => {
  const root = mkdtempSync(join(tmpdir(), "regions-"));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const packs = async (policyRule: unknown) => {
    mkdirSync(join(root, "own"), { recursive: true });
    const parameters = { targetRegion: { type: "String" } };
    const properties = { displayName: "own", mode: "All", parameters, policyRule };
    writeFileSync(join(root, "own", "policy.json"), JSON.stringify({ properties }));
    return teamPacks(["own"], root);
  };
  const verdicts = ({ candidates }: RegionComparison) =>
    Object.fromEntries(
      candidates.map(({ region, findings }) => [
        region,
        findings.filter(({ check, outcome }) => check === "POL-12" && outcome === "fail").length,
      ]),
    );

  it("are held against the plan in each region", async () => {
    const denied = await packs({
      if: { field: "location", equals: "northeurope" },
      then: { effect: "deny" },
    });
    const all = compared(["northeurope", "norwaywest"], undefined, {}, denied);
    expect(verdicts(all)).toEqual({ swedencentral: 0, northeurope: 1, norwaywest: 0 });
    expect(cell(all, "northeurope", "policies")?.verdict).not.toBe("ready");
  });

  it("are bound to the region that is compared, by their parameter targetRegion", async () => {
    const elsewhere = await packs({
      if: { field: "location", equals: "[parameters('targetRegion')]" },
      then: { effect: "deny" },
    });
    const all = compared(["northeurope"], undefined, {}, elsewhere);
    expect(verdicts(all)).toEqual({ swedencentral: 1, northeurope: 1 });
  });

  it("are none where nobody names a folder", () => {
    expect(verdicts(compared(["northeurope"]))).toEqual({ swedencentral: 0, northeurope: 0 });
  });
});
