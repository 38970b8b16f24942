import type { Instant } from "../common/time.ts";
import { readCondition, type Condition } from "./condition.ts";
import type { Assignment, Role } from "./input.ts";
import type { CompiledRole } from "./role.ts";

/** An assignment, ready to be asked. */
export interface Held<A extends Assignment, R extends Role> {
  readonly assignment: A;
  readonly eligible: boolean;
  /** The number of its scope. */
  readonly scope: number;
  /** Undefined: the definition is not seen. */
  readonly role: CompiledRole<R> | undefined;
  readonly condition: Condition;
}

export function heldOf<A extends Assignment, R extends Role>(
  assignment: A,
  eligible: boolean,
  scope: number,
  roles: ReadonlyMap<string, CompiledRole<R>>,
): Held<A, R> {
  return {
    assignment,
    eligible,
    scope,
    role: roles.get(assignment.roleGuid.toLowerCase()),
    condition: readCondition(assignment.condition, assignment.conditionVersion),
  };
}

/** In force, or open to activation, from its start until just before its end. */
export function isCurrent({ from, until }: Assignment, at: Instant | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  // Without a time the question is about no moment in particular: nothing that is bounded counts.
  if (at === undefined) return false;
  return (from === undefined || from <= at) && (until === undefined || at < until);
}

/** What stands at which scope, by the number of the scope. */
export class AtScopes<T> {
  readonly #items = new Map<number, T[]>();

  get empty(): boolean {
    return this.#items.size === 0;
  }

  add(scope: number, item: T): void {
    const known = this.#items.get(scope);
    if (known === undefined) this.#items.set(scope, [item]);
    else known.push(item);
  }

  at(scope: number): readonly T[] | undefined {
    return this.#items.get(scope);
  }
}

/** What one principal and its groups hold, in the order of the numbers of the scopes: a search touches little memory. */
export class Holdings<A extends Assignment, R extends Role> {
  readonly #scopes: Int32Array;
  readonly #held: readonly Held<A, R>[];

  constructor(held: readonly Held<A, R>[]) {
    this.#held = held.toSorted((a, b) => a.scope - b.scope);
    this.#scopes = Int32Array.from(this.#held, ({ scope }) => scope);
  }

  get size(): number {
    return this.#held.length;
  }

  /** The place of the first that stands at the scope, or of the next one behind. */
  from(scope: number): number {
    let [low, high] = [0, this.#scopes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#scopes[middle] ?? 0) < scope) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What stands at the scope, if the place is one of its own. */
  at(place: number, scope: number): Held<A, R> | undefined {
    return this.#scopes[place] === scope ? this.#held[place] : undefined;
  }
}
