import type { LineCounter } from "yaml";
import { pathText, type Locate, type Place, type Pointer } from "../../base/place.ts";
import type { Spot } from "./tree.ts";

/** Line and column, from 1, of an offset in the text. */
export type PlaceOf = (offset: number, pointer: Pointer) => Place;

export function placeOf(file: string, lines: LineCounter): PlaceOf {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(pointer) };
  };
}

/** Follows a pointer as far as the document goes. */
export function spotAt(root: Spot, pointer: Pointer): { readonly spot: Spot; readonly reached: Pointer } {
  let spot = root;
  let depth = 0;
  for (const step of pointer) {
    const next = spot.children.get(step);
    if (!next) break;
    spot = next;
    depth++;
  }
  return { spot, reached: pointer.slice(0, depth) };
}

/** Finds any value: the place of its key in a map, of the item in a list, of the nearest ancestor when it is absent. */
export function locator(root: Spot, place: PlaceOf): Locate {
  return (pointer) => {
    const { spot, reached } = spotAt(root, pointer);
    return place(spot.offset, reached);
  };
}

/** The value in whose text an offset lies. */
export function pointerAt(root: Spot, offset: number): Pointer {
  const pointer: (string | number)[] = [];
  let spot: Spot | undefined = root;
  while (spot) {
    let inner: Spot | undefined;
    for (const [step, child] of spot.children) {
      if (offset < child.offset || offset >= child.end) continue;
      pointer.push(step);
      inner = child;
      break;
    }
    spot = inner;
  }
  return pointer;
}
