import { performance } from "node:perf_hooks";
import { runAction } from "../test/e2e/process.ts";
import { startFakeAzure, type FakeAzure } from "../test/servers/azure.ts";
import { exampleWorld } from "../test/worlds/example.ts";
import { median, ms, row } from "./measure.ts";

const ROUNDS = 5;
const LATENCY_MS = 100;

/**
 * A full live run of the shipped Action on the example, from process start to exit, at 0 and at 100 ms latency of every
 * answer of Resource Manager, the sign-in service and the runner's token endpoint. The difference over the latency is the
 * number of round trips that wait for each other.
 */
export async function liveRun(): Promise<void> {
  const servers = { "at rest": await serve(0), slow: await serve(LATENCY_MS) };
  const times: Record<keyof typeof servers, number[]> = { "at rest": [], slow: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of ["at rest", "slow"] as const) {
      servers[name].arm.forget();
      const taken = await run(servers[name]);
      // The first round warms the servers, which make their answers when they are first asked.
      if (round > 0) times[name].push(taken);
    }
  }
  const requests = servers.slow.arm.requests.length;
  await Promise.all(Object.values(servers).map((server) => server.close()));
  const rest = median(times["at rest"]);
  const slow = median(times.slow);
  console.log(`\nFull live run of the Action on the example, median of ${String(ROUNDS)} interleaved rounds`);
  row("requests to Resource Manager", String(requests));
  row("at no latency", ms(rest));
  row(`at ${String(LATENCY_MS)} ms latency`, ms(slow), `${(slow / LATENCY_MS).toFixed(1)} × latency`);
  row("round trips that wait for each other", ((slow - rest) / LATENCY_MS).toFixed(1));
}

function serve(latencyMs: number): Promise<FakeAzure> {
  return startFakeAzure(exampleWorld(), {
    arm: { latencyMs },
    authority: { latencyMs },
    oidc: { latencyMs },
  });
}

/** Milliseconds from the start of the process to its end. */
async function run(azure: FakeAzure): Promise<number> {
  const start = performance.now();
  const { code, stdout, stderr } = await runAction({
    workspace: process.cwd(),
    event: "schedule",
    payload: { schedule: "0 5 * * *" },
    inputs: {
      manifest: "examples/relocation.yaml",
      "client-id": "22222222-2222-2222-2222-222222222222",
      "tenant-id": "99999999-9999-9999-9999-999999999999",
      "fail-on": "never",
    },
    env: azure.env,
  });
  if (code !== 0) throw new Error(`the run failed:\n${stdout}${stderr}`);
  return performance.now() - start;
}
