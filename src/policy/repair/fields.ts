import { sameText } from "../../base/names.ts";
import { deepEquals, isArray, isObject, isUnknown, type Value } from "../../expression/value.ts";
import { CHOSEN } from "../evaluate/disputed.ts";
import { isAlias } from "../evaluate/fields.ts";
import type { Search } from "./search.ts";
import { constraintOf, negation, candidatesFor } from "./candidates.ts";
import { propertyEdit, type Constraint, type Requirement, type Candidate, type EditPlan } from "./edits.ts";
import { occurrencesOf, type ArrayOccurrence, type Occurrence, type MemberScope } from "./occurrences.ts";
import type { PathStep } from "../evaluate/path.ts";
import type { Test } from "../rule.ts";

/** How many values of one field are changed together at most. */
const MOST_OCCURRENCES = 32;

/**
 * Changes of a field that make a test on it hold (`goal` true: for every value) or fail (for one value at least).
 */
export function fieldPlans(
  name: string,
  test: Pick<Test, "operator" | "right">,
  goal: boolean,
  scopes: readonly MemberScope[],
  search: Search,
): readonly EditPlan[] {
  const value = search.value(test.right, scopes);
  const found = occurrencesOf(name, search.situation, scopes);
  if (value === undefined || found === undefined || found.occurrences.length > MOST_OCCURRENCES) return [];
  // Null is compared as the empty text, and cannot be written in a rule.
  const written: Requirement = { operator: test.operator, value: value ?? "" };
  const must = goal ? written : negation(written);
  const isLocation = sameText(name, "location");
  const inRegions = isLocation && search.disputed.locationNormalised === "both-sides";
  const isTag = /^tags([.[]|$)/i.test(name) && !isAlias(name);
  const vocabulary = search.vocabulary.get(name.toLowerCase()) ?? [];
  const about: About = {
    field: name,
    must,
    isTag,
    vocabulary,
    constraint: constraintOf(must, search.disputed, inRegions),
  };
  const arrays = found.arrays.filter(({ rest }) => !rest.includes("all"));
  if (!goal) {
    return [
      ...found.occurrences.flatMap((occurrence) => occurrencePlans(occurrence, about, false)),
      ...arrays.flatMap((array) => arrayPlans(array, about, false)),
    ];
  }
  let plans: readonly EditPlan[] = [[]];
  for (const occurrence of found.occurrences) {
    if (!occurrence.virtual && about.constraint.meets(occurrence.value)) continue;
    const array = occurrence.virtual
      ? arrays.find(({ at }) => String(at) === String(occurrence.at))
      : undefined;
    plans = search.both(
      plans,
      array === undefined ? occurrencePlans(occurrence, about, true) : arrayPlans(array, about, true),
    );
  }
  return plans;
}

/** A rule names `global` for the types that have no region; a resource in a region cannot go there. */
function isGlobal(field: string, candidate: Candidate): boolean {
  if (candidate.kind === "remove" || !sameText(field, "location")) return false;
  return typeof candidate.value === "string" && candidate.value.toLowerCase() === "global";
}

interface About {
  readonly field: string;
  readonly must: Requirement;
  readonly constraint: Constraint;
  readonly isTag: boolean;
  readonly vocabulary: readonly Value[];
}

function occurrencePlans(occurrence: Occurrence, about: About, canDrop: boolean): EditPlan[] {
  const { field, must, constraint } = about;
  const last = occurrence.members.at(-1);
  const drop: EditPlan[] =
    canDrop && last !== undefined
      ? [
          [
            propertyEdit({
              at: last.at,
              field,
              kind: "drop",
              before: last.value,
              constraints: [],
              candidates: [DROP],
            }),
          ],
        ]
      : [];
  if (!occurrence.settable) return drop;
  const before = occurrence.value;
  if (before !== undefined && isArray(before) && /^(not)?contains$/i.test(must.operator))
    return [...containing(occurrence, before, about), ...drop];
  if (must.operator === "containsKey" || must.operator === "notContainsKey")
    return [...keyed(occurrence, about), ...drop];
  const candidates = good(field, candidatesFor(must, { ...about, before }), constraint);
  const plan: EditPlan[] =
    candidates.length === 0
      ? []
      : [
          [
            propertyEdit({
              at: occurrence.at,
              field,
              kind: "value",
              before,
              constraints: [constraint],
              candidates,
            }),
          ],
        ];
  return [...plan, ...drop];
}

const DROP: Candidate = { kind: "remove", cost: 3 };

function good(field: string, candidates: readonly Candidate[], { meets }: Constraint): Candidate[] {
  return candidates.filter(
    (candidate) =>
      !isGlobal(field, candidate) && meets(candidate.kind === "remove" ? undefined : candidate.value),
  );
}

/** A member is added to an array, or every member that equals it is dropped. */
function containing(
  { at }: Occurrence,
  before: readonly Value[],
  { field, must, constraint }: About,
): EditPlan[] {
  if (must.operator === "contains") {
    const candidates: Candidate[] = [{ kind: "value", value: must.value, cost: 1 }];
    const there = [...at, before.length];
    const equal = constraintOf({ operator: "equals", value: must.value }, CHOSEN, false);
    return [
      [propertyEdit({ at: there, field, kind: "grow", before: undefined, constraints: [equal], candidates })],
    ];
  }
  return [
    before.flatMap((member, index) =>
      constraint.meets([member])
        ? []
        : [
            propertyEdit({
              at: [...at, index],
              field,
              kind: "drop",
              before: member,
              constraints: [],
              candidates: [DROP],
            }),
          ],
    ),
  ];
}

function keyed(occurrence: Occurrence, { field, must }: About): EditPlan[] {
  const key = must.value;
  if (typeof key !== "string") return [];
  const object = occurrence.value !== undefined && isObject(occurrence.value) ? occurrence.value : {};
  const name = Object.keys(object).find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
  const candidates: Candidate[] =
    must.operator === "containsKey"
      ? [{ kind: "any", value: "value", cost: 2 }]
      : [{ kind: "remove", cost: 4 }];
  const before = object[name];
  const under = `${field}['${name}']`;
  return [
    [
      propertyEdit({
        at: [...occurrence.at, name],
        field: under,
        kind: "value",
        before,
        constraints: [],
        candidates,
      }),
    ],
  ];
}

/**
 * A new member of an array. Where the goal is that every member meets the test, only a missing array is filled: with
 * such a member, or with none at all.
 */
function arrayPlans({ at, members, missing, rest }: ArrayOccurrence, about: About, all: boolean): EditPlan[] {
  const { field, must, constraint } = about;
  const candidates = good(field, candidatesFor(must, { ...about, before: undefined }), constraint).filter(
    ({ kind }) => kind !== "remove",
  );
  const next = [...at, members.length];
  const base = { field, before: undefined };
  const whole = candidates.flatMap((candidate): Candidate[] => {
    if (candidate.kind === "remove" || (candidate.kind === "any" && rest.length > 0)) return [];
    const value = nested(rest, candidate.value);
    return members.some((member) => same(member, value)) ? [] : [{ ...candidate, value }];
  });
  const constraints = rest.length === 0 ? [constraint] : [];
  const plans: EditPlan[] =
    whole.length === 0
      ? []
      : [[propertyEdit({ ...base, at: next, kind: "grow", constraints, candidates: whole })]];
  // A property of a new member whose value is open is a change of that property, not of the member.
  const open = rest.length === 0 ? [] : candidates.filter(({ kind }) => kind === "any");
  if (whole.length === 0 && open.length > 0) {
    const there = [...next, ...rest.flatMap((step) => (step === "all" ? [] : [step.key]))];
    plans.push([
      propertyEdit({ ...base, at: there, kind: "value", constraints: [constraint], candidates: open }),
    ]);
  }
  if (all && missing) {
    const none: Candidate[] = [{ kind: "value", value: [], cost: 3 }];
    plans.push([
      propertyEdit({ at, field, kind: "value", before: undefined, constraints: [], candidates: none }),
    ]);
  }
  return plans;
}

function same(a: Value, b: Value): boolean {
  const answer = deepEquals(a, b);
  return !isUnknown(answer) && answer;
}

function nested(rest: readonly PathStep[], value: Value): Value {
  return rest.reduceRight<Value>((inner, step) => (step === "all" ? [inner] : { [step.key]: inner }), value);
}
