import { describe, expect, it } from "vitest";
import { wav02 } from "../../../src/checks/wave/WAV-02.ts";
import type { Manifest, Wave } from "../../../src/manifest/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, NOW, planned, run, TARGET, type, wave } from "../../support/context.ts";

const moves = (one: Wave, workload: string, ...dependsOn: string[]): Wave => ({
  ...one,
  workloads: [workload],
  dependsOn,
});
const first = wave("first", "2026-09-01T07:00:00Z", "2026-09-01T15:00:00Z");
const second = wave("second", "2026-09-08T07:00:00Z", "2026-09-08T15:00:00Z");

const PLAN_ID = `/subscriptions/${TARGET}/resourceGroups/rg-base/providers/Microsoft.Web/serverfarms/asp-shop`;

/** An App Service plan in `base`, and an app in `site` whose request has this. */
function resources(properties: Readonly<Record<string, string>>): PlannedResource[] {
  return [
    planned("Microsoft.Web/serverfarms", "asp-shop", {
      key: "base.plan",
      workload: "base",
      resourceGroup: "rg-base",
      body: { properties: {} },
    }),
    planned("Microsoft.KeyVault/vaults", "kv-shop", {
      key: "base.kv",
      workload: "base",
      resourceGroup: "rg-base",
      body: { properties: {} },
    }),
    planned("Microsoft.Web/sites", "app-shop", {
      key: "site.app",
      workload: "site",
      resourceGroup: "rg-site",
      body: { properties },
    }),
  ];
}

function judge(
  waves: readonly Wave[],
  plan: readonly PlannedResource[],
  value = manifest({ waves }),
): string[] {
  return run(wav02, context(value, plan), new Facts()).map(
    ({ outcome, severity, why }) => `${outcome} ${severity ?? "blocker"}: ${why.replaceAll("`", "")}`,
  );
}

const needs = resources({ serverFarmId: PLAN_ID });
const points = resources({ vault: "https://kv-shop.vault.azure.net/secrets/a" });

describe("WAV-02", () => {
  it("passes what moves after what it names, and what moves with it", () => {
    const ordered = [moves(first, "base"), moves(second, "site", "first")];
    expect(judge(ordered, needs)).toEqual([
      expect.stringMatching(/^pass blocker: Of 3 planned resources 3 show/),
    ]);
    const together = [{ ...first, workloads: ["base", "site"] }, moves(second, "other")];
    expect(judge(together, needs)).toEqual([expect.stringMatching(/^pass/)]);
  });

  it("blocks a resource whose deployment needs what a later wave makes", () => {
    const [found] = judge([moves(first, "site"), moves(second, "base")], needs);
    expect(found).toMatch(
      /^fail blocker: The wave first deploys site, which names a resource that the wave second makes later/,
    );
    const [declared] = judge([moves(first, "site"), moves(second, "base", "first")], needs);
    expect(declared).toMatch(/^fail blocker/);
  });

  it("warns of a host that a later wave makes, which does not stop the deployment", () => {
    const [found] = judge([moves(first, "site"), moves(second, "base")], points);
    expect(found).toMatch(/^fail warning: In the wave first site points at base/);
  });

  it("warns of an order that nothing declares", () => {
    const waves = [moves(first, "base"), moves(second, "site")];
    expect(judge(waves, needs)).toEqual([
      expect.stringMatching(/^fail warning: site needs base, and nothing/),
    ]);
  });

  it("says which property names it, and not what else stands there", () => {
    const plan = resources({ vault: "hunter2@https://kv-shop.vault.azure.net" });
    const waves = [moves(first, "base"), moves(second, "site")];
    const [found] = run(wav02, context(manifest({ waves }), plan), new Facts());
    expect(found?.evidence).toEqual([
      { label: "dependency", value: "site.app names base.kv (properties.vault, found, not classified)" },
    ]);
    expect(`${found?.why ?? ""}${found?.fix?.text ?? ""}`).not.toContain("hunter2");
    expect(found?.facets).toEqual({ dependent: "site", dependency: "base" });
  });

  it("takes what the resource declares", () => {
    const waves = [moves(first, "base"), moves(second, "site")];
    const value: Manifest = manifest({ waves });
    const declaring: Manifest = {
      ...value,
      workloads: [
        {
          name: "site",
          pointer: ["workloads", "site"],
          resources: [
            {
              id: "app",
              type: type("Microsoft.Web/sites"),
              count: 1,
              zones: [],
              dependsOn: ["base.plan"],
              pointer: ["workloads", "site", "resources", 0],
            },
          ],
        },
      ],
    };
    expect(judge(waves, needs, declaring)).toEqual([expect.stringMatching(/^pass/)]);
  });

  it("blocks nothing that stands already, or begins at the same time", () => {
    const waves = [moves(first, "site"), moves(second, "base")];
    const standing = needs.map((one) =>
      one.key === "base.plan" ? { ...one, write: { known: true, value: "none" } as const } : one,
    );
    expect(judge(waves, standing)).toEqual([expect.stringMatching(/^pass/)]);
    const same = [moves(first, "site"), moves({ ...first, name: "other" }, "base")];
    expect(judge(same, needs)).toEqual([expect.stringMatching(/^fail warning: site needs base/)]);
  });

  it("says that it saw nothing where no resource shows a request", () => {
    const names = needs.map(({ body: _, ...rest }) => rest);
    expect(judge([moves(first, "site"), moves(second, "base")], names)).toEqual([
      expect.stringMatching(/^not-applicable/),
    ]);
  });

  it("leaves out waves that are closed, and a manifest of one wave", () => {
    expect(judge([moves(first, "base")], needs)).toEqual([expect.stringMatching(/^not-applicable/)]);
    const past = wave("past", "2026-08-01T07:00:00Z", "2026-08-01T15:00:00Z");
    const closed = { ...moves(past, "site"), closed: { by: "@a/b", at: NOW, evidence: "https://a.example" } };
    expect(judge([closed, moves(second, "base")], needs)).toEqual([expect.stringMatching(/^pass/)]);
  });
});
