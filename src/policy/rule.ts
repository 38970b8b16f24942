import type { Node } from "../expression/ast.ts";
import type { Json } from "./model.ts";

/** A value in a rule: JSON in which any text may be an expression. */
export type Operand =
  | { readonly kind: "literal"; readonly value: Json }
  | { readonly kind: "expression"; readonly source: string; readonly node: Node; readonly reads: number }
  | { readonly kind: "array"; readonly items: readonly Operand[]; readonly reads: number }
  | {
      readonly kind: "object";
      readonly entries: readonly (readonly [string, Operand])[];
      /** What it reads at most, one of READS, as in the two above; it is asked for many times. */
      readonly reads: number;
    };

/** The operators of conditions, in the service's own spelling. */
export const OPERATORS = [
  "equals",
  "notEquals",
  "like",
  "notLike",
  "match",
  "notMatch",
  "matchInsensitively",
  "notMatchInsensitively",
  "contains",
  "notContains",
  "in",
  "notIn",
  "containsKey",
  "notContainsKey",
  "less",
  "lessOrEquals",
  "greater",
  "greaterOrEquals",
  "exists",
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What `count` counts, with the condition that members must meet. */
export type Count =
  | { readonly kind: "field"; readonly field: string; readonly where?: Condition }
  | { readonly kind: "value"; readonly of: Operand; readonly name?: string; readonly where?: Condition };

/** The left side of a test. A field's name may be an expression. */
export type Left =
  | { readonly kind: "field"; readonly field: Operand }
  | { readonly kind: "value"; readonly value: Operand }
  | { readonly kind: "count"; readonly count: Count };

export interface Test {
  readonly kind: "test";
  readonly left: Left;
  readonly operator: Operator;
  readonly right: Operand;
  /** Where the test stands in the rule, for explanations: `if.allOf[1]`. */
  readonly path: string;
}

export type Condition =
  | { readonly kind: "allOf" | "anyOf"; readonly conditions: readonly Condition[] }
  | { readonly kind: "not"; readonly condition: Condition }
  | Test;

/** A policy rule that was read. `details` stay JSON until an effect needs them. */
export interface Rule {
  readonly if: Condition;
  readonly effect: Operand;
  readonly details?: Json;
  /** Names that conditions give to fields without an expression, as written, each once. */
  readonly fields: readonly string[];
}

/** A rule or a reason why it cannot be judged: such a policy is reported, never passed over. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };
