import type { Guid } from "../base/names.ts";

export interface Permission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
  /** Attribute-based condition that a role definition itself carries; such a permission grants less than it lists. */
  readonly condition?: string;
  readonly conditionVersion?: string;
}

/** `GET {scope}/providers/Microsoft.Authorization/roleDefinitions` */
export interface RoleDefinition {
  /** The GUID; ids come with and without a subscription in front, so only this compares. */
  readonly guid: Guid;
  readonly roleName: string;
  readonly type: string; // BuiltInRole | CustomRole
  readonly permissions: readonly Permission[];
  readonly assignableScopes: readonly string[];
}

/** `GET {scope}/providers/Microsoft.Authorization/roleAssignments` */
export interface RoleAssignment {
  readonly id: string;
  readonly scope: string;
  readonly roleGuid: Guid;
  readonly principalId: Guid;
  readonly principalType?: string;
  /** Attribute-based condition; a role with one grants less than its definition says. */
  readonly condition?: string;
  readonly conditionVersion?: string;
}

/** What reaches one principal, directly and through its groups (`assignedTo`). */
export interface PrincipalAccess {
  readonly principalId: Guid;
  readonly assignments: readonly RoleAssignment[];
}

export interface DenyPrincipal {
  /** `00000000-0000-0000-0000-000000000000` of type `SystemDefined` is everyone. */
  readonly id: string;
  readonly type?: string;
}

/** `GET {scope}/providers/Microsoft.Authorization/denyAssignments` */
export interface DenyAssignment {
  readonly id: string;
  readonly denyAssignmentName: string;
  readonly scope: string;
  readonly permissions: readonly Permission[];
  readonly doNotApplyToChildScopes: boolean;
  readonly principals: readonly DenyPrincipal[];
  readonly excludePrincipals: readonly DenyPrincipal[];
  /** `enforcing`, or something newer such as an audit mode; absent means enforcing. */
  readonly denyAssignmentEffect?: string;
  readonly condition?: string;
  readonly conditionVersion?: string;
  /** Scopes at and below which it does not apply. */
  readonly excludedScopes?: readonly string[];
}
