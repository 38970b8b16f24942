import type { Pointer } from "../base/place.ts";
import { visited } from "./language/walk.ts";
import { manifest } from "./sections/manifest.ts";

/** A key that the manifest declares and no check of this version reads. */
export interface UnjudgedKey {
  readonly pointer: Pointer;
  /** Whether it says what the target must offer: then nobody may call its waves ready. */
  readonly requirement: boolean;
}

/** The declared keys that the language marks as read by no check; `false` and what is empty declare nothing. */
export function unjudgedOf(document: unknown): UnjudgedKey[] {
  const keys: UnjudgedKey[] = [];
  const unread = (use: string | undefined): boolean => use === "unread" || use === "requirement";
  for (const { value, pointer, shape } of visited(manifest, document, (one) => !unread(one.shape.use))) {
    if (!unread(shape.use) || isNothing(value)) continue;
    keys.push({ pointer, requirement: shape.use === "requirement" });
  }
  return keys;
}

function isNothing(value: unknown): boolean {
  if (value === false || value === undefined || value === null) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** `expect.budgets[].monthly.maxIncreasePercent`: each key once, in one order whatever the order of the document. */
export function unjudgedPaths(keys: readonly UnjudgedKey[]): string[] {
  const paths = keys.map(({ pointer }) =>
    pointer
      .map((step, index) => (typeof step === "number" ? "[]" : `${index === 0 ? "" : "."}${step}`))
      .join(""),
  );
  return [...new Set(paths)].sort();
}
