import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("no rounds were measured");
  return middle;
}

/** Milliseconds of CPU, user and system, of all threads of this process while the work is done. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A row with the median of several rounds, and the least and the most of them. */
export function spread(name: string, times: readonly number[], show: (value: number) => string): void {
  row(name, show(median(times)), `${show(Math.min(...times))} – ${show(Math.max(...times))}`);
}

/** What a process wrote of itself at its end. */
export interface ProcessCost {
  /** Milliseconds of CPU, user and system, of all its threads. */
  readonly cpu: number;
  /** Most memory it held, in MB. */
  readonly memory: number;
  /** Its exit code. */
  readonly code: number;
}

/** What one process has cost from start to exit. */
export interface Cost extends ProcessCost {
  /** Wall milliseconds. */
  readonly wall: number;
}

const COST = join(mkdtempSync(join(tmpdir(), "bench-")), "cost.json");
const HOOK = fileURLToPath(new URL("cost.mjs", import.meta.url));

/** Runs Node with the arguments. The process itself writes down its CPU time, which does not depend on what else the machine does. */
export function processCost(args: readonly string[], cwd = "."): Cost {
  const start = performance.now();
  const { error } = spawnSync(process.execPath, ["--import", HOOK, ...args], {
    stdio: "ignore",
    cwd,
    env: { PATH: process.env.PATH, BENCH_COST: COST },
  });
  if (error) throw error;
  const wall = performance.now() - start;
  return { wall, ...costIn(readFileSync(COST, "utf8")) };
}

/** Reads what the hook of `cost.mjs` wrote. */
export function costIn(text: string): ProcessCost {
  const own: unknown = JSON.parse(text);
  return { cpu: memberOf(own, "cpu"), memory: memberOf(own, "memory"), code: memberOf(own, "code") };
}

function memberOf(value: unknown, name: string): number {
  const member: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof member !== "number") throw new Error(`a measured process wrote no ${name}`);
  return member;
}

export function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(46)} ${cells.map((cell) => cell.padStart(14)).join(" ")}`);
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
