import type { Instant } from "../base/time.ts";
import type { Hierarchy } from "./hierarchy.ts";
import type { Membership } from "./membership.ts";
import type { DenyPrincipal, Permission } from "./model.ts";

/** A role definition, as far as it decides. */
export interface AccessRole {
  /** The last segment of its id. */
  readonly guid: string;
  readonly roleName: string;
  readonly permissions: readonly Permission[];
}

/** A role assignment, or an eligible one. */
export interface AccessAssignment {
  readonly id: string;
  readonly scope: string;
  /** The last segment of the role definition's id: it comes with and without a subscription in front. */
  readonly roleGuid: string;
  readonly principalId: string;
  readonly principalType?: string;
  readonly condition?: string;
  readonly conditionVersion?: string;
  /** First moment at which it is in force, or can be activated. */
  readonly from?: Instant;
  /** First moment at which it no longer is. */
  readonly until?: Instant;
}

export interface AccessDeny {
  readonly id: string;
  readonly denyAssignmentName: string;
  readonly scope: string;
  readonly permissions: readonly Permission[];
  readonly doNotApplyToChildScopes: boolean;
  readonly principals: readonly DenyPrincipal[];
  readonly excludePrincipals: readonly DenyPrincipal[];
  /** Scopes at and below which it does not apply. */
  readonly excludedScopes?: readonly string[];
  readonly denyAssignmentEffect?: string;
  readonly condition?: string;
  readonly conditionVersion?: string;
}

/** Everything that decides who may do what. */
export interface AccessModel<
  A extends AccessAssignment = AccessAssignment,
  R extends AccessRole = AccessRole,
  D extends AccessDeny = AccessDeny,
> {
  readonly roleDefinitions: readonly R[];
  readonly assignments: readonly A[];
  /** May be activated (Privileged Identity Management), and grant nothing before. */
  readonly eligible?: readonly A[];
  readonly denyAssignments?: readonly D[];
  /** Who is in which group. Absent: not known. */
  readonly membership?: Membership;
  /** False: the principal may be in further groups, which hold no role. */
  readonly groupsComplete?: boolean;
  /**
   * Which management groups stand above what. Absent: the assignments were listed for the subscription of the question, and the
   * service lists there those of its own ancestors only; unless `unrelated` says that they come from elsewhere.
   */
  readonly hierarchy?: Hierarchy;
  readonly managementGroups?: "ancestors" | "unrelated";
  /** What could not be read, by where it stood: it might grant or deny. */
  readonly notRead?: { readonly grants: readonly string[]; readonly denies: readonly string[] };
}
