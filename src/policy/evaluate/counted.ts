import {
  anyUnknown,
  isArray,
  isUnknown,
  memberOf,
  unknown,
  waitsOf,
  type Truth,
  type Unknown,
  type Value,
} from "../../expression/value.ts";
import { fieldOf } from "./fields.ts";
import type { CountFrame, Selection } from "./select.ts";
import type { Situation } from "./situation.ts";

/** How many members meet the condition of a count, while some of them may or may not. */
export interface MemberRange {
  readonly least: number;
  readonly most: number;
  readonly waits: readonly string[];
}
export type CountedMembers = MemberRange | Unknown;

/** From what the condition says of each member. */
export function rangeOf(answers: readonly Truth[]): MemberRange {
  const least = answers.filter((answer) => answer === true).length;
  const open = answers.filter(isUnknown);
  return { least, most: least + open.length, waits: open.flatMap(waitsOf) };
}

/** A comparison with a number that lies in a range: known where every number of the range gives the same. */
export function inRange({ least, most, waits }: MemberRange, judge: (number: number) => Truth): Truth {
  const answer = judge(least);
  for (let number = least + 1; number <= most; number += 1)
    if (judge(number) !== answer) return unknown(waits);
  return answer;
}

export function isFrames(members: readonly CountFrame[] | Unknown): members is readonly CountFrame[] {
  return Array.isArray(members);
}

/** The members of an array of the resource. */
export function fieldFrames(
  name: string,
  found: Selection["matches"],
  { resource, aliases, memory }: Situation,
): readonly CountFrame[] | Unknown {
  const open = anyUnknown(found.flatMap((one) => (one.open && one.value !== undefined ? [one.value] : [])));
  if (open !== undefined) return open;
  const given = memberOf(resource.body, "type");
  const type = typeof given === "string" ? given : undefined;
  const field = fieldOf(name, type, resource.apiVersion, aliases, memory?.fields);
  if (field.kind !== "path") return [];
  return found
    .filter(({ virtual }) => !virtual)
    .map((one) => ({ kind: "field", name, path: field.path, found: one }));
}

/**
 * The documented limit on the values of one count, times those of the counts around it. A published built-in counts over
 * 115 values and works, so that nobody can tell what is beyond the limit.
 */
const MOST_ITERATIONS = 100;

/** The members of a list that the rule gives, within the counts of `frames`. */
export function valueFrames(
  name: string,
  of: Value,
  frames: readonly CountFrame[],
): readonly CountFrame[] | Unknown {
  if (isUnknown(of)) return of;
  const values = isArray(of) ? of : of === null ? [] : [of];
  const outer = frames.reduce((product, frame) => product * (frame.kind === "value" ? frame.size : 1), 1);
  if (values.length * outer > MOST_ITERATIONS)
    return unknown([
      `what a count over ${String(values.length * outer)} values gives: the service documents a limit of ${String(MOST_ITERATIONS)}`,
    ]);
  const size = values.length;
  return values.map((value) => ({ kind: "value", name, value, size }));
}
