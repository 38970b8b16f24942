import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { say } from "../../src/base/sentence.ts";
import { parseInstant } from "../../src/base/time.ts";
import { readDocument } from "../../src/manifest/document/document.ts";
import { soundManifest } from "../../src/manifest/sound.ts";
import { initialize } from "../../src/run/init.ts";
import type { InitRequest } from "../../src/run/init/model.ts";
import type { RunOptions } from "../../src/run/options.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { parseJson, stringAt } from "../servers/json.ts";
import { must, reg, sub } from "../support/context.ts";
import { exampleWorld } from "../worlds/example.ts";
import { SHOP } from "../worlds/shop.ts";

const SUBSCRIPTION = sub(SHOP.subscription);
const request = (source: InitRequest["source"]): InitRequest => ({
  source,
  from: { subscription: SUBSCRIPTION, region: reg("westeurope") },
  to: { subscription: SUBSCRIPTION, region: reg("swedencentral") },
  renames: [["weu", "sdc"]],
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "initialize-"));
  cpSync("examples/infra", join(path, "infra"), { recursive: true });
  return path;
}

function options(root: string, more: Partial<RunOptions> = {}): RunOptions {
  return {
    root,
    manifest: "relocation.yaml",
    env: {},
    clock: must(parseInstant("2026-08-24T05:00:00Z")),
    credential: { kind: "azure-cli" },
    timeoutMs: 30_000,
    log: () => undefined,
    ...more,
  };
}

/** What a new manifest declares, with the counts that are told of it. */
async function made(source: InitRequest["source"], root = folder(), more: Partial<RunOptions> = {}) {
  const counts = await initialize(request(source), options(root, more));
  const text = readFileSync(join(root, "relocation.yaml"), "utf8");
  const manifest = must(soundManifest(readDocument(text, "relocation.yaml"), "relocation.yaml"));
  const resources = manifest.workloads.flatMap((workload) => workload.resources);
  expect(counts).toEqual({
    resources: resources.length,
    workloads: manifest.workloads.length,
    waves: manifest.waves.length,
  });
  return { manifest, resources };
}

async function refusal(
  source: InitRequest["source"],
  root: string,
  more: Partial<RunOptions> = {},
): Promise<string> {
  const error: unknown = await initialize(request(source), options(root, more)).then(
    () => "no refusal",
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`not refused: ${String(error)}`);
  return JSON.stringify(error.problems);
}

function exported(root: string, rows: readonly Record<string, string>[]): InitRequest["source"] {
  writeFileSync(join(root, "export.json"), JSON.stringify({ data: rows }));
  return { kind: "export", file: "export.json" };
}
const row = (name: string, more: Record<string, string> = {}): Record<string, string> => ({
  id: `/subscriptions/${SHOP.subscription}/resourceGroups/rg-weu/providers/Microsoft.Web/sites/${name}`,
  type: "microsoft.web/sites",
  name,
  location: "westeurope",
  resourceGroup: "rg-weu",
  ...more,
});

describe("a new manifest", () => {
  it("declares what a Terraform plan deploys, and no resource group", async () => {
    const { resources, manifest } = await made({ kind: "terraformPlan", file: "infra/data.tfplan.json" });
    expect(resources.map(({ from, to }) => [from, to])).toEqual([
      ["sql-shop-weu", "sql-shop-sdc"],
      ["sql-shop-weu/shop", "sql-shop-sdc/shop"],
      ["stshopweu", "stshopsdc"],
    ]);
    expect(resources.map(({ type }) => type)).not.toContain("Microsoft.Resources/resourceGroups");
    expect(resources.flatMap(({ id, dependsOn }) => dependsOn.filter((other) => other === id))).toEqual([]);
    // Four weeks from today.
    expect(manifest.waves.map(({ start }) => new Date(start).toISOString().slice(0, 10))).toEqual([
      "2026-09-21",
    ]);
  });

  it("puts what depends on others into a later wave, a week later", async () => {
    const { manifest } = await made({
      kind: "armTemplate",
      file: "infra/web.json",
      parameters: "infra/web.parameters.json",
      resourceGroup: "rg-shop-web-sdc",
    });
    const days = manifest.waves.map(({ start }) => new Date(start).toISOString().slice(0, 10));
    expect(days).toEqual(["2026-09-21", "2026-09-28", "2026-10-05", "2026-10-12"].slice(0, days.length));
  });

  it("declares what an export shows, but for what something else manages", async () => {
    const root = folder();
    const source = exported(root, [row("app-weu"), row("kept-weu", { managedBy: "/subscriptions/x" })]);
    const { resources } = await made(source, root);
    expect(resources.map(({ from, to }) => [from, to])).toEqual([["app-weu", "app-sdc"]]);
  });

  it.each<[string, InitRequest["source"] | "export", (string | undefined)[]]>([
    ["of an export in the groups at the target", "export", ["rg-sdc"]],
    [
      "of a plan in the groups that it names",
      { kind: "terraformPlan", file: "infra/data.tfplan.json" },
      ["rg-shop-data-sdc"],
    ],
  ])("puts the resources %s", async (_, source, groups) => {
    const root = folder();
    const { manifest } = await made(source === "export" ? exported(root, [row("app-weu")]) : source, root);
    expect(manifest.workloads.map(({ resourceGroup }) => resourceGroup)).toEqual(groups);
  });

  it("has at most two thousand resources, and at least one", async () => {
    const root = folder();
    const many = (length: number) =>
      exported(
        root,
        Array.from({ length }, (_, index) => row(`app${String(index)}`)),
      );
    expect(await refusal(many(2_001), root)).toContain("2001 resources");
    expect(await refusal(many(0), root)).toContain("no resources with a known name");
    expect(existsSync(join(root, "relocation.yaml"))).toBe(false);
    expect((await made(many(2_000), root)).resources).toHaveLength(2_000);
  });

  it.each<[string, InitRequest["source"], Partial<RunOptions>, RegExp]>([
    [
      "a file outside",
      { kind: "terraformPlan", file: "infra/data.tfplan.json" },
      { manifest: "../x.yaml" },
      /outside of the repository/,
    ],
    ["a source that is not there", { kind: "terraformPlan", file: "infra/none.json" }, {}, /none\.json/],
    [
      "a folder that is not there",
      { kind: "terraformPlan", file: "infra/data.tfplan.json" },
      { manifest: "none/x.yaml" },
      /x\.yaml/,
    ],
    [
      "a condition that does more than select",
      { kind: "query", condition: "take 1 | union secrets" },
      {},
      /is not a condition/,
    ],
    [
      "a query while nobody is signed in",
      { kind: "query", condition: "where name == 'x'" },
      { credential: { kind: "none", why: say`nobody is signed in` } },
      /relocation doctor/,
    ],
  ])("is refused for %s", async (_, source, more, why) => {
    const root = folder();
    expect(await refusal(source, root, more)).toMatch(why);
    expect(existsSync(join(root, "relocation.yaml"))).toBe(false);
  });

  it("never replaces one that exists", async () => {
    const root = folder();
    writeFileSync(join(root, "relocation.yaml"), "mine\n");
    expect(await refusal({ kind: "terraformPlan", file: "infra/data.tfplan.json" }, root)).toContain(
      "is left as it is",
    );
    expect(readFileSync(join(root, "relocation.yaml"), "utf8")).toBe("mine\n");
  });
});

describe("a new manifest of what Azure shows", { timeout: 60_000 }, () => {
  let azure: FakeAzure;
  beforeAll(async () => {
    azure = await startFakeAzure(exampleWorld());
  });
  afterAll(() => azure.close());

  it("declares what a condition selects, and only reads", async () => {
    const getIdToken = async (audience: string): Promise<string> => {
      const response = await fetch(
        `${must(azure.env["ACTIONS_ID_TOKEN_REQUEST_URL"])}&audience=${encodeURIComponent(audience)}`,
        { headers: { Authorization: `Bearer ${must(azure.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"])}` } },
      );
      return stringAt(parseJson(await response.text()), "value");
    };
    const { resources } = await made(
      { kind: "query", condition: "where tags.application =~ 'shop'" },
      folder(),
      {
        env: azure.env,
        credential: { kind: "oidc", clientId: SHOP.deployClient, tenantId: SHOP.tenant, getIdToken },
      },
    );
    expect(resources.length).toBeGreaterThan(5);
    expect(resources.every(({ from }) => from !== undefined)).toBe(true);
    expect(azure.arm.writes).toEqual([]);
  });
});
