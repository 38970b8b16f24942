import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHECKS } from "../../src/checks/registry.ts";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { fakeAz } from "../servers/az.ts";
import { alzWorld } from "../worlds/alz.ts";
import { exampleWorld } from "../worlds/example.ts";
import { readyManifest, withoutHosts } from "../worlds/ready-manifest.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { runBundle } from "./process.ts";
import { copyExample } from "../support/checkout.ts";
import { long, sampled } from "../support/runs.ts";

const PACKAGE: unknown = JSON.parse(readFileSync("package.json", "utf8"));
const OLDEST = process.env["NODE_OLDEST"];
const MANIFEST = "examples/relocation.yaml";
const NOW = ["--now", "2026-08-24T05:00:00Z"];
/** Else a run asks the public list. */
const PRICES = ["--prices", "examples/prices.json"];
const LIVE = [...NOW, ...PRICES];
const OFFLINE = ["check", MANIFEST, "--snapshot", "examples/snapshot.json", ...NOW];

function reportOf(text: string): Report {
  return parseReport(text, "stdout");
}

function findings(text: string): string[] {
  const { facts, call, ...rest } = reportOf(text);
  expect(facts.from === "live" || call?.snapshot !== undefined).toBe(true);
  return JSON.stringify(rest, undefined, 2).split("\n");
}

describe("the shipped command line, offline", () => {
  it("prints the readiness report of the example", async () => {
    const { code, stdout, stderr } = await runBundle("cli", [...OFFLINE, "--width", "110"], {});
    expect(stderr).toBe("");
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot("../golden/e2e/example.txt");
  });

  it("finds the example not ready in each of the four areas, and gives the same bytes again", async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => runBundle("cli", [...OFFLINE, "--format", "json"], {})),
    );
    expect(one?.stdout).toBe(two?.stdout);
    const failed = reportOf(one?.stdout ?? "").results.filter(({ outcome }) => outcome === "fail");
    const areas = new Set(failed.map(({ area }) => area));
    for (const area of ["policy", "rbac", "budget", "region"]) expect(areas, area).toContain(area);
  });

  const ends: readonly (readonly [readonly string[], number])[] = [
    [["--fail-on", "never"], 0],
    [["--wave", "platform"], 1],
    [["--wave", "nowhere"], 2],
    [["--fail-on", "sometimes"], 2],
    [["--format", "pdf"], 2],
    [["--now", "tomorrow"], 2],
    [["--colour"], 2],
  ];
  it.each(sampled(ends, 3))("check %j ends with %i", async (more, expected) => {
    const { code, stderr } = await runBundle("cli", [...OFFLINE, ...more], {});
    expect(code).toBe(expected);
    if (expected === 2) expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("names file, line and column of what is wrong in a manifest, all of it at once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "broken-"));
    const text = readFileSync(MANIFEST, "utf8")
      .replace("region: swedencentral", "regoin: swedencentral")
      .replace("workloads: [shop-data]", "workloads: [shop-dta]");
    writeFileSync(join(folder, "relocation.yaml"), text);
    const { code, stdout, stderr } = await runBundle("cli", ["check"], {}, folder);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/relocation\.yaml:18:3: target\.regoin: .*region/);
    expect(stderr).toMatch(/relocation\.yaml:\d+:\d+: waves\.data\.workloads\[0\]: .*shop-data/);
  });

  it("reads nothing outside the directory it runs in", async () => {
    const { code, stderr } = await runBundle("cli", ["check", "../../etc/passwd"], {});
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /);
  });

  it("explains a check, and lists them", async () => {
    expect((await runBundle("cli", ["explain", "pol-01"], {})).stdout).toMatch(
      /^POL-01 {2}Target region is an allowed location/,
    );
    expect((await runBundle("cli", ["explain"], {})).stdout.split("\n")).toHaveLength(CHECKS.length + 1);
    expect((await runBundle("cli", ["explain", "NOPE-1"], {})).code).toBe(2);
  });
});

describe("the shipped command line, live", () => {
  let azure: FakeAzure;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    azure = await startFakeAzure(exampleWorld());
    const az = fakeAz({
      token: azure.authority.issue(SHOP.deployClient),
      vaultToken: azure.authority.issue(SHOP.deployClient, "https://vault.azure.net"),
      tenantId: SHOP.tenant,
      subscriptionId: SHOP.subscription,
    });
    env = { ...azure.env, PATH: az.path };
  });
  afterAll(async () => {
    await azure.close();
  });

  it("finds live what it finds from a snapshot just captured, only reads, and asks for nothing twice", async () => {
    const folder = mkdtempSync(join(tmpdir(), "capture-"));
    writeFileSync(join(folder, "relocation.yaml"), withoutHosts(readFileSync(MANIFEST, "utf8")));
    copyExample(folder);
    const capture = await runBundle("cli", ["capture", "--output", "snapshot.json", ...LIVE], env, folder);
    expect(capture.stderr).toMatch(/facts captured, 0 unknown/);
    expect(capture.code).toBe(0);
    expect(readFileSync(join(folder, "snapshot.json"), "utf8")).not.toMatch(/@contoso\.com|Bearer|eyJ/);

    const json = ["--format", "json", ...NOW];
    azure.arm.forget();
    const live = await runBundle("cli", ["check", ...json, ...PRICES], env, folder);
    expect(live.stderr, "progress is for terminals").toBe("");
    expect(azure.arm.writes).toEqual([]);
    // Questions of Azure Resource Graph share a path, and differ in their body.
    const asked = azure.arm.requests.map(({ path, query, body }) =>
      `${path}?${JSON.stringify(query)} ${body}`.toLowerCase(),
    );
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(20);
    const offline = await runBundle("cli", ["check", "--snapshot", "snapshot.json", ...json], {}, folder);
    expect(live.code).toBe(1);
    expect(findings(live.stdout)).toEqual(findings(offline.stdout));
  });

  // Two of the bundled packages ask for a later Node than we do; .ci/run names the one that package.json promises.
  it.runIf(OLDEST !== undefined)("runs on the oldest Node that is promised", async () => {
    const version = execFileSync(OLDEST ?? "", ["--version"], { encoding: "utf8" });
    expect(PACKAGE).toMatchObject({ engines: { node: `>=${/\d+/.exec(version)?.[0] ?? ""}` } });
    const live = await runBundle("cli", ["check", MANIFEST, ...LIVE], env, process.cwd(), OLDEST);
    expect(live.stderr).not.toMatch(/error|warning/i);
    expect(live.code).toBe(1);
  });

  it("calls a mended target ready, once nothing is required that no check of this version verifies", async () => {
    azure.arm.setWorld(readyWorld());
    const folder = mkdtempSync(join(tmpdir(), "ready-"));
    writeFileSync(join(folder, "relocation.yaml"), withoutHosts(readyManifest()));
    copyExample(folder);
    try {
      const json = [...NOW, "--format", "json"];
      const { code, stdout } = await runBundle("cli", ["check", ...json], env, folder);
      expect(reportOf(stdout).verdict).toBe("ready");
      expect(code).toBe(0);
      const example = await runBundle("cli", ["check", MANIFEST, ...json, ...PRICES], env);
      const open = reportOf(example.stdout).results.filter(
        ({ outcome, severity }) => outcome === "unknown" && severity === "blocker",
      );
      // A run that may not probe says what it did not look at.
      expect(open.map(({ check }) => check).sort()).toEqual(["CRT-02", "DOM-01"]);
      expect(example.code).toBe(3);
    } finally {
      azure.arm.setWorld(exampleWorld());
    }
  });

  const faults = [
    [
      "forbidden",
      "policyAssignments",
      "policy assignments",
      "Microsoft.Authorization/policyAssignments/read",
    ],
    ["forbidden", "budgets", "budgets", "Microsoft.Consumption/budgets/read"],
    ["malformed", "locations", "locations", undefined],
    ["server-error", "roleDefinitions", "role definitions", undefined],
  ] as const;
  it.each(sampled(faults, 1))(
    "makes one fact unknown when Azure is %s on %s, and judges the rest",
    async (fault, operation, fact, permission) => {
      azure.arm.setWorld(readyWorld());
      azure.arm.addFault({ operation, fault });
      try {
        const { code, stdout } = await runBundle(
          "cli",
          ["check", MANIFEST, ...LIVE, "--format", "json", "--timeout", "20"],
          env,
        );
        const report = reportOf(stdout);
        expect(report.verdict).toBe("unknown");
        expect(code).toBe(3);
        const missing = report.missingFacts.find((one) => one.fact === fact);
        expect(missing, JSON.stringify(report.missingFacts)).toBeDefined();
        expect(missing?.permission).toBe(permission);
        expect(report.results.filter(({ outcome }) => outcome === "pass").length).toBeGreaterThan(20);
      } finally {
        azure.arm.clearFaults();
        azure.arm.setWorld(exampleWorld());
      }
    },
  );

  it("says what to do when nobody is signed in, and is not ready", async () => {
    const signedOut = fakeAz({ tenantId: SHOP.tenant, subscriptionId: SHOP.subscription });
    const path = { PATH: signedOut.path };
    const { code, stdout } = await runBundle("cli", ["check", MANIFEST, ...LIVE], { ...env, ...path });
    expect(code).toBe(3);
    expect(stdout).toContain("az login");
  });

  it("ends with the mistake of the plan while the Azure CLI hangs", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hanging-"));
    writeFileSync(join(folder, "relocation.yaml"), readFileSync(MANIFEST));
    writeFileSync(join(folder, "az"), "#!/bin/sh\nexec sleep 300\n", { mode: 0o755 });
    const { code, stderr } = await runBundle("cli", ["check"], { PATH: `${folder}:/usr/bin:/bin` }, folder);
    expect(code).toBe(2);
    const missing = [...stderr.matchAll(/`([^`]*)` does not exist/g)].map(([, file]) => file);
    expect(missing.slice(-2)).toEqual(["examples/infra/web.json", "examples/infra/web.parameters.json"]);
  });

  const alz = alzWorld();
  const judged = alz === undefined ? it.skip : long;
  judged("judges a landing zone of the Azure Landing Zones library (needs ../shared/data)", async () => {
    if (alz === undefined) return;
    azure.arm.setWorld(alz);
    azure.arm.forget();
    try {
      const { code, stdout } = await runBundle("cli", ["check", MANIFEST, ...LIVE, "--format", "json"], env);
      const { results } = reportOf(stdout);
      expect(code).toBe(1);
      expect(azure.arm.writes).toEqual([]);
      const checks = new Set(results.map(({ check }) => check));
      for (const check of ["POL-01", "POL-02", "POL-03", "POL-05", "POL-08"]) expect(checks).toContain(check);
    } finally {
      azure.arm.setWorld(exampleWorld());
    }
  });
});
