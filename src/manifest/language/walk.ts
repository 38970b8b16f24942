import type { Pointer } from "../../base/place.ts";
import { isMap } from "../json.ts";
import type { Shape } from "./shape.ts";

/** A value of the document that has a place in the language. */
export interface Visited {
  readonly value: unknown;
  readonly pointer: Pointer;
  readonly shape: Shape<unknown>;
}

/**
 * The values of a document with the shape of each, the outer ones first, keys in the order of the language. What has no shape, or not the right one, is left out: it is
 * a mistake of its own. @param into whether to go on into the parts of a value
 */
export function* visited(
  shape: Shape<unknown>,
  value: unknown,
  into: (one: Visited) => boolean = () => true,
  pointer: Pointer = [],
): Generator<Visited> {
  const own = { value, pointer, shape };
  yield own;
  if (!into(own)) return;
  const { parts, each } = shape;
  if (Array.isArray(value)) {
    if (each === undefined) return;
    const items: readonly unknown[] = value;
    for (const [index, item] of items.entries()) yield* visited(each, item, into, [...pointer, index]);
  } else if (isMap(value) && each !== undefined) {
    for (const [key, part] of Object.entries(value)) yield* visited(each, part, into, [...pointer, key]);
  } else if (isMap(value)) {
    for (const [key, part] of Object.entries(parts ?? {}))
      if (Object.hasOwn(value, key)) yield* visited(part, value[key], into, [...pointer, key]);
  }
}
