import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import type { FakeAzure } from "../servers/azure.ts";
import { readyManifest } from "../worlds/ready-manifest.ts";
import { readyWorld } from "../worlds/ready.ts";
import { exampleIn } from "./in-cloud.ts";
import { runBundle } from "./process.ts";
import { long } from "../support/runs.ts";

const NOW = ["--now", "2026-08-24T05:00:00Z"];

describe.each([
  ["AzureChinaCloud", ["China North 2", "China North 3"]],
  ["AzureUSGovernment", ["US Gov Arizona", "US Gov Virginia"]],
] as const)("a target in %s", (cloud, regions) => {
  let azure: FakeAzure;
  let env: Readonly<Record<string, string>>;
  let folder: string;

  beforeAll(async () => {
    ({ azure, env, folder } = await exampleIn(cloud, regions, readyWorld(), readyManifest()));
  });
  afterAll(async () => {
    await azure.close();
  });

  /** The report, which two tests look at. */
  let checked: Promise<Report>;
  beforeAll(() => {
    checked = check();
  });
  async function check(): Promise<Report> {
    const { stdout, stderr } = await runBundle("cli", ["check", "--format", "json", ...NOW], env, folder);
    expect(stderr).toBe("");
    return parseReport(stdout, "stdout");
  }

  it("is judged as one of the public cloud is, with what this world holds of it", async () => {
    const report = await checked;
    expect(report.cloud).toBe(cloud);
    const outcomes = (id: string): string[] => [
      ...new Set(report.results.filter((one) => one.check === id).map(({ outcome }) => outcome)),
    ];
    for (const id of ["SUB-01", "REG-01", "REG-02", "REG-06", "QUO-01", "QUO-02", "POL-01"])
      expect(outcomes(id), id).toEqual(["pass"]);
    const failed = report.results.filter(
      ({ outcome, severity }) => outcome === "fail" && severity === "blocker",
    );
    expect(failed).toEqual([]);
  });

  it("says that a service whose list names no region of the cloud is not known there, and never ready", async () => {
    const { verdict, results } = await checked;
    const ai = results.filter(({ check: id, why }) => id === "REG-03" && why.includes("OpenAI"));
    expect(ai.map(({ outcome }) => outcome)).toEqual(["unknown"]);
    expect(verdict).toBe("unknown");
  });

  long("is no target for a candidate of another cloud", async () => {
    const { stdout } = await runBundle(
      "cli",
      ["regions", "--candidates", "westeurope", "--format", "json", ...NOW],
      env,
      folder,
    );
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      cloud,
      regions: { candidates: [{ isTarget: true }, { region: "westeurope", verdict: "not-ready" }] },
    });
    expect(stdout).toContain("is a region of the public Azure cloud");
  });
});
