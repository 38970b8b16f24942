import type { Hierarchy } from "./hierarchy.ts";
import { isKeyWithin } from "../base/resource-id.ts";
import {
  GROUP_NAME_BEGIN,
  isManagementGroupKey,
  managementGroupKeyOf,
  resourceGroupEnd,
  scopeKey,
  SUBSCRIPTION_END,
  subscriptionKeyOf,
} from "../base/scope-key.ts";

/** The scopes of a model that reach everything in one resource group, subscription or management group. */
export interface ReachingScopes {
  /** Surely at or above it, by number, outermost first; management groups last. */
  readonly sure: readonly number[];
  /** Management groups of which it is not known whether they stand above it. */
  readonly maybe: readonly number[];
  /** What lies below a resource group, the outer before the inner. */
  readonly inside: readonly Numbered[];
  /** Of each of those, the length and the last character: enough to tell most of them from the requested scope. */
  readonly marks: readonly number[];
  /** Its own key, and how long that is. */
  readonly scope: string;
  readonly length: number;
  /** Another one of the same key. */
  readonly next: ReachingScopes | undefined;
}

export interface Numbered {
  /** A key. */
  readonly scope: string;
  readonly number: number;
}

/** Resource groups, and scopes above them, that stay in memory; streams may name any number of them. */
const MOST_KEPT = 8_192;
/** Scopes inside a resource group that are tried one by one; of more, those on the way are looked up. */
const FEW = 16;
const NOTHING_INSIDE: readonly number[] = [];

/** Numbers the scopes at which something is assigned, and knows which of them reach a requested one. */
export class ScopeIndex {
  readonly #numbers = new Map<string, number>();
  readonly #groups: Numbered[] = [];
  /** By the scope of the resource group. */
  readonly #inside = new Map<string, Numbered[]>();
  readonly #bases = new Map<number, ReachingScopes>();
  #size = 0;
  readonly #hierarchy: Hierarchy | undefined;
  readonly #listed: boolean;

  /** @param listed without a hierarchy, management groups are ancestors of every subscription of the requests */
  constructor(hierarchy: Hierarchy | undefined, listed: boolean) {
    this.#hierarchy = hierarchy;
    this.#listed = listed;
  }

  /** All scopes are to be numbered before the first question. */
  numberOf(text: string): number {
    const scope = scopeKey(text);
    const known = this.#numbers.get(scope);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(scope, number);
    const one = { scope, number };
    if (isManagementGroupKey(scope)) this.#groups.push(one);
    const end = resourceGroupEnd(scope);
    if (end !== -1) {
      const group = scope.slice(0, end);
      const known = this.#inside.get(group);
      if (known === undefined) this.#inside.set(group, [one]);
      else known.push(one);
    }
    return number;
  }

  /** How many scopes have a number. */
  get size(): number {
    return this.#numbers.size;
  }

  /** What reaches a key by way of its resource group, or by itself where it is none or above one. */
  base(scope: string): ReachingScopes {
    const end = resourceGroupEnd(scope);
    const stop = end === -1 ? scope.length : end;
    const key = keyOf(scope, stop);
    for (let base = this.#bases.get(key); base !== undefined; base = base.next)
      if (base.length === stop && scope.startsWith(base.scope)) return base;
    return this.#keep(key, scope.slice(0, stop));
  }

  #keep(key: number, part: string): ReachingScopes {
    // A part of a text holds on to the whole, and is slow to compare with: this makes a text of its own.
    const scope = part.split("").join("");
    if (this.#size >= MOST_KEPT) {
      this.#bases.clear();
      this.#size = 0;
    }
    const base = { ...this.#base(scope), scope, length: scope.length, next: this.#bases.get(key) };
    this.#bases.set(key, base);
    this.#size += 1;
    return base;
  }

  /** Of what lies inside a base, that which stands at the key or above it. */
  inside({ inside, marks, length }: ReachingScopes, scope: string): readonly number[] {
    if (inside.length === 0 || scope.length === length) return NOTHING_INSIDE;
    let numbers: number[] | undefined;
    if (inside.length <= FEW) {
      for (let index = 0; index < inside.length; index += 1) {
        const size = marks[index * 2] ?? 0;
        if (scope.length < size || scope.charCodeAt(size - 1) !== marks[index * 2 + 1]) continue;
        const one = inside[index];
        if (one !== undefined && isKeyWithin(scope, one.scope)) (numbers ??= []).push(one.number);
      }
      return numbers ?? NOTHING_INSIDE;
    }
    for (let at = length; at !== -1;) {
      at = scope.indexOf("/", at + 1);
      const number = this.#numbers.get(at === -1 ? scope : scope.slice(0, at));
      if (number !== undefined) (numbers ??= []).push(number);
    }
    return numbers ?? NOTHING_INSIDE;
  }

  #base(scope: string): Pick<ReachingScopes, "sure" | "maybe" | "inside" | "marks"> {
    const sure: number[] = [];
    const root = this.#numbers.get("/");
    if (root !== undefined) sure.push(root);
    for (let at = scope.indexOf("/", 1); at !== -1; at = scope.indexOf("/", at + 1)) {
      const number = this.#numbers.get(scope.slice(0, at));
      if (number !== undefined) sure.push(number);
    }
    const own = this.#numbers.get(scope);
    if (own !== undefined && own !== root) sure.push(own);
    const maybe = this.#groupsAbove(scope, sure);
    const inside = (this.#inside.get(scope) ?? []).toSorted((a, b) => a.scope.length - b.scope.length);
    const marks = inside.flatMap((one) => [one.scope.length, one.scope.charCodeAt(one.scope.length - 1)]);
    return { sure, maybe, inside, marks };
  }

  /** Management groups do not show in an id: those that surely stand above go to `sure`. */
  #groupsAbove(scope: string, sure: number[]): number[] {
    const maybe: number[] = [];
    const subscription = subscriptionKeyOf(scope);
    const group = managementGroupKeyOf(scope);
    const node = subscription ?? group;
    if (this.#groups.length === 0 || node === undefined) return maybe;
    const above = this.#hierarchy?.above(node);
    for (const one of this.#groups) {
      if (one.scope === group) continue;
      if (above !== undefined) {
        if (above.has(one.scope)) sure.push(one.number);
      } else if (subscription !== undefined && this.#listed && this.#hierarchy === undefined)
        sure.push(one.number);
      else maybe.push(one.number);
    }
    return maybe;
  }
}

/** Few scopes share a key. It is made of few characters: those at the end of a subscription's id, and the name of the resource group. */
// Stryker disable all: any key will do, since `base` tells apart what shares one; a worse one is slower alone.
function keyOf(scope: string, stop: number): number {
  let key = stop;
  for (let at = SUBSCRIPTION_END - 6; at < SUBSCRIPTION_END && at < stop; at += 1)
    key = (key * 31 + scope.charCodeAt(at)) | 0;
  for (let at = Math.max(0, Math.min(GROUP_NAME_BEGIN, stop - 12)); at < stop; at += 1)
    key = (key * 31 + scope.charCodeAt(at)) | 0;
  return key;
}
// Stryker restore all
