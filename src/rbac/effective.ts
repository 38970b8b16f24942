import type { Guid } from "../common/names.ts";
import { conditionFor, type Truth } from "./condition.ts";
import { compileDeny, denyVerdict, type DenyDoubt } from "./deny.ts";
import type { DenyAssignment, RoleAssignment, RoleDefinition } from "./model.ts";
import { actionMatcher } from "./pattern.ts";
import { reaches } from "./scope.ts";

/** What decides the access of one principal. */
export interface AccessInput {
  readonly principalId: Guid;
  /**
   * The assignments that reach the principal, its groups' included; one whose principal is another id came through that
   * group. Listed for the subscription of the questions: at, above and below it.
   */
  readonly assignments: readonly RoleAssignment[];
  readonly roleDefinitions: readonly RoleDefinition[];
  readonly denyAssignments: readonly DenyAssignment[];
}

/** An assignment with the definition of its role. */
export interface Grant {
  readonly assignment: RoleAssignment;
  readonly role: RoleDefinition;
  /** Conditions, of the assignment or of the role's permission, that leave it open whether the action is granted. */
  readonly conditions: readonly string[];
}

export type Doubt = DenyDoubt | { readonly kind: "role-not-found"; readonly assignment: RoleAssignment };

export type Answer =
  | { readonly kind: "allowed"; readonly by: readonly Grant[] }
  | {
      readonly kind: "denied";
      /** The deny assignments that block; none when nothing grants the action. */
      readonly by: readonly DenyAssignment[];
      /** Roles that hold the action in `actions` and take it away in `notActions`. */
      readonly withheld: readonly Grant[];
    }
  | { readonly kind: "depends-on-condition"; readonly by: readonly Grant[] }
  | { readonly kind: "unknown"; readonly doubts: readonly Doubt[] };

/** Answers questions about one principal. */
export interface Access {
  /** May the principal do the control plane action (`Microsoft.Sql/servers/write`) at the scope? */
  may(action: string, scope: string): Answer;
}

type Reach =
  | { readonly kind: "granted" | "withheld" | "nothing" }
  /** Every permission that holds the action has a condition that stays open. */
  | { readonly kind: "conditional"; readonly conditions: readonly string[] };

/**
 * Effective access as Azure decides it: deny assignments first, then the union of what the role assignments at and above the
 * scope grant, each role giving its actions minus its notActions. Source: "What is Azure role-based access control?", how
 * Azure RBAC determines if a user has access to a resource.
 */
export function effectiveAccess(input: AccessInput): Access {
  const { principalId, assignments, denyAssignments } = input;
  const roles = new Map(input.roleDefinitions.map((role) => [role.guid, compileRole(role)]));
  const denies = denyAssignments.map(compileDeny);
  const groups = new Set(
    assignments.map((assignment) => assignment.principalId).filter((id) => id !== principalId),
  );

  function deniesOf(action: string, scope: string): { blocking: DenyAssignment[]; doubts: Doubt[] } {
    const blocking: DenyAssignment[] = [];
    const doubts: Doubt[] = [];
    for (const deny of denies) {
      const verdict = denyVerdict(deny, action, scope, principalId, groups);
      if (verdict.kind === "blocks") blocking.push(deny.deny);
      if (verdict.kind === "doubt") doubts.push(verdict.doubt);
    }
    return { blocking, doubts };
  }

  function grantsOf(action: string, scope: string): Answer {
    const sure: Grant[] = [];
    const conditional: Grant[] = [];
    const withheld: Grant[] = [];
    const doubts: Doubt[] = [];
    for (const assignment of assignments) {
      if (!reaches(assignment.scope, scope)) continue;
      const role = roles.get(assignment.roleGuid);
      if (role === undefined) {
        doubts.push({ kind: "role-not-found", assignment });
        continue;
      }
      const reach = role.reach(action);
      const own = truthOf(assignment, action);
      const conditions = [
        ...(own === undefined && assignment.condition !== undefined ? [assignment.condition] : []),
        ...(reach.kind === "conditional" ? reach.conditions : []),
      ];
      const grant = { assignment, role: role.definition, conditions };
      if (reach.kind === "withheld") withheld.push(grant);
      if (reach.kind === "withheld" || reach.kind === "nothing" || own === false) continue;
      (conditions.length > 0 ? conditional : sure).push(grant);
    }
    if (sure.length > 0) return { kind: "allowed", by: sure };
    if (conditional.length > 0) return { kind: "depends-on-condition", by: conditional };
    if (doubts.length > 0) return { kind: "unknown", doubts };
    return { kind: "denied", by: [], withheld };
  }

  return {
    may(action, scope) {
      const { blocking, doubts } = deniesOf(action, scope);
      if (blocking.length > 0) return { kind: "denied", by: blocking, withheld: [] };
      const granted = grantsOf(action, scope);
      if (granted.kind === "denied" || doubts.length === 0) return granted;
      return {
        kind: "unknown",
        doubts: granted.kind === "unknown" ? [...doubts, ...granted.doubts] : doubts,
      };
    },
  };
}

/** Versions of the condition language whose frame this room reads. */
const CONDITION_VERSION = /^[12](\.0)?$/;

function truthOf(
  { condition, conditionVersion }: Pick<RoleAssignment, "condition" | "conditionVersion">,
  action: string,
): Truth {
  if (condition === undefined || condition.trim() === "") return true;
  if (conditionVersion !== undefined && !CONDITION_VERSION.test(conditionVersion)) return undefined;
  return conditionFor(condition, action);
}

function compileRole(definition: RoleDefinition): {
  definition: RoleDefinition;
  reach: (action: string) => Reach;
} {
  const blocks = definition.permissions.map((permission) => ({
    permission,
    in: actionMatcher(permission.actions),
    out: actionMatcher(permission.notActions),
  }));
  return {
    definition,
    reach(action) {
      const holding = blocks.filter((block) => block.in(action));
      const granting = holding.filter((block) => !block.out(action)).map(({ permission }) => permission);
      const truths = granting.map((permission) => truthOf(permission, action));
      if (truths.includes(true)) return { kind: "granted" };
      if (truths.includes(undefined)) {
        const open = granting.filter((_, index) => truths[index] === undefined);
        return { kind: "conditional", conditions: open.flatMap(({ condition }) => condition ?? []) };
      }
      return { kind: holding.length > granting.length ? "withheld" : "nothing" };
    },
  };
}
