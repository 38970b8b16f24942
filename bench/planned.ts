import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { dataDir } from "../test/support/data.ts";
import { median, ms, processCost, row } from "./measure.ts";
import { writePlan } from "./planned/terraform.ts";

const ROUNDS = 5;
const SIZES = [1_000, 10_000, 20_000];
const LARGEST = dataDir("arm-templates/ptn-app-service-lza-hosting-environment.json");
const LOGS =
  "logAnalyticsWorkspaceResourceId=/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs";

interface Run {
  readonly read: number;
  readonly milliseconds: number;
  /** Of all threads, garbage collection included; steadier than the wall on a busy machine. */
  readonly cpu: number;
  readonly size: number;
  readonly resources: number;
  readonly deployments: number;
  readonly problems: number;
  readonly peak: number;
}

/** Expansion of templates, each in a fresh process from its text in memory; interleaved rounds. */
export function templates(): void {
  console.log(`\nARM templates, fresh processes, median of ${String(ROUNDS)} interleaved rounds`);
  const inputs: readonly (readonly [string, readonly string[]])[] = [
    ...(LARGEST === undefined ? [] : [["the largest published module", [LARGEST, LOGS]] as const]),
    ...SIZES.map((size) => [`${String(size)} generated resources`, [String(size)]] as const),
  ];
  if (inputs.length === SIZES.length) console.log("the published modules are left out: they are not at hand");
  const runs = inputs.map((): Run[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    inputs.forEach(([, args], index) => runs[index]?.push(run(args)));
  row("", "read", "read + expand", "processor", "peak memory", "size", "resources");
  const times = inputs.map(([name], index) => {
    const own = runs[index] ?? [];
    const [first] = own;
    if (first === undefined) throw new Error("no rounds were measured");
    if (first.problems > 0) throw new Error(`${name} has problems`);
    const total = median(own.map(({ cpu }) => cpu));
    row(
      name,
      ms(median(own.map(({ read }) => read))),
      ms(median(own.map(({ milliseconds }) => milliseconds))),
      ms(total),
      `${(median(own.map(({ peak }) => peak)) / 1_048_576).toFixed(0)} MB`,
      `${(first.size / 1_048_576).toFixed(1)} MB`,
      String(first.resources),
    );
    return total;
  });
  const [least = 0, middle = 0, most = 0] = times.slice(-SIZES.length);
  row(
    "growth of processor time: 10 ×, then 2 × the resources",
    `${(middle / least).toFixed(1)} ×`,
    `${(most / middle).toFixed(1)} ×`,
  );
}

/** The last fills the 256 MiB that a plan may have. */
const CHANGES = [6_250, 12_500, 25_000];
/** What 20,000 changes of 256 MiB may take. */
const PROMISED = { cpu: 10_000, memory: 600 };
const PLAN_ROUNDS = 3;
const MANIFEST = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: bench }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: 22222222-2222-2222-2222-222222222222 }, region: swedencentral }
inventory: [{ terraformPlan: { file: plan.json } }]
workloads: { shop: {} }
`;

/** \`resources\` of plans of Terraform with the shipped bundle, each in a fresh process: bytes, processor time and memory. */
export function plans(): void {
  console.log(`\nTerraform plans, the shipped bundle, median of ${String(PLAN_ROUNDS)} rounds`);
  row("", "processor", "memory", "size");
  const cli = resolve("dist/cli/index.js");
  const times = CHANGES.map((count) => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    writeFileSync(join(folder, "relocation.yaml"), MANIFEST);
    const size = writePlan(join(folder, "plan.json"), count);
    const costs = Array.from({ length: PLAN_ROUNDS }, () => processCost([cli, "resources"], folder));
    rmSync(folder, { recursive: true, force: true });
    if (costs.some(({ code }) => code !== 0)) throw new Error("a plan could not be read");
    const cpu = median(costs.map((cost) => cost.cpu));
    row(
      `${String(count)} changes`,
      ms(cpu),
      `${median(costs.map(({ memory }) => memory)).toFixed(0)} MB`,
      `${(size / 1_048_576).toFixed(0)} MiB`,
    );
    return cpu;
  });
  row("promised of 20,000 changes in 256 MiB", ms(PROMISED.cpu), `${String(PROMISED.memory)} MB`, "256 MiB");
  const [least = 0, middle = 0, most = 0] = times;
  row(
    "growth of processor time: twice, twice again",
    `${(middle / least).toFixed(1)} ×`,
    `${(most / middle).toFixed(1)} ×`,
  );
}

function run(args: readonly string[]): Run {
  const script = fileURLToPath(new URL("planned/run.ts", import.meta.url));
  const found: unknown = JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: "utf8" }));
  const number = (name: string): number => {
    const value: unknown =
      typeof found === "object" && found !== null
        ? Object.entries(found).find(([key]) => key === name)?.[1]
        : undefined;
    if (typeof value !== "number") throw new Error(`the run printed no ${name}`);
    return value;
  };
  return {
    read: number("read"),
    milliseconds: number("milliseconds"),
    cpu: number("cpu"),
    size: number("size"),
    resources: number("resources"),
    deployments: number("deployments"),
    problems: number("problems"),
    peak: number("peak"),
  };
}
