import type { Instant } from "../base/time.ts";
import type { Attributes } from "./condition/attributes.ts";
import type { Open } from "./condition/open.ts";
import type { Assignment, Deny, Role } from "./input.ts";
import type { Plane } from "./role.ts";

/** May the principal do the action at the scope at that time? */
export interface Question {
  readonly principal: string;
  readonly action: string;
  readonly plane: Plane;
  readonly scope: string;
  readonly at?: Instant;
  /** What is known of the request, for conditions. */
  readonly attributes?: Attributes;
}

/** An assignment with the definition of its role. */
export interface Grant<A extends Assignment = Assignment, R extends Role = Role> {
  readonly assignment: A;
  readonly role: R;
  /** To be activated first. */
  readonly eligible: boolean;
  /** Conditions, of the assignment or of the role's permission, that leave it open whether the action is granted. */
  readonly open: readonly OpenCondition[];
}

export interface OpenCondition extends Open {
  /** The whole condition, as written. */
  readonly condition: string;
}

/** Why it cannot be told whether an assignment grants. */
export type GrantDoubt<A extends Assignment = Assignment> =
  /** The definition of an assigned role is not among those that are seen. */
  | { readonly kind: "role-not-found"; readonly assignment: A }
  /** A condition is malformed, of another version, or can be read in ways that do not agree. */
  | { readonly kind: "condition"; readonly assignment: A; readonly why: string }
  /** Assigned to a group, and who is in it was not told. */
  | { readonly kind: "membership"; readonly assignment: A }
  /** Assigned at a management group, and whether that stands above the scope was not told. */
  | { readonly kind: "hierarchy"; readonly assignment: A };

/** Why it cannot be told whether a deny assignment blocks. */
export type DenyDoubt<D extends Deny = Deny> =
  /** An effect that no documentation known to this version explains. */
  | { readonly kind: "deny-effect"; readonly deny: D }
  | { readonly kind: "deny-condition"; readonly deny: D; readonly why: string }
  /** It names, or spares, a principal that may be a group of the asked one. */
  | { readonly kind: "deny-group"; readonly deny: D }
  | { readonly kind: "deny-hierarchy"; readonly deny: D };

export type Doubt<A extends Assignment = Assignment, D extends Deny = Deny> =
  | GrantDoubt<A>
  | DenyDoubt<D>
  /** An entry of the input that could not be read. */
  | { readonly kind: "not-read"; readonly where: string };

/** A deny assignment that blocks if its condition holds. */
export interface OpenDeny<D extends Deny = Deny> {
  readonly deny: D;
  readonly open: readonly OpenCondition[];
}

export type Answer<A extends Assignment = Assignment, R extends Role = Role, D extends Deny = Deny> =
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
