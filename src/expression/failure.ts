import { clip } from "../base/clip.ts";

/** An expression that cannot be read or evaluated. Thrown inside this room only; its doors return it as a value. */
export class ExpressionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ExpressionError";
  }
}

export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Runs `work`; an ExpressionError becomes a value, anything else is a bug and goes on. */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, error: error.message };
    throw error;
  }
}

/** A string of data for a message: one line, bounded. */
export function quote(data: string): string {
  const line = data.replace(/\s+/g, " ");
  return `'${clip(line, 80)}'`;
}
