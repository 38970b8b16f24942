import { judgeCondition, readCondition, type Condition, type ConditionVerdict } from "./condition.ts";
import type { Circumstances } from "./condition/evaluate.ts";
import type { Role } from "./input.ts";
import type { Permission } from "./model.ts";
import { lowerMatcher, type ActionMatcher } from "./pattern.ts";

/** Which plane an action belongs to: wildcards of one never reach the other. */
export type Plane = "control" | "data";

/** What permissions say of one action before conditions. */
export interface Reach {
  /** A permission without a condition holds the action. */
  readonly sure: boolean;
  /** Conditions of the permissions that hold it under one. */
  readonly conditions: readonly Condition[];
  /** A permission lists the action and takes it away again. */
  readonly withheld: boolean;
}

export const NOTHING: Reach = { sure: false, conditions: [], withheld: false };
const SURE: Reach = { sure: true, conditions: [], withheld: false };
const WITHHELD: Reach = { sure: false, conditions: [], withheld: true };
/** By code. */
const PLAIN: readonly (Reach | undefined)[] = [undefined, NOTHING, SURE, WITHHELD];

interface Block {
  readonly in: ActionMatcher;
  readonly out: ActionMatcher;
  readonly condition: Condition;
}

/**
 * The permissions of a role or a deny assignment, compiled: each gives its actions minus its notActions, and together they
 * give what any of them gives. Source: "Understand Azure role definitions", Actions and NotActions.
 */
export class Permissions {
  readonly #blocks: Readonly<Record<Plane, readonly Block[]>>;
  /** What an action came to, by the number of the action: an index of {@link PLAIN}. */
  #codes = new Uint8Array(0);
  #generation: object | undefined;

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
        return actions.length === 0 ? [] : [{ in: lowerMatcher(actions), out: lowerMatcher(not), condition }];
      });
    this.#blocks = {
      control: blocks(({ actions, notActions }) => [actions, notActions]),
      data: blocks(({ dataActions, notDataActions }) => [dataActions, notDataActions]),
    };
  }

  /** What the permissions say of the action; {@link NOTHING} itself where they neither grant it nor take it away. */
  reach(action: ActionNumber): Reach {
    const code = this.#generation === action.generation ? this.#codes[action.number] : undefined;
    return PLAIN[code ?? 0] ?? this.#learn(action);
  }

  #learn({ action, plane, number, generation }: ActionNumber): Reach {
    if (this.#generation !== generation) {
      this.#codes = new Uint8Array(64);
      this.#generation = generation;
    }
    if (number >= this.#codes.length) {
      const longer = new Uint8Array(2 ** (Math.floor(Math.log2(number)) + 1));
      longer.set(this.#codes);
      this.#codes = longer;
    }
    const reach = this.#match(action, plane);
    // What hangs on conditions stays 0 and is matched again: it is rare, and its judging takes longer anyway.
    this.#codes[number] = Math.max(0, PLAIN.indexOf(reach));
    return reach;
  }

  #match(action: string, plane: Plane): Reach {
    let withheld = false;
    const conditions: Condition[] = [];
    for (const block of this.#blocks[plane]) {
      if (!block.in(action)) continue;
      if (block.out(action)) withheld = true;
      else if (block.condition.kind === "none") return SURE;
      else conditions.push(block.condition);
    }
    if (conditions.length > 0) return { sure: false, conditions, withheld };
    return withheld ? WITHHELD : NOTHING;
  }
}

/** Distinct actions that are told apart at a time; streams may ask about any number of them. */
const MOST_ACTIONS = 65_536;

/** An action of one plane, lower case, and its number among those asked lately. */
export interface ActionNumber {
  readonly action: string;
  readonly plane: Plane;
  readonly number: number;
  /** Which numbering: after too many actions a new one begins. */
  readonly generation: object;
}

/** Numbers the actions that are asked about. */
export class Actions {
  readonly #known: Readonly<Record<Plane, Map<string, ActionNumber>>> = {
    control: new Map(),
    data: new Map(),
  };
  #generation: object = {};
  #next = 0;

  of(text: string, plane: Plane): ActionNumber {
    const known = this.#known[plane].get(text);
    if (known !== undefined) return known;
    if (this.#next >= MOST_ACTIONS) {
      this.#known.control.clear();
      this.#known.data.clear();
      this.#generation = {};
      this.#next = 0;
    }
    const made = { action: text.toLowerCase(), plane, number: this.#next, generation: this.#generation };
    this.#next += 1;
    this.#known[plane].set(text, made);
    return made;
  }
}

export interface CompiledRole<R extends Role> {
  readonly definition: R;
  readonly permissions: Permissions;
}

const compiled = new WeakMap<Role, Permissions>();

/** Compiled once for each definition that is held in memory, whichever worlds it stands in. */
export function compileRole<R extends Role>(definition: R): CompiledRole<R> {
  const permissions = compiled.get(definition) ?? new Permissions(definition.permissions);
  compiled.set(definition, permissions);
  return { definition, permissions };
}

/** Several conditions of which one has to hold: what the first that holds says, else the best of the rest. */
export function anyCondition(conditions: readonly Condition[], about: Circumstances): ConditionVerdict[] {
  const verdicts = conditions.map((condition) => judgeCondition(condition, about));
  const holding = verdicts.find(({ kind }) => kind === "holds");
  if (holding !== undefined) return [holding];
  return verdicts.filter(({ kind }) => kind !== "fails");
}
