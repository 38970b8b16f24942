import type { LineCounter } from "yaml";
import { pathText, type Locate, type Place, type Pointer } from "../../base/place.ts";
import type { ValuePosition } from "./tree.ts";

/** Line and column, from 1, of an offset in the text. */
export type PlaceOf = (offset: number, pointer: Pointer) => Place;

export function placeOf(file: string, lines: LineCounter): PlaceOf {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(pointer) };
  };
}

/** Follows a pointer as far as the document goes. */
export function positionAt(
  root: ValuePosition,
  pointer: Pointer,
): { readonly position: ValuePosition; readonly reached: Pointer } {
  let position = root;
  let depth = 0;
  for (const step of pointer) {
    const next = position.children.get(step);
    if (!next) break;
    position = next;
    depth++;
  }
  return { position, reached: pointer.slice(0, depth) };
}

/** Finds any value: the place of its key in a map, of the item in a list, of the nearest ancestor when it is absent. */
export function locator(root: ValuePosition, place: PlaceOf): Locate {
  return (pointer) => {
    const { position, reached } = positionAt(root, pointer);
    return place(position.offset, reached);
  };
}

/** The value in whose text an offset lies. */
export function pointerAt(root: ValuePosition, offset: number): Pointer {
  const pointer: (string | number)[] = [];
  let position: ValuePosition | undefined = root;
  while (position) {
    let inner: ValuePosition | undefined;
    for (const [step, child] of position.children) {
      if (offset < child.offset || offset >= child.end) continue;
      pointer.push(step);
      inner = child;
      break;
    }
    position = inner;
  }
  return pointer;
}
