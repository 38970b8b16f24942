import { setFlagsFromString } from "node:v8";
import { MIB } from "../base/bytes.ts";

/** After this time a process that was told to stop ends, whatever it still waits for. */
const LAST_MS = 4_500;
/** What still hangs when everything is said (a connection, the Azure CLI) keeps the process no longer than this. */
const LINGER_MS = 500;

/** Unknown: the run was stopped before it had a verdict. */
const STOPPED = 3;

/**
 * Aborts on the first `SIGTERM` or `SIGINT`, so that what is known can be reported; the second one ends the process as usual.
 * `lastWords` is called when that took too long.
 */
export function stopSignal(lastWords: (signal: string) => void): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) {
    process.once(name, () => {
      controller.abort(name);
      setTimeout(() => {
        lastWords(name);
        process.exit(STOPPED);
      }, LAST_MS).unref();
    });
  }
  return controller.signal;
}

/** Ends the process with this code, at once when nothing is left to do and soon otherwise. */
export function endWith(code: number): void {
  process.exitCode = code;
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

/** An error that nobody caught is a bug, and never a verdict: `tell` says so, and the process ends with the code it answers. */
export function onUncaught(tell: (error: unknown) => number): void {
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      process.exit(tell(error));
    });
  }
}

// Stryker disable all: what follows sets the engine up, and changes speed and memory alone; the bench measures both.

/** The first version of Node that knows the flags below; an older one would complain on the terminal. */
const COMPILES_LATER = 24;

/**
 * Sets the engine up for a run of a second or two: most functions are called some hundred times, and compiling them well takes longer than
 * it saves. Those that are called very often still are.
 */
export function compileLater(): void {
  if (Number(process.versions.node.split(".")[0]) < COMPILES_LATER) return;
  setFlagsFromString("--invocation-count-for-maglev=1500");
  setFlagsFromString("--invocation-count-for-turbofan=30000");
}

/**
 * Keeps the heap near what lives in it. The part in which new objects are made would grow up to three times 64 MB while answers are read, and
 * never shrink; collecting it more often costs no more, since little of an answer lives on. The rest would be let grow to four times what
 * lives in it before it is looked at: of a plan of 256 MiB, 230 MB live, and the process took up to 860 MB. A runner's memory is shared.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=40");
}

/** Bytes of what lives in the heap from which it is kept near that. */
const SMALL = 96 * MIB;

/**
 * After the plan was read: where little lives in the heap, room for twice that costs little memory, and looking through it half as often
 * saves a twelfth of the processor time of a run that asks Azure.
 */
export function letSmallHeapGrow(): void {
  if (process.memoryUsage().heapUsed < SMALL) setFlagsFromString("--heap-growing-percent=100");
}
// Stryker restore all
