import { guid } from "../../base/names.ts";
import { lastSegment } from "../../base/resource-id.ts";
import type { AttributeComparison, Family, AttributeRelation, Scalar } from "./ast.ts";
import { like } from "./like.ts";

/** A value in the form in which its family compares. */
type Comparable = string | number | boolean | bigint;

/** Undefined: the value is not of that family. */
export function comparable(value: Scalar, family: Family): Comparable | undefined {
  switch (family) {
    case "string":
      return String(value);
    case "numeric":
      return numberOf(value);
    case "bool":
      return boolOf(String(value));
    case "guid":
      // A role definition is often given by its whole id.
      return guid(lastSegment(String(value)));
    case "datetime":
      return ticksOf(String(value));
  }
}

/** "Only integers are supported"; beyond what a number holds exactly nothing is claimed. */
function numberOf(value: Scalar): number | undefined {
  if (typeof value === "boolean") return undefined;
  const number =
    typeof value === "number" ? value : /^[+-]?\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

function boolOf(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : undefined;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/i;

/** Ten millionths of a second since 1970: the full precision of `yyyy-mm-ddThh:mm:ss.mmmmmmmZ`. Without a zone it is UTC. */
function ticksOf(text: string): bigint | undefined {
  const [, day = "", time = "00:00:00", fraction = "", zone = "Z"] =
    MOMENT.exec(text.trim())?.map((part: string | undefined) => part) ?? [];
  if (day === "") return undefined;
  const seconds = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}${zone.toUpperCase()}`);
  const written = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(seconds) || written.getUTCDate() !== Number(day.slice(8))) return undefined;
  return BigInt(seconds) * 10_000n + BigInt(fraction.slice(0, 7).padEnd(7, "0"));
}

/** One value against one; undefined where a value is not of the operator's family. */
export function holds(left: Scalar, comparison: AttributeComparison, right: Scalar): boolean | undefined {
  const { family, relation, negated, ignoreCase } = comparison;
  const [a, b] = [comparable(left, family), comparable(right, family)];
  if (a === undefined || b === undefined) return undefined;
  const fold = (value: Comparable): Comparable =>
    ignoreCase && typeof value === "string" ? value.toLowerCase() : value;
  return related(fold(a), relation, fold(b)) !== negated;
}

function related(a: Comparable, relation: AttributeRelation, b: Comparable): boolean {
  switch (relation) {
    case "equals":
      return a === b;
    case "startswith":
      return String(a).startsWith(String(b));
    case "like":
      return like(String(a), String(b));
    case "lessthan":
      return a < b;
    case "lessthanequals":
      return a <= b;
    case "greaterthan":
      return a > b;
    case "greaterthanequals":
      return a >= b;
  }
}
