import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AREAS } from "../../src/base/area.ts";
import { isoTime } from "../../src/base/time.ts";
import { dependencyEdges } from "../../src/manifest/dependencies.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { fixture } from "./fixtures/files.ts";

const example = parseManifest(fixture("example.yaml"), "relocation.yaml");
const everything = parseManifest(fixture("everything.yaml"), "m.yaml");

describe("the example manifest", () => {
  it("declares source and target", () => {
    expect(example).toMatchObject({
      file: "relocation.yaml",
      name: "contoso-shop-weu-to-sdc",
      owner: "team-platform@contoso.com",
      cloud: "AzureCloud",
      source: { region: "westeurope" },
      target: {
        subscription: { id: "11111111-1111-1111-1111-111111111111", alias: "shop-prod" },
        region: "swedencentral",
        managementGroup: "mg-corp-prod",
        crossTenant: false,
        resourceGroups: [],
        requires: { zones: 3, allowedGeographies: ["Sweden", "Europe"], pairedRegion: "optional" },
      },
    });
  });

  it("declares expectations with their places", () => {
    const { expect: expected } = example;
    expect(expected.allowTypes.map(({ type }) => type)).toEqual([
      "Microsoft.Web/sites",
      "Microsoft.Sql/servers",
    ]);
    expect(expected.ignoreAssignments).toEqual([
      { assignment: "allowed-locations-weu", reason: "region-bound, replaced by allowed-locations-sdc" },
    ]);
    expect(expected.mustBeEffective.map(({ name }) => name)).toEqual([
      "allowed-locations-sdc",
      "deny-public-ip",
      "diag-to-law-sdc",
    ]);
    expect(expected.deployIdentity).toMatchObject({ mayAssignRoles: true });
    expect(expected.deployIdentity).not.toHaveProperty("objectId");
    expect(expected.roleAssignments.map(({ scope }) => scope)).toEqual([
      { kind: "resourceGroup", text: "rg-shop-sdc", name: "rg-shop-sdc" },
      {
        kind: "resource",
        text: "kv-shop-prod-sdc",
        type: "Microsoft.KeyVault/vaults",
        name: "kv-shop-prod-sdc",
      },
    ]);
    expect(expected.budgets).toMatchObject([
      {
        scope: { kind: "subscription" },
        monthly: { amount: 42000, currency: "EUR", maxIncreasePercent: 8 },
        alerts: [{ at: 80 }, { at: 100, to: "ag-shop-oncall" }],
      },
    ]);
    expect(expected.headroomPercent).toBe(15);
    expect(example.locate(expected.budgets[0]?.pointer ?? [])).toMatchObject({
      line: 35,
      path: "expect.budgets[0]",
    });
  });

  it("declares workloads in their order", () => {
    const ids = example.workloads.map(({ name, resources }) => [name, resources.map(({ id }) => id)]);
    expect(ids).toEqual([
      ["shop-data", ["sql", "blobs"]],
      ["shop-web", ["plan", "app", "kv", "mi"]],
    ]);
    expect(example.workloads[0]?.resources[0]).toMatchObject({
      type: "Microsoft.Sql/servers/databases",
      from: "sql-shop-weu/shop",
      to: "sql-shop-sdc/shop",
      sku: "GP_Gen5_8",
      zones: [],
      method: { relocation: "warm", tool: "sql-failover-group" },
      dependsOn: [],
    });
    expect(dependencyEdges(example)).toEqual([
      { from: "shop-web.plan", to: "shop-web.app" },
      { from: "shop-data.sql", to: "shop-web.app" },
      { from: "shop-web.kv", to: "shop-web.app" },
    ]);
  });

  it("declares waves as instants, gated by all areas unless said", () => {
    const waves = example.waves.map(({ name, start, end }) => [name, isoTime(start), isoTime(end)]);
    expect(waves).toEqual([
      ["platform", "2026-09-01T05:00:00Z", "2026-09-01T05:00:00Z"],
      ["data", "2026-09-08T18:00:00Z", "2026-09-09T02:00:00Z"],
      ["web", "2026-09-12T03:00:00Z", "2026-09-12T07:00:00Z"],
    ]);
    expect(example.waves[0]?.gates).toEqual([
      "subscription",
      "policy",
      "rbac",
      "budget",
      "region",
      "quota",
      "network",
    ]);
    expect(example.waves[1]?.gates).toEqual(AREAS);
  });

  it("declares attestations and waivers; a waiver holds to the end of its last day", () => {
    expect(example.attestations).toMatchObject([{ check: "CUT-03", match: {}, at: Date.UTC(2026, 8, 11) }]);
    expect(example.waivers).toMatchObject([
      {
        check: "REG-08",
        match: { pairedRegion: "none" },
        owner: "ciso@contoso.com",
        expires: Date.UTC(2027, 0, 1) - 1,
        pointer: ["waivers", 0],
      },
    ]);
  });
});

describe("a manifest with the rest of the language", () => {
  it("normalises regions, GUIDs and resource groups", () => {
    expect(everything.name).toBe("007 goes north");
    expect(everything.cloud).toBe("AzureUSGovernment");
    expect(everything.source).toEqual({
      subscription: { id: "aaaaaaaa-1111-1111-1111-111111111111" },
      tenantId: "77777777-7777-7777-7777-77777777777a",
      region: "westus2",
    });
    expect(everything.target).toMatchObject({
      region: "swedencentral",
      tenantId: "88888888-8888-8888-8888-888888888888",
      crossTenant: true,
      requires: { zones: 0, allowedGeographies: [], pairedRegion: "required" },
      resourceGroups: [
        { name: "rg-shop", location: "swedencentral" },
        { name: "rg-global", location: "northeurope" },
        { name: "rg-bare", location: "swedencentral" },
      ],
    });
  });

  it("ties principals to object ids where it can", () => {
    const principals = everything.expect.roleAssignments.map(({ principalId, scope }) => [
      principalId,
      scope.kind,
    ]);
    expect(principals).toEqual([
      ["44444444-4444-4444-4444-44444444444a", "subscription"],
      ["77777777-7777-7777-7777-777777777777", "managementGroup"],
      ["88888888-8888-8888-8888-888888888888", "resourceGroup"],
      [undefined, "resource"],
      ["55555555-5555-5555-5555-555555555555", "id"],
    ]);
    expect(everything.expect.roleAssignments[3]?.scope).toEqual({
      kind: "resource",
      text: "SQL-Shop/shop",
      type: "Microsoft.Sql/servers/databases",
      name: "sql-shop/shop",
      resourceGroup: "rg-shop",
    });
    expect(everything.expect.deployIdentity).toMatchObject({
      objectId: "66666666-6666-6666-6666-666666666666",
      mayAssignRoles: false,
    });
  });

  it("keeps thresholds, zero headroom and budgets without an amount", () => {
    expect(everything.expect.headroomPercent).toBe(0);
    expect(everything.expect.budgets.map(({ alerts }) => alerts)).toEqual([
      [
        { at: 0.5, to: "role:Owner", thresholdType: "Forecasted" },
        { at: 100, to: "oncall", thresholdType: "Actual" },
      ],
      [],
    ]);
    expect(everything.expect.budgets[1]).not.toHaveProperty("monthly");
  });

  it("keeps the overlap of source and target, no days among it", () => {
    expect(example.expect.budgets[0]?.overlap).toEqual({ days: 14, approvedExtra: 9000 });
    expect(everything.expect.budgets[0]).toMatchObject({ monthly: { source: 8.5 }, overlap: { days: 0 } });
    expect(everything.expect.budgets[1]).not.toHaveProperty("overlap");
    expect(example.waves.map(({ decommissionAfter }) => decommissionAfter)).toEqual([
      undefined,
      undefined,
      14 * 86_400_000,
    ]);
    expect(everything.waves[0]?.decommissionAfter).toBe(36 * 3_600_000);
  });

  it("keeps what resources say, names that look like numbers among it", () => {
    expect(everything.workloads.map(({ name }) => name)).toEqual(["2024", "other_1"]);
    expect(everything.workloads[0]?.resources[1]).toEqual({
      id: "vm",
      type: "Microsoft.Compute/virtualMachines",
      from: "vm-old",
      resourceGroup: "rg-bare",
      location: "norwayeast",
      sku: "Standard_D2s_v5",
      count: 3,
      zones: ["1", "2"],
      tags: { Owner: "", "cost center": "0042" },
      method: { relocation: "hot" },
      dependsOn: ["sql", "other_1.dns"],
      pointer: ["workloads", "2024", "resources", 1],
    });
  });

  it("reads times with offsets and durations of days and hours", () => {
    expect(everything.waves.map(({ end }) => isoTime(end))).toEqual(["2026-09-02T12:00:00Z"]);
    expect(everything.waivers[0]?.expires).toBe(Date.UTC(2026, 11, 31, 10));
    expect(everything.attestations[0]).toMatchObject({ match: { environment: "prod" } });
  });
});

describe("the reference for users", () => {
  it("begins with a manifest that can be read", () => {
    const reference = readFileSync(new URL("../../docs/manifest.md", import.meta.url), "utf8");
    const smallest = /The smallest manifest:\n\n```yaml\n(.*?)```/s.exec(reference)?.[1] ?? "";
    expect(parseManifest(smallest, "m.yaml")).toMatchObject({ name: "shop", waves: [], waivers: [] });
  });
});
