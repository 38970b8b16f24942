#!/usr/bin/env node
import { writeSync } from "node:fs";
import { bugText, main } from "./main.ts";

/** An error that nobody caught is a bug, and never a verdict. */
for (const event of ["uncaughtException", "unhandledRejection"] as const) {
  process.on(event, (error: unknown) => {
    try {
      writeSync(2, bugText(error, process.env));
    } catch {
      // There is nobody left to tell.
    }
    process.exit(70);
  });
}
// Messages to a reader that has left are lost; an error without a listener would end the process.
process.stderr.on("error", () => undefined);

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.columns,
  isTty: process.stdout.isTTY,
  now: () => Date.now(),
  err: (text) => process.stderr.write(text),
  input: () => process.stdin,
  write: async (text) => (await import("./stream.ts")).written(process.stdout, text),
});
