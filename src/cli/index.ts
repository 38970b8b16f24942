#!/usr/bin/env node
import { main } from "./main.ts";

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.columns,
  isTty: process.stdout.isTTY,
  now: () => Date.now(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: () => process.stdin,
  write: async (text) => (await import("./stream.ts")).written(process.stdout, text),
});
