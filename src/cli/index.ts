#!/usr/bin/env node
import { writeSync } from "node:fs";
import { endWith, onUncaught, stopSignal } from "../run/process.ts";
import { bugText, main } from "./main.ts";

/** For a process that is about to end. */
function lastWords(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // There is nobody left to tell.
  }
}

onUncaught((error) => {
  lastWords(bugText(error, process.env));
  return 70;
});
const stop = stopSignal((signal) => {
  lastWords(`error: the run was stopped (${signal}) before the report was complete\n`);
});
// Messages to a reader that has left are lost; an error without a listener would end the process.
process.stderr.on("error", () => undefined);

endWith(
  await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.columns,
    isTty: process.stdout.isTTY,
    errColumns: process.stderr.isTTY ? process.stderr.columns : undefined,
    now: () => Date.now(),
    stop,
    err: (text) => process.stderr.write(text),
    input: () => process.stdin,
    write: async (text) => (await import("./stream.ts")).written(process.stdout, text),
  }),
);
