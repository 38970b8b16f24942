import { Session } from "node:inspector";

/** What of the sources has run in this thread, block by block, as V8 counts it. */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** How many blocks have run so far. */
  get size(): number {
    return this.#seen.size;
  }

  /** Blocks that have run since the last call, and never before; they count as seen from now on where `keep` says so. */
  fresh(keep: boolean): number {
    const found: string[] = [];
    this.#session.post("Profiler.takePreciseCoverage", (error, answer) => {
      if (error !== null) throw error;
      for (const { url, functions } of answer.result) {
        if (!url.includes("/src/")) continue;
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges) {
            const block = `${url}:${String(startOffset)}-${String(endOffset)}`;
            if (count > 0 && !this.#seen.has(block)) found.push(block);
          }
      }
    });
    if (keep) for (const block of found) this.#seen.add(block);
    return found.length;
  }

  close(): void {
    this.#session.disconnect();
  }
}
