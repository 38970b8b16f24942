/** Says at compile time that every case of a union was handled. */
export function never(value: never, what: string): never {
  throw new Error(`unhandled ${what}: ${JSON.stringify(value)}`);
}

/** Narrows away `undefined` after `filter`, `map` and friends. */
export function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
