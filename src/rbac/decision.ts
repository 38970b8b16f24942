import type { Instant } from "../base/time.ts";
import type { Attributes } from "./condition/attributes.ts";
import type { OpenPart } from "./condition/open.ts";
import type { AccessAssignment, AccessDeny, AccessRole } from "./input.ts";
import type { Plane } from "./role.ts";

/** May the principal do the action at the scope at that time? */
export interface AccessRequest {
  readonly principal: string;
  readonly action: string;
  readonly plane: Plane;
  readonly scope: string;
  readonly at?: Instant;
  /** What is known of the request, for conditions. */
  readonly attributes?: Attributes;
}

/** An assignment with the definition of its role. */
export interface Grant<A extends AccessAssignment = AccessAssignment, R extends AccessRole = AccessRole> {
  readonly assignment: A;
  readonly role: R;
  /** To be activated first. */
  readonly eligible: boolean;
  /** Conditions, of the assignment or of the role's permission, that leave it open whether the action is granted. */
  readonly open: readonly OpenCondition[];
}

export interface OpenCondition extends OpenPart {
  /** The whole condition, as written. */
  readonly condition: string;
}

/** Why it could not be determined whether an assignment grants. */
export type GrantDoubt<A extends AccessAssignment = AccessAssignment> =
  /** The definition of an assigned role is not among those that are seen. */
  | { readonly kind: "role-not-found"; readonly assignment: A }
  /** A condition is malformed, of another version, or can be read in ways that do not agree. */
  | { readonly kind: "condition"; readonly assignment: A; readonly why: string }
  /** Assigned to a group, and who is in it is not known. */
  | { readonly kind: "membership"; readonly assignment: A }
  /** Assigned at a management group, and whether that stands above the scope is not known. */
  | { readonly kind: "hierarchy"; readonly assignment: A };

/** Why it could not be determined whether a deny assignment blocks. */
export type DenyDoubt<D extends AccessDeny = AccessDeny> =
  /** An effect that no documentation known to this version explains. */
  | { readonly kind: "deny-effect"; readonly deny: D }
  | { readonly kind: "deny-condition"; readonly deny: D; readonly why: string }
  /** It names, or spares, a principal that may be a group of the requested one. */
  | { readonly kind: "deny-group"; readonly deny: D }
  | { readonly kind: "deny-hierarchy"; readonly deny: D };

export type Doubt<A extends AccessAssignment = AccessAssignment, D extends AccessDeny = AccessDeny> =
  | GrantDoubt<A>
  | DenyDoubt<D>
  /** An entry of the input that could not be read. */
  | { readonly kind: "not-read"; readonly where: string };

/** A deny assignment that blocks if its condition holds. */
export interface OpenDeny<D extends AccessDeny = AccessDeny> {
  readonly deny: D;
  readonly open: readonly OpenCondition[];
}

export type AccessDecision<
  A extends AccessAssignment = AccessAssignment,
  R extends AccessRole = AccessRole,
  D extends AccessDeny = AccessDeny,
> =
  | { readonly kind: "allowed"; readonly by: readonly Grant<A, R>[] }
  /** Nothing in force grants it; an eligible assignment does once it is activated. */
  | { readonly kind: "after-activation"; readonly by: readonly Grant<A, R>[] }
  | {
      readonly kind: "depends-on-condition";
      /** Those that grant it under a condition, or surely where a deny assignment has the condition. */
      readonly by: readonly Grant<A, R>[];
      readonly denies: readonly OpenDeny<D>[];
    }
  | {
      readonly kind: "denied";
      /** The deny assignments that block; none when nothing grants the action. */
      readonly by: readonly D[];
      /** Roles that hold the action in `actions` and take it away in `notActions`. */
      readonly withheld: readonly Grant<A, R>[];
      /** Assignments of the action whose condition this request does not meet. */
      readonly unmet: readonly Grant<A, R>[];
    }
  | { readonly kind: "unknown"; readonly doubts: readonly Doubt<A, D>[] };
