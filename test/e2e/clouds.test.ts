import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { fakeAz } from "../servers/az.ts";
import { readyManifest } from "../worlds/ready-manifest.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { loadWorld, type World } from "../servers/world.ts";
import { runBundle } from "./process.ts";
import { long } from "../support/runs.ts";

const NOW = ["--now", "2026-08-24T05:00:00Z"];

/** A text of the example, in the regions of another cloud: by name and by display name. */
function inCloud(text: string, [from, to]: readonly [string, string]): string {
  const plain = (name: string): string => name.toLowerCase().replaceAll(" ", "");
  return text
    .replaceAll("West Europe", from)
    .replaceAll("Sweden Central", to)
    .replaceAll("westeurope", plain(from))
    .replaceAll("swedencentral", plain(to));
}

/** The ready world, in other regions: written and read as a file is, so that it is checked. */
function worldIn(regions: readonly [string, string]): World {
  const file = join(mkdtempSync(join(tmpdir(), "world-")), "world.json");
  writeFileSync(file, inCloud(JSON.stringify(readyWorld()), regions));
  return loadWorld(file);
}

describe.each([
  ["AzureChinaCloud", ["China North 2", "China North 3"]],
  ["AzureUSGovernment", ["US Gov Arizona", "US Gov Virginia"]],
] as const)("a target in %s", (cloud, regions) => {
  let azure: FakeAzure;
  let env: Readonly<Record<string, string>>;
  let folder: string;

  beforeAll(async () => {
    azure = await startFakeAzure(worldIn(regions));
    const az = fakeAz({
      token: azure.authority.issue(SHOP.deployClient),
      vaultToken: azure.authority.issue(SHOP.deployClient, "https://vault.azure.net"),
      tenantId: SHOP.tenant,
      subscriptionId: SHOP.subscription,
    });
    env = { ...azure.env, PATH: az.path };
    folder = mkdtempSync(join(tmpdir(), "cloud-"));
    const text = inCloud(readyManifest(), regions).replace("AzureCloud", cloud);
    writeFileSync(join(folder, "relocation.yaml"), text);
    cpSync("examples/infra", join(folder, "examples/infra"), { recursive: true });
    for (const file of ["data.tfplan.json", "web.json", "web.parameters.json"]) {
      const path = join(folder, "examples/infra", file);
      writeFileSync(path, inCloud(readFileSync(path, "utf8"), regions));
    }
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
