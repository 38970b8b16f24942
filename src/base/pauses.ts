/** Does work that pauses, without a pause. */
export function withoutPause<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does work that pauses, with its pauses, until it is done or has to end. */
export function* until(
  hasToEnd: () => boolean,
  work: Generator<void, void> | undefined,
): Generator<void, void> {
  while (work !== undefined && !hasToEnd() && work.next().done !== true) yield;
  work?.return();
}
