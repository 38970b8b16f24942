/** Calls `make` at the first call and answers the same thing ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** {@link once} for every key. */
export function oncePer<K, T>(make: (key: K) => T): (key: K) => T {
  return remembered(new Map<K, Made<T>>(), make);
}

/** {@link once} for every object, for as long as the object lives: what the collectors of one run share. */
export function onceFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  return remembered(new WeakMap<K, Made<T>>(), make);
}

interface Made<T> {
  readonly value: T;
}

interface Memory<K, T> {
  get(key: K): Made<T> | undefined;
  set(key: K, made: Made<T>): unknown;
}

function remembered<K, T>(memory: Memory<K, T>, make: (key: K) => T): (key: K) => T {
  return (key) => {
    const known = memory.get(key) ?? { value: make(key) };
    memory.set(key, known);
    return known.value;
  };
}
