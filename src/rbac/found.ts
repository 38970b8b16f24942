import type { Answer, Doubt, Grant, OpenCondition, OpenDeny } from "./answer.ts";
import { judgeCondition } from "./condition.ts";
import type { Ask } from "./deny.ts";
import { isCurrent, type Held } from "./held.ts";
import type { Assignment, Deny, Role } from "./input.ts";
import { anyCondition } from "./role.ts";

/** What role assignments were found to say of one question. */
export interface Found<A extends Assignment, R extends Role, D extends Deny> {
  readonly sure: Grant<A, R>[];
  readonly open: Grant<A, R>[];
  readonly eligible: Grant<A, R>[];
  readonly withheld: Grant<A, R>[];
  readonly unmet: Grant<A, R>[];
  readonly doubts: Doubt<A, D>[];
}

/** What deny assignments were found to say of it. */
export interface Denied<A extends Assignment, D extends Deny> {
  readonly blocking: D[];
  readonly open: OpenDeny<D>[];
  readonly doubts: Doubt<A, D>[];
}

export function nothing<A extends Assignment, R extends Role, D extends Deny>(): Found<A, R, D> {
  return { sure: [], open: [], eligible: [], withheld: [], unmet: [], doubts: [] };
}

/** Adds what an assignment that reaches the scope says. */
export function judge<A extends Assignment, R extends Role, D extends Deny>(
  { assignment, role, condition, eligible, bounded, grant }: Held<A, R>,
  ask: Ask,
  found: Found<A, R, D>,
): void {
  if (bounded && !isCurrent(assignment, ask.at)) return;
  if (role === undefined || grant === undefined) {
    found.doubts.push({ kind: "role-not-found", assignment });
    return;
  }
  const reach = ask.actions.reach(ask.number, role.number);
  if (!reach.sure && reach.conditions.length === 0) {
    if (reach.withheld) found.withheld.push(grant);
    return;
  }
  if (reach.sure && condition.kind === "none") {
    (eligible ? found.eligible : found.sure).push(grant);
    return;
  }
  const either = reach.sure ? [{ kind: "holds" } as const] : anyCondition(reach.conditions, ask);
  const own = judgeCondition(condition, ask);
  if (either.length === 0 || own.kind === "fails") {
    found.unmet.push(grant);
    return;
  }
  const verdicts = [...either, own];
  const odd = verdicts.find((one) => one.kind === "not-understood");
  if (odd?.kind === "not-understood") {
    found.doubts.push({ kind: "condition", assignment, why: odd.why });
    return;
  }
  const open = verdicts.flatMap((one) => (one.kind === "open" ? [one.open] : []));
  if (open.length === 0) (eligible ? found.eligible : found.sure).push(grant);
  else {
    const text = [condition, ...reach.conditions].find((one) => one.kind === "read");
    const whole = (part: string): string => (text?.kind === "read" ? text.text : part);
    const conditions = open.map((one): OpenCondition => ({ ...one, condition: whole(one.text) }));
    found.open.push({ ...grant, open: conditions });
  }
}

/** It would count if something were known: only what could then grant is worth a doubt. */
export function doubtful<A extends Assignment, R extends Role, D extends Deny>(
  held: Held<A, R>,
  ask: Ask,
  found: Found<A, R, D>,
  kind: "hierarchy" | "membership",
): void {
  const would = nothing<A, R, D>();
  judge(held, ask, would);
  if ([would.sure, would.open, would.eligible, would.doubts].some((list) => list.length > 0))
    found.doubts.push({ kind, assignment: held.assignment });
}

/** The answer to which all that was found adds up, where no deny assignment surely blocks. */
export function verdict<A extends Assignment, R extends Role, D extends Deny>(
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
