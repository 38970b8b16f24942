import type { ActionMatcher } from "../pattern.ts";

export const SOURCES = ["request", "resource", "principal", "environment"] as const;
export type Source = (typeof SOURCES)[number];

/** `@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]` */
export interface Attribute {
  readonly source: Source;
  /** What stands between the brackets, as written. */
  readonly name: string;
}

export type Scalar = string | number | boolean;

export type Operand =
  | { readonly kind: "attribute"; readonly attribute: Attribute }
  /** One value, or several in braces. */
  | { readonly kind: "values"; readonly values: readonly Scalar[]; readonly braces: boolean };

export type Family = "string" | "numeric" | "datetime" | "bool" | "guid";
export type Relation =
  "equals" | "startswith" | "like" | "lessthan" | "lessthanequals" | "greaterthan" | "greaterthanequals";
export type Quantifier = "any" | "all";

export interface Comparison {
  /** As the documentation spells it. */
  readonly name: string;
  readonly family: Family;
  readonly relation: Relation;
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  /** `ForAnyOfAllValues:` and its like: over the values on the left, then over those on the right. */
  readonly over?: { readonly left: Quantifier; readonly right: Quantifier };
}

export type Junction = "and" | "or";

export type Node =
  | { readonly kind: Junction; readonly parts: readonly Node[] }
  /** AND and OR side by side without parentheses: the documentation calls their order ambiguous. */
  | { readonly kind: "mixed"; readonly parts: readonly Node[]; readonly between: readonly Junction[] }
  | { readonly kind: "not"; readonly part: Node }
  | { readonly kind: "action"; readonly pattern: string; readonly matches: ActionMatcher }
  | { readonly kind: "suboperation"; readonly pattern: string; readonly matches: ActionMatcher }
  | { readonly kind: "exists"; readonly attribute: Attribute }
  | {
      readonly kind: "compare";
      readonly left: Operand;
      readonly comparison: Comparison;
      readonly right: Operand;
    };
