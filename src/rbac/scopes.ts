import type { Hierarchy } from "./hierarchy.ts";
import { depthOf, isManagementGroupScope, plainScope, subscriptionOf } from "./scope.ts";

/** The scopes of a world that reach one asked scope, by number. */
export interface Reaching {
  readonly scope: string;
  /** Surely at or above it. */
  readonly sure: readonly number[];
  /** Management groups of which it was not told whether they stand above it. */
  readonly maybe: readonly number[];
  /** The number of the scope itself, if anything stands at it. */
  readonly own: number | undefined;
}

/** Resource groups, and scopes above them, whose answer is kept; streams may ask about any number of them. */
const MOST_KEPT = 8_192;
/** Slashes before the end of a resource group: `/subscriptions/…/resourceGroups/…`. */
const GROUP_DEPTH = 4;

/** Numbers the scopes at which something is assigned, and knows which of them reach an asked one. */
export class Scopes {
  readonly #numbers = new Map<string, number>();
  readonly #groups: { readonly scope: string; readonly number: number }[] = [];
  readonly #depths = new Set<number>();
  readonly #kept = new Map<string, Reaching>();
  #deepest = 0;
  #lastText = "";
  #last: Reaching | undefined;
  readonly #hierarchy: Hierarchy | undefined;
  readonly #listed: boolean;

  /** @param listed without a hierarchy, management groups are ancestors of every subscription that is asked about */
  constructor(hierarchy: Hierarchy | undefined, listed: boolean) {
    this.#hierarchy = hierarchy;
    this.#listed = listed;
  }

  numberOf(text: string): number {
    const scope = plainScope(text);
    const known = this.#numbers.get(scope);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(scope, number);
    if (isManagementGroupScope(scope)) this.#groups.push({ scope, number });
    const depth = depthOf(scope);
    this.#depths.add(depth);
    this.#deepest = Math.max(this.#deepest, depth);
    return number;
  }

  reaching(text: string): Reaching {
    if (this.#last !== undefined && this.#lastText === text) return this.#last;
    this.#last = this.#below(plainScope(text));
    this.#lastText = text;
    return this.#last;
  }

  /** What reaches a resource is what reaches its resource group, and what stands at it and between the two. */
  #below(scope: string): Reaching {
    let end = 0;
    for (let depth = 0; depth < GROUP_DEPTH && end !== -1; depth += 1) end = scope.indexOf("/", end + 1);
    if (end === -1) return this.#keptReaching(scope);
    const base = this.#keptReaching(scope.slice(0, end));
    let sure = base.sure;
    let own: number | undefined;
    let depth = GROUP_DEPTH;
    for (let at = end; at !== -1 && depth < this.#deepest;) {
      at = scope.indexOf("/", at + 1);
      depth += 1;
      if (!this.#depths.has(depth)) continue;
      const number = this.#numbers.get(at === -1 ? scope : scope.slice(0, at));
      if (number === undefined) continue;
      sure = [...sure, number];
      if (at === -1) own = number;
    }
    return { scope, sure, maybe: base.maybe, own };
  }

  #keptReaching(scope: string): Reaching {
    const known = this.#kept.get(scope);
    if (known !== undefined) return known;
    const reaching = this.#reaching(scope);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(scope, reaching);
    return reaching;
  }

  #reaching(scope: string): Reaching {
    const sure: number[] = [];
    const root = this.#numbers.get("/");
    if (root !== undefined) sure.push(root);
    let depth = 0;
    for (let at = scope.indexOf("/", 1); at !== -1; at = scope.indexOf("/", at + 1)) {
      depth += 1;
      if (!this.#depths.has(depth)) continue;
      const number = this.#numbers.get(scope.slice(0, at));
      if (number !== undefined) sure.push(number);
    }
    const own = this.#numbers.get(scope);
    if (own !== undefined && own !== root) sure.push(own);
    return { scope, own, ...this.#groupsAbove(scope, sure, own) };
  }

  /** Management groups do not show in an id. */
  #groupsAbove(
    scope: string,
    sure: number[],
    own: number | undefined,
  ): { sure: readonly number[]; maybe: readonly number[] } {
    const maybe: number[] = [];
    const subscription = subscriptionOf(scope);
    const group = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+/.exec(scope)?.[0];
    const node = subscription ?? group;
    if (this.#groups.length === 0 || node === undefined) return { sure, maybe };
    const above = this.#hierarchy?.above(node);
    for (const one of this.#groups) {
      if (one.number === own || one.scope === group) continue;
      if (above !== undefined) {
        if (above.has(one.scope)) sure.push(one.number);
      } else if (subscription !== undefined && this.#listed && this.#hierarchy === undefined)
        sure.push(one.number);
      else maybe.push(one.number);
    }
    return { sure, maybe };
  }
}
