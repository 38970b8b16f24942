import { mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median, ms, processCost, row, type Cost } from "./measure.ts";

const ROUNDS = 15;

function kilobytes(folder: string): number {
  return (
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1024
  );
}

const CHECK = [
  "check",
  "examples/relocation.yaml",
  "--snapshot",
  "examples/snapshot.json",
  "--now",
  "2026-08-24T05:00:00Z",
];

/** What is run of each build, by the name of its bundle. */
const COMMANDS: readonly (readonly [name: string, bundle: string, args: readonly string[]])[] = [
  ["cli: --version", "cli", ["--version"]],
  ["cli: check of the example, from its snapshot", "cli", CHECK],
  ["action: loads, finds no inputs, stops", "action", []],
];

/**
 * CPU time, memory and start-up of both bundles beside those of an empty process, and their sizes; where another build is named,
 * beside those of that build, in the same rounds.
 * @param against folder of another build, such as `dist` of an older checkout
 */
export function startup(against?: string): void {
  const empty = join(mkdtempSync(join(tmpdir(), "bench-")), "empty.mjs");
  writeFileSync(empty, "");
  const builds = ["dist", ...(against === undefined ? [] : [against])].map((folder) => resolve(folder));
  const runs = [
    [empty],
    ...COMMANDS.flatMap(([, bundle, args]) =>
      builds.map((build) => [join(build, bundle, "index.js"), ...args]),
    ),
  ];
  const costs = runs.map((): Cost[] => []);
  for (let round = 0; round < ROUNDS; round++)
    runs.forEach((args, index) => costs[index]?.push(processCost(args)));
  const of = (index: number, part: keyof Cost): number =>
    median((costs[index] ?? []).map((cost) => cost[part]));

  console.log(`\nRuns, Node ${process.version}, median of ${String(ROUNDS)} interleaved rounds`);
  row("", "CPU", "memory", "wall", "over empty", ...(against === undefined ? [] : ["CPU, other", "ratio"]));
  const line = (name: string, index: number, other?: number): void => {
    row(
      name,
      ms(of(index, "cpu")),
      `${of(index, "memory").toFixed(0)} MB`,
      ms(of(index, "wall")),
      ms(of(index, "wall") - of(0, "wall")),
      ...(other === undefined
        ? []
        : [ms(of(other, "cpu")), (of(index, "cpu") / of(other, "cpu")).toFixed(2)]),
    );
  };
  line("empty process", 0);
  COMMANDS.forEach(([name], command) => {
    const index = 1 + command * builds.length;
    line(name, index, against === undefined ? undefined : index + 1);
  });

  console.log("\nBundle sizes, unminified JavaScript");
  for (const bundle of ["action", "cli"])
    row(bundle, ...builds.map((build) => `${kilobytes(join(build, bundle)).toFixed(0)} kB`));
}
