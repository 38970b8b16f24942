import { readdirSync, statSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, ms, processTime, row } from "./measure.ts";

const ROUNDS = 15;

function kilobytes(folder: string): number {
  return (
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1024
  );
}

/** Start-up of both bundles over an empty process, and their sizes. */
export function startup(): void {
  const empty = join(mkdtempSync(join(tmpdir(), "bench-")), "empty.mjs");
  writeFileSync(empty, "");
  const check = [
    "dist/cli/index.js",
    "check",
    "examples/relocation.yaml",
    "--snapshot",
    "examples/snapshot.json",
    "--now",
    "2026-08-24T05:00:00Z",
  ];
  const commands: [string, string[]][] = [
    ["empty process", [empty]],
    ["cli: --version", ["dist/cli/index.js", "--version"]],
    ["cli: check of the example, from its snapshot", check],
    ["action: loads, finds no inputs, stops", ["dist/action/index.js"]],
  ];
  const times = commands.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    commands.forEach(([, args], index) =>
      times[index]?.push(processTime(process.execPath, args, { PATH: process.env.PATH })),
    );
  const base = median(times[0] ?? []);
  console.log(`\nStart-up, Node ${process.version}, median of ${String(ROUNDS)} interleaved rounds`);
  row("", "total", "over empty");
  commands.forEach(([name], index) => {
    const time = median(times[index] ?? []);
    row(name, ms(time), ms(time - base));
  });
  console.log("\nBundle sizes, unminified JavaScript");
  for (const bundle of ["action", "cli"]) row(bundle, `${kilobytes(`dist/${bundle}`).toFixed(0)} kB`);
}
