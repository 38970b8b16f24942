import type { Truth, Value } from "../../expression/value.ts";
import type { Disputed } from "../evaluate/disputed.ts";
import type { Requirement, EditPlan } from "./edits.ts";
import type { MemberScope } from "./occurrences.ts";
import type { Condition, Operand } from "../rule.ts";
import type { Situation } from "../evaluate/situation.ts";

/** What the parts of the search share. */
export interface Search {
  readonly situation: Situation;
  readonly disputed: Disputed;
  /** What the rule compares a field with, by the field's name in lower case. */
  readonly vocabulary: ReadonlyMap<string, readonly Value[]>;
  /** What the rule says of a field that has this value: any other of which it says the same does as well. */
  guards(field: string, value: Value): readonly Requirement[];
  /** Whether an expression of the rule reads the field: guards cannot say what it makes of other values. */
  isRead(field: string): boolean;
  /** Plans under which the condition becomes what the goal says; the empty plan where it is so already. */
  plans(condition: Condition, goal: boolean, scopes: readonly MemberScope[]): readonly EditPlan[];
  /** An operand's value; undefined where it fails or is not known. */
  value(operand: Operand, scopes: readonly MemberScope[]): Value | undefined;
  truth(condition: Condition, scopes: readonly MemberScope[], situation?: Situation): Truth | undefined;
  /** Both goals at once, for every pair of plans. */
  both(a: readonly EditPlan[], b: readonly EditPlan[]): readonly EditPlan[];
}
