import { performance } from "node:perf_hooks";
import { runAction } from "../test/e2e/process.ts";
import { startFakeAzure } from "../test/servers/azure.ts";
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
  const times: Record<"at rest" | "slow", number[]> = { "at rest": [], slow: [] };
  let requests = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, latencyMs] of [
      ["at rest", 0],
      ["slow", LATENCY_MS],
    ] as const) {
      const azure = await startFakeAzure(exampleWorld(), {
        arm: { latencyMs },
        authority: { latencyMs },
        oidc: { latencyMs },
      });
      const start = performance.now();
      const run = await runAction({
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
      times[name].push(performance.now() - start);
      if (run.code !== 0) throw new Error(`the run failed:\n${run.stdout}${run.stderr}`);
      requests = azure.arm.requests.length;
      await azure.close();
    }
  }
  const rest = median(times["at rest"]);
  const slow = median(times.slow);
  console.log(`\nFull live run of the Action on the example, median of ${String(ROUNDS)} interleaved rounds`);
  row("requests to Resource Manager", String(requests));
  row("at no latency", ms(rest));
  row(`at ${String(LATENCY_MS)} ms latency`, ms(slow), `${(slow / LATENCY_MS).toFixed(1)} × latency`);
  row("round trips that wait for each other", ((slow - rest) / LATENCY_MS).toFixed(1));
}
