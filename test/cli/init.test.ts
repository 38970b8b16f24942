import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/manifest/document/document.ts";
import { soundManifest } from "../../src/manifest/sound.ts";
import { runBundle, type Finished } from "../e2e/process.ts";
import { fakeAz } from "../servers/az.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { exampleWorld } from "../worlds/example.ts";
import { SHOP } from "../worlds/shop.ts";
import { long } from "../support/runs.ts";

const CALLER = [
  ...["--source-subscription", SHOP.subscription],
  ...["--source-region", "westeurope"],
  ...["--target-region", "swedencentral"],
];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "init-"));
  cpSync("examples/infra", join(path, "infra"), { recursive: true });
  cpSync("examples/snapshot.json", join(path, "snapshot.json"));
  return path;
}

/** Runs init, and says what `check` makes of the manifest. */
async function initialized(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly init: Finished; readonly check: Finished; readonly text: string }> {
  const init = await runBundle("cli", ["init", ...args, ...CALLER], env, path);
  expect(init.stderr).toMatch(/^wrote relocation\.yaml \(resources: \d+, workloads: \d+, waves: \d+\)/);
  expect(init.code).toBe(0);
  const check = await runBundle(
    "cli",
    ["check", "--snapshot", "snapshot.json", "--now", "2026-08-24T05:00:00Z"],
    {},
    path,
  );
  expect(check.stderr).toBe("");
  expect([0, 1, 3]).toContain(check.code);
  return { init, check, text: readFileSync(join(path, "relocation.yaml"), "utf8") };
}

function manifestOf(text: string): NonNullable<ReturnType<typeof soundManifest>> {
  const manifest = soundManifest(readDocument(text, "relocation.yaml"), "relocation.yaml");
  if (manifest === undefined) throw new Error("not sound");
  return manifest;
}

describe("relocation init", { timeout: 60_000 }, () => {
  long("declares what a Terraform plan deploys, with the names at both sides", async () => {
    const { text, check } = await initialized(folder(), [
      "--terraform-plan",
      "infra/data.tfplan.json",
      "--rename",
      "weu=sdc",
    ]);
    const { workloads, waves } = manifestOf(text);
    expect(workloads.map(({ name, resourceGroup }) => [name, resourceGroup])).toEqual([
      ["data", "rg-shop-data-sdc"],
    ]);
    expect(workloads[0]?.resources.map(({ from, to }) => [from, to])).toEqual([
      ["sql-shop-weu", "sql-shop-sdc"],
      ["sql-shop-weu/shop", "sql-shop-sdc/shop"],
      ["stshopweu", "stshopsdc"],
    ]);
    expect(waves).toHaveLength(1);
    expect(check.code).toBe(1);
    expect(check.stdout).toContain("SUB-03");
  });

  long("puts what depends on others into a later wave", async () => {
    const { text } = await initialized(folder(), [
      ...["--template", "infra/web.json", "--parameters", "infra/web.parameters.json"],
      ...["--resource-group", "rg-shop-web-sdc"],
    ]);
    const { workloads, waves, inventory } = manifestOf(text);
    expect(inventory).toMatchObject([{ kind: "armTemplate", resourceGroup: "rg-shop-web-sdc" }]);
    expect(workloads.length).toBeGreaterThan(1);
    const at = new Map(waves.flatMap((wave, index) => wave.workloads.map((name) => [name, index] as const)));
    expect([...at.keys()].toSorted()).toEqual(workloads.map(({ name }) => name).toSorted());
    for (const { name, resources } of workloads) {
      for (const other of resources.flatMap(({ dependsOn }) => dependsOn)) {
        const needed = other.split(".")[0] ?? "";
        if (other.includes(".")) expect(at.get(needed) ?? -1).toBeLessThanOrEqual(at.get(name) ?? -1);
      }
    }
    expect(waves.slice(1).every(({ dependsOn }) => dependsOn.length === 1)).toBe(true);
  });

  it("declares what an export of the source holds, a workload a resource group", async () => {
    const path = folder();
    const row = (group: string, type: string, name: string): Record<string, string> => ({
      id: `/subscriptions/${SHOP.subscription}/resourceGroups/${group}/providers/${type}/${name}`,
      type: type.toLowerCase(),
      name,
      location: "westeurope",
      resourceGroup: group,
    });
    const data = [
      row("rg-net-weu", "Microsoft.Network/virtualNetworks", "vnet-weu"),
      row("rg-web-weu", "Microsoft.Web/sites", "app-weu"),
      row("rg-web-weu", "Microsoft.Web/serverfarms", "App weu#odd"),
      row("rg-web-weu", "Microsoft.Storage/storageAccounts", "app_weu"),
    ];
    writeFileSync(join(path, "export.json"), JSON.stringify({ data }));
    const { text } = await initialized(path, ["--export", "export.json", "--rename", "weu=sdc"]);
    const { workloads, waves } = manifestOf(text);
    expect(workloads.map(({ name, resourceGroup }) => [name, resourceGroup])).toEqual([
      ["net-weu", "rg-net-sdc"],
      ["web-weu", "rg-web-sdc"],
    ]);
    expect(
      workloads.flatMap(({ resources }) => resources.map(({ id, type, from, to }) => [id, type, from, to])),
    ).toEqual([
      ["vnet-weu", "Microsoft.Network/virtualNetworks", "vnet-weu", "vnet-sdc"],
      ["app-weu", "Microsoft.Web/sites", "app-weu", "app-sdc"],
      ["app_weu", "Microsoft.Storage/storageAccounts", "app_weu", "app_sdc"],
    ]);
    expect(waves.map(({ workloads: names }) => names)).toEqual([["net-weu"], ["web-weu"]]);
  });

  it("leaves a manifest that exists as it is, and writes through no link", async () => {
    const path = folder();
    writeFileSync(join(path, "relocation.yaml"), "mine\n");
    const args = ["init", "--terraform-plan", "infra/data.tfplan.json", ...CALLER];
    const again = await runBundle("cli", args, {}, path);
    expect(again).toMatchObject({ code: 2 });
    expect(again.stderr).toContain("exists, and is left as it is");
    expect(readFileSync(join(path, "relocation.yaml"), "utf8")).toBe("mine\n");
    symlinkSync(join(path, "elsewhere.yaml"), join(path, "link.yaml"));
    const linked = await runBundle("cli", [...args, "--output", "link.yaml"], {}, path);
    expect(linked.code).toBe(2);
    expect(existsSync(join(path, "elsewhere.yaml"))).toBe(false);
    const outside = await runBundle("cli", [...args, "--output", "../outside.yaml"], {}, path);
    expect(outside.code).toBe(2);
  });

  it.each([
    [[], "init needs a source, --source-subscription, --source-region and --target-region"],
    [["--export", "x.json"], "init needs --source-subscription, --source-region and --target-region"],
    [["--export", "x.json", ...CALLER.slice(0, 4)], "init needs --target-region"],
    [CALLER, "init needs a source"],
    [[...CALLER, "--export", "a", "--query", "b"], "one source"],
    [[...CALLER, "--group", "a' or true or 'b"], "the name of a resource group"],
    [[...CALLER, "--query", "take 1 | union secrets"], "is not a condition"],
    [[...CALLER, "--export", "a", "--rename", "weu"], "OLD=NEW"],
    [[...CALLER, "--export", "nowhere.json"], "nowhere.json"],
    [[...CALLER, "--export", "../nowhere.json"], "a path inside the repository"],
    [[...CALLER, "--template", "t.json", "--resource-group", "a/b"], "the name of a resource group"],
    [[...CALLER.slice(0, 4), "--export", "a", "--target-region", "../x"], "a region"],
  ])("%j is refused", async (args, why) => {
    const { code, stderr } = await runBundle("cli", ["init", ...args], {}, folder());
    expect(stderr).toContain(why);
    expect(code).toBe(2);
  });

  long("means what it says in the marks: the expectations can be taken up as they stand", async () => {
    const { text } = await initialized(folder(), ["--terraform-plan", "infra/data.tfplan.json"]);
    const at = text.indexOf("# expect:");
    const marked = text.slice(at, text.indexOf("# TODO domains"));
    const taken = text.slice(0, at) + marked.replaceAll(/^# /gm, "");
    const { expect: expected } = manifestOf(taken.replaceAll("RESOURCE_GROUP", "rg-shop-data-sdc"));
    expect(expected.budgets).toHaveLength(1);
    expect(expected).toMatchObject({ headroomPercent: 15, mustBeEffective: [{ name: "NAME" }] });
  });

  describe("live", () => {
    let azure: FakeAzure;
    let env: Readonly<Record<string, string>>;
    beforeAll(async () => {
      azure = await startFakeAzure(exampleWorld());
      const az = fakeAz({
        token: azure.authority.issue(SHOP.deployClient),
        tenantId: SHOP.tenant,
        subscriptionId: SHOP.subscription,
      });
      env = { ...azure.env, PATH: az.path };
    });
    afterAll(async () => {
      await azure.close();
    });

    it("declares what a condition selects at the source, and only reads", async () => {
      const { text } = await initialized(folder(), ["--query", "where tags.application =~ 'shop'"], env);
      const { workloads } = manifestOf(text);
      expect(workloads.flatMap(({ resources }) => resources).length).toBeGreaterThan(5);
      expect(azure.arm.writes).toEqual([]);
    });

    it("says why Azure did not answer, and writes nothing", async () => {
      const path = folder();
      const signedOut = fakeAz({ tenantId: SHOP.tenant, subscriptionId: SHOP.subscription });
      const { code, stderr } = await runBundle(
        "cli",
        ["init", "--group", "rg-shop-web-weu", ...CALLER],
        { ...env, PATH: signedOut.path },
        path,
      );
      expect(code).toBe(2);
      expect(stderr).toContain("az login");
      expect(existsSync(join(path, "relocation.yaml"))).toBe(false);
    });
  });
});
