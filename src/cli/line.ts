import { isUtf8 } from "node:buffer";
import type { JsonObject } from "../policy/model.ts";
import type { Line } from "./policy/lines.ts";
import { isDeeperThan, membersOf, type Member } from "./policy/members.ts";
import { MIB } from "../base/bytes.ts";

/** Bytes of one line; more is an error of that line alone. */
export const LONGEST_LINE = 16 * MIB;

/** Reading a large text that is nothing but brackets would take a hundred times its size. */
const LARGE = 1_048_576;
const DEEPEST = 1_000;

/** The text of a line, or why it has none. */
export type LineText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

export function textOf({ number, bytes }: Line): LineText {
  const refused = (why: string): LineText => ({ ok: false, why: `line ${String(number)} ${why}` });
  if (bytes === undefined) return refused(`is longer than ${String(LONGEST_LINE)} bytes`);
  if (!isUtf8(bytes)) return refused("is not UTF-8");
  const text = bytes.toString("utf8").replace(number === 1 ? /^\uFEFF/ : /^(?!)/, "");
  if (text.length > LARGE && isDeeperThan(text, DEEPEST)) return refused("is nested too deeply");
  return { ok: true, text };
}

/** The answer to a line that cannot be judged. */
export function refusal(line: Line, why: string): JsonObject {
  return { id: null, line: line.number, result: "error", why };
}

/** The id that a request states, though it could not be read as a whole. */
export function idOf(json: unknown): string | number | null {
  if (typeof json !== "object" || json === null || !Object.hasOwn(json, "id") || !("id" in json)) return null;
  return typeof json.id === "string" || typeof json.id === "number" ? json.id : null;
}

export interface SplitLine {
  /** The line with a 0 in place of what was taken out. */
  readonly rest: string;
  readonly taken: readonly (readonly [key: string, text: string])[];
}

/** Takes the named members out of the text of an object; undefined where it has to be read as a whole. */
export function partsOf(text: string, names: readonly string[], worthTaking: number): SplitLine | undefined {
  const members = membersOf(text);
  const common =
    members?.filter(({ key }) => names.some((name) => name.toLowerCase() === key.toLowerCase())) ?? [];
  // Twice the same key, or one in another casing: a case for the rules of the request itself.
  const plain = common.every(({ key }) => names.includes(key));
  if (!plain || new Set(common.map(({ key }) => key)).size < common.length) return undefined;
  const large = common.filter(({ from, to }) => to - from >= worthTaking);
  if (large.length === 0) return undefined;
  return {
    rest: without(text, large),
    taken: large.map(({ key, from, to }) => [key, text.slice(from, to)]),
  };
}

function without(text: string, members: readonly Member[]): string {
  let rest = "";
  let at = 0;
  for (const { from, to } of members) {
    rest += `${text.slice(at, from)}0`;
    at = to;
  }
  return rest + text.slice(at);
}
