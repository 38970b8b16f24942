/** A key, an index, or the first item of a list that has these members. */
export type Step = string | number | Readonly<Record<string, unknown>>;
export type Path = readonly Step[];

/** The document that a change is made in: the manifest, the facts, or a file of the inventory by its path. */
export type DocumentName = "manifest" | "facts" | `examples/infra/${string}`;

/** One change of one document. */
export interface Edit {
  readonly document: DocumentName;
  readonly path: Path;
  /** What stands there afterwards, made of what stood there; undefined takes it out. */
  readonly change: (before: unknown) => unknown;
}

export function set(document: DocumentName, path: Path, value: unknown): Edit {
  return { document, path, change: () => value };
}

export function drop(document: DocumentName, path: Path): Edit {
  return { document, path, change: () => undefined };
}

/** One more item at the end of a list, or of a list that begins with it. */
export function add(document: DocumentName, path: Path, ...items: readonly unknown[]): Edit {
  return { document, path, change: (before) => [...listOf(before), ...items] };
}

export function change(document: DocumentName, path: Path, how: (before: unknown) => unknown): Edit {
  return { document, path, change: how };
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/**
 * The document with another value at the path; nothing of the old one changes.
 * @throws Error where the path leads nowhere: a change that changes nothing proves nothing
 */
export function edited(document: unknown, path: Path, how: (before: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return how(document);
  if (Array.isArray(document)) {
    const at = document.findIndex((item, index) => index === step || isItem(item, step));
    if (at < 0) throw new Error(`there is no ${JSON.stringify(step)}`);
    return document.flatMap((item: unknown, index) => {
      if (index !== at) return [item];
      const next = edited(item, rest, how);
      return next === undefined ? [] : [next];
    });
  }
  if (typeof step === "object") throw new Error(`there is no list for ${JSON.stringify(step)}`);
  const key = String(step);
  const isNew = member(document, key) === undefined;
  if (isNew && rest.length > 0 && typeof rest[0] !== "string")
    throw new Error(`there is no ${JSON.stringify(step)}`);
  const next = edited(member(document, key), rest, how);
  const entries = new Map(typeof document === "object" && document !== null ? Object.entries(document) : []);
  if (isNew && next === undefined) throw new Error(`there is no ${key} to take out`);
  if (next === undefined) entries.delete(key);
  else entries.set(key, next);
  return Object.fromEntries(entries);
}

function isItem(item: unknown, step: Step): boolean {
  return (
    typeof step === "object" &&
    Object.entries(step).every(([key, value]) => {
      const found = member(item, key);
      return typeof found === "string" && typeof value === "string"
        ? found.toLowerCase() === value.toLowerCase()
        : found === value;
    })
  );
}
