import { appendFileSync, copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { fakeAz } from "../servers/az.ts";
import type { VaultFault } from "../servers/vault.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { copyExample } from "../support/checkout.ts";
import { runBundle } from "./process.ts";
import { long, sampled } from "../support/runs.ts";

const NOW = ["--now", "2026-09-12T02:00:00Z", "--prices", "examples/prices.json"];
const MANIFEST = "examples/relocation.yaml";

/** A vault itself, asked by the command line with the sign-in of the Azure CLI. */
let azure: FakeAzure;
let env: Readonly<Record<string, string>>;
const root = mkdtempSync(join(tmpdir(), "vault-"));

beforeAll(async () => {
  copyExample(root);
  copyFileSync(MANIFEST, join(root, MANIFEST));
  appendFileSync(
    join(root, MANIFEST),
    "\ncertificates:\n  - hosts: [shop.contoso.com]\n    in: kv-shop-prod-sdc/shop-tls\n",
  );
  azure = await startFakeAzure(readyWorld());
  const az = fakeAz({
    token: azure.authority.issue(SHOP.deployClient),
    vaultToken: azure.authority.issue(SHOP.deployClient, "https://vault.azure.net"),
    tenantId: SHOP.tenant,
    subscriptionId: SHOP.subscription,
  });
  env = { ...azure.env, PATH: az.path };
});
afterAll(() => azure.close());
beforeEach(() => {
  azure.vaults.fail(undefined);
});

async function check(more: readonly string[] = [], own = env): Promise<Report> {
  const { stdout } = await runBundle(
    "cli",
    ["check", MANIFEST, "--format", "json", ...NOW, ...more],
    own,
    root,
  );
  return parseReport(stdout, "stdout");
}

function whyOf(report: Report, id: string): string {
  return report.results
    .filter((one) => one.check === id)
    .map(({ outcome, why }) => `${outcome}: ${why}`)
    .join(" ");
}

describe("a vault", () => {
  it("tells what the control plane leaves open, gives away no value, and a snapshot says the same", async () => {
    const report = await check();
    expect(whyOf(report, "CRT-01")).toContain("pass: ");
    expect(whyOf(report, "KV-06")).toContain("pass: ");
    expect(whyOf(report, "KV-08")).toContain("pass: ");
    expect(azure.vaults.requests.length).toBeGreaterThan(0);
    expect(azure.vaults.intrusions).toEqual([]);
    await runBundle(
      "cli",
      ["capture", MANIFEST, "--output", "snapshot.json", "--prices", "examples/prices.json"],
      env,
      root,
    );
    const before = azure.vaults.requests.length;
    const offline = await check(["--snapshot", "snapshot.json"]);
    for (const id of ["CRT-01", "KV-06", "KV-08"]) expect(whyOf(offline, id)).toBe(whyOf(report, id));
    expect(azure.vaults.requests.length).toBe(before);
  });

  const faults: readonly (readonly [string, VaultFault, string])[] = [
    ["refuses the rights", { fault: "roles" }, "Key Vault Reader"],
    ["lets nobody in", { fault: "firewall" }, "firewall"],
  ];
  it.each(sampled(faults, 1))(
    "that %s leaves what only it tells unknown, with the reason",
    async (_, fault, words) => {
      azure.vaults.fail(fault);
      const report = await check();
      expect(whyOf(report, "KV-08")).toContain("unknown: ");
      expect(whyOf(report, "KV-08")).toContain(words);
      expect(whyOf(report, "KV-06")).toContain("pass: ");
    },
  );

  long("is not contacted where Azure Resource Manager alone is replaced", async () => {
    const own = { ...env, AZURE_KEY_VAULT_ENDPOINT: "" };
    const before = azure.vaults.requests.length;
    expect(whyOf(await check([], own), "KV-08")).toContain("are not contacted");
    expect(azure.vaults.requests.length).toBe(before);
  });

  it("is contacted on loopback and nowhere else in place of the hosts of the cloud", async () => {
    const own = { ...env, AZURE_KEY_VAULT_ENDPOINT: "https://elsewhere.example" };
    const { code, stderr } = await runBundle("cli", ["check", MANIFEST, ...NOW], own, root);
    expect(code).toBe(2);
    expect(stderr).toContain("AZURE_KEY_VAULT_ENDPOINT");
  });
});
