import type { Answer, Doubt, Grant, OpenCondition, OpenDeny, Question } from "./answer.ts";
import { judgeCondition } from "./condition.ts";
import { NOTHING_KNOWN } from "./condition/attributes.ts";
import { compileDeny, denyVerdict, type CompiledDeny, type DenyAsk, type Party } from "./deny.ts";
import { AtScopes, Holdings, heldOf, isCurrent, type Held } from "./holdings.ts";
import type { AccessWorld, Assignment, Deny, Role } from "./input.ts";
import { Actions, NOTHING, anyCondition, compileRole, type CompiledRole } from "./role.ts";
import { Scopes, type Reaching } from "./scopes.ts";

/** An asked principal, and where to look for what it holds. */
interface Asked<A extends Assignment, R extends Role> extends Party {
  /** What it and its groups hold. */
  readonly held: Holdings<A, R>;
}

interface Found<A extends Assignment, R extends Role, D extends Deny> {
  readonly sure: Grant<A, R>[];
  readonly open: Grant<A, R>[];
  readonly eligible: Grant<A, R>[];
  readonly withheld: Grant<A, R>[];
  readonly unmet: Grant<A, R>[];
  readonly doubts: Doubt<A, D>[];
}

const NOTHING_GRANTS = { kind: "denied", by: [], withheld: [], unmet: [] } as const;

function nothing<A extends Assignment, R extends Role, D extends Deny>(): Found<A, R, D> {
  return { sure: [], open: [], eligible: [], withheld: [], unmet: [], doubts: [] };
}

const NO_GROUPS: ReadonlyMap<string, readonly string[]> = new Map();
/** Assignments, one for each principal that they reach, that are kept in the order of asking. */
const MOST_KEPT = 500_000;

/**
 * Effective access as Azure decides it: deny assignments first, then the sum of what the role assignments at and above the
 * scope grant, to the principal and to its groups, each role giving its actions minus its notActions, and conditions last.
 * Source: "What is Azure role-based access control?", how Azure RBAC determines if a user has access to a resource.
 */
export class AccessEngine<A extends Assignment, R extends Role, D extends Deny> {
  readonly #world: AccessWorld<A, R, D>;
  readonly #scopes: Scopes;
  readonly #held = new Map<string, Held<A, R>[]>();
  /** Assignments of groups, where nobody told who is in which group. */
  readonly #ofGroups = new AtScopes<Held<A, R>>();
  readonly #denies = new AtScopes<CompiledDeny<D>>();
  readonly #principals = new Map<string, Asked<A, R>>();
  readonly #actions: Actions;
  #kept = 0;

  /** @param actions shared by engines over the same role definitions, so that what one learned serves the others */
  constructor(world: AccessWorld<A, R, D>, actions = new Actions()) {
    this.#actions = actions;
    this.#world = world;
    this.#scopes = new Scopes(world.hierarchy, world.managementGroups !== "unrelated");
    const roles = new Map<string, CompiledRole<R>>(
      world.roleDefinitions.map((role) => [role.guid.toLowerCase(), compileRole(role)]),
    );
    for (const assignment of world.assignments)
      this.#add(heldOf(assignment, false, this.#scopes.numberOf(assignment.scope), roles));
    for (const assignment of world.eligible ?? [])
      this.#add(heldOf(assignment, true, this.#scopes.numberOf(assignment.scope), roles));
    for (const deny of world.denyAssignments ?? [])
      this.#denies.add(this.#scopes.numberOf(deny.scope), compileDeny(deny));
  }

  #add(held: Held<A, R>): void {
    const { principalId, principalType } = held.assignment;
    const principal = principalId.toLowerCase();
    const known = this.#held.get(principal);
    if (known === undefined) this.#held.set(principal, [held]);
    else known.push(held);
    if (this.#world.membership === undefined && /group$/i.test(principalType ?? ""))
      this.#ofGroups.add(held.scope, held);
  }

  ask({ principal, action: text, plane, scope, at, attributes = NOTHING_KNOWN }: Question): Answer<A, R, D> {
    const reaching = this.#scopes.reaching(scope);
    const action = this.#actions.of(text, plane);
    const ask: DenyAsk = { action: action.action, attributes, at, number: action, scope: reaching.scope };
    const asked = this.#asked(principal);
    const denied = this.#denied(ask, reaching, asked);
    if (denied !== undefined && denied.blocking.length > 0)
      return { kind: "denied", by: denied.blocking, withheld: [], unmet: [] };
    const found = this.#granted(ask, reaching, asked);
    return found === undefined ? NOTHING_GRANTS : verdict(found, denied);
  }

  #asked(text: string): Asked<A, R> {
    const known = this.#principals.get(text);
    if (known !== undefined) return known;
    const principal = text.trim().toLowerCase();
    const { membership } = this.#world;
    const groups = membership?.groupsOf(principal) ?? NO_GROUPS;
    const complete = membership !== undefined && this.#world.groupsComplete !== false;
    const all = [principal, ...groups.keys()].flatMap((id) => this.#held.get(id) ?? []);
    const held = new Holdings(all);
    this.#kept += held.size + 1;
    const asked = { principal, groups, complete, held };
    if (this.#kept > MOST_KEPT) {
      this.#principals.clear();
      this.#kept = held.size + 1;
    }
    this.#principals.set(text, asked);
    return asked;
  }

  /** Undefined: nothing that denies concerns the question. */
  #denied(ask: DenyAsk, { sure, maybe, own }: Reaching, party: Party): Denied<A, D> | undefined {
    let found: Denied<A, D> | undefined;
    const notRead = this.#world.notRead?.denies;
    if (notRead !== undefined && notRead.length > 0)
      found = { blocking: [], open: [], doubts: notRead.map((where) => ({ kind: "not-read", where })) };
    if (this.#denies.empty) return found;
    for (const number of sure) {
      const here = this.#denies.at(number);
      if (here === undefined) continue;
      for (const deny of here) {
        if (deny.permissions.reach(ask.number) === NOTHING) continue;
        const judged = denyVerdict(deny, ask, number === own, party);
        if (judged.kind === "does-not-block") continue;
        found ??= { blocking: [], open: [], doubts: [] };
        if (judged.kind === "blocks") found.blocking.push(deny.deny);
        else if (judged.kind === "open") found.open.push({ deny: deny.deny, open: judged.open });
        else found.doubts.push(judged.doubt);
      }
    }
    for (const number of maybe) {
      for (const deny of this.#denies.at(number) ?? []) {
        if (denyVerdict(deny, ask, false, party).kind === "does-not-block") continue;
        found ??= { blocking: [], open: [], doubts: [] };
        found.doubts.push({ kind: "deny-hierarchy", deny: deny.deny });
      }
    }
    return found;
  }

  /** Undefined: nothing that is assigned concerns the question. */
  #granted(
    ask: DenyAsk,
    { sure, maybe }: Reaching,
    { held, principal }: Asked<A, R>,
  ): Found<A, R, D> | undefined {
    let found: Found<A, R, D> | undefined;
    for (const number of sure) {
      let place = held.from(number);
      for (let one = held.at(place, number); one !== undefined; one = held.at((place += 1), number))
        if (one.role?.permissions.reach(ask.number) !== NOTHING) judge(one, ask, (found ??= nothing()));
    }
    for (const number of maybe) {
      let place = held.from(number);
      for (let one = held.at(place, number); one !== undefined; one = held.at((place += 1), number))
        doubtful(one, ask, (found ??= nothing()), "hierarchy");
    }
    if (!this.#ofGroups.empty) {
      for (const number of [...sure, ...maybe])
        for (const one of this.#ofGroups.at(number) ?? [])
          if (one.assignment.principalId.toLowerCase() !== principal)
            doubtful(one, ask, (found ??= nothing()), "membership");
    }
    const notRead = this.#world.notRead?.grants;
    if (notRead !== undefined && notRead.length > 0)
      for (const where of notRead) (found ??= nothing()).doubts.push({ kind: "not-read", where });
    return found;
  }
}

interface Denied<A extends Assignment, D extends Deny> {
  readonly blocking: D[];
  readonly open: OpenDeny<D>[];
  readonly doubts: Doubt<A, D>[];
}

function judge<A extends Assignment, R extends Role, D extends Deny>(
  { assignment, role, condition, eligible }: Held<A, R>,
  ask: DenyAsk,
  found: Found<A, R, D>,
): void {
  if (!isCurrent(assignment, ask.at)) return;
  if (role === undefined) {
    found.doubts.push({ kind: "role-not-found", assignment });
    return;
  }
  const reach = role.permissions.reach(ask.number);
  if (!reach.sure && reach.conditions.length === 0) {
    if (reach.withheld) found.withheld.push({ assignment, role: role.definition, eligible, open: [] });
    return;
  }
  const grant = (open: readonly OpenCondition[]): Grant<A, R> => ({
    assignment,
    role: role.definition,
    eligible,
    open,
  });
  if (reach.sure && condition.kind === "none") {
    (eligible ? found.eligible : found.sure).push(grant([]));
    return;
  }
  const either = reach.sure ? [{ kind: "holds" } as const] : anyCondition(reach.conditions, ask);
  const own = judgeCondition(condition, ask);
  if (either.length === 0 || own.kind === "fails") {
    found.unmet.push(grant([]));
    return;
  }
  const verdicts = [...either, own];
  const odd = verdicts.find((one) => one.kind === "not-understood");
  if (odd?.kind === "not-understood") {
    found.doubts.push({ kind: "condition", assignment, why: odd.why });
    return;
  }
  const open = verdicts.flatMap((one) => (one.kind === "open" ? [one.open] : []));
  if (open.length === 0) (eligible ? found.eligible : found.sure).push(grant([]));
  else {
    const text = [condition, ...reach.conditions].find((one) => one.kind === "read");
    found.open.push(
      grant(open.map((one) => ({ ...one, condition: text?.kind === "read" ? text.text : one.text }))),
    );
  }
}

/** It would count if something were known: only what could then grant is worth a doubt. */
function doubtful<A extends Assignment, R extends Role, D extends Deny>(
  held: Held<A, R>,
  ask: DenyAsk,
  found: Found<A, R, D>,
  kind: "hierarchy" | "membership",
): void {
  const would = nothing<A, R, D>();
  judge(held, ask, would);
  if ([would.sure, would.open, would.eligible, would.doubts].some((list) => list.length > 0))
    found.doubts.push({ kind, assignment: held.assignment });
}

function verdict<A extends Assignment, R extends Role, D extends Deny>(
  { sure, open, eligible, withheld, unmet, doubts }: Found<A, R, D>,
  denied: Denied<A, D> | undefined,
): Answer<A, R, D> {
  const granted = sure.length > 0 ? sure : eligible;
  const any = granted[0] ?? open[0];
  if (any === undefined && doubts.length === 0) return { kind: "denied", by: [], withheld, unmet };
  // Whether access is blocked is not known, and then nothing that grants it makes it sure.
  if (denied !== undefined && denied.doubts.length > 0)
    return { kind: "unknown", doubts: any === undefined ? [...denied.doubts, ...doubts] : denied.doubts };
  if (any === undefined) return { kind: "unknown", doubts };
  const denies = denied?.open ?? [];
  if (granted.length > 0 && denies.length === 0)
    return { kind: sure.length > 0 ? "allowed" : "after-activation", by: granted };
  return { kind: "depends-on-condition", by: granted.length > 0 ? granted : open, denies };
}
