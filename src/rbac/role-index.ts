import type { AccessRole } from "./input.ts";
import { PatternMap } from "./pattern.ts";
import type { Action, Plane } from "./role.ts";

/** What a role says of an action; `CONDITIONAL` where that hangs on a condition of the role itself. */
export const SILENT = 0;
export const GRANTS = 1;
export const TAKES_AWAY = 2;
export const CONDITIONAL = 3;

/** Of two bits for each role, the first of 32 roles stand in one word and the second in the next. */
const PER_WORD = 32;

/** How many words hold two bits for each of so many roles. */
export function wordsFor(roles: number): number {
  return Math.ceil(roles / PER_WORD) * 2;
}

/** What the two bits of a role are. @param start of the row */
export function bitsAt(words: Int32Array, start: number, role: number): number {
  const at = start + (role >> 5) * 2;
  const bit = role & 31;
  return (((words[at] ?? 0) >>> bit) & 1) | ((((words[at + 1] ?? 0) >>> bit) & 1) << 1);
}

function setBits(words: Int32Array, start: number, role: number, says: number): void {
  const at = start + (role >> 5) * 2;
  const bit = 1 << (role & 31);
  words[at] = says & GRANTS ? (words[at] ?? 0) | bit : (words[at] ?? 0) & ~bit;
  words[at + 1] = says & TAKES_AWAY ? (words[at + 1] ?? 0) | bit : (words[at + 1] ?? 0) & ~bit;
}

/** Roles that say all they say of a plane without a condition and at once, as nearly all do: all of them are worked out together. */
class PlainRoles {
  readonly #in = new PatternMap();
  readonly #out = new PatternMap();

  add(role: number, actions: readonly string[], notActions: readonly string[]): void {
    for (const pattern of actions) this.#in.add(pattern, role);
    for (const pattern of notActions) this.#out.add(pattern, role);
  }

  /** Writes into a row that contains nothing but {@link SILENT}. */
  fill(row: Int32Array, start: number, width: number, { text, namespace }: Action): void {
    for (const numbers of this.#in.matching(text, namespace)) numbers.mark(row, start);
    for (const numbers of this.#out.matching(text, namespace)) numbers.mark(row, start + 1);
    for (let at = start; at < start + width; at += 2) {
      const [listed = 0, out = 0] = [row[at], row[at + 1]];
      row[at] = listed & ~out;
      row[at + 1] = listed & out;
    }
  }
}

/** The blocks of permissions of the other roles, by the patterns that they hold: each pattern is tried once, whichever roles have it. */
class Blocks {
  readonly #in = new PatternMap();
  readonly #out = new PatternMap();
  readonly #roles: number[] = [];
  readonly #conditional: boolean[] = [];
  /** Of the action that is looked at now. */
  readonly #takenAway: boolean[] = [];

  add(role: number, actions: readonly string[], notActions: readonly string[], conditional: boolean): void {
    const block = this.#roles.push(role) - 1;
    this.#conditional.push(conditional);
    this.#takenAway.push(false);
    for (const pattern of actions) this.#in.add(pattern, block);
    for (const pattern of notActions) this.#out.add(pattern, block);
  }

  /** Tells of each role that is not silent, any number of times, what one of its blocks says. */
  each({ text, namespace }: Action, record: (role: number, says: number) => void): void {
    if (this.#roles.length === 0) return;
    const out = this.#out.matching(text, namespace);
    for (const { list } of out) for (const block of list) this.#takenAway[block] = true;
    for (const { list } of this.#in.matching(text, namespace)) {
      for (const block of list) {
        const says = this.#conditional[block] === true ? CONDITIONAL : GRANTS;
        record(this.#roles[block] ?? 0, this.#takenAway[block] === true ? TAKES_AWAY : says);
      }
    }
    for (const { list } of out) for (const block of list) this.#takenAway[block] = false;
  }
}

/** Which of two things that blocks of one role say decides: granted surely, then under a condition. */
const WEIGHT = [0, 3, 1, 2];

/** Finds at once what many roles say of one action. */
export class RoleIndex {
  readonly #plain: Readonly<Record<Plane, PlainRoles>> = {
    control: new PlainRoles(),
    data: new PlainRoles(),
  };
  readonly #blocks: Readonly<Record<Plane, Blocks>> = { control: new Blocks(), data: new Blocks() };

  constructor(roles: readonly AccessRole[]) {
    for (const [number, { permissions }] of roles.entries()) {
      const blocks = permissions.map(({ condition = "", ...block }) => ({
        ...block,
        conditional: condition.trim() !== "",
      }));
      for (const plane of ["control", "data"] as const) {
        const own = blocks.flatMap(({ conditional, ...block }) => {
          const [actions, not] =
            plane === "control"
              ? [block.actions, block.notActions]
              : [block.dataActions, block.notDataActions];
          return actions.length === 0 ? [] : [{ actions, not, conditional }];
        });
        const [first] = own;
        if (own.length === 1 && first?.conditional === false)
          this.#plain[plane].add(number, first.actions, first.not);
        else
          for (const { actions, not, conditional } of own)
            this.#blocks[plane].add(number, actions, not, conditional);
      }
    }
  }

  /** Writes what each role says to its place in the row of so many words, which contains nothing but {@link SILENT} before. */
  fill(row: Int32Array, start: number, width: number, action: Action): void {
    this.#plain[action.plane].fill(row, start, width, action);
    this.#blocks[action.plane].each(action, (role, says) => {
      if ((WEIGHT[bitsAt(row, start, role)] ?? 0) < (WEIGHT[says] ?? 0)) setBits(row, start, role, says);
    });
  }
}
