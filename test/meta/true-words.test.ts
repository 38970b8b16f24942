import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { snapshotSummary } from "../../src/cli/snapshot-summary.ts";
import { maskReport } from "../../src/report/mask.ts";
import { exampleEstate, reportOf } from "../robust/estate.ts";

const report = reportOf(await exampleEstate());
const SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";

describe("what the form for a wrong verdict says is true", () => {
  const form = readFileSync(".github/ISSUE_TEMPLATE/wrong-verdict.yml", "utf8").replaceAll(/\s+/g, " ");

  it("of reports, which have ids shortened", () => {
    expect(form).toContain("Reports have their subscription and tenant ids shortened");
    expect(JSON.stringify(maskReport(report, []))).not.toContain(SUBSCRIPTION);
  });

  it("of snapshots, which hold them in full", () => {
    expect(form).toMatch(/Snapshots hold these ids in full.*never paste a snapshot here/);
    expect(readFileSync("examples/snapshot.json", "utf8")).toContain(SUBSCRIPTION);
  });

  it("of what can be shared, which has stand-ins for both", () => {
    expect(form).toContain("`relocation snapshot share --snapshot snapshot.json --output shared` writes");
    const proof = readFileSync("test/share/share.test.ts", "utf8");
    expect(proof).toContain("does not pass: no word of no list, no id that Azure does not publish");
  });

  it("of the summary of a snapshot, which holds none", async () => {
    expect(form).toContain(
      "What `relocation snapshot summary` prints of one holds counts and words of Azure's own lists",
    );
    const summary = await snapshotSummary("examples/snapshot.json", process.cwd());
    expect(summary).toContain("microsoft.web/sites");
    expect(summary).not.toContain(SUBSCRIPTION);
    expect(summary).not.toContain("shop");
  });
});

describe("the fix of a denial", () => {
  const denials = report.results.filter(({ check, fix }) => /^POL-0[1-6]$/.test(check) && fix !== undefined);

  it.each(denials)("of $check: its command is of the choice that says so, the last", ({ fix }) => {
    const text = String(fix?.text);
    expect(text).toMatch(/^A: .*\. B, with this command: exempt /);
    expect(fix?.command).toMatch(/^az policy exemption create /);
  });

  it("names the assignment whose owner is meant", () => {
    expect(denials.length).toBeGreaterThan(1);
    const all = denials.map(({ fix }) => String(fix?.text)).join("\n");
    expect(all).toContain("the owner of `landing-zone-guardrails`");
    expect(all).not.toContain("its owner");
  });
});
