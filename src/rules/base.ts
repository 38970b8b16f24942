import type { Sentence } from "../base/sentence.ts";
import type { Manifest } from "../manifest/model.ts";

/** What the branch has that a change is to go into. */
export type BaseManifest =
  /** Absent there: everything of the manifest is new. */
  | { readonly ref: string; readonly manifest: Manifest | "none" }
  /** It could not be read or understood, for this reason. */
  | { readonly ref: string; readonly why: Sentence };

/** The values of two manifests are compared without the places where they are written. */
const PLACES = new Set(["pointer", "locate", "file"]);

/** One text for one value: keys in one order, places left out. */
export function valueText(value: unknown): string {
  return JSON.stringify(value, (key: string, item: unknown) => {
    if (PLACES.has(key)) return undefined;
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** How one value stands to those of the base: the same, another one of the same name, or nothing of that name. */
export type BaseChange = "same" | "changed" | "added" | "not-compared";

/** Compares a value that is one of several by a name. */
export function changeOf<T>(
  value: T,
  base: readonly T[] | undefined,
  nameOf: (value: T) => string,
): BaseChange {
  if (base === undefined) return "not-compared";
  const text = valueText(value);
  if (base.some((one) => valueText(one) === text)) return "same";
  const name = nameOf(value);
  return base.some((one) => nameOf(one) === name) ? "changed" : "added";
}
