import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
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

interface Build {
  readonly bundles: string;
  /** Where its runs find the example: its own, where it is a checkout, since the language grows. */
  readonly cwd: string;
}

/** A folder with bundles, or a checkout that holds one. @throws Error where there are none */
function buildIn(folder: string): Build {
  const isBuild = (one: string): boolean => existsSync(join(one, "cli", "index.js"));
  const checkout = join(folder, "dist");
  if (isBuild(checkout)) return { bundles: resolve(checkout), cwd: folder };
  if (isBuild(folder)) return { bundles: resolve(folder), cwd: "." };
  throw new Error(`${folder} holds no bundles`);
}

/** A run that ends early costs little: exit codes of a verdict alone count. */
const VERDICTS = [0, 1, 3];

/**
 * CPU time, memory and start-up of both bundles beside those of an empty process, and their sizes; where another build is named,
 * beside those of that build, in the same rounds.
 * @param against folder of another build, or of an older checkout with its `dist`
 */
export function startup(against?: string): void {
  const empty = join(mkdtempSync(join(tmpdir(), "bench-")), "empty.mjs");
  writeFileSync(empty, "");
  const builds = [".", ...(against === undefined ? [] : [against])].map(buildIn);
  const runs = [
    { args: [empty], cwd: "." },
    ...COMMANDS.flatMap(([, bundle, args]) =>
      builds.map(({ bundles, cwd }) => ({ args: [join(bundles, bundle, "index.js"), ...args], cwd })),
    ),
  ];
  const costs = runs.map((): Cost[] => []);
  for (let round = 0; round < ROUNDS; round++)
    runs.forEach(({ args, cwd }, index) => {
      const cost = processCost(args, cwd);
      if (args.includes("check") && !VERDICTS.includes(cost.code))
        throw new Error(`${args.join(" ")} gives no verdict: exit code ${String(cost.code)}`);
      costs[index]?.push(cost);
    });
  const of = (index: number, part: "cpu" | "memory" | "wall"): number =>
    median((costs[index] ?? []).map((cost) => cost[part]));

  console.log(`\nRuns, Node ${process.version}, median of ${String(ROUNDS)} interleaved rounds`);
  row(
    "",
    "CPU",
    "memory",
    "wall",
    "over empty",
    ...(against === undefined ? [] : ["CPU, other", "ratio", "memory, other"]),
  );
  const line = (name: string, index: number, other?: number): void => {
    row(
      name,
      ms(of(index, "cpu")),
      `${of(index, "memory").toFixed(0)} MB`,
      ms(of(index, "wall")),
      ms(of(index, "wall") - of(0, "wall")),
      ...(other === undefined
        ? []
        : [
            ms(of(other, "cpu")),
            (of(index, "cpu") / of(other, "cpu")).toFixed(2),
            `${of(other, "memory").toFixed(0)} MB`,
          ]),
    );
  };
  line("empty process", 0);
  COMMANDS.forEach(([name], command) => {
    const index = 1 + command * builds.length;
    line(name, index, against === undefined ? undefined : index + 1);
  });

  console.log("\nBundle sizes, unminified JavaScript");
  for (const bundle of ["action", "cli"])
    row(bundle, ...builds.map(({ bundles }) => `${kilobytes(join(bundles, bundle)).toFixed(0)} kB`));
}
