import { Actions } from "./actions.ts";
import type { Answer, Question } from "./answer.ts";
import { NOTHING_KNOWN } from "./condition/attributes.ts";
import { compileDeny, denyVerdict, type Ask, type CompiledDeny, type Party } from "./deny.ts";
import { doubtful, judge, nothing, verdict, type Denied, type Found } from "./found.ts";
import { AtScopes, Conditions, heldOf, Holdings, LOOK, type Held, type Range } from "./held.ts";
import type { AccessWorld, Assignment, Deny, Role } from "./input.ts";
import { NOTHING, SURE, type NumberedRole } from "./role.ts";
import { plainScope } from "./scope.ts";
import { Scopes, type Base } from "./scopes.ts";

/** An asked principal, and where what it and its groups hold is found. */
interface Asked extends Party, Range {}

const NOTHING_GRANTS = { kind: "denied", by: [], withheld: [], unmet: [] } as const;
const NO_GROUPS: ReadonlyMap<string, readonly string[]> = new Map();
/** Assignments, one for each principal that they reach, that are kept in the order of asking. */
const MOST_KEPT = 500_000;
/** Entries that are gone through one by one; of more, those at each scope are searched. */
const FEW = 128;
/** No entry. */
const NONE = -2;
const LAST_MARK = 2 ** 31 - 1;

/**
 * Effective access as Azure decides it: deny assignments first, then the sum of what the role assignments at and above the
 * scope grant, to the principal and to its groups, each role giving its actions minus its notActions, and conditions last.
 * Source: "What is Azure role-based access control?", how Azure RBAC determines if a user has access to a resource.
 *
 * Scopes, roles and actions are numbered. Most questions are answered from three short lists of numbers: which scopes reach the
 * asked one, what the principal and its groups hold where, and what the roles say of the action; evidence is gathered only
 * where something speaks to the question.
 */
export class AccessEngine<A extends Assignment, R extends Role, D extends Deny> {
  readonly #world: AccessWorld<A, R, D>;
  readonly #scopes: Scopes;
  readonly #held = new Map<string, Held<A, R>[]>();
  /** Assignments of groups, where nobody told who is in which group. */
  readonly #ofGroups = new AtScopes<Held<A, R>>();
  readonly #denies = new AtScopes<CompiledDeny<D>>();
  readonly #principals = new Map<string, Asked>();
  readonly #holdings = new Holdings<A, R>();
  readonly #actions: Actions;
  /** By the number of a scope: whether it reaches the one that is asked about now. */
  readonly #marks: Int32Array;
  /** By the number of a scope: whether a deny assignment stands there. */
  readonly #denied: Uint8Array;
  /** Everything that could grant is found by the principal. */
  readonly #listed: boolean;
  #mark = 0;

  /** @param actions shared by engines over the same role definitions, so that what one learned serves the others */
  constructor(world: AccessWorld<A, R, D>, actions = new Actions()) {
    this.#actions = actions;
    this.#world = world;
    this.#scopes = new Scopes(world.hierarchy, world.managementGroups !== "unrelated");
    const roles = new Map<string, NumberedRole<R>>();
    for (const role of world.roleDefinitions) roles.set(role.guid.toLowerCase(), actions.number(role));
    const conditions = new Conditions();
    const make = (one: A, eligible: boolean): Held<A, R> =>
      heldOf(
        one,
        eligible,
        this.#scopes.numberOf(one.scope),
        roles.get(one.roleGuid.toLowerCase()),
        conditions.of(one.condition, one.conditionVersion),
      );
    const add = (held: Held<A, R>): void => {
      const principal = held.assignment.principalId.toLowerCase();
      const known = this.#held.get(principal);
      if (known === undefined) this.#held.set(principal, [held]);
      else known.push(held);
      if (world.membership === undefined && /group$/i.test(held.assignment.principalType ?? ""))
        this.#ofGroups.add(held.scope, held);
    };
    for (const assignment of world.assignments) add(make(assignment, false));
    for (const assignment of world.eligible ?? []) add(make(assignment, true));
    for (const deny of world.denyAssignments ?? [])
      this.#denies.add(this.#scopes.numberOf(deny.scope), compileDeny(deny));
    this.#marks = new Int32Array(this.#scopes.size);
    this.#denied = new Uint8Array(this.#scopes.size);
    for (const number of this.#denies.numbers()) this.#denied[number] = 1;
    this.#listed = this.#ofGroups.empty && (world.notRead?.grants ?? []).length === 0;
  }

  ask({ principal, action, plane, scope: text, at, attributes = NOTHING_KNOWN }: Question): Answer<A, R, D> {
    const number = this.#actions.of(action, plane);
    const scope = plainScope(text);
    const asked = this.#asked(principal);
    const base = this.#scopes.base(scope);
    const inside = this.#scopes.inside(base, scope);
    const plain = this.#listed && base.maybe.length === 0;
    const denies = this.#mayBeDenied(base, inside);
    const first = plain ? this.#first(number, base.sure, inside, asked) : LOOK;
    if (first === NONE && !denies) return NOTHING_GRANTS;
    if (first >= 0 && !denies) {
      const grant = this.#holdings.get(first)?.grant;
      if (grant !== undefined) return { kind: "allowed", by: [grant] };
    }
    const of = this.#actions.action(number);
    const ask: Ask = { action: of.text, attributes, at, of, number, actions: this.#actions, scope };
    const denied = this.#denials(ask, base, inside, asked);
    if (denied !== undefined && denied.blocking.length > 0)
      return { kind: "denied", by: denied.blocking, withheld: [], unmet: [] };
    if (first === NONE) return NOTHING_GRANTS;
    return verdict(this.#granted(ask, [...base.sure, ...inside], base.maybe, asked), denied);
  }

  /**
   * The place of the one entry that says something of the action at scopes that reach the asked one, where that is an assignment that
   * simply grants it; {@link NONE} where nothing does, and {@link LOOK} where more has to be looked at.
   */
  #first(action: number, sure: readonly number[], inside: readonly number[], { from, to }: Range): number {
    if (to - from > FEW) return LOOK;
    const { pairs } = this.#holdings;
    const marks = this.#marks;
    const mark = this.#newMark();
    for (const scope of sure) marks[scope] = mark;
    for (const scope of inside) marks[scope] = mark;
    let found = NONE;
    for (let at = from * 2; at < to * 2; at += 2) {
      if (marks[pairs[at] ?? 0] !== mark) continue;
      const role = pairs[at + 1] ?? LOOK;
      if (role === LOOK) return LOOK;
      const reach = this.#actions.reach(action, role);
      if (reach === NOTHING) continue;
      if (reach !== SURE || found !== NONE) return LOOK;
      found = at >> 1;
    }
    return found;
  }

  #mayBeDenied({ sure, maybe }: Base, inside: readonly number[]): boolean {
    if (this.#denies.empty) return (this.#world.notRead?.denies ?? []).length > 0;
    if (maybe.length > 0 || (this.#world.notRead?.denies ?? []).length > 0) return true;
    for (const number of sure) if (this.#denied[number] === 1) return true;
    for (const number of inside) if (this.#denied[number] === 1) return true;
    return false;
  }

  #newMark(): number {
    if (this.#mark === LAST_MARK) {
      this.#marks.fill(0);
      this.#mark = 0;
    }
    this.#mark += 1;
    return this.#mark;
  }

  #asked(text: string): Asked {
    const known = this.#principals.get(text);
    if (known !== undefined) return known;
    const principal = text.trim().toLowerCase();
    const { membership } = this.#world;
    const groups = membership?.groupsOf(principal) ?? NO_GROUPS;
    const complete = membership !== undefined && this.#world.groupsComplete !== false;
    const all = [principal, ...groups.keys()].flatMap((id) => this.#held.get(id) ?? []);
    if (this.#holdings.size + this.#principals.size > MOST_KEPT) {
      this.#principals.clear();
      this.#holdings.clear();
    }
    const from = this.#holdings.add(all);
    const asked = { principal, groups, complete, from, to: from + all.length };
    this.#principals.set(text, asked);
    return asked;
  }

  /** Undefined: nothing that denies concerns the question. */
  #denials(
    ask: Ask,
    { sure, maybe }: Base,
    inside: readonly number[],
    party: Party,
  ): Denied<A, D> | undefined {
    let found: Denied<A, D> | undefined;
    const notRead = this.#world.notRead?.denies;
    if (notRead !== undefined && notRead.length > 0)
      found = { blocking: [], open: [], doubts: notRead.map((where) => ({ kind: "not-read", where })) };
    if (this.#denies.empty) return found;
    for (const number of sure)
      if (this.#denied[number] === 1) found = weigh(this.#denies.at(number), ask, party, found);
    for (const number of inside)
      if (this.#denied[number] === 1) found = weigh(this.#denies.at(number), ask, party, found);
    for (const number of maybe) {
      for (const deny of this.#denies.at(number)) {
        if (denyVerdict(deny, ask, party).kind === "does-not-block") continue;
        found ??= { blocking: [], open: [], doubts: [] };
        found.doubts.push({ kind: "deny-hierarchy", deny: deny.deny });
      }
    }
    return found;
  }

  /** What is assigned at scopes that surely reach the asked one, and at those that may. */
  #granted(ask: Ask, sure: readonly number[], maybe: readonly number[], asked: Asked): Found<A, R, D> {
    const found = nothing<A, R, D>();
    for (const number of sure) for (const one of this.#holdings.at(number, asked)) judge(one, ask, found);
    for (const number of maybe)
      for (const one of this.#holdings.at(number, asked)) doubtful(one, ask, found, "hierarchy");
    if (!this.#ofGroups.empty)
      for (const number of [...sure, ...maybe])
        for (const one of this.#ofGroups.at(number))
          if (one.assignment.principalId.toLowerCase() !== asked.principal)
            doubtful(one, ask, found, "membership");
    for (const where of this.#world.notRead?.grants ?? []) found.doubts.push({ kind: "not-read", where });
    return found;
  }
}

/** Adds what deny assignments that reach the scope say. */
function weigh<A extends Assignment, D extends Deny>(
  denies: readonly CompiledDeny<D>[],
  ask: Ask,
  party: Party,
  before: Denied<A, D> | undefined,
): Denied<A, D> | undefined {
  let found = before;
  for (const deny of denies) {
    const judged = denyVerdict(deny, ask, party);
    if (judged.kind === "does-not-block") continue;
    found ??= { blocking: [], open: [], doubts: [] };
    if (judged.kind === "blocks") found.blocking.push(deny.deny);
    else if (judged.kind === "open") found.open.push({ deny: deny.deny, open: judged.open });
    else found.doubts.push(judged.doubt);
  }
  return found;
}
