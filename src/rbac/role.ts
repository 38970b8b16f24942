import { judgeCondition, readCondition, type RoleCondition, type ConditionVerdict } from "./condition.ts";
import type { Circumstances } from "./condition/evaluate.ts";
import type { AccessRole } from "./input.ts";
import type { Permission } from "./model.ts";
import { Patterns } from "./pattern.ts";

/** Which plane an action belongs to: wildcards of one never reach the other. */
export type Plane = "control" | "data";

/** An action of one plane. */
export interface Action {
  /** Lower case. */
  readonly text: string;
  /** `microsoft.sql`; empty where the action has no slash. */
  readonly namespace: string;
  readonly plane: Plane;
}

/** What permissions say of one action before conditions. */
export interface Reach {
  /** A permission without a condition holds the action. */
  readonly sure: boolean;
  /** Conditions of the permissions that hold it under one. */
  readonly conditions: readonly RoleCondition[];
  /** A permission lists the action and takes it away again. */
  readonly withheld: boolean;
}

export const NOTHING: Reach = { sure: false, conditions: [], withheld: false };
export const SURE: Reach = { sure: true, conditions: [], withheld: false };
export const WITHHELD: Reach = { sure: false, conditions: [], withheld: true };

interface Block {
  readonly in: Patterns;
  readonly out: Patterns;
  readonly condition: RoleCondition;
}

/**
 * The permissions of a role or a deny assignment, compiled: each gives its actions minus its notActions, and together they
 * give what any of them gives. Source: "Understand Azure role definitions", Actions and NotActions.
 */
export class Permissions {
  readonly #blocks: Readonly<Record<Plane, readonly Block[]>>;

  constructor(permissions: readonly Permission[]) {
    const conditions = permissions.map(({ condition, conditionVersion }) =>
      readCondition(condition, conditionVersion),
    );
    const blocks = (
      of: (permission: Permission) => readonly [readonly string[], readonly string[]],
    ): Block[] =>
      permissions.flatMap((permission, index) => {
        const [actions, not] = of(permission);
        const condition = conditions[index] ?? { kind: "none" };
        return actions.length === 0 ? [] : [{ in: new Patterns(actions), out: new Patterns(not), condition }];
      });
    this.#blocks = {
      control: blocks(({ actions, notActions }) => [actions, notActions]),
      data: blocks(({ dataActions, notDataActions }) => [dataActions, notDataActions]),
    };
  }

  /** What the permissions say of the action; {@link NOTHING} itself where they neither grant it nor take it away. */
  reach({ text, namespace, plane }: Action): Reach {
    let withheld = false;
    let conditions: RoleCondition[] | undefined;
    for (const block of this.#blocks[plane]) {
      if (!block.in.hold(text, namespace)) continue;
      if (block.out.hold(text, namespace)) withheld = true;
      else if (block.condition.kind === "none") return SURE;
      else (conditions ??= []).push(block.condition);
    }
    if (conditions !== undefined) return { sure: false, conditions, withheld };
    return withheld ? WITHHELD : NOTHING;
  }
}

export interface NumberedRole<R extends AccessRole> {
  readonly definition: R;
  /** Among the roles that are told apart. */
  readonly number: number;
}

/** Several conditions of which one has to hold: what the first that holds says, else the best of the rest. */
export function anyCondition(conditions: readonly RoleCondition[], about: Circumstances): ConditionVerdict[] {
  const verdicts = conditions.map((condition) => judgeCondition(condition, about));
  const holding = verdicts.find(({ kind }) => kind === "holds");
  if (holding !== undefined) return [holding];
  return verdicts.filter(({ kind }) => kind !== "fails");
}
