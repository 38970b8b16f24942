import type { Run } from "../../src/observe/run.ts";

/** A run of which a collector uses only these parts; whatever else it reached for would throw. */
export function runWith(parts: Partial<Run>): Run {
  const run: unknown = new Proxy(parts, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name);
      if (found === undefined) throw new Error(`the collector uses ${String(name)} of the run`);
      return found;
    },
  });
  if (!isRun(run)) throw new Error("no run");
  return run;
}

function isRun(value: unknown): value is Run {
  return typeof value === "object" && value !== null;
}
