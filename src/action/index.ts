import * as core from "@actions/core";
import { appendFileSync } from "node:fs";
import { instant } from "../base/time.ts";
import { openGitHub } from "../github/api.ts";
import { bug, bugSummary } from "./ending.ts";
import { runAction } from "./main.ts";

const { env } = process;

/** An error that nobody caught is a bug, and never a verdict. The outputs have said `unknown` since the start. */
for (const event of ["uncaughtException", "unhandledRejection"] as const) {
  process.on(event, (error: unknown) => {
    const exitCode = bug(core, error, env);
    try {
      if (env.GITHUB_STEP_SUMMARY !== undefined)
        appendFileSync(env.GITHUB_STEP_SUMMARY, bugSummary(error, env));
    } catch {
      // The log has said it.
    }
    process.exit(exitCode);
  });
}

process.exitCode = await runAction({
  env,
  now: instant(Date.now()),
  core,
  // Loaded only when there is something to judge: a wrong input or a refused event is answered at once.
  run: async (options) => (await import("../run/run.ts")).runReadiness(options),
  openGitHub,
});
