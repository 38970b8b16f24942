import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBundle, type Finished } from "../e2e/process.ts";
import { at, textAt } from "../../src/github/payload.ts";
import { fakeAz } from "../servers/az.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { exampleWorld } from "../worlds/example.ts";
import { SHOP } from "../worlds/shop.ts";
import { long } from "../support/runs.ts";

interface Row {
  readonly part: string;
  readonly about: string;
  readonly answer: string;
  readonly detail: string;
  readonly fix: string;
}

function rowsOf({ stdout }: Finished): readonly Row[] {
  const value: unknown = JSON.parse(stdout);
  const rows = at(value, "findings");
  const text = (row: unknown, name: string): string => textAt(row, name) ?? "";
  return (Array.isArray(rows) ? rows : []).map((row: unknown) => ({
    part: text(row, "part"),
    about: text(row, "about"),
    answer: text(row, "answer"),
    detail: text(row, "detail"),
    fix: text(row, "fix"),
  }));
}

describe("relocation doctor", { timeout: 60_000 }, () => {
  let azure: FakeAzure;
  let env: Readonly<Record<string, string>>;
  const ARGS = ["doctor", "examples/relocation.yaml"];

  beforeAll(async () => {
    azure = await startFakeAzure(exampleWorld());
    const az = fakeAz({
      token: azure.authority.issue(SHOP.deployClient),
      vaultToken: azure.authority.issue(SHOP.deployClient, "https://vault.azure.net"),
      tenantId: SHOP.tenant,
      subscriptionId: SHOP.subscription,
    });
    const outside = Object.entries(azure.env).filter(([name]) => name.startsWith("AZURE_"));
    env = { ...Object.fromEntries(outside), PATH: az.path };
  });
  afterAll(async () => {
    await azure.close();
  });

  it("says of each permission that it was used, and only reads", async () => {
    const finished = await runBundle("cli", [...ARGS, "--format", "json"], env);
    expect(finished.stderr).toBe("");
    const rows = rowsOf(finished);
    const access = rows.filter(({ part, answer }) => part === "access" && answer === "yes");
    expect(access.length).toBeGreaterThan(15);
    expect(access.map(({ about }) => about)).toContain("Microsoft.Authorization/policyAssignments/read");
    expect(rows.filter(({ answer }) => answer === "no")).toEqual([]);
    expect(azure.arm.writes).toEqual([]);
    expect(rows.find(({ about }) => about === "who asks Azure")?.detail).toContain(SHOP.deployClient);
    expect(rows.find(({ about }) => about === "the Azure CLI")).toMatchObject({ answer: "yes" });
    expect(rows.find(({ about }) => about === "the clock")).toMatchObject({ answer: "yes" });
    expect(finished.stdout).not.toMatch(/eyJ|Bearer/);
    expect(finished.stdout).not.toContain(SHOP.subscription);
  });

  long("names a permission that is refused, where, and what to do", async () => {
    azure.arm.addFault({ operation: "budgets", fault: "forbidden" });
    try {
      const finished = await runBundle("cli", [...ARGS, "--format", "json"], env);
      expect(finished.code).toBe(1);
      const refused = rowsOf(finished).filter(({ answer }) => answer === "no");
      expect(refused.map(({ about }) => about)).toEqual(["Microsoft.Consumption/budgets/read"]);
      expect(refused[0]?.detail).toMatch(/^refused at \/subscriptions\/\w{8}-…/);
      expect(refused[0]?.fix).toContain("Reader");
      const text = await runBundle("cli", ARGS, env);
      expect(text.stdout).toMatch(/^ {2}no {7}Microsoft\.Consumption\/budgets\/read: refused at/m);
    } finally {
      azure.arm.clearFaults();
    }
  });

  it("shows the subject of the job, and never its token", async () => {
    const { code, stdout } = await runBundle("cli", [...ARGS], {
      ...env,
      ...azure.env,
      GITHUB_REPOSITORY: "contoso/shop",
    });
    expect(code).not.toBe(2);
    expect(stdout).toContain("the subject of this job: repo:contoso/shop:pull_request");
    expect(stdout).toContain("--subject repo:contoso/shop:pull_request");
    expect(stdout).not.toMatch(/eyJ/);
  });

  long("says that a job has no token, with the permission that is missing", async () => {
    const { code, stdout } = await runBundle("cli", [...ARGS, "--format", "json"], {
      ...env,
      GITHUB_REPOSITORY: "contoso/shop",
    });
    expect(code).toBe(1);
    const trust = rowsOf({ code, stdout, stderr: "", ms: 0, peakMb: 0 }).filter(
      ({ part }) => part === "trust",
    );
    expect(trust[0]).toMatchObject({ answer: "no", about: "the token of this job" });
    expect(trust[0]?.fix).toContain("id-token: write");
    expect(trust[1]?.detail).toContain("repo:contoso/shop:environment:ENVIRONMENT");
    expect(trust[1]?.detail).toContain("repo:contoso@OWNER_ID/shop@REPO_ID:environment:ENVIRONMENT");
  });

  it("goes on where nobody is signed in and there is no manifest", async () => {
    const signedOut = fakeAz({ tenantId: SHOP.tenant, subscriptionId: SHOP.subscription });
    const folder = mkdtempSync(join(tmpdir(), "doctor-"));
    const finished = await runBundle(
      "cli",
      ["doctor", "--format", "json"],
      { ...env, PATH: signedOut.path },
      folder,
    );
    expect(finished.code).toBe(1);
    const refused = rowsOf(finished).filter(({ answer }) => answer === "no");
    expect(refused.map(({ about }) => about)).toEqual(["who asks Azure", "the manifest"]);
    expect(refused[0]?.detail).toContain("az login");
  });

  long("is not ready to say anything of Azure that does not answer", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doctor-"));
    writeFileSync(join(folder, "relocation.yaml"), readFileSync("examples/relocation.yaml"));
    cpSync("examples/infra", join(folder, "examples/infra"), { recursive: true });
    const finished = await runBundle(
      "cli",
      ["doctor", "--timeout", "5", "--format", "json"],
      { ...env, AZURE_RESOURCE_MANAGER_ENDPOINT: "http://127.0.0.1:9" },
      folder,
    );
    const rows = rowsOf(finished);
    expect(rows.filter(({ part, answer }) => part === "access" && answer === "yes")).toEqual([]);
    expect(rows.find(({ about }) => about === "127.0.0.1:9")).toMatchObject({ answer: "unknown" });
    expect(finished.code).toBe(3);
  });
});
