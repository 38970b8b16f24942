/**
 * `npm run mutation -- src/checks/quota`: Stryker changes the sources of a folder one spot at a time and runs the tests of that folder; what
 * no test notices is printed. Several folders or files may be named; without any it is all that judges, which takes hours. Results are kept
 * in `reports/`, so that the next run tries only what has changed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

const ALL = ["src/checks", "src/policy", "src/rbac", "src/derive", "src/run"];

/** The nearest folder of tests that mirrors a folder of sources. */
function testsOf(source: string): string[] {
  const mirror = source.replace(/^src/, "test");
  const own = mirror.endsWith(".ts") ? mirror.replace(/\.ts$/, ".test.ts") : mirror;
  if (own.endsWith(".ts") && existsSync(own)) return [own];
  const folder = own.endsWith(".ts") ? dirname(own) : own;
  return existsSync(folder) ? [`${folder}/**/*.test.ts`] : testsOf(dirname(source));
}

const named = process.argv.slice(2);
const sources = (named.length === 0 ? ALL : named).map((one) => one.replace(/\/+$/, ""));
const mutate = sources.map((one) => (/\.ts(:\d+-\d+)?$/.test(one) ? one : `${one}/**/*.ts`));
const tests = sources.flatMap((one) => testsOf(one.replace(/:.*$/, "")));
const kept = join(
  "reports",
  "mutation",
  `${sources
    .join("+")
    .replaceAll(/[^\w+.-]/g, "_")
    .slice(0, 100)}.json`,
);
mkdirSync(dirname(kept), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/@stryker-mutator/core/bin/stryker.js",
    "run",
    "--mutate",
    mutate.join(","),
    "--incrementalFile",
    kept,
  ],
  { stdio: "inherit", env: { ...process.env, MUTATION_TESTS: [...new Set(tests)].join(",") } },
);
process.exitCode = status ?? 1;
