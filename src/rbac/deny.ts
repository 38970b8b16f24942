import type { Guid } from "../common/names.ts";
import { conditionFor, type Truth } from "./condition.ts";
import type { DenyAssignment, DenyPrincipal } from "./model.ts";
import { actionMatcher } from "./pattern.ts";
import { reaches, sameScope } from "./scope.ts";

/** Why it cannot be told whether a deny assignment blocks. */
export type DenyDoubt =
  /** An effect that no documentation known to this version explains. */
  | { readonly kind: "deny-effect"; readonly deny: DenyAssignment }
  | { readonly kind: "deny-condition"; readonly deny: DenyAssignment }
  /** It names, or spares, a principal that may be a group of the asked one. */
  | { readonly kind: "deny-group"; readonly deny: DenyAssignment };

export type DenyVerdict =
  | { readonly kind: "blocks" }
  | { readonly kind: "does-not-block" }
  | { readonly kind: "doubt"; readonly doubt: DenyDoubt };

export interface CompiledDeny {
  readonly deny: DenyAssignment;
  /** Whether it names the action; open where a condition of the permission decides. */
  readonly names: (action: string) => Truth;
}

export function compileDeny(deny: DenyAssignment): CompiledDeny {
  const blocks = deny.permissions.map(({ actions, notActions, condition = "" }) => ({
    in: actionMatcher(actions),
    out: actionMatcher(notActions),
    condition,
  }));
  return {
    deny,
    names(action) {
      const truths = blocks.map((block) =>
        block.in(action) && !block.out(action)
          ? block.condition.trim() === "" || conditionFor(block.condition, action)
          : false,
      );
      return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
    },
  };
}

const EVERYONE = "00000000-0000-0000-0000-000000000000";

/**
 * Whether the deny assignment blocks the principal. Sources: "Understand Azure deny assignments" (all principals, excluded
 * principals, inheritance) and the REST reference of deny assignments (`enforced` blocks, `audit` only logs).
 */
export function denyVerdict(
  { deny, names }: CompiledDeny,
  action: string,
  scope: string,
  principal: Guid,
  groups: ReadonlySet<string>,
): DenyVerdict {
  const there = deny.doNotApplyToChildScopes ? sameScope(deny.scope, scope) : reaches(deny.scope, scope);
  const named = there ? names(action) : false;
  const effect = deny.denyAssignmentEffect?.toLowerCase() ?? "enforced";
  if (named === false || effect === "audit") return { kind: "does-not-block" };

  const meant = among(deny.principals, principal, groups, "yes");
  const spared = among(deny.excludePrincipals, principal, groups, "maybe");
  if (meant === "no" || spared === "yes") return { kind: "does-not-block" };
  if (effect !== "enforced" && effect !== "enforcing") return doubt("deny-effect", deny);
  if (named === undefined || (deny.condition ?? "").trim() !== "") return doubt("deny-condition", deny);
  if (meant === "maybe" || spared === "maybe") return doubt("deny-group", deny);
  return { kind: "blocks" };
}

function doubt(kind: DenyDoubt["kind"], deny: DenyAssignment): DenyVerdict {
  return { kind: "doubt", doubt: { kind, deny } };
}

/** Groups are known only as far as their role assignments show them: of another group it cannot be told. */
function among(
  principals: readonly DenyPrincipal[],
  principal: Guid,
  groups: ReadonlySet<string>,
  /** "All principals" is documented for those that are named, not for those that are spared. */
  everyone: "yes" | "maybe",
): "yes" | "no" | "maybe" {
  let answer: "no" | "maybe" = "no";
  for (const { id, type } of principals) {
    const lower = id.toLowerCase();
    if (lower === principal || groups.has(lower) || (lower === EVERYONE && everyone === "yes")) return "yes";
    if (type === undefined || !/^(user|serviceprincipal|device)$/i.test(type)) answer = "maybe";
  }
  return answer;
}
