import { describe, expect, test } from "vitest";
import { factRef } from "../../../src/facts/facts.ts";
import type { ExistingResource } from "../../../src/facts/kinds/existing-resources.ts";
import { reg03 } from "../../../src/checks/region/REG-03.ts";
import {
  at,
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  shown,
  TARGET,
  wave,
} from "../../support/context.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { offer, restriction, SIZE, sku } from "./world.ts";

const VM = "Microsoft.Compute/virtualMachines";
const AKS = "Microsoft.ContainerService/managedClusters";
const MACHINE = planned(VM, "vm", { sku: SIZE });
const location = restriction("Location");

test.each([
  ["offered", [sku()], "pass"],
  ["not in the list", [], "fail"],
  ["only a disk of that name", [sku({ resourceType: "disks" })], "fail"],
  ["closed in the region", [sku({ restrictions: [location] })], "fail"],
  ["closed for the offer", [sku({ restrictions: [{ ...location, reasonCode: "QuotaId" }] })], "fail"],
  ["closed without a place", [sku({ restrictions: [{ ...location, locations: [] }] })], "fail"],
  [
    "closed in another region",
    [sku({ restrictions: [{ ...location, locations: [reg("westeurope")] }] })],
    "pass",
  ],
  ["closed in a zone only", [sku({ restrictions: [restriction("Zone", { zones: ["1"] })] })], "pass"],
  ["one open row beside a closed one", [sku({ restrictions: [location] }), sku()], "pass"],
  ["a restriction nobody knows", [sku({ restrictions: [restriction("Tenant")] })], "unknown"],
])("%s: %s", (_, rows, outcome) => {
  expect(outcomes(run(reg03, context(manifest(), [MACHINE]), offer(rows)))).toEqual([
    `${SIZE} in swedencentral: ${outcome}`,
  ]);
});

test("reasons are said in words", () => {
  const quota = shown(
    run(
      reg03,
      context(manifest(), [MACHINE]),
      offer([sku({ restrictions: [{ ...location, reasonCode: "QuotaId" }] })]),
    ),
  );
  expect(quota).toContain("subscriptions of this offer never get it");
  const access = shown(
    run(reg03, context(manifest(), [MACHINE]), offer([sku({ restrictions: [location] })])),
  );
  expect(access).toContain("no access to it");
});

test("a size in two letter cases is one finding, another region another", () => {
  const plan = [
    MACHINE,
    planned("Microsoft.Compute/virtualMachineScaleSets", "ss", { sku: SIZE.toUpperCase() }),
    planned(VM, "far", { sku: SIZE, location: "westeurope" }),
  ];
  const found = run(reg03, context(manifest(), plan), offer([sku()]));
  expect(outcomes(found)).toEqual([`${SIZE} in swedencentral: pass`, `${SIZE} in westeurope: unknown`]);
  expect(found[0]?.resources).toHaveLength(2);
});

test.each([
  ["no size stated", planned(VM, "vm")],
  ["a size that only the deployment knows", planned(VM, "vm", { openSku: "[parameters('size')]" })],
  ["a region that only the deployment knows", planned(VM, "vm", { sku: SIZE, openLocation: "[x]" })],
  ["a cluster with its own SKU", planned(AKS, "vm", { sku: "Base" })],
])("%s: unknown", (_, resource) => {
  expect(outcomes(run(reg03, context(manifest(), [resource]), offer([sku()])))).toEqual([
    `${resource.type}: unknown`,
  ]);
});

test("a cluster is sized by its SKU when it is a size, and by its planned pools", () => {
  const sized = planned(AKS, "aks", { sku: SIZE });
  expect(outcomes(run(reg03, context(manifest(), [sized]), offer([sku()])))).toEqual([
    `${SIZE} in swedencentral: pass`,
  ]);
  const plan = [
    planned(AKS, "aks", { sku: "Base" }),
    planned(`${AKS}/agentPools`, "aks/pool", { sku: SIZE }),
  ];
  expect(outcomes(run(reg03, context(manifest(), plan), offer([sku()])))).toEqual([
    `${SIZE} in swedencentral: pass`,
  ]);
});

test("SKUs of other types are listed as not judged", () => {
  const ctx = context(manifest(), [MACHINE, planned("Microsoft.Cache/redis", "plan", { sku: "P1v3" })]);
  const [said] = reg03.notJudged?.(ctx, new Facts().read) ?? [];
  expect(said).toMatchObject({ count: 1, items: ["shop.plan: P1v3"] });
  expect(reg03.notJudged?.(context(manifest(), [MACHINE]), new Facts().read)).toEqual([]);
});

test("a hostile size stays inert in the command", () => {
  const size = "$(rm -rf ~)`x`";
  const [found] = run(reg03, context(manifest(), [planned(VM, "vm", { sku: size })]), offer([], size));
  expect(found?.fix?.command).toContain(
    `--size '$(rm -rf ~)'\\''x'\\''' --all --subscription "$TARGET_SUBSCRIPTION_ID"`,
  );
  expect(shown(found === undefined ? [] : [found])).not.toContain(TARGET);
});

test("nothing with a size is not applicable", () => {
  expect(
    outcomes(run(reg03, context(manifest(), [planned("Microsoft.Web/sites", "a")]), new Facts())),
  ).toEqual(["virtual machine sizes: not-applicable"]);
});

const PIP = "Microsoft.Network/publicIPAddresses";
test.each([
  ["a Basic address", planned(PIP, "one", { sku: "basic" }), ["Basic of shop.one: fail"]],
  [
    "a Basic load balancer",
    planned("Microsoft.Network/loadBalancers", "one", { sku: "Basic" }),
    ["Basic of shop.one: fail"],
  ],
  ...[
    ["Microsoft.Network/applicationGateways", "Standard_Medium", "fail"],
    ["Microsoft.Network/applicationGateways", "WAF_Large", "fail"],
    ["Microsoft.Databricks/workspaces", "standard", "fail"],
  ].map(([type = "", sku = "", outcome = ""]): [string, PlannedResource, string[]] => [
    `${type} ${sku}`,
    planned(type, "one", { sku }),
    [`${sku} of shop.one: ${outcome}`],
  ]),
  [
    "a gateway without zones, which runs on and is made no more",
    planned("Microsoft.Network/virtualNetworkGateways", "one", { sku: "VpnGw2" }),
    ["VpnGw2 of shop.one: fail"],
  ],
  ["a Standard address", planned(PIP, "one", { sku: "Standard" }), ["virtual machine sizes: not-applicable"]],
  [
    "a Basic cache",
    planned("Microsoft.Cache/redis", "one", { sku: "Basic" }),
    ["virtual machine sizes: not-applicable"],
  ],
  [
    "one that stays as it is",
    planned(PIP, "one", { sku: "Basic", write: { known: true, value: "none" } }),
    ["virtual machine sizes: not-applicable"],
  ],
  [
    "one that is changed in place",
    planned(PIP, "one", { sku: "Basic", write: { known: true, value: "update" } }),
    ["virtual machine sizes: not-applicable"],
  ],
  [
    "one that is changed to it",
    planned(PIP, "one", {
      sku: "Basic",
      write: { known: true, value: "update" },
      before: { sku: { name: "Standard" } },
    }),
    ["Basic of shop.one: fail"],
  ],
  [
    "an address that only the manifest names, without a SKU",
    planned(PIP, "one"),
    ["SKU of shop.one: unknown"],
  ],
  ["a part of a request", planned(PIP, "one", { body: {}, partial: true }), ["SKU of shop.one: unknown"]],
  [
    "a whole request without one, which is Basic then",
    planned(PIP, "one", { body: {} }),
    ["SKU of shop.one: unknown"],
  ],
  [
    "a whole request without one, of a type whose retired SKUs nobody gets unasked",
    planned("Microsoft.Databricks/workspaces", "one", { body: {} }),
    ["virtual machine sizes: not-applicable"],
  ],
])("retired: %s", (_, resource, expected) => {
  expect(outcomes(run(reg03, context(manifest(), [resource]), new Facts()))).toEqual(expected);
});

test("a SKU that ends before the last wave is over is retired then, and another is named", () => {
  const gateway = planned("Microsoft.Network/virtualNetworkGateways", "one", { sku: "VpnGw2" });
  const judged = (day: string) => {
    const value = manifest({ waves: [wave("web", `${day}T05:00:00Z`)] });
    const now = at("2025-10-01T05:00:00Z");
    return run(reg03, { ...context(value, [gateway]), now }, new Facts());
  };
  expect(outcomes(judged("2025-10-20"))).toEqual(["virtual machine sizes: not-applicable"]);
  const [found] = judged("2025-11-02");
  expect(found).toMatchObject({ outcome: "fail" });
  expect(found?.fix?.text).toContain("`VpnGw2AZ`");
});

test("a cache of Redis Enterprise cannot be made once the tier has ended; one of Azure Managed Redis can", () => {
  const judged = (sku: string, day: string) => {
    const cache = planned("Microsoft.Cache/redisEnterprise", "cache", { sku });
    const value = manifest({ waves: [wave("web", `${day}T05:00:00Z`)] });
    return run(reg03, { ...context(value, [cache]), now: at("2026-11-30T05:00:00Z") }, new Facts());
  };
  const [found] = judged("Enterprise_E10", "2027-04-10");
  expect(found).toMatchObject({ outcome: "fail" });
  expect(found?.fix?.text).toContain("Balanced_*");
  expect(outcomes(judged("Enterprise_E10", "2027-01-10"))).toEqual(["virtual machine sizes: not-applicable"]);
  expect(outcomes(judged("Balanced_B10", "2027-04-10"))).toEqual(["virtual machine sizes: not-applicable"]);
});

const FRONT_DOOR = "Microsoft.Network/frontDoors";

test.each<readonly [string, PlannedResource, string]>([
  ["that a template makes", planned(FRONT_DOOR, "one", { location: "global" }), "type of shop.one: fail"],
  [
    "that a plan makes",
    planned(FRONT_DOOR, "one", { write: { known: true, value: "create" } }),
    "type of shop.one: fail",
  ],
  [
    "that a plan changes in place",
    planned(FRONT_DOOR, "one", { write: { known: true, value: "update" } }),
    "type of shop.one: pass",
  ],
  [
    "that stays as it is",
    planned(FRONT_DOOR, "one", { write: { known: true, value: "none" } }),
    "virtual machine sizes: not-applicable",
  ],
  ["in another spelling", planned("microsoft.dbforpostgresql/SERVERS", "one"), "type of shop.one: fail"],
  [
    "of its successor",
    planned("Microsoft.Cdn/profiles", "one", { sku: "Standard_AzureFrontDoor" }),
    "virtual machine sizes: not-applicable",
  ],
  [
    "of its successor, in the classic tier",
    planned("Microsoft.Cdn/profiles", "one", { sku: "Standard_Microsoft" }),
    "Standard_Microsoft of shop.one: fail",
  ],
])("a resource of a retired type %s", (_, resource, expected) => {
  expect(outcomes(run(reg03, context(manifest(), [resource]), new Facts()))).toEqual([expected]);
});

test("where only the manifest names a resource, an open SKU blocks where none at all would get a retired one", () => {
  const severityOf = (type: string) =>
    run(reg03, context(manifest(), [planned(type, "one")]), new Facts()).map(({ outcome, severity }) => [
      outcome,
      severity,
    ]);
  expect(severityOf("Microsoft.Network/publicIPAddresses")).toEqual([["unknown", undefined]]);
  expect(severityOf("Microsoft.Network/applicationGateways")).toEqual([["unknown", "warning"]]);
});

const SET = "Microsoft.Compute/virtualMachineScaleSets";
const machines = (count: number, name: string = SIZE): { sku: { name: string; capacity: number } } => ({
  sku: { name, capacity: count },
});

test.each<readonly [string, Partial<Parameters<typeof planned>[2]>, string]>([
  ["made", { write: { known: true, value: "create" } }, "fail"],
  ["replaced", { write: { known: true, value: "replace" } }, "fail"],
  ["changed in place", { write: { known: true, value: "update" }, before: machines(2) }, "not-applicable"],
  ["made fewer", { write: { known: true, value: "update" }, before: machines(3) }, "not-applicable"],
  ["made more", { write: { known: true, value: "update" }, before: machines(1) }, "fail"],
  ["of another size today", { write: { known: true, value: "update" }, before: machines(2, "x") }, "fail"],
  ["of a number that is not known today", { write: { known: true, value: "update" } }, "fail"],
  ["not written", { write: { known: true, value: "none" } }, "not-applicable"],
])("a size that is closed, of a scale set that is %s", (_, more, expected) => {
  const set = planned(SET, "set", { sku: SIZE, count: 2, body: machines(2), ...more });
  const found = run(reg03, context(manifest(), [set]), offer([sku({ restrictions: [location] })]));
  expect(found.map(({ outcome }) => outcome)).toEqual([expected]);
});

describe("what exists at the target already", () => {
  const HOME = `${SCOPE}/resourceGroups/rg-shop/providers`;
  const closedSize = (): Facts => offer([sku({ restrictions: [location] })]);
  const exists = (type: string, name: string, parts: Partial<ExistingResource> = {}): ExistingResource => ({
    id: `${HOME}/${type}/${name}`,
    type: type.toLowerCase(),
    location: "swedencentral",
    zones: [],
    tags: {},
    machines: [{ size: SIZE, count: 1 }],
    ...parts,
  });
  const outcome = (
    resources: readonly PlannedResource[],
    rows: readonly ExistingResource[],
    facts = closedSize(),
  ): (string | undefined)[] => {
    const type = resources[0]?.type ?? "";
    const known = facts.put(factRef("existingResources", SCOPE, type), rows);
    return outcomes(run(reg03, context(manifest(), resources), known)).map((one) => one.split(": ").at(-1));
  };
  const machine = planned(VM, "vm", { sku: SIZE, resourceGroup: "rg-shop" });
  const ROW = exists(VM, "vm");

  test.each([
    ["runs under its name", machine, [ROW], "pass"],
    ["is not there", machine, [], "fail"],
    ["has another name", machine, [exists(VM, "other")], "fail"],
    [
      "has another size",
      machine,
      [exists(VM, "vm", { machines: [{ size: "Standard_B2s", count: 1 }] })],
      "fail",
    ],
    ["runs in another region", machine, [exists(VM, "vm", { location: "westeurope" })], "fail"],
    ["is made anew", { ...machine, write: { known: true, value: "replace" } as const }, [ROW], "fail"],
    ["is to be made", { ...machine, write: { known: true, value: "create" } as const }, [ROW], "fail"],
  ])("a machine of a closed size that %s", (_, resource, rows, expected) => {
    expect(outcome([resource], rows)).toEqual([expected]);
  });

  test("a Front Door (classic) runs on, and one that is not there cannot be made", () => {
    const door = planned(FRONT_DOOR, "door", { resourceGroup: "rg-shop" });
    const row = exists(FRONT_DOOR, "DOOR", { location: "global", machines: [] });
    expect(outcome([door], [row])).toEqual(["pass"]);
    expect(outcome([door], [exists(FRONT_DOOR, "other")])).toEqual(["fail"]);
    expect(outcome([{ ...door, write: { known: true, value: "create" } }], [row])).toEqual(["fail"]);
  });

  test("machines of which one more is asked for than run are refused", () => {
    const second = planned(VM, "vm2", { sku: SIZE, resourceGroup: "rg-shop" });
    expect(outcome([machine, second], [ROW])).toEqual(["fail"]);
    expect(outcome([machine, second], [ROW, exists(VM, "vm2")])).toEqual(["pass"]);
  });

  const DATABASE = "Microsoft.Sql/servers/databases";
  test.each([
    ["GP_Gen5_4", undefined, { name: "GP_Gen5", capacity: "4" }, "pass"],
    ["GP_Gen5_4", undefined, { name: "GP_Gen5", capacity: "2" }, "fail"],
    ["GP_Gen5_4", undefined, { name: "BC_Gen5", capacity: "4" }, "fail"],
    ["GP_S_Gen5_2", undefined, { name: "GP_S_Gen5", capacity: "2" }, "pass"],
    ["GP_Gen5", 4, { name: "GP_Gen5", capacity: "4" }, "pass"],
    ["GP_Gen5", 4, { name: "GP_Gen5", capacity: "2" }, "fail"],
    ["S0", undefined, { name: "Standard", capacity: "10" }, "pass"],
    ["S0", undefined, { name: "Standard", capacity: "20" }, "fail"],
    ["P1", undefined, { name: "Premium", capacity: "125" }, "pass"],
    ["Basic", undefined, { name: "Basic", capacity: "5" }, "pass"],
  ])(
    "a database of %s (%s), which the region offers to nobody new, where %j stands",
    (name, capacity, sku, is) => {
      const sized = { name, ...(capacity === undefined ? {} : { capacity }) };
      const database = planned(DATABASE, "sql/db", {
        body: { sku: sized },
        sku: name,
        resourceGroup: "rg-shop",
      });
      const resource = {
        ...database,
        ...(capacity === undefined
          ? {}
          : { sku: { ...database.sku, capacity: { known: true, value: capacity } as const } }),
      };
      const rows = [{ what: "database", name: "HS_Gen5_2", state: "offered" }] as const;
      const facts = new Facts().put(factRef("serviceOffers", SCOPE, "swedencentral/sql"), rows);
      const row = {
        ...exists(DATABASE, "sql/db", { sku }),
        id: `${HOME}/Microsoft.Sql/servers/sql/databases/db`,
      };
      expect(outcome([resource], [row], facts)).toEqual([is]);
      expect(outcome([resource], [], facts)).toEqual(["fail"]);
    },
  );

  const DISK = "Microsoft.Compute/disks";
  const kind = (name: string) => ({ sku: { name } });
  test.each<[string, Partial<PlannedResource>, ExistingResource[], string]>([
    ["that keeps its kind", { before: kind("ultrassd_lrs") }, [], "pass"],
    ["that changes its kind", { before: kind("Premium_LRS") }, [], "fail"],
    ["of which today's kind is not known", {}, [], "fail"],
    ["that stands with the kind", {}, [exists(DISK, "d", kind("UltraSSD_LRS"))], "pass"],
    ["that stands with another", {}, [exists(DISK, "d", kind("Premium_LRS"))], "fail"],
  ])("an update of a disk %s", (_, more, rows, expected) => {
    const disk = planned(DISK, "d", { sku: "UltraSSD_LRS", resourceGroup: "rg-shop" });
    const update = { ...disk, ...more, write: { known: true, value: "update" } as const };
    expect(outcome([update], rows, offer([], "UltraSSD_LRS"))).toEqual([expected]);
  });

  test.each([
    ["GP_Gen5_4", "pass"],
    ["GP_Gen5_2", "fail"],
  ])("an update of a database from %s to GP_Gen5_4, which nobody new gets", (name, expected) => {
    const database = planned(DATABASE, "sql/db", { body: kind("GP_Gen5_4"), sku: "GP_Gen5_4" });
    const update = { ...database, before: kind(name), write: { known: true, value: "update" } as const };
    const rows = [{ what: "database", name: "HS_Gen5_2", state: "offered" }] as const;
    const facts = new Facts().put(factRef("serviceOffers", SCOPE, "swedencentral/sql"), rows);
    expect(outcome([update], [], facts)).toEqual([expected]);
  });

  test("a disk keeps its kind, and a retired SKU what has it", () => {
    const disk = planned(DISK, "d", { sku: "Premium_LRS", resourceGroup: "rg-shop" });
    const none = (): Facts => offer([], "Premium_LRS");
    expect(outcome([disk], [exists(DISK, "d", { sku: { name: "Premium_LRS" } })], none())).toEqual(["pass"]);
    expect(outcome([disk], [exists(DISK, "d", { sku: { name: "Standard_LRS" } })], none())).toEqual(["fail"]);
    const IP = "Microsoft.Network/publicIPAddresses";
    const address = planned(IP, "pip", { sku: "Basic", resourceGroup: "rg-shop" });
    expect(outcome([address], [exists(IP, "pip", { sku: { name: "Basic" } })], new Facts())).toEqual([
      "pass",
    ]);
    expect(outcome([address], [exists(IP, "pip", { sku: { name: "Standard" } })], new Facts())).toEqual([
      "fail",
    ]);
  });
});
