import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { dataDir } from "../test/support/data.ts";
import { median, ms, row } from "./measure.ts";

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
