import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Pointer } from "../../src/base/place.ts";
import { isMap } from "../../src/manifest/json.ts";

const EXAMPLE: unknown = parse(
  readFileSync(new URL("../../examples/relocation.yaml", import.meta.url), "utf8"),
);

type Edit = readonly [Pointer, unknown];

const TRIAL = { low: "P1D", likely: "P2D", high: "P9D", measured: "2026-08-05" };

/** The example and what it leaves out, so that every key of the language stands in one of the documents. */
const MORE: readonly Edit[] = [
  [["metadata", "description"], "the shop"],
  [["source", "tenantId"], "99999999-9999-9999-9999-999999999999"],
  [["target", "tenantId"], "99999999-9999-9999-9999-999999999999"],
  [["target", "crossTenant"], true],
  [["target", "restructure"], true],
  [["target", "reason"], "two tiers"],
  [["target", "requires", "maxLatencyMs"], 50],
  [["target", "resourceGroups", 0, "location"], "northeurope"],
  [
    ["expect", "policies", "pack"],
    {
      effect: "Deny",
      allowedLocations: ["northeurope"],
      except: ["zone-redundant-storage"],
      parameters: { environmentTag: "stage" },
    },
  ],
  [["expect", "rbac", "parity"], "required"],
  [
    ["expect", "rbac", "ignore"],
    [{ principal: "group:sg-shop-ops", role: "Reader", scope: "rg-old", reason: "given up" }],
  ],
  [["expect", "rbac", "appRegistrations"], [{ name: "shop", hosts: ["shop.contoso.com"] }]],
  [["expect", "budgets", 0, "alerts", 0, "type"], "actual"],
  [["expect", "quotas", "capacityReservationsFor"], ["Standard_D2s_v5"]],
  [
    ["expect", "cost"],
    {
      currency: "EUR",
      minCoveragePercent: 80,
      oneOff: 500,
      commitments: [{ reservation: "vm-3y", decision: "exchange" }],
    },
  ],
  [["expect", "services"], { aks: "1.30" }],
  [["workloads", "shop-web", "resources", 4, "resourceGroup"], "rg-shop-net-sdc"],
  [["workloads", "shop-web", "resources", 4, "location"], "northeurope"],
  [["workloads", "shop-web", "resources", 6, "sku"], "Standard_D2s_v5"],
  [["workloads", "shop-web", "resources", 6, "count"], 3],
  [
    ["workloads", "shop-web", "resources", 6, "zones"],
    ["1", "2"],
  ],
  [["workloads", "shop-web", "resources", 6, "tags"], { owner: "platform" }],
  [["workloads", "shop-web", "resources", 6, "properties"], { licenseType: "Windows_Server" }],
  [
    ["connections", "allow"],
    [
      { text: "stshoplogsweu", resource: "shop-web.app", reason: "the archive stays" },
      { text: "stshopweu", file: "examples/app/old", reason: "the old stage stays" },
    ],
  ],
  [["network", "privateDnsZones"], { subscription: "shop-prod", resourceGroup: "rg-shop-dns" }],
  [["network", "publicIpConsumers"], [{ partner: "payments", ticket: "https://example.org/7", done: true }]],
  [["vaults", 0, "requiresKeys"], ["disk-key"]],
  [["domains", 0, "cutover", "to"], "app-shop-sdc.azurewebsites.net"],
  [["certificates"], [{ hosts: ["shop.contoso.com"], in: "kv-shop-prod-sdc/shop-tls", minDaysLeft: 30 }]],
  [["inventory", 0, "resourceGraph", "stays", 0, "type"], "Microsoft.Storage/storageAccounts"],
  [["inventory", 0, "resourceGraph", "stays", 0, "group"], "rg-shop-web-weu"],
  [["inventory", 0, "resourceGraph", "stays", 0, "tag"], "env=dev"],
  [["inventory", 1, "terraformPlan", "workload"], "shop-data"],
  [
    ["workloads", "shop-web", "resources", 6, "durations"],
    Object.fromEntries(["prepare", "sync", "delta", "switch"].map((step) => [step, TRIAL])),
  ],
  [
    ["plan"],
    { parallelSteps: 3, agreed: { by: ["lead"], at: "2026-08-01", digest: `sha256:${"0".repeat(64)}` } },
  ],
  [["waves", "web", "headroomPercent"], 20],
  [["waves", "platform", "closed"], { by: "lead", at: "2026-08-20", evidence: "https://example.org/done" }],
];

const SOURCES: readonly Readonly<Record<string, unknown>>[] = [
  { resourceGraph: { snapshot: "none.json" } },
  { bicep: { file: "none.bicep", resourceGroup: "rg-shop-web-sdc", workload: "shop-web" } },
  { armTemplate: { file: "examples/infra/web.json", parameters: "none.json", managementGroup: "mg" } },
  { bicep: { file: "examples/infra/web.json", parameters: "none.json", managementGroup: "mg" } },
  {
    bicep: {
      file: "examples/infra/web.json",
      parameters: "examples/infra/web.parameters.json",
      managementGroup: "mg",
      resourceGroup: "rg-shop-web-sdc",
      workload: "shop-web",
    },
  },
  {
    armTemplate: {
      file: "examples/infra/web.json",
      parameters: "examples/infra/web.parameters.json",
      managementGroup: "mg",
    },
  },
  {
    bicepSnapshot: {
      file: "examples/infra/snapshot.json",
      resourceGroup: "rg-shop-web-sdc",
      workload: "shop-web",
    },
  },
];

export const EDITED = MORE.reduce<unknown>(
  (document, [pointer, value]) => changed(document, pointer, value),
  EXAMPLE,
);
export const EDITED_ALONE = changed(EDITED, ["inventory"], undefined);

export const DOCUMENTS: readonly unknown[] = [
  EDITED,
  // What the manifest alone plans: without a template that assigns roles and states zones.
  EDITED_ALONE,
  ...SOURCES.map((source) => changed(EXAMPLE, ["inventory"], [source])),
];

/** The document with another value at the pointer; without it where the value is undefined. */
export function changed(document: unknown, pointer: Pointer, value: unknown): unknown {
  const [step, ...rest] = pointer;
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    return document.flatMap((item: unknown, index) => {
      const next = index === step ? changed(item, rest, value) : item;
      return next === undefined ? [] : [next];
    });
  }
  const entries = new Map(isMap(document) ? Object.entries(document) : []);
  const next = changed(entries.get(String(step)), rest, value);
  if (next === undefined) entries.delete(String(step));
  else entries.set(String(step), next);
  return Object.fromEntries(entries);
}
