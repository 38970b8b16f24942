/** Calls `make` at the first call and answers the same thing ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** {@link once} for every object, as long as it is in use elsewhere. */
export function oncePerObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const memory = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = memory.get(key) ?? { value: make(key) };
    memory.set(key, known);
    return known.value;
  };
}

/** {@link once} for every key. */
export function oncePer<K, T>(make: (key: K) => T): (key: K) => T {
  const memory = new Map<K, { readonly value: T }>();
  return (key) => {
    const known = memory.get(key) ?? { value: make(key) };
    memory.set(key, known);
    return known.value;
  };
}
