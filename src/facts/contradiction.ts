import { isWithin } from "../base/resource-id.ts";
import { subscriptionIn } from "../base/scope.ts";
import { seenOf, type Fact } from "./fact.ts";
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

/** What is in force in a subscription is assigned in it or above it, never in another one. */
export function unlessReaching(scope: string, assignedAt: readonly string[]): Contradiction | undefined {
  const own = subscriptionIn(scope);
  const stray = assignedAt.find((one) => !sameText(subscriptionIn(one) ?? own ?? "", own ?? ""));
  return stray === undefined ? undefined : { asked: scope, told: stray };
}

/** Names that end in that of a zone, or are it. */
export function unlessInZone(zone: string, names: readonly string[]): Contradiction | undefined {
  // The root holds every name.
  if (zone === "" || zone === ".") return undefined;
  const stray = names.find((name) => !`.${name}`.toLowerCase().endsWith(`.${zone.toLowerCase()}`));
  return stray === undefined ? undefined : { asked: zone, told: stray };
}

/** Definitions by id, or by `<id>@<pin>`: each must be the one that its key names. */
export function unlessOfTheirId(
  contents: Readonly<Record<string, Fact<{ readonly id: string }>>>,
): Contradiction | undefined {
  return Object.entries(contents).flatMap(([key, fact]) => {
    const [id = ""] = key.split("@");
    const value = seenOf(fact);
    return value === undefined ? [] : (unlessSame(id, value.id) ?? []);
  })[0];
}
