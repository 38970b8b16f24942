import type { Pointer } from "../../../base/place.ts";

/** Where something begins: line and column from 1, the column in the units of a text. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The bytes are not JSON from here on. */
export class NotJson extends Error {
  readonly position: TextPosition;
  constructor(position: TextPosition, message: string) {
    super(message);
    this.name = "NotJson";
    this.position = position;
  }
}

/** What is done with the values of a document as they come by. */
export interface Listener {
  /** What to do with a value, by its path and first character: step into it, have its text, or pass over it. */
  meets(path: Pointer, mark: string, position: TextPosition): "enter" | "take" | "skip";
  /** The text of a value that was to be taken. */
  takes(path: Pointer, text: string, position: TextPosition): void;
}
