import { describe, expect, it, vi } from "vitest";
import { AREAS } from "../../src/base/area.ts";
import { say } from "../../src/base/sentence.ts";
import { renderComment } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/model.ts";
import { renderText } from "../../src/report/text.ts";
import { rerunCommand } from "../../src/report/words.ts";
import type { PolicyText } from "../../src/run/options.ts";
import { runReadiness } from "../../src/run/run.ts";
import { at } from "../support/context.ts";

// Each run reads and judges the whole example.
vi.setConfig({ testTimeout: 60_000 });

const HEAD = "apiVersion: relocation/v1alpha1\nkind: RelocationPolicy\nmetadata: { name: Contoso }\n";

async function judged(config?: PolicyText): Promise<Report> {
  const { report } = await runReadiness({
    root: process.cwd(),
    manifest: "examples/relocation.yaml",
    snapshot: "examples/snapshot.json",
    env: {},
    clock: at("2026-08-24T06:00:00Z"),
    credential: { kind: "none", why: say`No credential.` },
    timeoutMs: 60_000,
    ...(config === undefined ? {} : { config: Promise.resolve(config) }),
    log: () => undefined,
  });
  return report;
}

const under = (rest: string, from = "policy.yaml") => judged({ from, text: HEAD + rest });
const severities = (report: Report, check: string): string[] => [
  ...new Set(report.results.filter((result) => result.check === check).map(({ severity }) => severity)),
];

describe("a report under the policy of an organisation", () => {
  it("weighs its checks as the policy says, and the verdict follows", async () => {
    const [plain, lighter] = [
      await judged(),
      await under("severities: { SUB-03: warning, BUD-03: blocker }"),
    ];
    expect(severities(plain, "SUB-03")).toEqual(["blocker"]);
    expect(severities(lighter, "SUB-03")).toEqual(["warning"]);
    expect(severities(lighter, "BUD-03")).toContain("blocker");
    expect(lighter.counts.blockers + lighter.counts.warnings).toBe(
      plain.counts.blockers + plain.counts.warnings,
    );
    expect(lighter.counts.blockers).not.toBe(plain.counts.blockers);
  });

  it("lists what the policy leaves out, and nothing turns off the check of the waivers", async () => {
    const report = await under("severities: { MTH-03: off, SUB-03: off, WAV-06: off }");
    expect(severities(report, "SUB-03")).toEqual([]);
    expect(severities(report, "WAV-06")).not.toEqual([]);
    const left = report.notJudged.find(({ what }) => what.includes("leaves out"));
    expect(left).toMatchObject({ what: "checks that the policy `Contoso` leaves out", count: 2 });
    expect(left?.items.toSorted()).toEqual(["MTH-03", "SUB-03"]);
  });

  it("refuses the waivers that the policy does not allow, and gates every wave by its areas", async () => {
    const report = await under(`gates: [${AREAS.join(", ")}]\nwaivers: { allow: [] }`);
    expect(report.counts.waived).toBe(0);
    expect(report.refused.length).toBeGreaterThan(0);
    expect(report.refused[0]?.why).toMatch(/the policy `Contoso` lets nobody waive/);
    for (const { gates } of report.waves) expect(gates).toEqual(AREAS);
  });

  it("asks for facts as young as the policy says", async () => {
    const ages = (report: Report) =>
      report.results.filter(({ check }) => check === "WAV-08").map(({ outcome }) => outcome);
    expect(ages(await under("maxAge: PT1S"))).toContain("unknown");
  });

  it("says in its head what the policy sets, and from where", async () => {
    const from = "contoso/governance/policy.yaml@v3";
    const report = await under(
      "mandatory: [POL-01]\nseverities: { MTH-03: off }\nwaivers: { longest: P30D }",
      from,
    );
    const line = `The policy Contoso (${from}): policy gates every wave; POL-01 is mandatory; MTH-03 is off; waivers last at most P30D.`;
    const squeezed = (text: string): string => text.replaceAll(/[`*]/g, "").replaceAll(/\s+/g, " ");
    expect(squeezed(renderText(report))).toContain(line);
    expect(squeezed(renderComment(report))).toContain(line);
    expect(rerunCommand(report)).toContain(" --config policy.yaml");
    expect(rerunCommand(await under("", "infra/policy.yaml"))).toContain(" --config infra/policy.yaml");
  });

  it("is not made where the policy cannot be read or is wrong", async () => {
    await expect(judged({ from: "p.yaml@main", why: say`there is no such file` })).rejects.toThrow(
      /the policy .?p\.yaml@main.? could not be read: there is no such file/,
    );
    await expect(under("gates: [polcy]")).rejects.toThrow(/does not fit/);
  });
});
