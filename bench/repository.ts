import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ms, row } from "./measure.ts";
import { checkoutOf } from "./repository/files.ts";

const FILES = 100_000;
/** Of 2 GiB together. */
const BYTES = 21_475;
const PROMISED = { cpu: 10_000, memory: 200 };

/** The search of a large checkout for some hundred names of the source, in a process of its own; its files are made and taken away. */
export function repository(): void {
  console.log(`\nThe search of a checkout of ${String(FILES)} files of 2 GiB`);
  row("", "processor", "wall", "memory", "files read", "places");
  const root = checkoutOf(FILES, BYTES);
  try {
    const script = fileURLToPath(new URL("repository/run.ts", import.meta.url));
    const found: unknown = JSON.parse(execFileSync(process.execPath, [script, root], { encoding: "utf8" }));
    const number = (name: string): number => {
      const value: unknown =
        typeof found === "object" && found !== null ? Reflect.get(found, name) : undefined;
      if (typeof value !== "number") throw new Error(`the run printed no ${name}`);
      return value;
    };
    if (number("read") !== FILES) throw new Error(`${String(FILES - number("read"))} files were not read`);
    const [cpu, wall, memory] = [ms(number("cpu")), ms(number("milliseconds")), number("peak").toFixed(0)];
    row("once", cpu, wall, `${memory} MB`, String(number("read")), String(number("places")));
    row("promised", ms(PROMISED.cpu), "", `${String(PROMISED.memory)} MB`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
