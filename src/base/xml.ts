/** Data on one line, without control characters and without what XML 1.0 has no place for. */
export function visibleLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, " ");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Data as content of an element or inside a quoted attribute. */
export function xml(text: string): string {
  return visibleLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
