import type { AccessRole } from "./input.ts";
import {
  NOTHING,
  Permissions,
  SURE,
  WITHHELD,
  type Action,
  type NumberedRole,
  type Plane,
  type Reach,
} from "./role.ts";
import { bitsAt, RoleIndex, wordsFor } from "./role-index.ts";

/** By what the index tells; undefined for what hangs on conditions, whose judging takes longer anyway. */
const TOLD: readonly (Reach | undefined)[] = [NOTHING, SURE, WITHHELD, undefined];
/** Distinct actions that are told apart at a time, and words of what is known of them; streams may name any number. */
const MOST_ACTIONS = 65_536;
const MOST_WORDS = 4_194_304;

/** Numbers actions and roles, and keeps in one dense table what each role says of each requested action. */
export class Actions {
  /** Numbers by the text of the request. */
  readonly #control = new Map<string, number>();
  readonly #data = new Map<string, number>();
  #actions: Action[] = [];
  readonly #numbers = new Map<AccessRole, number>();
  readonly #roles: AccessRole[] = [];
  /** By the number of a role; of those only whose conditions had to be looked at. */
  readonly #permissions: (Permissions | undefined)[] = [];
  #index: RoleIndex | undefined;
  /** A row for each action, and in it two bits for each role. */
  #table = new Int32Array(0);
  /** Words of a row. */
  #width = 0;

  /** Gives the role a number; what was learned is learned anew where the role was not there before. */
  number<R extends AccessRole>(definition: R): NumberedRole<R> {
    let number = this.#numbers.get(definition);
    if (number === undefined) {
      number = this.#roles.push(definition) - 1;
      this.#numbers.set(definition, number);
      if (this.#index !== undefined) this.#forget();
    }
    return { definition, number };
  }

  /** The number of an action; it is good until another action is requested. */
  of(text: string, plane: Plane): number {
    const known = plane === "control" ? this.#control.get(text) : this.#data.get(text);
    return known ?? this.#add(text, plane);
  }

  /** By its number. */
  action(number: number): Action {
    const action = this.#actions[number];
    if (action === undefined) throw new Error("an action without a number");
    return action;
  }

  #add(text: string, plane: Plane): number {
    if (this.#actions.length >= MOST_ACTIONS || this.#actions.length * this.#width > MOST_WORDS)
      this.#forget();
    if (this.#index === undefined) {
      this.#index = new RoleIndex(this.#roles);
      this.#width = wordsFor(this.#roles.length);
    }
    const action = actionOf(text, plane);
    const number = this.#actions.push(action) - 1;
    if (this.#table.length < (number + 1) * this.#width) {
      const longer = new Int32Array(Math.max(16, number * 2) * this.#width);
      longer.set(this.#table);
      this.#table = longer;
    }
    this.#index.fill(this.#table, number * this.#width, this.#width, action);
    (plane === "control" ? this.#control : this.#data).set(text, number);
    return number;
  }

  #forget(): void {
    this.#control.clear();
    this.#data.clear();
    this.#actions = [];
    this.#table = new Int32Array(0);
    this.#index = undefined;
  }

  /** What a role says of the action. */
  reach(action: number, role: number): Reach {
    return TOLD[bitsAt(this.#table, action * this.#width, role)] ?? this.#match(action, role);
  }

  #match(action: number, role: number): Reach {
    const definition = this.#roles[role];
    if (definition === undefined) return NOTHING;
    const permissions = (this.#permissions[role] ??= new Permissions(definition.permissions));
    return permissions.reach(this.action(action));
  }
}

function actionOf(written: string, plane: Plane): Action {
  const text = written.toLowerCase();
  const slash = text.indexOf("/");
  return { text, namespace: slash === -1 ? "" : text.slice(0, slash), plane };
}
