import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { parseInstant } from "../../src/base/time.ts";
import { diagnose } from "../../src/run/doctor.ts";
import type { RunOptions } from "../../src/run/options.ts";
import { fakeAz } from "../servers/az.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { copyExample } from "../support/checkout.ts";
import { must } from "../support/context.ts";
import { exampleWorld } from "../worlds/example.ts";
import { withoutHosts, readyManifest } from "../worlds/ready-manifest.ts";
import { SHOP } from "../worlds/shop.ts";

/** The application that stands in tokens of people who signed in with the Azure CLI. */
const CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

describe("what would keep a check from being answered", { timeout: 60_000 }, () => {
  let azure: FakeAzure;
  beforeAll(async () => {
    const world = exampleWorld();
    const person = { ...must(world.principals.find(({ appId }) => appId === SHOP.deployClient)), appId: CLI };
    azure = await startFakeAzure({ ...world, principals: [...world.principals, person] });
  });
  afterAll(() => azure.close());
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  interface Case {
    readonly client?: string;
    readonly manifest?: string;
    readonly job?: Readonly<Record<string, string>>;
    readonly az?: "none";
  }

  /** The rows by what they are about, as `answer: detail`. */
  async function rows({ client, manifest = withoutHosts(readyManifest()), job = {}, az }: Case) {
    const root = mkdtempSync(join(tmpdir(), "diagnose-"));
    copyExample(root);
    writeFileSync(join(root, "relocation.yaml"), manifest);
    const fake = fakeAz({
      ...(client === undefined
        ? {}
        : {
            token: azure.authority.issue(client),
            vaultToken: azure.authority.issue(client, "https://vault.azure.net"),
          }),
      tenantId: SHOP.tenant,
      subscriptionId: SHOP.subscription,
    });
    vi.stubEnv("PATH", az === "none" ? root : fake.path);
    const endpoints = Object.entries(azure.env).filter(([name]) => name.startsWith("AZURE_"));
    const options: RunOptions = {
      root,
      manifest: "relocation.yaml",
      env: { ...Object.fromEntries(endpoints), ...job },
      clock: must(parseInstant("2026-08-24T05:00:00Z")),
      credential: { kind: "azure-cli" },
      timeoutMs: 30_000,
      log: () => undefined,
    };
    const all = await diagnose(options);
    return {
      all,
      parts: new Set(all.map(({ part }) => part)),
      of: (about: string) =>
        all
          .filter((row) => String(row.about) === about)
          .map(({ answer, detail, fix = "" }) => `${answer}: ${String(detail)}: ${String(fix)}`)
          .join("\n"),
    };
  }

  it("is nothing where an application is signed in that may read", async () => {
    const { all, of } = await rows({ client: SHOP.deployClient });
    expect(of("who asks Azure")).toMatch(
      new RegExp(`^yes: the application .${SHOP.deployClient}. of the tenant .\\w{8}-…., with the object id`),
    );
    expect(of("the Azure CLI")).toMatch(/^yes: .*2\.79\.0/);
    expect(all.filter(({ answer, part }) => answer === "no" && part !== "trust")).toEqual([]);
    expect(all.filter(({ part }) => part === "access").length).toBeGreaterThan(10);
    // Nobody is in a job: there is no token that one could lack.
    expect(of("the token of this job")).toBe("");
  });

  it("says of a person that it is one", async () => {
    const { of } = await rows({ client: CLI });
    expect(of("who asks Azure")).toMatch(
      /^yes: a person of the tenant .\w{8}-…., signed in by the Azure CLI/,
    );
  });

  it("is that nobody is signed in, with the command", async () => {
    const { of } = await rows({});
    expect(of("who asks Azure")).toMatch(/^no: .*az login/s);
  });

  it("is that there is no Azure CLI, on a machine where it signs in", async () => {
    const { of } = await rows({ az: "none" });
    expect(of("the Azure CLI")).toMatch(/^no: .*not installed on this machine/);
    expect(of("who asks Azure")).toMatch(/^no: /);
  });

  it("is that a job has no token, with the permission that is missing", async () => {
    const { of } = await rows({ client: SHOP.deployClient, job: { GITHUB_REPOSITORY: "contoso/shop" } });
    expect(of("the token of this job")).toMatch(
      /^no: GitHub gives this job no OIDC token: .*id-token: write/,
    );
  });

  it("is the subject of a job that has a token", async () => {
    const job = Object.fromEntries(Object.entries(azure.env).filter(([name]) => name.startsWith("ACTIONS_")));
    const { all, of } = await rows({
      client: SHOP.deployClient,
      job: { ...job, GITHUB_REPOSITORY: "contoso/shop" },
    });
    expect(of("the token of this job")).toBe("");
    expect(
      all
        .filter(({ part }) => part === "trust")
        .map((row) => JSON.stringify(row))
        .join("\n"),
    ).toContain("repo:contoso/shop:pull_request");
  });

  it("is what is wrong with the manifest, at most five of it, and then no right is looked at", async () => {
    const wrong = Array.from({ length: 9 }, (_, index) => `odd${String(index)}: 1`).join("\n");
    const { all, of, parts } = await rows({ client: SHOP.deployClient, manifest: `${wrong}\n` });
    const own = all.filter(({ about }) => String(about) === "the manifest");
    expect(own).toHaveLength(5);
    expect(of("the manifest")).toMatch(/^no: .*relocation\.yaml.*relocation init/s);
    expect(all.filter(({ part }) => part === "access")).toHaveLength(5);
    expect(parts.has("identity")).toBe(true);
  });
});
