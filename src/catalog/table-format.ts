/**
 * The text in which a bundle keeps a table of facts: a JSON object of what the table's module exports. A pattern, which JSON
 * does not know, is an object with the one member `$pattern`: its source and its flags.
 */
const PATTERN = "$pattern";

function written(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? { [PATTERN]: [value.source, value.flags] } : value;
}

/** The value with its patterns in place of the objects that stand for them: as a reviver of `JSON.parse` it would take three times as long. */
function withPatterns(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (PATTERN in value) return patternOf(value[PATTERN]);
  for (const key of Object.keys(value)) {
    const member: unknown = Reflect.get(value, key);
    if (typeof member === "object" && member !== null) Reflect.set(value, key, withPatterns(member));
  }
  return value;
}

function patternOf(parts: unknown): RegExp {
  const [source, flags] = Array.isArray(parts) ? parts.map((part: unknown) => part) : [];
  if (typeof source !== "string" || typeof flags !== "string") throw new SyntaxError("not a pattern");
  return new RegExp(source, flags);
}

/** The same table gives the same text. What is neither data nor a pattern does not come back from it: compare. */
export function tableText(table: object): string {
  return JSON.stringify(table, written);
}

/** @throws SyntaxError for a text that is not one of `tableText` */
export function tableOf(text: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(text);
  const table = text.includes(`"${PATTERN}"`) ? withPatterns(parsed) : parsed;
  if (typeof table !== "object" || table === null) throw new SyntaxError("not a table");
  return { ...table };
}
