import { expect, test } from "vitest";
import { methodAdvice } from "../../src/run/method-advice.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import { manifest, planned, TARGET } from "../support/context.ts";

const SAME = manifest({ source: TARGET });
const VM = "Microsoft.Compute/virtualMachines";
const words = (resources: readonly PlannedResource[], of = SAME, wave?: string) =>
  methodAdvice(of, resources, wave).map(
    ({ recommended: { relocation, tool }, resources: keys }) =>
      `${keys.join("+")}: ${relocation}${tool === undefined ? "" : ` by ${tool}`}`,
  );

test.each([
  ["a database", planned("Microsoft.Sql/servers/databases", "db"), "hot by sql-failover-group"],
  ["a network", planned("Microsoft.Network/virtualNetworks", "vnet"), "cold by redeploy"],
  ["a machine", planned(VM, "vm"), "warm by resource-mover"],
  ["an account", planned("Microsoft.Storage/storageAccounts", "st"), "warm by azcopy"],
  [
    "an account for files",
    planned("Microsoft.Storage/storageAccounts", "st", { body: { kind: "FileStorage" } }),
    "warm by azcopy",
  ],
  ["a basic cache", planned("Microsoft.Cache/redis", "c", { sku: "Basic" }), "warm by dual-write"],
  ["a premium cache", planned("Microsoft.Cache/redis", "c", { sku: "Premium" }), "warm by geo-replication"],
  [
    "another tool of the row that is declared",
    planned("Microsoft.Sql/servers/databases", "db", {
      method: { relocation: "hot", tool: "geo-replication" },
    }),
    "hot by geo-replication",
  ],
  [
    "Bicep, which deploys from code",
    planned("Microsoft.Network/virtualNetworks", "vnet", { method: { relocation: "cold", tool: "bicep" } }),
    "cold by bicep",
  ],
  [
    "a tool that does not do it",
    planned("Microsoft.Sql/servers/databases", "db", { method: { relocation: "cold", tool: "azcopy" } }),
    "hot by sql-failover-group",
  ],
])("%s", (_, resource, expected) => {
  expect(words([resource])).toEqual([`${resource.key}: ${expected}`]);
});

test("Resource Mover is not recommended to another subscription, and the reason says so", () => {
  const [advice] = methodAdvice(manifest(), [planned(VM, "vm")]);
  expect(advice?.recommended.tool).toBe("site-recovery");
  expect(advice?.why).toContain("one subscription");
});

test.each([
  "Contoso.Shop/tills",
  "Microsoft.Network/virtualNetworks/subnets",
  "Microsoft.Storage/storageAccounts/blobServices/containers",
  "Microsoft.Network/dnsZones",
])("%s is recommended nothing", (type) => {
  expect(methodAdvice(SAME, [planned(type, "x")])).toEqual([]);
});

test("resources of one answer share an entry, what is left as it is has none, and a wave has its own only", () => {
  const two = [planned(VM, "a", { waves: ["data"] }), planned(VM, "b", { waves: ["web"] })];
  expect(words(two)).toHaveLength(1);
  expect(words([planned(VM, "a", { write: { known: true, value: "none" } })])).toEqual([]);
  expect(words(two, SAME, "web")).toEqual([`${two[1]?.key ?? ""}: warm by resource-mover`]);
});

test("a method that no page confirms says so", () => {
  const [advice] = methodAdvice(SAME, [planned("Microsoft.Databricks/workspaces", "k")]);
  expect(advice).toMatchObject({ documented: false });
  expect(advice?.why).toContain("No page confirms it");
  expect(advice?.guide).toBeUndefined();
});
