import type { Guid } from "../base/names.ts";
import type { Instant } from "../base/time.ts";
import type { AccessDecision as AnyAnswer, Doubt as AnyDoubt, Grant as AnyGrant } from "./decision.ts";
import type { Attributes } from "./condition/attributes.ts";
import { AccessEngine } from "./engine.ts";
import { membershipOf } from "./membership.ts";
import type { DenyAssignment, RoleAssignment, RoleDefinition } from "./model.ts";

/** What decides the access of one principal. */
export interface AccessInput {
  readonly principalId: Guid;
  /**
   * The assignments that reach the principal, its groups' included; one whose principal is another id came through that
   * group. Listed for the subscription of the questions: at, above and below it.
   */
  readonly assignments: readonly RoleAssignment[];
  /** Those that the principal, or a group of it, may activate; listed like the assignments. */
  readonly eligible?: readonly RoleAssignment[];
  readonly roleDefinitions: readonly RoleDefinition[];
  readonly denyAssignments: readonly DenyAssignment[];
}

export type EffectiveGrant = AnyGrant<RoleAssignment, RoleDefinition>;
export type EffectiveDoubt = AnyDoubt<RoleAssignment, DenyAssignment>;
export type EffectiveDecision = AnyAnswer<RoleAssignment, RoleDefinition, DenyAssignment>;

/** What may be known beside action and scope. */
export interface RequestDetails {
  readonly at?: Instant;
  readonly attributes?: Attributes;
}

/** Answers questions about one principal. */
export interface Access {
  /** May the principal do the control plane action (`Microsoft.Sql/servers/write`) at the scope? */
  may(action: string, scope: string, beside?: RequestDetails): EffectiveDecision;
}

/** The engine over the assignments of one principal, as `assignedTo` lists them. */
export function effectiveAccess(input: AccessInput): Access {
  const { principalId, assignments, eligible = [], roleDefinitions, denyAssignments } = input;
  const through = new Set(
    [...assignments, ...eligible].map((one) => one.principalId).filter((id) => id !== principalId),
  );
  // A tenant has some seven hundred roles, of which a principal has a few: the others say nothing here.
  const named = new Set([...assignments, ...eligible].map(({ roleGuid }) => roleGuid.toLowerCase()));
  const engine = new AccessEngine<RoleAssignment, RoleDefinition, DenyAssignment>({
    roleDefinitions: roleDefinitions.filter(({ guid }) => named.has(guid.toLowerCase())),
    assignments,
    eligible,
    denyAssignments,
    membership: membershipOf([...through].map((group) => ({ member: principalId, group }))),
    // A group without a role shows in no list, so that a deny assignment may name one that the principal is in.
    groupsComplete: false,
  });
  return {
    may(action, scope, beside = {}) {
      return engine.decide({ principal: principalId, action, plane: "control", scope, ...beside });
    },
  };
}
