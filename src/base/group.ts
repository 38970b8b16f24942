/** Items by key, in the order of first appearance; keys are one when they are equal. */
export function groupExactly<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
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
    const shown = spelling.get(key.toLowerCase()) ?? key;
    spelling.set(key.toLowerCase(), shown);
    const group = groups.get(shown);
    if (group === undefined) groups.set(shown, [item]);
    else group.push(item);
  }
  return groups;
}
