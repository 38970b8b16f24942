import type { Problem } from "../../../../base/errors.ts";
import { pathText, type Place, type Pointer } from "../../../../base/place.ts";
import type { Json } from "../../../../expression/json.ts";

/** A value of a JSON document that knows where it stands. */
export type JsonTree = JsonScalar | JsonList | JsonMap;

interface JsonPosition {
  /** Offset in the text; for the value of a member that of its key. */
  readonly at: number;
  readonly parent: JsonList | JsonMap | undefined;
  readonly key: string | number;
}

export interface JsonScalar extends JsonPosition {
  readonly kind: "scalar";
  readonly value: null | boolean | number | string;
}
export interface JsonList extends JsonPosition {
  readonly kind: "list";
  readonly items: readonly JsonTree[];
}
export interface JsonMap extends JsonPosition {
  readonly kind: "map";
  /** By key as written. Keys are told apart by case; {@link entry} finds them without regard to it. */
  readonly entries: ReadonlyMap<string, JsonTree>;
  /** The first entry of each key in lower case, once one was looked for in a large map, with the number of entries then. */
  folded?: { readonly size: number; readonly byKey: ReadonlyMap<string, JsonTree> };
}

/** A document that was read, with the place of every value. */
export interface JsonDocument {
  /** What is odd and changes nothing: a key that stands twice. */
  readonly notices?: readonly Problem[];
  readonly file: string;
  readonly root: JsonTree;
  readonly place: (tree: JsonTree) => Place;
}

/** Member by name without regard to case, as Azure Resource Manager compares names. */
export function entry(tree: JsonTree | undefined, name: string): JsonTree | undefined {
  if (tree?.kind !== "map") return undefined;
  const exact = tree.entries.get(name);
  if (exact !== undefined) return exact;
  const wanted = name.toLowerCase();
  if (tree.entries.size > SMALL) return foldedOf(tree).get(wanted);
  for (const [key, value] of tree.entries) {
    if (key.length === name.length && key.toLowerCase() === wanted) return value;
  }
  return undefined;
}

/** Up to so many entries are looked through one by one. */
const SMALL = 32;

/** Thousands of variables, each of which asks for `copy` among them, would take the square of their number. */
function foldedOf(tree: JsonMap): ReadonlyMap<string, JsonTree> {
  const { size } = tree.entries;
  if (tree.folded?.size === size) return tree.folded.byKey;
  const byKey = new Map<string, JsonTree>();
  for (const [key, value] of tree.entries) {
    const folded = key.toLowerCase();
    if (!byKey.has(folded)) byKey.set(folded, value);
  }
  tree.folded = { size, byKey };
  return byKey;
}

export function mapAt(tree: JsonTree | undefined, name: string): JsonMap | undefined {
  const found = entry(tree, name);
  return found?.kind === "map" ? found : undefined;
}
export function listAt(tree: JsonTree | undefined, name: string): JsonList | undefined {
  const found = entry(tree, name);
  return found?.kind === "list" ? found : undefined;
}
export function textAt(tree: JsonTree | undefined, name: string): string | undefined {
  const found = entry(tree, name);
  return found?.kind === "scalar" && typeof found.value === "string" ? found.value : undefined;
}

export function pointerOf(tree: JsonTree): Pointer {
  const steps: (string | number)[] = [];
  for (let at = tree; at.parent !== undefined; at = at.parent) steps.push(at.key);
  return steps.reverse();
}

/** The plain value; no text in it is read as an expression. */
export function plain(tree: JsonTree): Json {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "list":
      return tree.items.map(plain);
    case "map":
      return Object.fromEntries(Array.from(tree.entries, ([key, item]) => [key, plain(item)]));
  }
}

/** Finds line and column, from 1, of offsets in a text. */
export function placer(file: string, text: string): (offset: number, pointer: Pointer) => Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset, pointer) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1, path: pathText(pointer) };
  };
}
