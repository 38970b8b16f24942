import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { parseSnapshot } from "../../src/facts/snapshot.ts";
import type { Report, Result } from "../../src/report/model.ts";
import { estateOf, NOW, reportOf } from "../robust/estate.ts";
import { copyExample } from "../support/checkout.ts";
import { captured } from "../worlds/capture.ts";
import { readyManifest } from "../worlds/ready-manifest.ts";
import { READY, readyWorld } from "../worlds/ready.ts";
import { shopWorld } from "../worlds/shop.ts";
import type { World } from "../servers/world.ts";

/** The ready world, into a subscription that is still to be created under the group of the old one. */

const MANIFEST = "examples/relocation.yaml";
const root = mkdtempSync(join(tmpdir(), "new-subscription-"));
copyExample(root);
const document = parseDocument(readyManifest());
document.setIn(["target", "subscription"], { new: true });
document.setIn(["target", "managementGroup"], "mg-corp");
writeFileSync(join(root, MANIFEST), document.toString());
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function judged(world: World): Promise<Report> {
  const { table } = parseSnapshot(
    await captured(world, root, MANIFEST, NOW, { mayMiss: true }),
    "snapshot.json",
  );
  return reportOf(await estateOf("new subscription", root, MANIFEST, table));
}

const of = (report: Report, ...checks: readonly string[]): Result[] =>
  report.results.filter(({ check }) => checks.includes(check));

describe("a target subscription that does not exist yet", () => {
  let report: Report;
  beforeAll(async () => {
    report = await judged(readyWorld());
  }, 60_000);

  it("is never ready, for one reason", () => {
    expect(report.verdict).toBe("not-ready");
    expect(of(report, "SUB-01").map(({ outcome }) => outcome)).toEqual(["fail"]);
    const [cause] = report.causes;
    expect(cause?.what).toContain("does not exist yet");
    expect(cause?.results).toBeGreaterThan(10);
    expect(JSON.stringify(report)).not.toContain("00000000-0000-0000-0000-0");
  });

  it("has one root finding, which the cause names", () => {
    const [cause] = report.causes;
    expect(report.causes).toHaveLength(1);
    expect(cause?.what).toContain("`SUB-01` says what to do");
    const fails = report.results.filter(
      ({ outcome, waitsFor }) => outcome === "fail" && waitsFor === cause?.id,
    );
    expect(fails.map(({ check }) => check)).toEqual(["SUB-01"]);
    const waiting = report.results.filter(({ waitsFor }) => waitsFor === cause?.id);
    expect(waiting.length).toBe((cause?.results ?? 0) + 1);
    const others = report.results.filter(
      ({ why, waitsFor }) => why.includes("does not exist yet") && waitsFor === undefined,
    );
    expect(others.filter(({ outcome }) => outcome === "unknown")).toEqual([]);
  });

  it("is judged by what providers offer, and by what policies deny of it", () => {
    expect(new Set(of(report, "REG-02").map(({ outcome }) => outcome))).toEqual(new Set(["pass"]));
    // The exemption of the ready world is of its own subscription.
    const denied = of(report, "POL-06").filter(({ outcome }) => outcome === "fail");
    expect(denied.map(({ subject }) => subject)).toEqual([
      "landing-zone-guardrails at management group mg-landingzones › secureTransfer",
    ]);
    expect(report.results.filter(({ why }) => why.includes("supports tags and location"))).toEqual([]);
  });

  it("is unknown where only a subscription tells", () => {
    for (const check of ["SUB-03", "REG-01", "REG-03", "QUO-01", "BUD-01"])
      expect([check, ...new Set(of(report, check).map(({ outcome }) => outcome))]).toEqual([
        check,
        "unknown",
      ]);
  });

  it("is asked for none of its identities, and known to have no resource group", () => {
    const { causes, missingFacts } = report;
    expect(missingFacts.filter(({ cause }) => cause !== causes[0]?.id)).toEqual([]);
    expect(JSON.stringify(of(report, "RBAC-01"))).not.toContain("exists already is not seen");
  });

  it("is judged by what the management group hands down", () => {
    expect(new Set(of(report, "POL-01", "POL-02", "POL-03").map(({ outcome }) => outcome))).toEqual(
      new Set(["pass"]),
    );
    expect(of(report, "SUB-06").map(({ outcome }) => outcome)).toEqual(["pass"]);
  });

  it("does not pass where the policies of the group forbid the region", async () => {
    const closed = await judged(shopWorld({ ...READY, guardrailLocations: ["westeurope"] }));
    const outcomes = new Set(of(closed, "POL-01").map(({ outcome }) => outcome));
    expect(outcomes.has("pass")).toBe(false);
    expect(outcomes.size).toBeGreaterThan(0);
  }, 60_000);
});
