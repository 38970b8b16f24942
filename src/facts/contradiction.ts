import { isWithin } from "../base/resource-id.ts";
import type { Fact } from "./fact.ts";
import { sameText } from "../base/names.ts";

/** A key and its value that speak of different things: what was asked for, and what is told of. */
export interface Contradiction {
  readonly asked: string;
  readonly told: string;
}

/** One name on both sides, without regard to case. */
export function unlessSame(asked: string, told: string): Contradiction | undefined {
  return sameText(asked, told) ? undefined : { asked, told };
}

/** Everything that is told of must lie in the scope, or be it. */
export function unlessWithin(
  scope: string,
  items: readonly { readonly id: string }[],
): Contradiction | undefined {
  const stray = items.find(({ id }) => !isWithin(id, scope));
  return stray === undefined ? undefined : { asked: scope, told: stray.id };
}

/** Definitions by id, or by `<id>@<pin>`: each must be the one that its key names. */
export function unlessOfTheirId(
  contents: Readonly<Record<string, Fact<{ readonly id: string }>>>,
): Contradiction | undefined {
  return Object.entries(contents).flatMap(([key, fact]) => {
    const [id = ""] = key.split("@");
    return fact.known ? (unlessSame(id, fact.value.id) ?? []) : [];
  })[0];
}
