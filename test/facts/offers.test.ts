import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Malformed } from "../../src/facts/decode/cursor.ts";
import { offerSource } from "../../src/facts/offers/sources.ts";
import type { OfferRow } from "../../src/facts/offers/row.ts";
import { must, reg } from "../support/context.ts";
import { dataDir } from "../support/data.ts";
import { readJsonObject } from "../servers/json.ts";

const folder = dataDir("arm-examples/services");

function decoded(source: string, body: unknown, region = "eastus"): OfferRow[] {
  return must(offerSource(source)).decode([body], reg(region));
}

function exampleOf(file: string): unknown {
  const found: unknown = JSON.parse(readFileSync(join(must(folder), file), "utf8"));
  const ok = readJsonObject(join(must(folder), file))["responses"];
  expect(found).toBeDefined();
  if (typeof ok !== "object" || ok === null || Array.isArray(ok)) throw new Error("no responses");
  const answer = new Map(Object.entries(ok)).get("200");
  return answer !== null && typeof answer === "object" && "body" in answer ? answer["body"] : undefined;
}

const names = (rows: readonly OfferRow[], what: string): string[] =>
  rows.filter((row) => row.what === what).map(({ name }) => name);

describe.skipIf(folder === undefined)(
  "lists of offers, from the official examples (where they are at hand)",
  () => {
    it("reads SQL capabilities", () => {
      const rows = decoded("sql", exampleOf("LocationCapabilityListByLocation.trimmed.json"));
      expect(rows[0]).toEqual({ what: "region", name: "SQL Database", state: "offered" });
      expect(names(rows, "database")).toContain("HS_Gen4_1");
      expect(names(rows, "zone-redundant database")).not.toContain("HS_Gen4_1");
      expect(names(rows, "managed instance")).toContain("GP_Gen5/8");
    });

    it("reads PostgreSQL and MySQL capabilities", () => {
      const rows = decoded("postgresql", exampleOf("PostgreSQL.CapabilitiesByLocation.trimmed.json"));
      expect(names(rows, "zone-redundant server")).toContain("Standard_B1ms");
      expect(names(rows, "version")).toContain("11");
      const mysql = decoded("mysql", exampleOf("MySQL.CapabilitiesByLocationList.trimmed.json"));
      expect(names(mysql, "version")).toEqual(expect.arrayContaining(["5.7", "8.0.21"]));
      expect(names(mysql, "server")).toContain("Standard_B1s");
    });

    it("reads Kubernetes versions with their patches", () => {
      const rows = decoded("aks", exampleOf("KubernetesVersions_List.json"));
      expect(names(rows, "Kubernetes version")).toEqual(expect.arrayContaining(["1.24", "1.24.9", "1.26.0"]));
    });

    it("tells versions that are there for long-term support alone from those of any cluster", () => {
      const minor = (version: string, ...supportPlan: string[]) => ({
        version,
        capabilities: { supportPlan },
        patchVersions: { [`${version}.9`]: { upgrades: [] } },
      });
      const body = {
        values: [
          minor("1.29", "AKSLongTermSupport"),
          minor("1.32", "KubernetesOfficial", "AKSLongTermSupport"),
          minor("1.33", "kubernetesofficial"),
          { version: "1.34", patchVersions: {} },
        ],
      };
      const rows = decoded("aks", body);
      expect(names(rows, "Kubernetes version")).toEqual(["1.32", "1.32.9", "1.33", "1.33.9", "1.34"]);
      expect(names(rows, "Kubernetes version for long-term support")).toEqual(["1.29", "1.29.9"]);
    });

    it("reads models with their counters", () => {
      const rows = decoded("aiModels", exampleOf("ListLocationModels.json"));
      expect(rows).toEqual([
        {
          what: "model",
          name: "OpenAI/ada/1/provisioned",
          state: "offered",
          counter: "OpenAI.Provisioned.Class1",
          minimum: 100,
          maximum: 1000,
          ends: "2024-01-01T00:00:00Z",
        },
      ]);
    });

    it.each([
      ["storage", "SKUList.trimmed.json", "eastus", "SKU with kind", "Standard_LRS/Storage"],
      ["aiAccounts", "CognitiveServices.GetSkus.trimmed.json", "australiaeast", "kind and SKU", "Face/S0"],
      ["apiManagement", "ApiManagementListSku.json", "centralindia", "tier", "Premium"],
      ["kusto", "KustoSkus.json", "westeurope", "size", "Standard_L8as_v3"],
      ["eventHubClusters", "ListAvailableClustersGet.json", "eastus", "region", "westus"],
      ["containerApps", "AvailableWorkloadProfiles_Get.json", "eastus", "workload profile", "D8"],
      ["webStacks", "Web.GetWebAppStacksForLocation.trimmed.json", "westus", "runtime", "DOTNETCORE|5.0"],
      ["cosmos", "CosmosDBLocationList.json", "westus", "account", "westus"],
    ])("reads %s", (source, file, region, what, name) => {
      expect(names(decoded(source, exampleOf(file), region), what)).toContain(name);
    });

    it("keeps what is of another region out", () => {
      expect(decoded("storage", exampleOf("SKUList.trimmed.json"), "westeurope")).toEqual([]);
    });

    it("tells access to a region with zones from access without", () => {
      const rows = decoded("cosmos", exampleOf("CosmosDBLocationList.json"));
      const state = (what: string, name: string) =>
        rows.find((row) => row.what === what && row.name === name)?.state;
      expect(state("account", "westus")).toBe("offered");
      expect(state("zone-redundant account", "westus")).toBe("closed");
      expect(state("account", "centralus")).toBe("closed");
      expect(state("zone-redundant account", "centralus")).toBe("offered");
    });
  },
);

describe("what closes an offer", () => {
  const version = (parts: object) => ({
    name: "East US",
    supportedServerVersions: [
      {
        name: "12.0",
        supportedEditions: [
          { name: "GP", supportedServiceLevelObjectives: [{ name: "GP_Gen5_2", ...parts }] },
        ],
      },
    ],
  });

  it("is the state of a node, or of what it lies in", () => {
    expect(decoded("sql", version({ status: "Available", zoneRedundant: true }))).toEqual(
      expect.arrayContaining([{ what: "database", name: "GP_Gen5_2", state: "offered" }]),
    );
    const closed = { what: "database", name: "GP_Gen5_2", state: "closed", reason: "ProvisioningDisabled" };
    expect(decoded("sql", version({ status: "Visible", reason: "ProvisioningDisabled" }))).toEqual(
      expect.arrayContaining([closed]),
    );
    const region = {
      ...version({ status: "Available" }),
      status: "Disabled",
      reason: "ProvisioningDisabled",
    };
    expect(decoded("sql", region)).toEqual(expect.arrayContaining([closed]));
  });

  it("does not call zones offered that the answer says nothing of", () => {
    const rows = decoded("sql", version({ status: "Available" }));
    expect(rows.find(({ what }) => what === "zone-redundant database")?.state).toBe("unclear");
  });

  it("is a restricted region of PostgreSQL", () => {
    const body = { value: [{ restricted: "Enabled", supportedServerVersions: [{ name: "16" }] }] };
    expect(decoded("postgresql", body)[0]).toMatchObject({ state: "closed" });
  });

  it("is a restriction that names the region", () => {
    const row = (values: readonly string[]) => ({
      value: [
        {
          resourceType: "storageAccounts",
          name: "Standard_ZRS",
          locations: ["eastus"],
          restrictions: [{ type: "location", values, reasonCode: "NotAvailableForSubscription" }],
        },
      ],
    });
    expect(decoded("storage", row(["eastus"]))[0]).toMatchObject({ state: "closed" });
    expect(decoded("storage", row(["westus"]))[0]).toMatchObject({ state: "offered" });
  });

  it.each(["sql", "storage", "cosmos", "aks", "aiModels", "kusto"])(
    "%s refuses an answer of another shape",
    (source) => {
      expect(() => decoded(source, { other: 1 })).toThrow(Malformed);
    },
  );
});

/** Shapes of the official examples of the operations, cut to a few items. */
describe("lists of services that name regions, versions, sizes and zones", () => {
  it("reads the regions of a tier by their code, or by their name", () => {
    const body = {
      value: [
        {
          id: "/subscriptions/s/providers/Microsoft.EventHub/sku/Premium/regions/Central US",
          name: "Central US",
          type: "Microsoft.EventHub/sku/regions",
          properties: { code: "Central US", fullName: "Central US" },
        },
        { name: "East US 2" },
      ],
    };
    for (const source of ["eventHubTiers", "serviceBusTiers"])
      expect(names(decoded(source, body), "tier")).toEqual(["centralus", "eastus2"]);
    // No tier is offered nowhere.
    expect(() => decoded("serviceBusTiers", { value: [] })).toThrow(Malformed);
  });

  it("reads the versions of HDInsight, once each", () => {
    const available = (...versions: readonly string[]) => ({
      available: versions.map((friendlyName) => ({
        friendlyName,
        displayName: `Version ${friendlyName}.1000`,
      })),
    });
    const body = { versions: { paas: available("3.2"), iaas: available("3.2", "4.0") }, regions: {} };
    expect(names(decoded("hdinsightVersions", body), "version")).toEqual(["3.2", "4.0"]);
  });

  it("closes a size of HDInsight only where a filter without a condition excludes it in the region", () => {
    const filter = (parts: object) => ({
      filterMode: "Exclude",
      regions: null,
      clusterFlavors: null,
      nodeTypes: null,
      clusterVersions: null,
      osType: null,
      vmSizes: ["A5"],
      ...parts,
    });
    const state = (parts: object) =>
      decoded("hdinsightSizes", { vmSizes: ["A5", "A6"], vmSizeFilters: [filter(parts)] }).map(
        (row) => row.state,
      );
    expect(state({})).toEqual(["closed", "offered"]);
    expect(state({ regions: ["East US"], nodeTypes: ["*"] })).toEqual(["closed", "offered"]);
    expect(state({ regions: ["West US"] })).toEqual(["offered", "offered"]);
    expect(state({ clusterFlavors: ["Kafka"] })).toEqual(["offered", "offered"]);
    expect(state({ filterMode: "Recommend" })).toEqual(["offered", "offered"]);
  });

  it("reads the zones of NetApp and the sizes of Batch", () => {
    const availabilityZoneMappings = [
      { availabilityZone: "1", isAvailable: true },
      { availabilityZone: "2", isAvailable: false },
    ];
    const info = { properties: { storageToNetworkProximity: "T2", availabilityZoneMappings } };
    expect(decoded("netAppZones", info)).toEqual([
      { what: "zone for volumes", name: "1", state: "offered" },
      { what: "zone for volumes", name: "2", state: "closed" },
    ]);
    expect(decoded("netAppZones", { properties: { storageToNetworkProximity: "T1" } })).toEqual([]);
    const sizes = { value: [{ name: "Standard_D1_v2", familyName: "standardDFamily", capabilities: [] }] };
    expect(names(decoded("batchSizes", sizes), "size")).toEqual(["Standard_D1_v2"]);
  });

  it("reads the zones in which a size of Azure Data Explorer is, from all rows of its region", () => {
    const place = (location: string, ...zones: readonly string[]) => ({ location, zones });
    const row = {
      name: "Standard_L8s_v3",
      tier: "Standard",
      locations: ["East US"],
      locationInfo: [place("East US", "1", "2"), place("East US"), place("West US", "3")],
    };
    expect(names(decoded("kusto", { value: [row] }), "size and zone")).toEqual([
      "Standard_L8s_v3/1",
      "Standard_L8s_v3/2",
    ]);
  });

  it.each(["eventHubTiers", "hdinsightVersions", "hdinsightSizes", "netAppZones", "batchSizes"])(
    "%s refuses an answer of another shape",
    (source) => {
      expect(() => decoded(source, { other: 1 })).toThrow(Malformed);
    },
  );
});

describe("offerings of Azure AI Search", () => {
  // As the documentation of Offerings - List has it.
  const body = {
    value: [
      { regionName: "East US", features: [], skus: [{ name: "basic", limits: {} }, { name: "standard" }] },
      { regionName: "westus", skus: [{ name: "free" }] },
    ],
  };

  it("are the tiers of the region, by either form of its name", () => {
    expect(names(decoded("search", body), "tier")).toEqual(["basic", "standard"]);
    expect(names(decoded("search", body, "westus"), "tier")).toEqual(["free"]);
    expect(decoded("search", body, "norwaywest")).toEqual([]);
  });

  it.each([{ value: [] }, { value: [{ skus: [] }] }, {}])("%j is no answer", (wrong) => {
    expect(() => decoded("search", wrong)).toThrow(Malformed);
  });
});
