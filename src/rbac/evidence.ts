import type { AccessDecision, Doubt, Grant, OpenCondition, OpenDeny } from "./decision.ts";
import { judgeCondition } from "./condition.ts";
import type { IndexedRequest } from "./deny.ts";
import { isCurrent, type CompiledAssignment } from "./compiled-assignment.ts";
import type { AccessAssignment, AccessDeny, AccessRole } from "./input.ts";
import { anyCondition } from "./role.ts";

/** What role assignments say of one request. */
export interface GrantEvidence<A extends AccessAssignment, R extends AccessRole, D extends AccessDeny> {
  readonly sure: Grant<A, R>[];
  readonly open: Grant<A, R>[];
  readonly eligible: Grant<A, R>[];
  readonly withheld: Grant<A, R>[];
  readonly unmet: Grant<A, R>[];
  readonly doubts: Doubt<A, D>[];
}

/** What deny assignments say of it. */
export interface DenyEvidence<A extends AccessAssignment, D extends AccessDeny> {
  readonly blocking: D[];
  readonly open: OpenDeny<D>[];
  readonly doubts: Doubt<A, D>[];
}

export function noEvidence<
  A extends AccessAssignment,
  R extends AccessRole,
  D extends AccessDeny,
>(): GrantEvidence<A, R, D> {
  return { sure: [], open: [], eligible: [], withheld: [], unmet: [], doubts: [] };
}

/** Adds what an assignment that reaches the scope says. */
export function weighAssignment<A extends AccessAssignment, R extends AccessRole, D extends AccessDeny>(
  { assignment, role, condition, eligible, bounded, grant }: CompiledAssignment<A, R>,
  request: IndexedRequest,
  evidence: GrantEvidence<A, R, D>,
): void {
  if (bounded && !isCurrent(assignment, request.at)) return;
  if (role === undefined || grant === undefined) {
    evidence.doubts.push({ kind: "role-not-found", assignment });
    return;
  }
  const reach = request.actions.reach(request.number, role.number);
  if (!reach.sure && reach.conditions.length === 0) {
    if (reach.withheld) evidence.withheld.push(grant);
    return;
  }
  if (reach.sure && condition.kind === "none") {
    (eligible ? evidence.eligible : evidence.sure).push(grant);
    return;
  }
  const either = reach.sure ? [{ kind: "holds" } as const] : anyCondition(reach.conditions, request);
  const own = judgeCondition(condition, request);
  if (either.length === 0 || own.kind === "fails") {
    evidence.unmet.push(grant);
    return;
  }
  const verdicts = [...either, own];
  const odd = verdicts.find((one) => one.kind === "not-understood");
  if (odd?.kind === "not-understood") {
    evidence.doubts.push({ kind: "condition", assignment, why: odd.why });
    return;
  }
  const open = verdicts.flatMap((one) => (one.kind === "open" ? [one.open] : []));
  if (open.length === 0) (eligible ? evidence.eligible : evidence.sure).push(grant);
  else {
    const text = [condition, ...reach.conditions].find((one) => one.kind === "read");
    const whole = (part: string): string => (text?.kind === "read" ? text.text : part);
    const conditions = open.map((one): OpenCondition => ({ ...one, condition: whole(one.text) }));
    evidence.open.push({ ...grant, open: conditions });
  }
}

/** It would count if something were known: only what could then grant is worth a doubt. */
export function weighUncertain<A extends AccessAssignment, R extends AccessRole, D extends AccessDeny>(
  compiled: CompiledAssignment<A, R>,
  request: IndexedRequest,
  evidence: GrantEvidence<A, R, D>,
  kind: "hierarchy" | "membership",
): void {
  const would = noEvidence<A, R, D>();
  weighAssignment(compiled, request, would);
  if ([would.sure, would.open, would.eligible, would.doubts].some((list) => list.length > 0))
    evidence.doubts.push({ kind, assignment: compiled.assignment });
}

/** The decision to which all evidence adds up, where no deny assignment surely blocks. */
export function decideAccess<A extends AccessAssignment, R extends AccessRole, D extends AccessDeny>(
  { sure, open, eligible, withheld, unmet, doubts }: GrantEvidence<A, R, D>,
  denied: DenyEvidence<A, D> | undefined,
): AccessDecision<A, R, D> {
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
