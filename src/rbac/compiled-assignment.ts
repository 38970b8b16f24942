import type { Instant } from "../base/time.ts";
import type { Grant } from "./decision.ts";
import { readCondition, type RoleCondition } from "./condition.ts";
import type { AccessAssignment, AccessRole } from "./input.ts";
import type { NumberedRole } from "./role.ts";

/** An assignment, compiled for many requests. */
export interface CompiledAssignment<A extends AccessAssignment, R extends AccessRole> {
  readonly assignment: A;
  readonly eligible: boolean;
  /** The number of its scope. */
  readonly scope: number;
  /** Undefined: the definition is not seen. */
  readonly role: NumberedRole<R> | undefined;
  readonly condition: RoleCondition;
  /** In force for a time only. */
  readonly bounded: boolean;
  /** Active, unbounded and without a condition: it grants what its role surely does. */
  readonly simple: boolean;
  /** What an answer says of it where nothing stays open; made once, as most answers need no other. */
  readonly grant: Grant<A, R> | undefined;
}

const NOTHING_OPEN: readonly never[] = [];

/** Thousands of assignments share a few conditions: each text is read once. */
export class ReadConditions {
  readonly #known = new Map<string, RoleCondition>();

  of(text: string | undefined, version: string | undefined): RoleCondition {
    if (text === undefined) return readCondition(text);
    const key = `${version ?? ""}\n${text}`;
    const known = this.#known.get(key) ?? readCondition(text, version);
    this.#known.set(key, known);
    return known;
  }
}

export function compileAssignment<A extends AccessAssignment, R extends AccessRole>(
  assignment: A,
  eligible: boolean,
  scope: number,
  role: NumberedRole<R> | undefined,
  condition: RoleCondition,
): CompiledAssignment<A, R> {
  const { from, until } = assignment;
  const grant =
    role === undefined ? undefined : { assignment, role: role.definition, eligible, open: NOTHING_OPEN };
  const bounded = from !== undefined || until !== undefined;
  const simple = !bounded && !eligible && condition.kind === "none";
  return { assignment, eligible, scope, role, condition, bounded, simple, grant };
}

/** In force, or open to activation, from its start until just before its end. */
export function isCurrent({ from, until }: AccessAssignment, at: Instant | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  // Without a time the question is about no moment in particular: nothing that is bounded counts.
  if (at === undefined) return false;
  return (from === undefined || from <= at) && (until === undefined || at < until);
}

/** In place of a role: the entry has to be looked at itself, for its window, its condition or its missing definition. */
export const LOOK = -1;

/**
 * The assignments of principals and their groups, each in the order of the numbers of the scopes. What most questions need of it lies in
 * one list of numbers: going through it touches little memory.
 */
export class AssignmentTable<A extends AccessAssignment, R extends AccessRole> {
  /** Scope and role of each entry. */
  pairs = new Int32Array(1_024);
  #entries: CompiledAssignment<A, R>[] = [];

  get size(): number {
    return this.#entries.length;
  }

  /** Adds the assignments of one principal, and returns the place of the first entry; the last is before that of the next. */
  add(entries: readonly CompiledAssignment<A, R>[]): number {
    const start = this.#entries.length;
    for (const one of entries.toSorted((a, b) => a.scope - b.scope)) this.#entries.push(one);
    if (this.pairs.length < this.#entries.length * 2) {
      const longer = new Int32Array(this.#entries.length * 4);
      longer.set(this.pairs);
      this.pairs = longer;
    }
    for (let index = start; index < this.#entries.length; index += 1) {
      const one = this.#entries[index];
      if (one === undefined) continue;
      this.pairs[index * 2] = one.scope;
      this.pairs[index * 2 + 1] = one.simple ? (one.role?.number ?? LOOK) : LOOK;
    }
    return start;
  }

  clear(): void {
    this.#entries = [];
  }

  /** Those of the entries, in the order of their scopes. */
  grants(entries: PlacedEntry[]): Grant<A, R>[] {
    if (entries.length > 1) entries.sort((a, b) => a.position - b.position || a.place - b.place);
    const grants: Grant<A, R>[] = [];
    for (const { place } of entries) {
      const grant = this.#entries[place]?.grant;
      if (grant !== undefined) grants.push(grant);
    }
    return grants;
  }

  /** The entries of a range that stand at the scope, in the order in which they were added. */
  at(scope: number, { from, to }: EntryRange): readonly CompiledAssignment<A, R>[] {
    const start = this.#from(scope, from, to);
    let end = start;
    while (end < to && this.pairs[end * 2] === scope) end += 1;
    return this.#entries.slice(start, end);
  }

  /** The place of the first that stands at the scope, or of the next one behind. */
  #from(scope: number, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.pairs[middle * 2] ?? 0) < scope) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** An entry by its place, at a scope by its position among those that reach the requested one. */
export interface PlacedEntry {
  readonly position: number;
  readonly place: number;
}

/** Places of entries. */
export interface EntryRange {
  readonly from: number;
  /** The first that is no longer of it. */
  readonly to: number;
}

const NOTHING_HERE: readonly never[] = [];

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

  numbers(): Iterable<number> {
    return this.#items.keys();
  }

  at(scope: number): readonly T[] {
    return this.#items.get(scope) ?? NOTHING_HERE;
  }
}
