import * as core from "@actions/core";
import { instant } from "../base/time.ts";
import { openGitHub } from "../github/api.ts";
import { runAction } from "./main.ts";

const { env } = process;
process.exitCode = await runAction({
  env,
  now: instant(Date.now()),
  core,
  // Loaded only when there is something to judge: a wrong input or a refused event is answered at once.
  run: async (options) => (await import("../run/run.ts")).runReadiness(options),
  openGitHub,
});
