/** Every text in a value, names of members left out. A loop, so that no depth of the value fills the stack. */
export function* textsIn(value: unknown): Generator<string> {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") yield next;
    else if (typeof next === "object" && next !== null)
      for (const item of Object.values(next)) open.push(item);
  }
}
