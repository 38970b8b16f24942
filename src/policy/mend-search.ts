import type { Truth, Value } from "../expression/value.ts";
import type { Disputed } from "./disputed.ts";
import type { Must, Plan } from "./mend-plan.ts";
import type { Standing } from "./mend-spots.ts";
import type { Condition, Operand } from "./rule.ts";
import type { Situation } from "./situation.ts";

/** What the parts of the search share. */
export interface Search {
  readonly situation: Situation;
  readonly disputed: Disputed;
  /** What the rule compares a field with, by the field's name in lower case. */
  readonly vocabulary: ReadonlyMap<string, readonly Value[]>;
  /** What the rule says of a field that has this value: any other of which it says the same does as well. */
  guards(field: string, value: Value): readonly Must[];
  /** Whether an expression of the rule reads the field: what it makes of other values cannot be told by guards. */
  isRead(field: string): boolean;
  /** Plans under which the condition becomes what the goal says; the empty plan where it is so already. */
  plans(condition: Condition, goal: boolean, standing: readonly Standing[]): readonly Plan[];
  /** An operand's value; undefined where it fails or is not known. */
  value(operand: Operand, standing: readonly Standing[]): Value | undefined;
  truth(condition: Condition, standing: readonly Standing[], situation?: Situation): Truth | undefined;
  /** Both goals at once, for every pair of plans. */
  both(a: readonly Plan[], b: readonly Plan[]): readonly Plan[];
}
