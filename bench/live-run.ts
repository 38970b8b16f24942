import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAction } from "../test/e2e/process.ts";
import { startFakeAzure, type FakeAzure } from "../test/servers/azure.ts";
import { Rounds } from "../test/servers/rounds.ts";
import type { World } from "../test/servers/world.ts";
import { exampleWorld } from "../test/worlds/example.ts";
import { landingZone, SIGN_IN } from "./live/world.ts";
import { costIn, median, ms, row, type ProcessCost } from "./measure.ts";

const ROUNDS = 5;
const LATENCY_MS = 100;
/** Longer than a run works between an answer and what it asks because of it. */
const QUIET_MS = 1_000;
const HOOK = fileURLToPath(new URL("cost.mjs", import.meta.url));

/**
 * Full live runs of the shipped Action, from process start to exit, at 0 and at 100 ms latency of every answer of Resource
 * Manager, the sign-in service and the runner's token endpoint: of the example, and of the example in a landing zone.
 */
export async function liveRun(): Promise<void> {
  await measured("the example", exampleWorld());
  await measured("the example in a landing zone", landingZone(1));
  await measured("the same, with lists ten times as long", landingZone(10));
}

async function measured(name: string, world: World): Promise<void> {
  const servers = { "at rest": await serve(world, 0), slow: await serve(world, LATENCY_MS) };
  const costs: Record<keyof typeof servers, LiveCost[]> = { "at rest": [], slow: [] };
  const { cold, warm, warmRequests } = await chains(world);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const speed of ["at rest", "slow"] as const) {
      servers[speed].arm.forget();
      const cost = await run(servers[speed].env);
      // The first round warms the servers, which make their answers when they are first asked.
      if (round > 0) costs[speed].push(cost);
    }
  }
  const { requests } = servers.slow.arm;
  const bytes = requests.reduce((sum, one) => sum + one.bytes, 0);
  const ofAliases = requests
    .filter(({ query }) => query["$expand"]?.includes("aliases"))
    .reduce((sum, one) => sum + one.bytes, 0);
  await Promise.all(Object.values(servers).map((server) => server.close()));
  const of = (speed: keyof typeof servers, part: keyof LiveCost): number =>
    median(costs[speed].map((cost) => cost[part]));
  const [rest, slow] = [of("at rest", "wall"), of("slow", "wall")];
  const megabytes = (size: number): string => `${(size / 1024 / 1024).toFixed(1)} MB`;
  console.log(`\nFull live run of the Action on ${name}, median of ${String(ROUNDS)} interleaved rounds`);
  row("requests to Resource Manager", String(requests.length));
  row("answers, unpacked", megabytes(bytes), `${megabytes(ofAliases)} aliases`);
  row("CPU", ms(of("slow", "cpu")));
  row("most memory", `${of("slow", "memory").toFixed(0)} MB`);
  row("at no latency", ms(rest));
  row(`at ${String(LATENCY_MS)} ms latency`, ms(slow), `${(slow / LATENCY_MS).toFixed(1)} × latency`);
  row("requests one after the other, with the sign-in", String(cold));
  row("the same with the cache folder of an earlier run", String(warm), `${String(warmRequests)} requests`);
  row(
    "wall time over that many latencies and the CPU",
    (slow / (cold * LATENCY_MS + of("slow", "cpu"))).toFixed(2),
  );
}

/** How many requests follow one from the other, without a cache and with the one that this run leaves. */
async function chains(world: World): Promise<{ cold: number; warm: number; warmRequests: number }> {
  const cache = join(mkdtempSync(join(tmpdir(), "bench-")), "cache");
  const chain = async (): Promise<{ length: number; requests: number }> => {
    const rounds = new Rounds(QUIET_MS);
    const azure = await startFakeAzure(world, {
      arm: { rounds, packed: true },
      authority: { rounds },
      oidc: { rounds },
    });
    await run(azure.env, { cache });
    await azure.close();
    return { length: rounds.sizes.length, requests: azure.arm.requests.length };
  };
  const cold = await chain();
  const warm = await chain();
  return { cold: cold.length, warm: warm.length, warmRequests: warm.requests };
}

function serve(world: World, latencyMs: number): Promise<FakeAzure> {
  return startFakeAzure(world, {
    arm: { latencyMs, packed: true },
    authority: { latencyMs },
    oidc: { latencyMs },
  });
}

interface LiveCost extends ProcessCost {
  readonly wall: number;
}

async function run(env: FakeAzure["env"], inputs: Readonly<Record<string, string>> = {}): Promise<LiveCost> {
  const cost = join(mkdtempSync(join(tmpdir(), "bench-")), "cost.json");
  const {
    code,
    stdout,
    stderr,
    ms: wall,
  } = await runAction({
    workspace: process.cwd(),
    event: "schedule",
    payload: { schedule: "0 5 * * *" },
    inputs: {
      manifest: "examples/relocation.yaml",
      ...SIGN_IN,
      "fail-on": "never",
      // The public list of prices is no server of this benchmark: a run that cannot reach it tries for three seconds.
      prices: "examples/prices.json",
      ...inputs,
    },
    env: { ...env, NODE_OPTIONS: `--import ${HOOK}`, BENCH_COST: cost },
  });
  if (code !== 0) throw new Error(`the run failed:\n${stdout}${stderr}`);
  return { ...costIn(readFileSync(cost, "utf8")), wall };
}
