import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { namespaceOf } from "../src/base/resource-type.ts";
import { groupBy } from "../src/base/group.ts";
import { QUESTIONS } from "../src/catalog/questions/rows.ts";
import { SERVICES } from "../src/catalog/services.ts";
import { runAction } from "../test/e2e/process.ts";
import { startFakeAzure, type FakeAzure } from "../test/servers/azure.ts";
import { SERVICE_READS, SERVICE_WRITES } from "../test/servers/arm.ts";
import type { JsonObject } from "../test/servers/json.ts";
import type { World } from "../test/servers/world.ts";
import { subscriptionResource } from "../test/worlds/build.ts";
import { readyWorld } from "../test/worlds/ready.ts";
import { displayNames } from "../test/worlds/regions.ts";
import { services } from "../test/worlds/services.ts";
import { SHOP } from "../test/worlds/shop.ts";
import { SIGN_IN } from "./live/world.ts";
import { costIn, ms, row } from "./measure.ts";

const LATENCY_MS = 100;
const SOURCE = "22222222-2222-4222-8222-222222222222";
const TYPES = 100;
const HOOK = fileURLToPath(new URL("cost.mjs", import.meta.url));

/** A hundred types: those of every adapter, and others that something is known to refuse. */
const ALL = [
  ...new Map(
    [...SERVICES, ...QUESTIONS].flatMap(({ types }) => types.map((type) => [type.toLowerCase(), type])),
  ).values(),
].slice(0, TYPES);

/** What the requests of some types must state, so that their services are asked. */
const BODIES: Readonly<Record<string, JsonObject>> = {
  "Microsoft.Web/serverfarms": { sku: { name: "P1v3" } },
  "Microsoft.Sql/servers/databases": { sku: { name: "GP_Gen5_2" } },
  "Microsoft.EventHub/namespaces": { sku: { name: "Premium" } },
  "Microsoft.ServiceBus/namespaces": { sku: { name: "Premium" } },
  "Microsoft.EventHub/clusters": { sku: { name: "Dedicated" } },
  "Microsoft.Kusto/clusters": { sku: { name: "Standard_E8ads_v5" }, zones: ["1", "2"] },
  "Microsoft.Compute/virtualMachines": { properties: { hardwareProfile: { vmSize: "Standard_D4s_v5" } } },
  "Microsoft.ContainerService/managedClusters": { properties: { kubernetesVersion: "1.32" } },
  "Microsoft.DBforPostgreSQL/flexibleServers": {
    sku: { name: "Standard_D2ds_v5" },
    properties: { version: "16" },
  },
  "Microsoft.DBforMySQL/flexibleServers": {
    sku: { name: "Standard_D2ds_v5" },
    properties: { version: "8.0.21" },
  },
  "Microsoft.HDInsight/clusters": { properties: { clusterVersion: "5.1" } },
};

/**
 * A live run on a plan of many resources of a hundred types, at 100 ms latency of every answer: how many requests it takes, whether one is
 * repeated, and how time and memory grow with the plan.
 */
export async function widePlan(): Promise<void> {
  console.log(`\nFull live run on plans of ${String(TYPES)} types, at ${String(LATENCY_MS)} ms latency`);
  for (const count of [500, 5_000])
    for (const source of [SOURCE, SHOP.subscription]) await measured(count, source);
}

async function measured(count: number, source: string): Promise<void> {
  const slow = { latencyMs: LATENCY_MS };
  const azure = await startFakeAzure(world(), {
    arm: { ...slow, packed: true, reads: SERVICE_READS, writes: SERVICE_WRITES },
    authority: slow,
    oidc: slow,
  });
  const folder = workspace(count, source);
  const cost = join(folder, "cost.json");
  const run = await runAction({
    workspace: folder,
    event: "schedule",
    payload: { schedule: "0 5 * * *" },
    inputs: { manifest: "relocation.yaml", ...SIGN_IN, "fail-on": "never" },
    env: { ...azure.env, NODE_OPTIONS: `--import ${HOOK}`, BENCH_COST: cost },
  });
  await azure.close();
  if (run.code !== 0) throw new Error(`the run failed:\n${run.stdout}${run.stderr}`);
  const own = costIn(readFileSync(cost, "utf8"));
  const { requests } = azure.arm;
  const asked = groupBy(requests, ({ method, path, query }) => `${method} ${path}?${JSON.stringify(query)}`);
  const repeated = [...asked].filter(([key, same]) => key.startsWith("GET") && same.length > 1);
  const places = new Set(Object.keys(SERVED));
  const ofServices = requests.filter(({ path }) =>
    places.has(path.toLowerCase().replace(/^.*?\/providers\//, "")),
  );
  const where = source === SOURCE ? "from another subscription" : "within one subscription";
  console.log(`${String(count)} resources, ${where}`);
  row("requests to Resource Manager", String(requests.length), `${String(repeated.length)} repeated`);
  row("of them to services, for the region", String(ofServices.length));
  row("of them for names", String(requests.filter(({ method }) => method === "POST").length));
  row("requests one after the other, with the sign-in", String(chainOf(azure)));
  const withoutNames = {
    ...azure,
    arm: { ...azure.arm, requests: requests.filter(({ method }) => method !== "POST") },
  };
  row("the same without the names, which wait for their turns", String(chainOf(withoutNames)));
  row("refused for their number", String(requests.filter(({ status }) => status === 429).length));
  row("CPU, and per resource", ms(own.cpu), ms(own.cpu / count));
  row("most memory", `${own.memory.toFixed(0)} MB`);
  row(
    "wall, without the CPU",
    ms(run.ms - own.cpu),
    `${((run.ms - own.cpu) / LATENCY_MS).toFixed(1)} × latency`,
  );
  for (const [key, same] of repeated) console.log(`  ${String(same.length)} times ${key}`);
}

/** The longest row of requests of which each starts when the one before has its answer. */
function chainOf({ arm, authority, oidc }: FakeAzure): number {
  let length = 0;
  let end = 0;
  // Of those that could come next the one that ends first leaves room for most.
  for (const { at, answeredAt } of arm.requests.toSorted((a, b) => a.answeredAt - b.answeredAt)) {
    if (at < end) continue;
    length += 1;
    end = answeredAt;
  }
  return length + Math.min(authority.requests.length, 1) + Math.min(oidc.requests.length, 1);
}

const SERVED = services(["swedencentral"]);

/** The ready world, whose providers have all the types. */
function world(): World {
  const base = readyWorld();
  const byNamespace = groupBy(ALL, namespaceOf);
  const resource = subscriptionResource(SHOP.tenant, SOURCE, "shop-old");
  const others = base.subscriptions.map((one) => ({ ...one, subscriptionId: SOURCE, resource }));
  return {
    ...base,
    subscriptions: [...base.subscriptions, ...others].map((one) => ({
      ...one,
      providers: [...byNamespace].map(([namespace, types]) => ({
        namespace,
        registrationState: "Registered",
        resourceTypes: types.map((type) => ({
          resourceType: type.slice(namespace.length + 1),
          locations: displayNames(["swedencentral", "westeurope"]),
          apiVersions: ["2024-01-01"],
          capabilities: "SupportsTags, SupportsLocation",
        })),
      })),
    })),
  };
}

/** A manifest and a template with so many resources, in deployments of 500. */
function workspace(count: number, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
  const head = { $schema: schema, contentVersion: "1.0.0.0" };
  const resources = Array.from({ length: count }, (_, index) => resourceOf(index));
  const parts = Array.from({ length: Math.ceil(count / PART) }, (_, part) => ({
    type: "Microsoft.Resources/deployments",
    apiVersion: "2022-09-01",
    name: `part-${String(part)}`,
    properties: {
      mode: "Incremental",
      template: { ...head, resources: resources.slice(part * PART, (part + 1) * PART) },
    },
  }));
  writeFileSync(join(folder, "main.json"), JSON.stringify({ ...head, resources: parts }));
  const subscription = { id: SHOP.subscription };
  const group = { name: "rg-shop-web-sdc" };
  const manifest = {
    apiVersion: "relocation/v1alpha1",
    kind: "RelocationManifest",
    metadata: { name: "wide" },
    source: { subscription: { id: source }, region: "westeurope" },
    target: { subscription, region: "swedencentral", resourceGroups: [group] },
    inventory: [{ armTemplate: { file: "main.json", resourceGroup: group.name, workload: "all" } }],
    expect: { rbac: { parity: "off" } },
    workloads: { all: { resourceGroup: group.name } },
    waves: { all: { start: "2027-10-01T07:00:00Z", window: "PT8H", workloads: ["all"] } },
  };
  writeFileSync(join(folder, "relocation.yaml"), JSON.stringify(manifest));
  return folder;
}

const PART = 500;

function resourceOf(index: number): JsonObject {
  const type = ALL[index % ALL.length] ?? "";
  const depth = type.split("/").length - 1;
  const name = Array.from({ length: depth }, (_, level) => `r${String(index)}-${String(level)}`).join("/");
  return { type, apiVersion: "2024-01-01", name, location: "swedencentral", properties: {}, ...BODIES[type] };
}
