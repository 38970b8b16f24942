import { describe, expect, it } from "vitest";
import { plannedMeters } from "../../../src/derive/cost/planned-meters.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { PriceRow } from "../../../src/facts/prices/row.ts";
import { planned, type PlannedParts } from "../../support/context.ts";
import { row } from "../../support/prices.ts";

const open = (): ReturnType<typeof unknown> => unknown(["the deployment"]);
const GIB = 1024 ** 3;

/** Meters as `name × units`, then what is open. */
function told(type: string, parts: PlannedParts, capacity?: number): readonly string[] | string {
  const made = planned(type, "acc/db/one", parts);
  const sku =
    capacity === undefined ? made.sku : { ...made.sku, capacity: { known: true, value: capacity } as const };
  const found = plannedMeters({ ...made, ...(sku === undefined ? {} : { sku }) });
  if (found === undefined || found === "free") return found ?? "not known";
  return [
    ...found.meters.map(({ name, units }) => `${name} × ${String(units)}`),
    ...found.open.map(({ name }) => `${name} open`),
  ];
}

const of = (properties: ValueObject): ValueObject => ({ properties });
type Case = [what: string, parts: PlannedParts, meters: readonly string[] | string, capacity?: number];

function cases(type: string, rows: readonly Case[]): void {
  for (const [what, parts, meters, capacity] of rows)
    it(what, () => {
      expect(told(type, parts, capacity)).toEqual(meters);
    });
}

describe("the meters of a database of SQL", () => {
  const DATA = { licenseType: "BasePrice", maxSizeBytes: 32 * GIB };
  cases("Microsoft.Sql/servers/databases", [
    [
      "are vCores and data",
      { sku: "BC_Gen5_8", body: of({ ...DATA, zoneRedundant: true }) },
      ["8 vCore × 730", "Business Critical Data Stored × 32"],
    ],
    [
      "by the capacity of the SKU",
      { sku: "GP_Gen5", body: of(DATA) },
      ["2 vCore × 730", "General Purpose Data Stored × 32"],
      2,
    ],
    ["of no stated capacity", { sku: "GP_Gen5", body: of(DATA) }, "not known"],
    ["of other hardware", { sku: "GP_DC_8", body: of(DATA) }, "not known"],
    [
      "of no stated size",
      { sku: "GP_Gen5_2", body: of({ licenseType: "BasePrice" }) },
      ["2 vCore × 730", "data storage open"],
    ],
    [
      "of which the licence is not stated",
      { sku: "GP_Gen5_2", body: of({ maxSizeBytes: GIB }) },
      ["2 vCore × 730", "General Purpose Data Stored × 1", "licence open"],
    ],
    [
      "of which only part is known",
      { sku: "GP_Gen5_2", body: of(DATA), partial: true },
      ["2 vCore × 730", "zone redundancy open", "data storage open"],
    ],
    [
      "without a server",
      { sku: "GP_S_Gen5_2", body: of(DATA) },
      ["General Purpose Data Stored × 32", "compute open"],
    ],
    [
      "of Hyperscale",
      { sku: "HS_Gen5_2", body: of({}) },
      ["2 vCore × 730", "replicas open", "data storage open"],
    ],
    ["of Basic", { sku: "Basic", body: of({}) }, ["B × 30.416666666666668"]],
    ["of Standard", { sku: "S0", body: of({}) }, ["S0 × 30.416666666666668"]],
    [
      "with what it includes",
      { sku: "P1", body: of({ maxSizeBytes: 500 * GIB }) },
      ["P1 × 30.416666666666668"],
    ],
    [
      "of an open size",
      { sku: "S3", body: of({ maxSizeBytes: open() }) },
      ["S3 × 30.416666666666668", "data storage open"],
    ],
    [
      "of a tier that no table holds",
      { sku: "P3", body: of({ maxSizeBytes: 500 * GIB }) },
      ["P3 × 30.416666666666668", "data storage open"],
    ],
    ["in a pool", { sku: "ElasticPool", body: of({}) }, "free"],
    ["in a pool, by its id", { body: of({ elasticPoolId: "/x" }) }, "free"],
    ["in a pool, of another SKU", { sku: "S0", body: of({ elasticPoolId: "/x" }) }, "not known"],
    ["in a pool, of an open SKU", { openSku: "[x]", body: of({ elasticPoolId: "/x" }) }, "not known"],
    ["of no SKU", { body: of({}) }, "not known"],
    ["that stands by", { sku: "GP_Gen5_2", body: of({ ...DATA, secondaryType: "Standby" }) }, "not known"],
    ["that is given away", { sku: "GP_Gen5_2", body: of({ ...DATA, useFreeLimit: true }) }, "not known"],
    ["of which nothing is known", { sku: "S0" }, "not known"],
  ]);
});

describe("the meters of a pool of SQL", () => {
  cases("Microsoft.Sql/servers/elasticPools", [
    [
      "are its eDTUs",
      { sku: "StandardPool", body: of({ maxSizeBytes: 100 * GIB }) },
      ["100 DTU Pack × 30.416666666666668"],
      100,
    ],
    [
      "and what it has beyond them",
      { sku: "StandardPool", body: of({ maxSizeBytes: 150 * GIB }) },
      ["100 DTU Pack × 30.416666666666668", "Data Stored × 50"],
      100,
    ],
    ["of Basic", { sku: "BasicPool", body: of({}) }, ["50 DTU Pack × 30.416666666666668"], 50],
    [
      "by its vCores",
      { sku: "GP_Gen5", body: of({ maxSizeBytes: 50 * GIB, licenseType: "LicenseIncluded" }) },
      ["4 vCore × 730", "vCore × 2920", "General Purpose Data Stored × 50"],
      4,
    ],
    ["of no capacity", { sku: "GP_Gen5", body: of({}) }, "not known"],
    ["of other hardware", { sku: "GP_Fsv2", body: of({}) }, "not known", 8],
  ]);
});

describe("the meters of a flexible server", () => {
  const SIZE = { storage: { storageSizeGB: 64 } };
  describe("of PostgreSQL", () => {
    cases("Microsoft.DBforPostgreSQL/flexibleServers", [
      [
        "are its size and disk",
        { sku: "Standard_E8ds_v5", body: of(SIZE) },
        ["8 vCore × 730", "Storage Data Stored × 64"],
      ],
      ["that bursts", { sku: "Standard_B2s", body: of(SIZE) }, ["B2S × 730", "Storage Data Stored × 64"]],
      ["of no known size", { sku: "Standard_B12ms", body: of(SIZE) }, "not known"],
      ["of no stated disk", { sku: "Standard_B2s", body: of({}) }, ["B2S × 730", "data storage open"]],
      [
        "of another disk",
        { sku: "Standard_B2s", body: of({ storage: { storageSizeGB: 64, type: "PremiumV2_LRS" } }) },
        ["B2S × 730", "data storage open"],
      ],
      [
        "of which it is open whether one stands by",
        { sku: "Standard_B2s", body: of({ ...SIZE, highAvailability: { mode: open() } }) },
        ["B2S × 730", "Storage Data Stored × 64", "standby open"],
      ],
      [
        "of which none stands by",
        { sku: "Standard_B2s", body: of({ ...SIZE, highAvailability: { mode: "Disabled" } }) },
        ["B2S × 730", "Storage Data Stored × 64"],
      ],
      ["of which nothing is known", { sku: "Standard_B2s" }, "not known"],
    ]);
  });
  describe("of MySQL", () => {
    cases("Microsoft.DBforMySQL/flexibleServers", [
      [
        "are its vCores",
        { sku: "Standard_D2ds_v5", body: of(SIZE) },
        ["vCore × 1460", "Storage Data Stored × 64"],
      ],
      ["of a series that is sold otherwise", { sku: "Standard_E8ds_v5", body: of(SIZE) }, "not known"],
      [
        "with operations that are set",
        { sku: "Standard_B4ms", body: of({ storage: { storageSizeGB: 64, iops: 4000 } }) },
        ["Standard_B4ms × 730", "Storage Data Stored × 64", "operations beyond those included open"],
      ],
      [
        "with operations that grow",
        { sku: "Standard_B4ms", body: of({ storage: { storageSizeGB: 64, autoIoScaling: "Enabled" } }) },
        ["Standard_B4ms × 730", "Storage Data Stored × 64", "operations beyond those included open"],
      ],
    ]);
  });
});

describe("the meters of a cache", () => {
  cases("Microsoft.Cache/redis", [
    [
      "are those of a node and its replica",
      { sku: "Premium", body: of({}) },
      ["P2 Cache Instance × 1460"],
      2,
    ],
    [
      "with a name of earlier",
      { sku: "Premium", body: of({ replicasPerMaster: 2 }) },
      ["P2 Cache Instance × 2190"],
      2,
    ],
    ["of an open number", { sku: "Premium", body: of({ shardCount: open() }) }, ["nodes open"], 2],
    ["of Basic", { sku: "Basic", body: of({}) }, ["C0 Cache × 730"], 0],
    ["of another tier", { sku: "Enterprise_E10", body: of({}) }, "not known", 2],
    ["of no size", { sku: "Basic", body: of({}) }, "not known"],
    ["of which nothing is known", { sku: "Basic" }, "not known", 1],
  ]);
});

describe("the meters of throughput", () => {
  const CONTAINER = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers";
  cases(CONTAINER, [
    ["of no planned account", { body: of({ options: { throughput: 400 } }) }, "not known"],
    [
      "that scales by itself",
      { body: of({ options: { autoscaleSettings: { maxThroughput: 4000 } } }) },
      ["throughput that scales by itself open"],
    ],
    ["that is not stated", { body: of({}) }, "not known"],
    ["that is open", { body: of({ options: { throughput: open() } }) }, "not known"],
    ["of which nothing is known", {}, "not known"],
  ]);

  it("are none where it shares that of its database", () => {
    const database = (options: ValueObject) =>
      planned("Microsoft.DocumentDB/databaseAccounts/sqlDatabases", "acc/DB", { body: of({ options }) });
    const container = planned(CONTAINER, "acc/db/one", { body: of({}) });
    expect(plannedMeters(container, [database({ throughput: 400 })])).toBe("free");
    expect(plannedMeters(container, [database({})])).toBeUndefined();
    const other = planned("Microsoft.DocumentDB/databaseAccounts/sqlDatabases", "acc/other", {
      body: of({ options: { throughput: 400 } }),
    });
    const elsewhere = planned("Microsoft.Sql/servers/databases", "acc/db", {
      body: of({ options: { throughput: 400 } }),
    });
    expect(plannedMeters(container, [other, elsewhere])).toBeUndefined();
    expect(plannedMeters(container, [other, elsewhere, database({ throughput: 400 })])).toBe("free");
  });
});

describe("the meters of a cluster", () => {
  const pool = (parts: ValueObject = {}): ValueObject =>
    of({ agentPoolProfiles: [{ count: 2, vmSize: "Standard_D4s_v5", osDiskType: "Ephemeral", ...parts }] });
  cases("Microsoft.ContainerService/managedClusters", [
    ["of no tier are its machines", { body: pool() }, ["Standard_D4s_v5 × 1460"]],
    [
      "with disks of their own",
      { body: pool({ osDiskType: "Managed" }) },
      ["Standard_D4s_v5 × 1460", "disks of a pool open"],
    ],
    ["that may be evicted", { body: pool({ scaleSetPriority: "Spot" }) }, ["machines of a pool open"]],
    ["of an open number", { body: pool({ count: open() }) }, ["machines of a pool open"]],
    ["of an open size", { body: pool({ vmSize: open() }) }, ["machines of a pool open"]],
    ["of an open system", { body: pool({ osType: open() }) }, ["machines of a pool open"]],
    // A system pool is of Linux.
    ["of the system", { body: pool({ osType: open(), mode: "System" }) }, ["Standard_D4s_v5 × 1460"]],
    ["of open pools", { body: of({ agentPoolProfiles: open() }) }, ["machines of its pools open"]],
    ["of no pools", { body: of({}) }, "free"],
    ["of which nothing is known", {}, "not known"],
  ]);

  it("are those of its tier", () => {
    const tier = (value: string, name = "Base") => {
      const sku = { name: { known: true, value: name }, tier: { known: true, value } } as const;
      const found = plannedMeters({
        ...planned("Microsoft.ContainerService/managedClusters", "one", { body: of({}) }),
        sku,
      });
      return typeof found === "object"
        ? [...found.meters.map((one) => one.name), ...found.open.map((one) => `${one.name} open`)]
        : found;
    };
    expect([tier("Free"), tier("standard"), tier("Premium"), tier("Standard", "Automatic")]).toEqual([
      "free",
      ["Standard Uptime SLA"],
      ["control plane open"],
      undefined,
    ]);
  });

  it("hold no pool that is a resource of its own, too, which counts by itself", () => {
    const aks = "Microsoft.ContainerService/managedClusters";
    const own = planned(aks, "aks", { body: pool({ name: "a" }) });
    const a = planned(`${aks}/agentPools`, "AKS/A", { count: 2 });
    const machines = (all: Parameters<typeof plannedMeters>[1]) => {
      const found = plannedMeters(own, all);
      return typeof found === "object" ? found.meters.length : found;
    };
    expect(machines([own, a])).toBe("free");
    expect(machines([own, { ...a, name: "aks/b" }])).toBe(1);
    expect(machines([own, { ...a, condition: "perhaps" }])).toBe(1);
  });

  cases("Microsoft.ContainerService/managedClusters/agentPools", [
    [
      "in a pool of its own",
      { count: 3, body: of({ vmSize: "Standard_D4s_v5", osDiskType: "Ephemeral", osType: "Windows" }) },
      ["Standard_D4s_v5 × 2190"],
    ],
    ["in a pool of which nothing is known", { count: 3 }, "not known"],
  ]);
});

describe("the meters of gateways", () => {
  const firewall = (name: string, tier: string): readonly string[] | string => {
    const made = planned("Microsoft.Network/azureFirewalls", "one", { body: of({ sku: { name, tier } }) });
    const found = plannedMeters({ ...made, sku: { tier: { known: true, value: tier } } });
    return typeof found === "object" ? found.meters.map((one) => one.name) : "not known";
  };
  it("are the hours of a firewall where it stands", () => {
    expect([
      firewall("AZFW_VNet", "premium"),
      firewall("AZFW_Hub", "Standard"),
      firewall("AZFW_Hub", "Basic"),
      firewall("AZFW_Other", "Basic"),
      firewall("AZFW_VNet", "Other"),
    ]).toEqual([
      ["Premium Deployment"],
      ["Standard Secure Virtual Hub Deployment"],
      ["Basic Secured Virtual Hub Deployment"],
      "not known",
      "not known",
    ]);
  });

  cases("Microsoft.Network/virtualNetworkGateways", [
    [
      "of VPN",
      { sku: "vpngw2az", body: of({ gatewayType: "Vpn" }) },
      ["VpnGw2AZ × 730", "tunnels and clients beyond those included open"],
    ],
    [
      "of VPN, Basic",
      { sku: "Basic", body: of({ gatewayType: "Vpn" }) },
      ["Basic Gateway × 730", "tunnels and clients beyond those included open"],
    ],
    ["of ExpressRoute", { sku: "ErGw1AZ", body: of({ gatewayType: "ExpressRoute" }) }, "not known"],
    ["of a SKU of no table", { sku: "VpnGw9", body: of({ gatewayType: "Vpn" }) }, "not known"],
  ]);
  cases("Microsoft.Network/applicationGateways", [
    [
      "with any number of instances",
      { sku: "WAF_v2", openCount: "[x]" },
      ["Standard Fixed Cost × 730", "capacity units open"],
    ],
    ["of the first version", { sku: "Standard_Medium" }, "not known"],
  ]);
  cases("Microsoft.Network/bastionHosts", [
    ["of a host", { sku: "Basic", body: of({}) }, ["Basic Gateway × 730", "data sent out open"]],
    [
      "of a host of open instances",
      { sku: "Premium", body: of({ scaleUnits: open() }) },
      ["Premium Gateway × 730", "further instances open", "data sent out open"],
    ],
    ["of a host that is shared", { sku: "Developer", body: of({}) }, "free"],
    ["of a host of no SKU", { body: of({}) }, "not known"],
  ]);
  cases("Microsoft.Network/natGateways", [
    ["of another version", { sku: "StandardV2", body: of({}) }, "not known"],
  ]);
});

describe("the meters of a workspace and a registry", () => {
  const LOGS = ["logs that come in open", "logs kept longer than included open"];
  cases("Microsoft.OperationalInsights/workspaces", [
    ["by use", { body: of({ sku: { name: "PerGB2018" } }) }, LOGS],
    [
      "of an open commitment",
      { body: of({ sku: { name: "CapacityReservation" } }) },
      ["the commitment open", ...LOGS],
    ],
    ["that keep as long as is included", { body: of({ retentionInDays: 31 }) }, LOGS.slice(0, 1)],
    ["that keep longer", { body: of({ retentionInDays: 32 }) }, LOGS],
    ["that keep for an open time", { body: of({ retentionInDays: open() }) }, LOGS],
    ["of which nothing is known", {}, "not known"],
  ]);
  it.each([
    ["a cap", 10, "it is billed by use, of which the request allows at most 10 GB a day"],
    ["no cap", -1, "it is billed by use, which no request states"],
    ["an open cap", open(), "it is billed by use, which no request states"],
  ])("of %s names it and pays no more for it", (_, dailyQuotaGb, why) => {
    const body = of({ workspaceCapping: { dailyQuotaGb } });
    const found = plannedMeters(planned("Microsoft.OperationalInsights/workspaces", "one", { body }));
    expect(found).toMatchObject({ meters: [], open: [{ why }, {}] });
  });
  cases("Microsoft.ContainerRegistry/registries", [
    ["of no table", { sku: "Classic", body: of({}) }, "not known"],
  ]);
});

/** What a price has to be besides its name. */
it("takes no price of another product, SKU or meter", () => {
  const found = plannedMeters(
    planned("Microsoft.DBforPostgreSQL/flexibleServers", "one", { sku: "Standard_D4ds_v5", body: of({}) }),
  );
  const [compute] = typeof found === "object" ? found.meters : [];
  const product = "Azure Database for PostgreSQL Flexible Server General Purpose Ddsv5 Series Compute";
  const isMeant = (parts: Partial<PriceRow>): boolean | undefined =>
    compute?.isMeant(row({ product, sku: "4 vCore", name: "vCore", ...parts }));
  expect([
    isMeant({}),
    isMeant({ product: product.replace("Purpose D", "Purpose - D") }),
    isMeant({ product: product.replace("Ddsv5", "Ddsv6") }),
    isMeant({ sku: "8 vCore" }),
    isMeant({ name: "Zone Redundancy vCore" }),
  ]).toEqual([true, true, false, false, false]);
});
