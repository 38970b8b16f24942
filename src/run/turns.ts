import { setImmediate } from "node:timers/promises";

/** How long work may go on before signals and timers have their turn. */
const TURN_MS = 20;

/** Does work that pauses, and lets the event loop turn in its pauses. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < TURN_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}
