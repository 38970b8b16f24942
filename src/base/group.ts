/** Items by key, in the order of first appearance; keys are one when they are equal. */
export function groupExactly<T, K = string>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Items by key, in the order of first appearance; keys compare without regard to case and keep their first spelling. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, readonly T[]> {
  const spelling = new Map<string, string>();
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const lower = key.toLowerCase();
    const shown = spelling.get(lower) ?? key;
    spelling.set(lower, shown);
    const group = groups.get(shown);
    if (group === undefined) groups.set(shown, [item]);
    else group.push(item);
  }
  return groups;
}
