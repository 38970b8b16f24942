/** Does work that pauses, without a pause. */
export function withoutPause<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
