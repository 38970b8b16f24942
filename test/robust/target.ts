import { utf8Text } from "../../src/base/path.ts";

/** One parser as a function of bytes, with inputs that it reads. */
export interface Target {
  readonly name: string;
  readonly corpus: readonly string[];
  /** Reads the bytes; what it throws is one of `refusals`, or a bug. */
  readonly read: (bytes: Uint8Array) => void;
  readonly refusals: readonly (new (...parts: never[]) => Error)[];
}

/** Bytes that are no text are refused by whoever reads the file, before any parser sees them. */
export const ofText =
  (read: (text: string) => void) =>
  (bytes: Uint8Array): void => {
    const text = utf8Text(bytes);
    if (text !== undefined) read(text);
  };

/** JSON that is none is refused by whoever fetches it. */
export const ofJson = (read: (value: unknown) => void) =>
  ofText((text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return;
    }
    read(value);
  });
