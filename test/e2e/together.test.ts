import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { isJsonObject, listAt, stringAt } from "../servers/json.ts";
import { fakeAz } from "../servers/az.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { runAction, runBundle, type Finished } from "./process.ts";
import { long } from "../support/runs.ts";

const NOW = ["--now", "2026-08-24T05:00:00Z"];

let azure: FakeAzure;
let env: Readonly<Record<string, string>>;
let folder: string;

/** A manifest with machines of 4 vCPUs and a storage account. */
function manifest(name: string, machines: number, account: string): string {
  return `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: ${name} }
source: { subscription: { id: ${SHOP.subscription} }, region: westeurope }
target: { subscription: { id: ${SHOP.subscription} }, region: swedencentral }
workloads:
  ${name}:
    resourceGroup: rg-${name}
    resources:
      - { id: vm, type: Microsoft.Compute/virtualMachines, to: vm-${name}, sku: Standard_D4s_v5, count: ${String(machines)} }
      - { id: data, type: Microsoft.Storage/storageAccounts, to: ${account}, sku: Standard_ZRS }
`;
}

beforeAll(async () => {
  azure = await startFakeAzure(readyWorld());
  const az = fakeAz({
    token: azure.authority.issue(SHOP.deployClient),
    vaultToken: azure.authority.issue(SHOP.deployClient, "https://vault.azure.net"),
    tenantId: SHOP.tenant,
    subscriptionId: SHOP.subscription,
  });
  env = { ...azure.env, PATH: az.path };
  folder = mkdtempSync(join(tmpdir(), "together-"));
  writeFileSync(join(folder, "a.yaml"), manifest("alpha", FITS, "stalphasdc"));
  writeFileSync(join(folder, "b.yaml"), manifest("beta", FITS, "stbetasdc"));
  writeFileSync(join(folder, "same.yaml"), manifest("gamma", 1, "stalphasdc"));
  await run(["capture", "a.yaml", "b.yaml", "--output", "both.json", ...NOW]);
});
afterAll(async () => {
  await azure.close();
});

/** Machines of 4 vCPUs of which the family of the ready world has room for once, and not twice. */
const FITS = 12;

const run = (args: readonly string[], live = true): Promise<Finished> =>
  runBundle("cli", args, live ? env : {}, folder);

function reportsOf(text: string): Report[] {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new Error("no document");
  return listAt(value, "reports").map((report) => parseReport(JSON.stringify(report), "stdout"));
}

function failing({ results }: Report, ...checks: string[]): string[] {
  return results
    .filter(({ check, outcome }) => checks.includes(check) && outcome === "fail")
    .map(({ check, why }) => `${check} ${why}`);
}

const QUOTAS = ["QUO-01", "QUO-02"];

describe("manifests that are judged together", () => {
  it("fit each by itself, and not both: a finding in both, that names the other", async () => {
    for (const file of ["a.yaml", "b.yaml"]) {
      const alone = parseReport((await run(["check", file, "--format", "json", ...NOW])).stdout, file);
      expect(failing(alone, ...QUOTAS), file).toEqual([]);
    }
    const both = await run(["check", "a.yaml", "b.yaml", "--format", "json", ...NOW]);
    expect(both.stderr).toBe("");
    expect(both.code).toBe(1);
    const [alpha, beta] = reportsOf(both.stdout);
    if (alpha === undefined || beta === undefined) throw new Error("a report is missing");
    expect([alpha.manifest.name, beta.manifest.name]).toEqual(["alpha", "beta"]);
    expect(failing(alpha, ...QUOTAS).join()).toMatch(
      /96 vCPUs needed together with the deployment of `beta`/,
    );
    expect(failing(beta, ...QUOTAS).join()).toMatch(
      /96 vCPUs needed together with the deployment of `alpha`/,
    );
    for (const report of [alpha, beta]) {
      expect(report.workloads.map(({ name }) => name)).toEqual([report.manifest.name]);
      const finding = report.results.find(
        ({ check, outcome }) => QUOTAS.includes(check) && outcome === "fail",
      );
      expect(finding?.workloads).toEqual([report.manifest.name]);
    }
  });

  long("claim one name once", async () => {
    const { stdout } = await run(["check", "a.yaml", "same.yaml", "--format", "json", ...NOW]);
    for (const report of reportsOf(stdout)) expect(failing(report, "DOM-05").join()).toContain("stalphasdc");
  });

  long("ask Azure nothing twice, and are judged the same from one snapshot", async () => {
    azure.arm.forget();
    const live = await run(["check", "a.yaml", "b.yaml", "--format", "json", ...NOW]);
    const asked = azure.arm.requests.map(({ path, query, body }) =>
      `${path}?${JSON.stringify(query)} ${body}`.toLowerCase(),
    );
    expect(new Set(asked).size).toBe(asked.length);
    const offline = await run(
      ["check", "a.yaml", "b.yaml", "--snapshot", "both.json", "--format", "json", ...NOW],
      false,
    );
    const verdicts = (text: string): string[] =>
      reportsOf(text).flatMap(({ results }) =>
        results.map(({ check, outcome, why }) => `${check} ${outcome} ${why}`),
      );
    expect(verdicts(offline.stdout)).toEqual(verdicts(live.stdout));
  });

  it.each([
    ["text", /^NOT READY: 2 manifests judged together\n {2}not ready {2}alpha \(a\.yaml\): /],
    ["html", /<h1>Not ready: 2 manifests judged together<\/h1>\n<ul><li>.*<a href="#report-1">alpha<\/a>/],
    [
      "sarif",
      /"id": "azure-relocation-readiness\/a\.yaml\/rehearsal\/"[^]*"id": "azure-relocation-readiness\/b\.yaml\/rehearsal\/"/,
    ],
    ["junit", /<testsuites name="Not ready: 2 manifests judged together">\n {2}<testsuite name="alpha: /],
    ["markdown", /^# ❌ Not ready: 2 manifests judged together\n\n- ❌ `alpha` \(`a\.yaml`\): /],
  ])("have one head over their reports as %s", async (format, head) => {
    const both = ["check", "a.yaml", "b.yaml", "--snapshot", "both.json"];
    const { stdout } = await run([...both, "--format", format, ...NOW], false);
    expect(stdout).toMatch(head);
    expect(stdout.match(/not[ -]ready/gi)?.length).toBeGreaterThan(2);
    expect(stdout).not.toContain(SHOP.subscription);
  });

  it.each([
    [["--wave", "x"], "--wave is about one manifest"],
    [["--base", "a.yaml"], "--base is about one manifest"],
  ])("take no %j", async (more, message) => {
    const { code, stderr } = await run(["check", "a.yaml", "b.yaml", ...more], false);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it("are what the Action takes one a line: a report and files of each, and outputs over all", async () => {
    const { code, outputs, summary, stdout } = await runAction({
      workspace: folder,
      event: "schedule",
      payload: { schedule: "0 5 * * *" },
      inputs: {
        manifest: "a.yaml\nb.yaml",
        snapshot: "both.json",
        now: "2026-08-24T05:00:00Z",
        formats: "html",
      },
    });
    expect(stdout).not.toMatch(/bug of this tool/);
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: "not-ready", ready: "false" });
    const paths = (outputs["report-path"] ?? "").split("\n");
    const reports = paths.map((path) => parseReport(readFileSync(path, "utf8"), path));
    expect(reports.map(({ manifest: { name } }) => name)).toEqual(["alpha", "beta"]);
    const sum = reports.reduce((total, { counts }) => total + counts.blockers, 0);
    expect(JSON.parse(outputs["counts"] ?? "")).toMatchObject({ blockers: sum });
    const files: unknown = JSON.parse(outputs["files"] ?? "");
    expect(isJsonObject(files) ? stringAt(files, "html") : "").toMatch(/\.html\n.*\.html$/);
    expect(summary).toMatch(/^# ❌ Not ready: 2 manifests judged together/);
    expect(summary.match(/^## /gm)).toHaveLength(2);
  });

  it("have names of their own, and one cloud", async () => {
    const twice = await run(["check", "a.yaml", "a.yaml", ...NOW]);
    expect([twice.code, twice.stderr]).toEqual([
      2,
      expect.stringContaining('two manifests have the name "alpha"'),
    ]);
    const text = manifest("delta", 1, "stdelta").replace("metadata", "cloud: AzureChinaCloud\nmetadata");
    writeFileSync(join(folder, "china.yaml"), text);
    const clouds = await run(["check", "a.yaml", "china.yaml", ...NOW]);
    expect([clouds.code, clouds.stderr]).toEqual([
      2,
      expect.stringContaining("about another cloud than a.yaml"),
    ]);
  });
});
