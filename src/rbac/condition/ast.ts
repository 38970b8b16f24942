import type { ActionMatcher } from "../pattern.ts";

export const SOURCES = ["request", "resource", "principal", "environment"] as const;
export type AttributeSource = (typeof SOURCES)[number];

/** `@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]` */
export interface Attribute {
  readonly source: AttributeSource;
  /** What stands between the brackets, as written. */
  readonly name: string;
}

export type Scalar = string | number | boolean;

export type ConditionOperand =
  | { readonly kind: "attribute"; readonly attribute: Attribute }
  /** One value, or several in braces. */
  | { readonly kind: "values"; readonly values: readonly Scalar[]; readonly braces: boolean };

export type Family = "string" | "numeric" | "datetime" | "bool" | "guid";
export type AttributeRelation =
  "equals" | "startswith" | "like" | "lessthan" | "lessthanequals" | "greaterthan" | "greaterthanequals";
export type Quantifier = "any" | "all";

export interface AttributeComparison {
  /** As the documentation spells it. */
  readonly name: string;
  readonly family: Family;
  readonly relation: AttributeRelation;
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  /** `ForAnyOfAllValues:` and its like: over the values on the left, then over those on the right. */
  readonly over?: { readonly left: Quantifier; readonly right: Quantifier };
}

export type Junction = "and" | "or";

export type ConditionNode =
  | { readonly kind: Junction; readonly parts: readonly ConditionNode[] }
  /** AND and OR side by side without parentheses: the documentation calls their order ambiguous. */
  | {
      readonly kind: "mixed";
      readonly parts: readonly ConditionNode[];
      readonly between: readonly Junction[];
    }
  | { readonly kind: "not"; readonly part: ConditionNode }
  | { readonly kind: "action"; readonly pattern: string; readonly matches: ActionMatcher }
  | { readonly kind: "suboperation"; readonly pattern: string; readonly matches: ActionMatcher }
  | { readonly kind: "exists"; readonly attribute: Attribute }
  | {
      readonly kind: "compare";
      readonly left: ConditionOperand;
      readonly comparison: AttributeComparison;
      readonly right: ConditionOperand;
    };
