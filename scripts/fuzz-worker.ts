/** Tries one parser in a thread of its own, so that one that hangs can be ended; see `npm run fuzz -- parsers`. */
import { parentPort, workerData } from "node:worker_threads";
import { fuzzGuided } from "../test/fuzz/guided.ts";
import { TARGETS } from "../test/robust/targets.ts";

const given: unknown = workerData;
if (
  typeof given !== "object" ||
  given === null ||
  !("name" in given && "seconds" in given && "seed" in given)
)
  throw new Error("the worker is given a name, seconds and a seed");
const target = TARGETS.find(({ name }) => name === given.name);
if (target === undefined) throw new Error(`there is no target ${String(given.name)}`);
const shared =
  "shared" in given && given.shared instanceof SharedArrayBuffer ? new Uint8Array(given.shared) : undefined;

const result = fuzzGuided(target, { seconds: Number(given.seconds), seed: Number(given.seed) }, (input) => {
  // The length first, then the bytes: whoever ends this thread reads what it was given last.
  if (shared === undefined || input.length > shared.length - 8) return;
  new DataView(shared.buffer).setUint32(0, input.length);
  new DataView(shared.buffer).setUint32(4, (Date.now() / 1000) >>> 0);
  shared.set(input, 8);
});
parentPort?.postMessage(result);
