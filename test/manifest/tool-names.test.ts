import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { toolRow } from "../../src/catalog/tools.ts";
import { toolWords } from "../../src/catalog/methods/tool-words.ts";
import { toolName } from "../../src/manifest/sections/tool-names.ts";
import { parseManifest } from "../../src/manifest/parse.ts";

it.each([
  ["asr", "Microsoft.Compute/virtualMachines", "site-recovery"],
  ["Azure Site Recovery", "Microsoft.Compute/virtualMachines", "site-recovery"],
  ["failover-group", "Microsoft.Sql/servers/databases", "sql-failover-group"],
  ["Auto-Failover-Group", "microsoft.sql/servers", "sql-failover-group"],
  ["failover-group", "Microsoft.Cache/redis", "failover-group"],
  ["add-region", "Microsoft.DocumentDB/databaseAccounts", "geo-replication"],
  ["add-region", "Microsoft.ApiManagement/service", "add-region"],
  ["active-geo-replication", "Microsoft.Sql/servers/databases", "geo-replication"],
  ["pg_dump", "Microsoft.DBforPostgreSQL/flexibleServers", "dump-restore"],
  ["az-copy", "Microsoft.Storage/storageAccounts", "azcopy"],
  // What nobody else calls so stays as it is written.
  ["Bicep", "Microsoft.Web/sites", "Bicep"],
  ["our-own-script", "Microsoft.Web/sites", "our-own-script"],
])("%s of %s is %s", (written, type, tool) => {
  expect(toolName(written, type)).toBe(tool);
});

it("leads to tools that the catalogue knows", () => {
  const text = readFileSync("src/manifest/sections/tool-names.ts", "utf8");
  const tools = [...text.matchAll(/tool: "([^"]+)"/g)].map(([, tool = ""]) => tool);
  expect(tools.length).toBeGreaterThan(8);
  for (const tool of tools)
    expect(toolRow(tool) !== undefined || Object.hasOwn(toolWords, tool), tool).toBe(true);
});

it("is read so from a manifest", () => {
  const text = readFileSync("examples/relocation.yaml", "utf8").replace(
    "tool: sql-failover-group",
    "tool: failover-group",
  );
  const tools = parseManifest(text, "m.yaml").workloads.flatMap(({ resources }) =>
    resources.map(({ method }) => method?.tool),
  );
  expect(tools).toContain("sql-failover-group");
  expect(tools).not.toContain("failover-group");
});
