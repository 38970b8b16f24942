import { Actions } from "./actions.ts";
import type { AccessDecision, AccessRequest } from "./decision.ts";
import { NOTHING_KNOWN } from "./condition/attributes.ts";
import {
  compileDeny,
  denyVerdict,
  type IndexedRequest,
  type CompiledDeny,
  type PrincipalGroups,
} from "./deny.ts";
import {
  weighUncertain,
  weighAssignment,
  noEvidence,
  decideAccess,
  type DenyEvidence,
  type GrantEvidence,
} from "./evidence.ts";
import {
  AtScopes,
  ReadConditions,
  compileAssignment,
  AssignmentTable,
  LOOK,
  type CompiledAssignment,
  type EntryRange,
  type PlacedEntry,
} from "./compiled-assignment.ts";
import type { AccessModel, AccessAssignment, AccessDeny, AccessRole } from "./input.ts";
import { NOTHING, SURE, WITHHELD, type NumberedRole } from "./role.ts";
import { scopeKey } from "../base/scope-key.ts";
import { ScopeIndex, type ReachingScopes } from "./scope-index.ts";

/** The principal of a request, and where the assignments of it and its groups stand in the table. */
interface IndexedPrincipal extends PrincipalGroups, EntryRange {}

const NOTHING_GRANTS = { kind: "denied", by: [], withheld: [], unmet: [] } as const;
const NO_GROUPS: ReadonlyMap<string, readonly string[]> = new Map();
/** Assignments, one for each principal that they reach, that stay in memory in the order of the requests. */
const MOST_KEPT = 500_000;
/** Entries that are gone through one by one; of more, those at each scope are searched. */
const FEW = 128;
const LAST_MARK = 2 ** 31 - 1;

/**
 * Effective access as Azure decides it: deny assignments first, then the sum of what the role assignments at and above the
 * scope grant, to the principal and to its groups, each role giving its actions minus its notActions, and conditions last.
 * Source: "What is Azure role-based access control?", how Azure RBAC determines if a user has access to a resource.
 *
 * Scopes, roles and actions are numbered. Most questions are answered from three short lists of numbers: which scopes reach the
 * requested one, which roles the principal and its groups have where, and what the roles say of the action; evidence is gathered only
 * where something speaks to the question.
 */
export class AccessEngine<A extends AccessAssignment, R extends AccessRole, D extends AccessDeny> {
  readonly #model: AccessModel<A, R, D>;
  readonly #scopes: ScopeIndex;
  readonly #compiled = new Map<string, CompiledAssignment<A, R>[]>();
  /** Assignments of groups, where it is not known who is in which group. */
  readonly #ofGroups = new AtScopes<CompiledAssignment<A, R>>();
  readonly #denies = new AtScopes<CompiledDeny<D>>();
  readonly #principals = new Map<string, IndexedPrincipal>();
  readonly #table = new AssignmentTable<A, R>();
  readonly #actions: Actions;
  /** By the number of a scope: its mark where it reaches the one of the request that is decided now, a lower one elsewhere. */
  readonly #marks: Int32Array;
  /** By the number of a scope: whether a deny assignment stands there. */
  readonly #denied: Uint8Array;
  /** Everything that could grant is found by the principal. */
  readonly #listed: boolean;
  /** The lowest that no scope bears. */
  #mark = 1;

  /** @param actions shared by engines over the same role definitions, so that what one learned serves the others */
  constructor(model: AccessModel<A, R, D>, actions = new Actions()) {
    this.#actions = actions;
    this.#model = model;
    this.#scopes = new ScopeIndex(model.hierarchy, model.managementGroups !== "unrelated");
    const roles = new Map<string, NumberedRole<R>>();
    for (const role of model.roleDefinitions) roles.set(role.guid.toLowerCase(), actions.number(role));
    const conditions = new ReadConditions();
    const make = (one: A, eligible: boolean): CompiledAssignment<A, R> =>
      compileAssignment(
        one,
        eligible,
        this.#scopes.numberOf(one.scope),
        roles.get(one.roleGuid.toLowerCase()),
        conditions.of(one.condition, one.conditionVersion),
      );
    const add = (compiled: CompiledAssignment<A, R>): void => {
      const principal = compiled.assignment.principalId.toLowerCase();
      const known = this.#compiled.get(principal);
      if (known === undefined) this.#compiled.set(principal, [compiled]);
      else known.push(compiled);
      if (model.membership === undefined && /group$/i.test(compiled.assignment.principalType ?? ""))
        this.#ofGroups.add(compiled.scope, compiled);
    };
    for (const assignment of model.assignments) add(make(assignment, false));
    for (const assignment of model.eligible ?? []) add(make(assignment, true));
    for (const deny of model.denyAssignments ?? [])
      this.#denies.add(this.#scopes.numberOf(deny.scope), compileDeny(deny));
    this.#marks = new Int32Array(this.#scopes.size);
    this.#denied = new Uint8Array(this.#scopes.size);
    for (const number of this.#denies.numbers()) this.#denied[number] = 1;
    this.#listed = this.#ofGroups.empty && (model.notRead?.grants ?? []).length === 0;
  }

  decide({
    principal,
    action,
    plane,
    scope: text,
    at,
    attributes = NOTHING_KNOWN,
  }: AccessRequest): AccessDecision<A, R, D> {
    const number = this.#actions.of(action, plane);
    const scope = scopeKey(text);
    const who = this.#who(principal);
    const base = this.#scopes.base(scope);
    const inside = this.#scopes.inside(base, scope);
    const plain = this.#listed && base.maybe.length === 0;
    const denies = this.#mayBeDenied(base, inside);
    const simply = plain ? this.#simply(number, base.sure, inside, who) : undefined;
    if (simply !== undefined && !denies) return simply;
    const of = this.#actions.action(number);
    const request: IndexedRequest = {
      action: of.text,
      attributes,
      at,
      of,
      number,
      actions: this.#actions,
      scope,
    };
    const denied = this.#denials(request, base, inside, who);
    if (denied !== undefined && denied.blocking.length > 0)
      return { kind: "denied", by: denied.blocking, withheld: [], unmet: [] };
    if (simply?.kind === "denied" || (simply !== undefined && denied === undefined)) return simply;
    return decideAccess(this.#granted(request, [...base.sure, ...inside], base.maybe, who), denied);
  }

  /**
   * What the assignments at scopes that reach the requested one add up to, where each of them simply grants, takes away or says nothing;
   * undefined where one has to be looked at.
   */
  #simply(
    action: number,
    sure: readonly number[],
    inside: readonly number[],
    { from, to }: EntryRange,
  ): AccessDecision<A, R, D> | undefined {
    if (to - from > FEW) return undefined;
    const { pairs } = this.#table;
    const marks = this.#marks;
    const mark = this.#newMarks(sure.length + inside.length);
    for (let index = 0; index < sure.length; index += 1) marks[sure[index] ?? 0] = mark + index;
    for (let index = 0; index < inside.length; index += 1)
      marks[inside[index] ?? 0] = mark + sure.length + index;
    let granted: PlacedEntry[] | undefined;
    let withheld: PlacedEntry[] | undefined;
    for (let at = from * 2; at < to * 2; at += 2) {
      const position = (marks[pairs[at] ?? 0] ?? 0) - mark;
      if (position < 0) continue;
      const role = pairs[at + 1] ?? LOOK;
      if (role === LOOK) return undefined;
      const reach = this.#actions.reach(action, role);
      if (reach === NOTHING) continue;
      const place = at >> 1;
      if (reach === WITHHELD) (withheld ??= []).push({ position, place });
      else if (reach !== SURE) return undefined;
      else (granted ??= []).push({ position, place });
    }
    if (granted !== undefined) return { kind: "allowed", by: this.#table.grants(granted) };
    if (withheld === undefined) return NOTHING_GRANTS;
    return { ...NOTHING_GRANTS, withheld: this.#table.grants(withheld) };
  }

  #mayBeDenied({ sure, maybe }: ReachingScopes, inside: readonly number[]): boolean {
    if (this.#denies.empty) return (this.#model.notRead?.denies ?? []).length > 0;
    if (maybe.length > 0 || (this.#model.notRead?.denies ?? []).length > 0) return true;
    for (const number of sure) if (this.#denied[number] === 1) return true;
    for (const number of inside) if (this.#denied[number] === 1) return true;
    return false;
  }

  /** The first of so many marks that no scope bears. */
  #newMarks(count: number): number {
    if (this.#mark > LAST_MARK - count) {
      this.#marks.fill(0);
      this.#mark = 1;
    }
    const first = this.#mark;
    this.#mark += count;
    return first;
  }

  #who(text: string): IndexedPrincipal {
    const known = this.#principals.get(text);
    if (known !== undefined) return known;
    const principal = text.trim().toLowerCase();
    const { membership } = this.#model;
    const groups = membership?.groupsOf(principal) ?? NO_GROUPS;
    const complete = membership !== undefined && this.#model.groupsComplete !== false;
    const all = [principal, ...groups.keys()].flatMap((id) => this.#compiled.get(id) ?? []);
    if (this.#table.size + this.#principals.size > MOST_KEPT) {
      this.#principals.clear();
      this.#table.clear();
    }
    const from = this.#table.add(all);
    const who = { principal, groups, complete, from, to: from + all.length };
    this.#principals.set(text, who);
    return who;
  }

  /** Undefined: nothing that denies concerns the question. */
  #denials(
    request: IndexedRequest,
    { sure, maybe }: ReachingScopes,
    inside: readonly number[],
    party: PrincipalGroups,
  ): DenyEvidence<A, D> | undefined {
    let evidence: DenyEvidence<A, D> | undefined;
    const notRead = this.#model.notRead?.denies;
    if (notRead !== undefined && notRead.length > 0)
      evidence = { blocking: [], open: [], doubts: notRead.map((where) => ({ kind: "not-read", where })) };
    if (this.#denies.empty) return evidence;
    for (const number of sure)
      if (this.#denied[number] === 1) evidence = weigh(this.#denies.at(number), request, party, evidence);
    for (const number of inside)
      if (this.#denied[number] === 1) evidence = weigh(this.#denies.at(number), request, party, evidence);
    for (const number of maybe) {
      for (const deny of this.#denies.at(number)) {
        if (denyVerdict(deny, request, party).kind === "does-not-block") continue;
        evidence ??= { blocking: [], open: [], doubts: [] };
        evidence.doubts.push({ kind: "deny-hierarchy", deny: deny.deny });
      }
    }
    return evidence;
  }

  /** What is assigned at scopes that surely reach the requested one, and at those that may. */
  #granted(
    request: IndexedRequest,
    sure: readonly number[],
    maybe: readonly number[],
    who: IndexedPrincipal,
  ): GrantEvidence<A, R, D> {
    const evidence = noEvidence<A, R, D>();
    for (const number of sure)
      for (const one of this.#table.at(number, who)) weighAssignment(one, request, evidence);
    for (const number of maybe)
      for (const one of this.#table.at(number, who)) weighUncertain(one, request, evidence, "hierarchy");
    if (!this.#ofGroups.empty)
      for (const number of [...sure, ...maybe])
        for (const one of this.#ofGroups.at(number))
          if (one.assignment.principalId.toLowerCase() !== who.principal)
            weighUncertain(one, request, evidence, "membership");
    for (const where of this.#model.notRead?.grants ?? []) evidence.doubts.push({ kind: "not-read", where });
    return evidence;
  }
}

/** Adds what deny assignments that reach the scope say. */
function weigh<A extends AccessAssignment, D extends AccessDeny>(
  denies: readonly CompiledDeny<D>[],
  request: IndexedRequest,
  party: PrincipalGroups,
  before: DenyEvidence<A, D> | undefined,
): DenyEvidence<A, D> | undefined {
  let evidence = before;
  for (const deny of denies) {
    const judged = denyVerdict(deny, request, party);
    if (judged.kind === "does-not-block") continue;
    evidence ??= { blocking: [], open: [], doubts: [] };
    if (judged.kind === "blocks") evidence.blocking.push(deny.deny);
    else if (judged.kind === "open") evidence.open.push({ deny: deny.deny, open: judged.open });
    else evidence.doubts.push(judged.doubt);
  }
  return evidence;
}
