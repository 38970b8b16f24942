/**
 * `npm run mutation -- src/checks/quota`: Stryker changes the sources of a folder one spot at a time and runs the tests of that folder and
 * of the rooms above that read it; what no test notices is printed. Several folders or files may be named; without any it is all that
 * judges, which takes hours. Results are kept in `reports/`, so that the next run tries only what has changed. With `SAMPLE` only about so
 * many lines are changed, in stretches that `SEED` picks: the share that is killed is then that of a sample. `CONCURRENCY=1` leaves a core to others.
 *
 * What runs while a file of tests is read, before its first test, is left out unless `STATIC=1` asks for it: no test is known to cover it,
 * so that all of them run for each such change.
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { numbersFrom } from "../test/robust/mutate.ts";

const ALL = ["src/checks", "src/policy", "src/rbac", "src/derive", "src/run"];

/** The tests of a file, such as `BUD-03.test.ts` and `BUD-03-messages.test.ts`, or the nearest folder of tests that mirrors its folder. */
function testsOf(source: string): string[] {
  const mirror = source.replace(/^src/, "test");
  const own = mirror.endsWith(".ts") ? mirror.replace(/\.ts$/, ".test.ts") : mirror;
  if (own.endsWith(".ts") && existsSync(own)) return [own, own.replace(/\.test\.ts$/, "-*.test.ts")];
  const folder = own.endsWith(".ts") ? dirname(own) : own;
  return existsSync(folder) ? [`${folder}/**/*.test.ts`] : testsOf(dirname(source));
}

/**
 * Promises that are held by tests elsewhere as well: what a check shows by its example, a derived value by the findings made of it. Tests
 * that start the bundle are none of them: another process sees no change.
 */
const READERS: Readonly<Record<string, readonly string[]>> = {
  "src/checks": ["test/docs/fresh.test.ts"],
  "src/policy": ["test/checks/policy/**/*.test.ts", "test/cli/policy-*.test.ts"],
  "src/rbac": ["test/checks/rbac/**/*.test.ts", "test/cli/rbac-*.test.ts"],
  "src/run": [
    "test/rules/relocation-policy.test.ts",
    "test/checks/wave/WAV-09.test.ts",
    "test/derive/schedule/arcs.test.ts",
    "test/action/main.test.ts",
    "test/observe/{collect-aliases,expected,needed-aliases}.test.ts",
    "test/share/share.test.ts",
  ],
  "src/derive": [
    "test/checks/**/*.test.ts",
    "test/plan/schedule/*.test.ts",
    "test/run/{consistency,cost-table,evaluation,method-advice,new-subscription,no-room}.test.ts",
    "test/run/{regions,schedule}/*.test.ts",
  ],
};

function readersOf(source: string): readonly string[] {
  return READERS[source.split("/").slice(0, 2).join("/")] ?? [];
}

/** Lines of a stretch that is changed. */
const STRETCH = 10;

/** Stretches of the files, about so many lines together, the same ones for the same seed. */
function sampleOf(patterns: readonly string[], lines: number, seed: number): string[] {
  const all = patterns
    .flatMap((pattern) => globSync(pattern))
    .toSorted()
    .flatMap((file) =>
      Array.from(
        { length: Math.ceil(readFileSync(file, "utf8").split("\n").length / STRETCH) },
        (_, index) => `${file}:${String(index * STRETCH + 1)}-${String((index + 1) * STRETCH)}`,
      ),
    );
  const random = numbersFrom(seed);
  const picked = Array.from({ length: Math.min(all.length, Math.ceil(lines / STRETCH)) }, () =>
    all.splice(random(all.length), 1),
  );
  return picked.flat();
}

const named = process.argv.slice(2);
const sources = (named.length === 0 ? ALL : named).map((one) => one.replace(/\/+$/, ""));
const whole = sources.map((one) => (/\.ts(:\d+-\d+)?$/.test(one) ? one : `${one}/**/*.ts`));
const { SAMPLE: sample, SEED: seed = "1", CONCURRENCY: atOnce, STATIC: withStatic } = process.env;
const mutate = sample === undefined ? whole : sampleOf(whole, Number(sample), Number(seed));
const tests = sources.flatMap((one) => [...testsOf(one.replace(/:.*$/, "")), ...readersOf(one)]);
const kept = join(
  "reports",
  "mutation",
  `${[...sources, ...(sample === undefined ? [] : [`${sample}-of-${seed}`])]
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
    ...(withStatic === undefined ? ["--ignoreStatic"] : []),
    ...(atOnce === undefined ? [] : ["--concurrency", atOnce]),
  ],
  { stdio: "inherit", env: { ...process.env, MUTATION_TESTS: [...new Set(tests)].join(" ") } },
);
process.exitCode = status ?? 1;
