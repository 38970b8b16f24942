import * as core from "@actions/core";
import { appendFileSync } from "node:fs";
import { instant } from "../base/time.ts";
import { openGitHub } from "../github/api.ts";
import { endWith, onUncaught, stopSignal } from "../run/process.ts";
import { bug, bugSummary } from "./ending.ts";
import { runAction } from "./main.ts";

const { env } = process;

/** For a process that is about to end: the log has said it already where this fails. */
function lastSummary(text: string): void {
  try {
    if (env.GITHUB_STEP_SUMMARY !== undefined) appendFileSync(env.GITHUB_STEP_SUMMARY, text);
  } catch {
    // There is nobody left to tell.
  }
}

onUncaught((error) => {
  const code = bug(core, error, env);
  lastSummary(bugSummary(error, env));
  return code;
});
const stop = stopSignal((signal) => {
  core.setFailed(`Unknown: the run was stopped (${signal}) before the report was complete.`);
});

endWith(
  await runAction({
    env,
    now: instant(Date.now()),
    core,
    stop,
    // Loaded only when there is something to judge: a wrong input or a refused event is answered at once.
    run: async (all) => (await import("../run/run.ts")).runTogether(all),
    openGitHub,
  }),
);
