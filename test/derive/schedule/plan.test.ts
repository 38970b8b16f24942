import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plannedRelocation, type RelocationPlan } from "../../../src/derive/schedule/plan.ts";
import type { Manifest, ManifestResource } from "../../../src/manifest/model.ts";
import { at, manifest, NOW, planned, wave, type PlannedParts } from "../../support/context.ts";
import { declared, oneWave, plannedOf } from "../../checks/wave/world.ts";

const VNET = "Microsoft.Network/virtualNetworks";
const VM = "Microsoft.Compute/virtualMachines";
const NIC = "Microsoft.Network/networkInterfaces";
const SITE = "Microsoft.Web/sites";
const PLAN = "Microsoft.Web/serverfarms";
const VAULT = "Microsoft.KeyVault/vaults";
const COLD = { method: { relocation: "cold", tool: "bicep" } } as const;

const planOf = (own: Manifest, resources: readonly ReturnType<typeof planned>[]): RelocationPlan =>
  plannedRelocation({ manifest: own, planned: resources, now: NOW });
const ofOne = (resources: readonly ManifestResource[], parts: object = {}): RelocationPlan =>
  planOf(oneWave(resources, 8, parts), resources.map(plannedOf));

function stepsOf({ waves }: RelocationPlan, index = 0): Record<string, readonly [number, number]> {
  return Object.fromEntries(
    (waves[index]?.timing.steps ?? []).map(({ resource, step, begin, end }) => [
      `${resource.key} ${step}`,
      [begin, end],
    ]),
  );
}

describe("steps", () => {
  it("of what serves on are done before the window, those of what is cold in it", () => {
    const steps = stepsOf(
      ofOne([
        declared("Microsoft.Sql/servers/databases", "sql", {
          method: { relocation: "warm", tool: "sql-failover-group" },
          dataSize: "84 GB",
        }),
        declared("Microsoft.Storage/storageAccounts", "blobs", {
          method: { relocation: "cold", tool: "azcopy" },
          dataSize: "2250 GB",
        }),
      ]),
    );
    // 84 GB at 84 GB an hour, and a fifth of the 25 Gbit/s that an account takes.
    expect(steps).toEqual({
      "shop.sql prepare": [-3720, -3600],
      "shop.sql sync": [-3600, 0],
      "shop.sql switch": [0, 60],
      "shop.blobs prepare": [0, 120],
      "shop.blobs sync": [120, 3720],
      "shop.blobs switch": [3720, 4020],
    });
  });

  it("take as long as the manifest says, and are unknown where nobody says how much there is", () => {
    const second = 1000;
    const [timing] = ofOne([
      declared(VAULT, "kv", {
        ...COLD,
        durations: {
          prepare: { low: second, likely: 2 * second, high: 3 * second, measured: at("2026-08-01") },
        },
      }),
      declared("Microsoft.Storage/storageAccounts", "blobs", {
        method: { relocation: "cold", tool: "azcopy" },
      }),
    ]).waves.map((one) => one.timing);
    expect(timing?.steps[0]?.estimate).toEqual({
      low: 1,
      likely: 2,
      high: 3,
      basis: "measured",
      source: "durations of the manifest",
      at: "2026-08-01",
    });
    expect(timing?.unknown.map((number) => timing.steps[number]?.step)).toEqual(["sync"]);
  });

  it("of a new resource bring no data", () => {
    const fresh = declared(
      "Microsoft.Storage/storageAccounts",
      "blobs",
      { method: { relocation: "cold", tool: "azcopy" } },
      {},
    );
    expect(Object.keys(stepsOf(ofOne([fresh])))).toEqual(["shop.blobs prepare"]);
  });

  it("wait for what their resource needs, and switch what is needed first", () => {
    const plan = ofOne(
      [
        declared(SITE, "app", { ...COLD, dependsOn: ["plan", "kv"] }),
        declared(PLAN, "plan", COLD),
        declared(VAULT, "kv", { method: { relocation: "cold", tool: "recreate-and-copy" } }),
        declared(VNET, "vnet", COLD),
      ],
      {
        domains: [
          {
            host: "shop.contoso.com",
            servedBy: "shop.app",
            cutover: { via: "dns-cname", ttlBefore: 240 },
            pointer: ["domains", 0],
          },
        ],
      },
    );
    const steps = stepsOf(plan);
    expect(steps["shop.vnet prepare"]).toEqual([0, 120]);
    expect(steps["shop.kv prepare"]).toEqual([120, 240]);
    expect(steps["shop.plan prepare"]).toEqual([240, 360]);
    expect(steps["shop.app prepare"]).toEqual([360, 480]);
    expect(steps["shop.app switch"]?.[0]).toBe(steps["shop.kv switch"]?.[1]);
  });

  it("that a service copies do not wait for what their machine names", () => {
    const nic =
      "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg/providers/Microsoft.Network/networkInterfaces/nic";
    const parts = (own: Partial<PlannedParts>): PlannedParts => ({ resourceGroup: "rg", ...own });
    const own = oneWave(
      [
        declared(VM, "vm", { method: { relocation: "warm", tool: "site-recovery" }, dataSize: "50 GB" }),
        declared(NIC, "nic", COLD),
      ],
      8,
    );
    const plan = planOf(own, [
      planned(
        VM,
        "vm",
        parts({
          method: { relocation: "warm", tool: "site-recovery" },
          body: { properties: { networkProfile: { networkInterfaces: [{ id: nic }] } } },
        }),
      ),
      planned(NIC, "nic", parts({ ...COLD, id: nic, body: { properties: {} } })),
    ]);
    const steps = stepsOf(plan);
    expect(steps["shop.vm sync"]).toEqual([-3600, 0]);
    expect(steps["shop.vm switch"]?.[0]).toBe(steps["shop.nic prepare"]?.[1]);
  });
});

describe("waves", () => {
  const workload = (name: string, resources: readonly ManifestResource[], environment?: string) => ({
    name,
    resources,
    ...(environment === undefined ? {} : { environment }),
    pointer: ["workloads", name],
  });
  const of = (name: string, id: string, dependsOn: readonly string[] = []): ManifestResource => ({
    ...declared(SITE, id, COLD),
    dependsOn,
    pointer: ["workloads", name, "resources", 0],
  });
  const resource = (name: string, id: string) => ({
    ...planned(SITE, id, COLD),
    key: `${name}.${id}`,
    workload: name,
    waves: [],
  });

  it("are proposed by what needs what, and what is not production goes first", () => {
    const own = manifest({
      waves: [],
      workloads: [
        workload("web", [of("web", "app", ["data.db"])], "prod"),
        workload("data", [of("data", "db")], "prod"),
        workload("lab", [of("lab", "x", ["data.db"])], "dev"),
      ],
    });
    const plan = planOf(own, [resource("web", "app"), resource("data", "db"), resource("lab", "x")]);
    expect(plan.proposed).toBe(true);
    expect(plan.waves.map(({ name, workloads, dependsOn }) => [name, workloads, dependsOn])).toEqual([
      ["wave-1", ["data"], []],
      ["wave-2", ["lab", "web"], ["wave-1"]],
    ]);
    const narrow = plannedRelocation(
      {
        manifest: own,
        planned: [resource("web", "app"), resource("data", "db"), resource("lab", "x")],
        now: NOW,
      },
      { parallel: 1, window: 500 },
    );
    expect(narrow.waves.map(({ workloads }) => workloads)).toEqual([["data"], ["lab"], ["web"]]);
  });

  it("name what no wave moves, and leave out what is closed", () => {
    const closed = { by: "lead", at: at("2026-08-02"), evidence: "e" };
    const own = manifest({
      workloads: [workload("data", [of("data", "db")]), workload("web", [of("web", "app")])],
      waves: [{ ...wave("first", "2026-08-01", "2026-08-02"), workloads: ["data"], closed }],
    });
    const plan = planOf(own, [resource("data", "db"), resource("web", "app")]);
    expect(plan.waves).toEqual([]);
    expect(plan.closed).toEqual(["first"]);
    expect(plan.unassigned.map(({ key }) => key)).toEqual(["web.app"]);
  });
});

describe("any plan", () => {
  const estates = fc.array(
    fc.record({
      type: fc.constantFrom(
        VNET,
        SITE,
        PLAN,
        VAULT,
        "Microsoft.Storage/storageAccounts",
        "Microsoft.Sql/servers/databases",
      ),
      relocation: fc.constantFrom("hot", "warm", "cold"),
      tool: fc.constantFrom("bicep", "azcopy", "sql-failover-group", "site-recovery", "magic"),
      size: fc.constantFrom(undefined, "0 B", "1 GiB", "900 TiB"),
      needs: fc.array(fc.nat(30), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it("respects what is declared, has no step before its turn, and is the same again", () => {
    fc.assert(
      fc.property(estates, (estate) => {
        const resources = estate.map(({ type, relocation, tool, size, needs }, index) =>
          declared(type, `r${String(index)}`, {
            method: { relocation, tool },
            ...(size === undefined ? {} : { dataSize: size }),
            dependsOn: needs.filter((one) => one < index).map((one) => `r${String(one)}`),
          }),
        );
        const plan = ofOne(resources);
        const { steps, lead, window } = plan.waves[0]?.timing ?? {
          steps: [],
          lead: undefined,
          window: undefined,
        };
        const at = new Map(steps.map((one) => [`${one.resource.key} ${one.step}`, one]));
        for (const one of steps) {
          expect(one.begin).toBeGreaterThanOrEqual(-(lead?.likely ?? 0));
          expect(one.end).toBeLessThanOrEqual(window?.likely ?? 0);
          expect(one.slack).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(one.begin) && Number.isInteger(one.end)).toBe(true);
          for (const other of one.after) expect(steps[other]?.end).toBeLessThanOrEqual(one.begin);
        }
        for (const { id, dependsOn, method } of resources)
          for (const needed of dependsOn) {
            const own = at.get(`shop.${id} ${method?.tool === "site-recovery" ? "switch" : "prepare"}`);
            const before = at.get(`shop.${needed} prepare`);
            if (own !== undefined && before !== undefined) expect(before.end).toBeLessThanOrEqual(own.begin);
          }
        expect(JSON.stringify(ofOne(resources).waves[0]?.timing.window)).toBe(JSON.stringify(window));
      }),
      { numRuns: 25 },
    );
  });
});
