import type { Actions } from "./actions.ts";
import { judgeCondition, readCondition, type RoleCondition } from "./condition.ts";
import type { Circumstances } from "./condition/evaluate.ts";
import type { DenyDoubt, OpenCondition } from "./decision.ts";
import type { AccessDeny } from "./input.ts";
import type { DenyPrincipal } from "./model.ts";
import { Permissions, anyCondition, type Action, type Reach } from "./role.ts";
import { isKeyWithin } from "../base/resource-id.ts";
import { scopeKey } from "../base/scope-key.ts";

export type DenyVerdict<D extends AccessDeny> =
  | { readonly kind: "blocks" }
  | { readonly kind: "does-not-block" }
  /** Blocks if a condition holds. */
  | { readonly kind: "open"; readonly open: readonly OpenCondition[] }
  | { readonly kind: "doubt"; readonly doubt: DenyDoubt<D> };

export interface CompiledDeny<D extends AccessDeny> {
  readonly deny: D;
  readonly permissions: Permissions;
  readonly condition: RoleCondition;
  readonly excluded: readonly string[];
  /** A key. */
  readonly scope: string;
}

export function compileDeny<D extends AccessDeny>(deny: D): CompiledDeny<D> {
  return {
    deny,
    scope: scopeKey(deny.scope),
    permissions: new Permissions(deny.permissions),
    condition: readCondition(deny.condition, deny.conditionVersion),
    excluded: (deny.excludedScopes ?? []).map(scopeKey),
  };
}

/** The principal of the request with its groups, lower case; `complete` when all its groups are known. */
export interface PrincipalGroups {
  readonly principal: string;
  readonly groups: { has(id: string): boolean };
  readonly complete: boolean;
}

/** A request as the index takes it. */
export interface IndexedRequest extends Circumstances {
  readonly of: Action;
  /** Its number. */
  readonly number: number;
  /** What the roles say of it. */
  readonly actions: Actions;
  /** A key. */
  readonly scope: string;
}

const EVERYONE = "00000000-0000-0000-0000-000000000000";
const SPARES: { readonly kind: "does-not-block" } = { kind: "does-not-block" };

/**
 * Whether a deny assignment at or above the scope blocks the principal. Sources: "Understand Azure deny assignments" (all
 * principals, excluded principals, inheritance) and the REST reference of deny assignments (`enforced` blocks, `audit`
 * only logs).
 */
export function denyVerdict<D extends AccessDeny>(
  { deny, permissions, condition, excluded, scope }: CompiledDeny<D>,
  request: IndexedRequest,
  party: PrincipalGroups,
): DenyVerdict<D> {
  if (deny.doNotApplyToChildScopes && scope !== request.scope) return SPARES;
  const reach: Reach = permissions.reach(request.of);
  if (!reach.sure && reach.conditions.length === 0) return SPARES;
  const effect = deny.denyAssignmentEffect?.trim().toLowerCase() ?? "enforced";
  if (effect === "audit") return SPARES;
  if (excluded.some((one) => one === "/" || isKeyWithin(request.scope, one))) return SPARES;

  const meant = among(deny.principals, party, "yes");
  const spared = among(deny.excludePrincipals, party, "maybe");
  if (meant === "no" || spared === "yes") return SPARES;
  const verdicts = [
    reach.sure ? [{ kind: "holds" } as const] : anyCondition(reach.conditions, request),
    [judgeCondition(condition, request)],
  ];
  if (verdicts.some((either) => either.every(({ kind }) => kind === "fails"))) return SPARES;

  if (effect !== "enforced" && effect !== "enforcing")
    return { kind: "doubt", doubt: { kind: "deny-effect", deny } };
  if (meant === "maybe" || spared === "maybe") return { kind: "doubt", doubt: { kind: "deny-group", deny } };
  const flat = verdicts.flat();
  const odd = flat.find((verdict) => verdict.kind === "not-understood");
  if (odd?.kind === "not-understood")
    return { kind: "doubt", doubt: { kind: "deny-condition", deny, why: odd.why } };
  const open = flat.flatMap((verdict) => (verdict.kind === "open" ? [verdict.open] : []));
  if (open.length === 0) return { kind: "blocks" };
  const texts = [condition, ...reach.conditions].flatMap((one) => (one.kind === "read" ? [one.text] : []));
  return { kind: "open", open: open.map((one) => ({ ...one, condition: texts.join(" AND ") })) };
}

/** Types of principals of which nobody is a member. */
const WITHOUT_MEMBERS: ReadonlySet<string> = new Set(["user", "serviceprincipal", "device"]);

/** Groups are known only as far as the input states them: nothing can be said of another group. */
function among(
  principals: readonly DenyPrincipal[],
  { principal, groups, complete }: PrincipalGroups,
  /** "All principals" is documented for those that are named, not for those that are spared. */
  everyone: "yes" | "maybe",
): "yes" | "no" | "maybe" {
  let answer: "no" | "maybe" = "no";
  for (const { id, type } of principals) {
    const lower = id.trim().toLowerCase();
    if (lower === principal || groups.has(lower)) return "yes";
    if (lower === EVERYONE) {
      if (everyone === "yes") return "yes";
      answer = "maybe";
      continue;
    }
    const kind = type?.toLowerCase() ?? "";
    if (kind === "systemdefined" || (!complete && !WITHOUT_MEMBERS.has(kind))) answer = "maybe";
  }
  return answer;
}
