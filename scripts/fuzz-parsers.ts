import { Worker } from "node:worker_threads";
import { keepCorpus, keepCrash } from "../test/fuzz/corpus.ts";
import type { Target } from "../test/robust/target.ts";

/** Seconds after which an input that is still being read hangs. */
const MOST_SECONDS = 60;
const SHARED_BYTES = 2 ** 21;

interface Outcome {
  readonly words: string;
  readonly isWrong: boolean;
}

/** Each of the readers, with inputs led by what they reach, `seconds` each; what breaks one is written to `reports/fuzz`. */
export async function fuzzParsers(
  targets: readonly Target[],
  seed: number,
  seconds: number,
): Promise<boolean> {
  let isWrong = false;
  for (const target of targets) {
    const outcome = await inThread(target, seed, seconds);
    console.log(`${target.name}: ${outcome.words}`);
    isWrong ||= outcome.isWrong;
  }
  return isWrong;
}

function inThread({ name }: Target, seed: number, seconds: number): Promise<Outcome> {
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const worker = new Worker(new URL("fuzz-worker.ts", import.meta.url), {
    workerData: { name, seed, seconds, shared },
    resourceLimits: { maxOldGenerationSizeMb: 900 },
  });
  const current = (): Uint8Array => new Uint8Array(shared.slice(8, 8 + new DataView(shared).getUint32(0)));
  return new Promise((resolve) => {
    const failed = (what: string): void => {
      clearInterval(watch);
      resolve({ words: `${what}; the input is in ${keepCrash(name, current())}`, isWrong: true });
    };
    const watch = setInterval(() => {
      const since = new DataView(shared).getUint32(4);
      if (since === 0 || Date.now() / 1000 - since < MOST_SECONDS) return;
      failed(`an input is still read after ${String(MOST_SECONDS)} s`);
      void worker.terminate();
    }, 1000);
    worker.on("error", (error: Error) => {
      failed(error.stack ?? error.message);
    });
    worker.on("message", (result: unknown) => {
      clearInterval(watch);
      resolve(settled(name, result));
      void worker.terminate();
    });
  });
}

function settled(name: string, result: unknown): Outcome {
  if (typeof result !== "object" || result === null) return { words: "gave no result", isWrong: true };
  const [tried, reached] = [Reflect.get(result, "tried"), Reflect.get(result, "reached")].map(String);
  const corpus: unknown = Reflect.get(result, "corpus");
  const kept = Array.isArray(corpus) ? corpus.filter((one) => one instanceof Uint8Array) : [];
  const wrong: unknown = Reflect.get(result, "wrong");
  if (typeof wrong === "object" && wrong !== null && "what" in wrong && "input" in wrong) {
    const file = wrong.input instanceof Uint8Array ? keepCrash(name, wrong.input) : "";
    return { words: `${String(wrong.what)}; the input is in ${file}`, isWrong: true };
  }
  keepCorpus(name, kept);
  const words = `${tried ?? ""} inputs, ${reached ?? ""} blocks reached, ${String(kept.length)} inputs kept`;
  return { words, isWrong: false };
}
