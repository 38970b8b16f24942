import { QUOTE, COMMA, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT } from "./json-marks.ts";

export interface JsonExtent {
  /** Lists and objects within each other, at the deepest place. */
  readonly depth: number;
  /** Lists, objects, and the items and members in them, about. */
  readonly values: number;
}

/**
 * How much a JSON text holds, without reading it. Stops at the first place beyond `most`. Of a text that is no JSON the numbers mean nothing,
 * and reading it fails anyway.
 */
export function jsonExtent(text: string, most: JsonExtent): JsonExtent {
  let [open, depth, values] = [0, 0, 0];
  for (let at = 0; at < text.length && depth <= most.depth && values <= most.values; at += 1) {
    switch (text.charCodeAt(at)) {
      case OPEN_OBJECT:
      case OPEN_LIST:
        open += 1;
        values += 1;
        depth = Math.max(depth, open);
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        open -= 1;
        break;
      case COMMA:
        values += 1;
        break;
      case QUOTE:
        for (at += 1; at < text.length && text.charCodeAt(at) !== QUOTE; at += 1)
          if (text.charCodeAt(at) === BACKSLASH) at += 1;
    }
  }
  return { depth, values };
}
