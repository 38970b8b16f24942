import type { AccessRole } from "./input.ts";
import { PatternMap } from "./pattern.ts";
import type { Action, Plane } from "./role.ts";

/** What a role says of an action; `CONDITIONAL` where that hangs on a condition of the role itself. */
export const SILENT = 0;
export const GRANTS = 1;
export const TAKES_AWAY = 2;
export const CONDITIONAL = 3;

/** The blocks of permissions of all roles, by the patterns that they hold: each pattern is tried once, whichever roles have it. */
class Blocks {
  readonly #in = new PatternMap();
  readonly #out = new PatternMap();
  readonly #roles: number[] = [];
  readonly #conditional: boolean[] = [];
  /** Of the action that is looked at now. */
  readonly #takenAway: boolean[] = [];

  add(role: number, actions: readonly string[], notActions: readonly string[], conditional: boolean): void {
    if (actions.length === 0) return;
    const block = this.#roles.push(role) - 1;
    this.#conditional.push(conditional);
    this.#takenAway.push(false);
    for (const pattern of actions) this.#in.add(pattern, block);
    for (const pattern of notActions) this.#out.add(pattern, block);
  }

  /** Tells of each role that is not silent, any number of times, what one of its blocks says. */
  each({ text, namespace }: Action, record: (role: number, says: number) => void): void {
    const out = this.#out.matching(text, namespace);
    for (const list of out) for (const block of list) this.#takenAway[block] = true;
    for (const list of this.#in.matching(text, namespace)) {
      for (const block of list) {
        const says = this.#conditional[block] === true ? CONDITIONAL : GRANTS;
        record(this.#roles[block] ?? 0, this.#takenAway[block] === true ? TAKES_AWAY : says);
      }
    }
    for (const list of out) for (const block of list) this.#takenAway[block] = false;
  }
}

/** Which of two things that blocks of one role say decides: granted surely, then under a condition. */
const WEIGHT = [0, 3, 1, 2];

/** Finds at once what many roles say of one action. */
export class RoleIndex {
  readonly #planes: Readonly<Record<Plane, Blocks>> = { control: new Blocks(), data: new Blocks() };

  constructor(roles: readonly AccessRole[]) {
    for (const [number, { permissions }] of roles.entries()) {
      for (const { actions, notActions, dataActions, notDataActions, condition = "" } of permissions) {
        const conditional = condition.trim() !== "";
        this.#planes.control.add(number, actions, notActions, conditional);
        this.#planes.data.add(number, dataActions, notDataActions, conditional);
      }
    }
  }

  /** Writes what each role says to its place in the row, which holds nothing but {@link SILENT} before. */
  fill(row: Uint8Array, action: Action): void {
    this.#planes[action.plane].each(action, (role, says) => {
      if ((WEIGHT[row[role] ?? 0] ?? 0) < (WEIGHT[says] ?? 0)) row[role] = says;
    });
  }
}
