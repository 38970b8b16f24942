import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("no rounds were measured");
  return middle;
}

/** Wall milliseconds from start to exit of one process. */
export function processTime(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { error } = spawnSync(command, args, { stdio: "ignore", env: env ?? process.env });
  if (error) throw error;
  return performance.now() - start;
}

export function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(46)} ${cells.map((cell) => cell.padStart(14)).join(" ")}`);
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
