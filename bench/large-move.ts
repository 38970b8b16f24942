import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { known } from "../src/facts/fact.ts";
import { factKey, factRef } from "../src/facts/facts.ts";
import { writeSnapshot } from "../src/facts/snapshot.ts";
import { tableOf } from "../src/facts/table.ts";
import { id, NOW, SCOPE, SOURCE, TARGET } from "../test/support/context.ts";
import { ms, processCost, row } from "./measure.ts";

const SIZES = [1_000, 10_000];
const OF_WORKLOAD = 100;
const WORKLOADS_OF_WAVE = 10;
/** Ten resources that refer to each other, again and again. */
const TYPES = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.Compute/disks",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.Sql/servers",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Network/virtualNetworks",
  "Microsoft.Web/sites",
  "Microsoft.Web/serverfarms",
  "Microsoft.Network/networkSecurityGroups",
] as const;

/** Order and verdict of a relocation of many resources, of which nothing is known but what is declared: processor time and memory. */
export function largeMove(): void {
  console.log("\nA relocation of many resources, by the shipped CLI, from an empty snapshot");
  row("", "plan", "check, HTML", "memory");
  const times = SIZES.map((size) => {
    const folder = mkdtempSync(join(tmpdir(), "large-"));
    try {
      writeMove(folder, size);
      const cli = resolve("dist/cli/index.js");
      const at = ["--now", "2026-08-24T05:00:00Z"];
      const plan = processCost([cli, "plan", ...at], folder);
      const snapshot = ["--snapshot", "snapshot.json", "--format", "html", "--timeout", "1200"];
      const check = processCost([cli, "check", ...snapshot, ...at], folder);
      row(`${String(size)} resources`, ms(plan.cpu), ms(check.cpu), `${check.memory.toFixed(0)} MB`);
      return check.cpu;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  const [few = 0, many = 0] = times;
  row("growth of check with 10 × the resources", "", `${(many / few).toFixed(1)} ×`);
}

/** A manifest with a template for each workload, and a snapshot that has the target subscription alone. */
function writeMove(folder: string, size: number): void {
  const write = (file: string, value: unknown): void => {
    writeFileSync(join(folder, file), JSON.stringify(value));
  };
  const names = Array.from({ length: Math.ceil(size / OF_WORKLOAD) }, (_, index) => `w${String(index)}`);
  const workloads = names.map((name, workload) => {
    const first = workload * OF_WORKLOAD;
    const numbers = Array.from({ length: Math.min(OF_WORKLOAD, size - first) }, (_, index) => first + index);
    write(`${name}.json`, {
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      contentVersion: "1.0.0.0",
      resources: numbers.map(requestOf),
    });
    const resources = numbers.map((number) => {
      const text = String(number);
      return { id: `r${text}`, type: typeOf(number), from: `old${text}`, to: `r${text}` };
    });
    return [name, { resourceGroup: `rg-${name}`, resources }] as const;
  });
  const waves = Array.from({ length: Math.ceil(names.length / WORKLOADS_OF_WAVE) }, (_, index) => {
    const own = names.slice(index * WORKLOADS_OF_WAVE, (index + 1) * WORKLOADS_OF_WAVE);
    const day = String((index % 28) + 1).padStart(2, "0");
    return [
      `wave${String(index)}`,
      { start: `2026-10-${day}T07:00:00Z`, window: "PT8H", workloads: own },
    ] as const;
  });
  write("relocation.yaml", {
    apiVersion: "relocation/v1alpha1",
    kind: "RelocationManifest",
    metadata: { name: "large" },
    source: { subscription: { id: SOURCE }, region: "westeurope" },
    target: { subscription: { id: TARGET }, region: "swedencentral" },
    inventory: names.map((name) => ({
      armTemplate: { file: `${name}.json`, resourceGroup: `rg-${name}`, workload: name },
    })),
    workloads: Object.fromEntries(workloads),
    waves: Object.fromEntries(waves),
  });
  const subscription = {
    subscriptionId: TARGET,
    displayName: "large",
    state: "Enabled",
    tenantId: id("eeeeeeee-0000-0000-0000-000000000001"),
  };
  const table = tableOf({
    subscription: new Map([[factKey(factRef("subscription", SCOPE)), known(subscription)]]),
  });
  writeFileSync(
    join(folder, "snapshot.json"),
    writeSnapshot(table, { cloud: "AzureCloud", observedAt: NOW }),
  );
}

function typeOf(number: number): (typeof TYPES)[number] {
  return TYPES[number % TYPES.length] ?? TYPES[0];
}

function requestOf(number: number): object {
  const first = number - (number % TYPES.length);
  const other = (offset: number, part = ""): { id: string } => ({
    id: `[concat(resourceId('${typeOf(offset)}', 'r${String(first + offset)}'), '${part}')]`,
  });
  const properties = {
    "Microsoft.Compute/virtualMachines": {
      hardwareProfile: { vmSize: "Standard_D4s_v5" },
      networkProfile: { networkInterfaces: [other(1)] },
      storageProfile: {
        osDisk: { osType: "Linux", createOption: "FromImage", diskSizeGB: 64 },
        dataDisks: [{ lun: 0, createOption: "Attach", managedDisk: other(2) }],
      },
    },
    "Microsoft.Network/networkInterfaces": {
      ipConfigurations: [{ name: "a", properties: { subnet: other(6, "/subnets/a") } }],
      networkSecurityGroup: other(9),
    },
    "Microsoft.Compute/disks": { diskSizeGB: 128, creationData: { createOption: "Empty" } },
    "Microsoft.Storage/storageAccounts": { accessTier: "Hot" },
    "Microsoft.Sql/servers": { version: "12.0" },
    "Microsoft.KeyVault/vaults": { tenantId: TARGET, sku: { family: "A", name: "standard" } },
    "Microsoft.Network/virtualNetworks": {
      addressSpace: { addressPrefixes: ["10.0.0.0/24"] },
      subnets: [{ name: "a", properties: { addressPrefix: "10.0.0.0/25" } }],
    },
    "Microsoft.Web/sites": {
      serverFarmId: other(8).id,
      siteConfig: {
        appSettings: [{ name: "VAULT", value: `https://r${String(first + 5)}.vault.azure.net/` }],
      },
    },
    "Microsoft.Web/serverfarms": { reserved: true },
    "Microsoft.Network/networkSecurityGroups": { securityRules: [] },
  }[typeOf(number)];
  return {
    type: typeOf(number),
    apiVersion: "2023-01-01",
    name: `r${String(number)}`,
    location: "swedencentral",
    properties,
  };
}
