import { attempt } from "../../expression/failure.ts";
import { stringOf } from "../../expression/functions/plain.ts";
import { isArray, isObject, isUnknown, type Value } from "../../expression/value.ts";
import type { Disputed } from "../evaluate/disputed.ts";
import type { Constraint, Requirement, Candidate } from "./edits.ts";
import { compare } from "../evaluate/operators.ts";
import { regions } from "../evaluate/select.ts";
import type { Operator } from "../rule.ts";

const OPPOSITES: readonly (readonly [Operator, Operator])[] = [
  ["equals", "notEquals"],
  ["like", "notLike"],
  ["match", "notMatch"],
  ["matchInsensitively", "notMatchInsensitively"],
  ["contains", "notContains"],
  ["in", "notIn"],
  ["containsKey", "notContainsKey"],
  ["less", "greaterOrEquals"],
  ["greater", "lessOrEquals"],
];

/** The comparison that holds where this one does not. */
export function negation({ operator, value }: Requirement): Requirement {
  if (operator === "exists") return { operator, value: !isTrue(value) };
  for (const [one, other] of OPPOSITES) {
    if (operator === one) return { operator: other, value };
    if (operator === other) return { operator: one, value };
  }
  return { operator, value };
}

function isTrue(value: Value): boolean {
  return value === true || (typeof value === "string" && value.toLowerCase() === "true");
}

/** A comparison that a value has to meet; `inRegions` compares names of regions in any spelling. */
export function constraintOf(must: Requirement, disputed: Disputed, inRegions: boolean): Constraint {
  const wanted = inRegions ? regions(must.value) : must.value;
  return {
    must: must.operator === "exists" && isTrue(must.value) ? [] : [must],
    meets(value) {
      const own = inRegions && value !== undefined ? regions(value) : value;
      const answer = attempt(() => compare(must.operator, own, wanted, { disputed }));
      return answer.ok && answer.value === true;
    },
  };
}

/** What is known of the place that a value is for. */
export interface PropertySetting {
  readonly before: Value | undefined;
  /** Tags are text only. */
  readonly isTag: boolean;
  /** What other conditions of the rule compare the same field with. */
  readonly vocabulary: readonly Value[];
}

/** Values of Azure's own enumerations that are used in pairs. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["Enabled", "Disabled"],
  ["Allow", "Deny"],
  ["On", "Off"],
];

/** Ways to meet a constraint, whether or not they do: those that do not are left out by the caller. */
export function candidatesFor({ operator, value }: Requirement, setting: PropertySetting): Candidate[] {
  const typed = (one: Value): Value => typedLike(one, setting);
  const values = (of: readonly Value[], cost: number): Candidate[] =>
    of.filter((one) => !isUnknown(one)).map((one) => ({ kind: "value", value: typed(one), cost }));
  const any = (of: readonly Value[], cost: number): Candidate[] =>
    of.map((one) => ({ kind: "any", value: typed(one), cost }));
  const free = any(["value", 1, true], 3);
  const known = values(setting.vocabulary, 1);
  const remove: Candidate = { kind: "remove", cost: 4 };
  switch (operator) {
    case "equals":
      return values([value], 0);
    case "in":
      return values(isArray(value) ? value : [value], 0);
    case "notEquals":
    case "notIn": {
      const unwanted = isArray(value) ? value : [value];
      return [...values(unwanted.flatMap(paired), 0), ...known, ...free, remove];
    }
    case "like":
    case "match":
    case "matchInsensitively":
      return [...known, ...(typeof value === "string" ? shapes(operator, value, values, any) : [])];
    case "contains":
      return [...known, ...any([`x${stringOf(value)}x`, value], 2)];
    case "less":
    case "greater":
    case "lessOrEquals":
    case "greaterOrEquals": {
      const steps = typeof value === "number" ? [value, value + 1, value - 1] : [value];
      // A text among numbers is what fails, so that its type is not kept.
      const ordered = typeof value === "number" ? steps.map((one) => literal(one, 0)) : values(steps, 0);
      return [...ordered, ...known];
    }
    case "exists":
      return isTrue(value)
        ? [...values(setting.vocabulary.flatMap(paired), 0), ...known, ...any(["value", 1, true], 2)]
        : [remove];
    default:
      return [...known, ...free, remove];
  }
}

function literal(value: Value, cost: number): Candidate {
  return { kind: "value", value, cost };
}

function paired(value: Value): Value[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value !== "string") return [];
  const lower = value.toLowerCase();
  if (lower === "true" || lower === "false") return [lower === "false"];
  return PAIRS.flatMap(([one, other]) =>
    lower === one.toLowerCase() ? [other] : lower === other.toLowerCase() ? [one] : [],
  );
}

type CandidateSource = (of: readonly Value[], cost: number) => Candidate[];

function shapes(
  operator: Operator,
  pattern: string,
  values: CandidateSource,
  any: CandidateSource,
): Candidate[] {
  if (operator !== "like")
    return any([pattern.replaceAll("#", "0").replaceAll("?", "a").replaceAll(".", "a")], 3);
  return pattern.includes("*") ? any([pattern.replaceAll("*", "x")], 3) : values([pattern], 0);
}

/** Rules often write `"true"` for true; a property gets the type that it had, else the plain one, and a tag text. */
function typedLike(value: Value, { before, isTag }: PropertySetting): Value {
  if (isArray(value) || isObject(value) || value === null) return value;
  if (isTag || typeof before === "string") return stringOf(value);
  if (typeof value !== "string") return value;
  const lower = value.toLowerCase();
  if (lower === "true" || lower === "false") return lower === "true";
  return typeof before === "number" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}
