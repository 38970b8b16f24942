import { smallest } from "../../base/extremes.ts";
import { attempt } from "../../expression/failure.ts";
import { isArray, isUnknown, memberOf, type Value } from "../../expression/value.ts";
import { fieldOf } from "../evaluate/fields.ts";
import type { Search } from "./search.ts";
import { propertyEdit, weight, type EditPlan } from "./edits.ts";
import { occurrencesOf, type ArrayOccurrence, type Occurrences, type MemberScope } from "./occurrences.ts";
import { compare } from "../evaluate/operators.ts";
import type { Condition, Count, Test } from "../rule.ts";

/** How many members a change adds at most, and how many are looked at. */
const MOST_NEW = 4;
const MOST_MEMBERS = 100;

/** A member of a count, with whether it counts now. */
interface Member {
  readonly scopes: readonly MemberScope[];
  readonly counts: boolean | undefined;
  /** Takes it out of the array; undefined for the values of a list. */
  readonly drop: EditPlan | undefined;
}

/** Changes that bring a count to the nearest number, below or above, with which the test holds or fails as wanted. */
export function countPlans(
  count: Count,
  test: Test,
  goal: boolean,
  scopes: readonly MemberScope[],
  search: Search,
): readonly EditPlan[] {
  const wanted = search.value(test.right, scopes);
  if (wanted === undefined) return [];
  const found = count.kind === "field" ? occurrencesOf(count.field, search.situation, scopes) : undefined;
  if (count.kind === "field" && found === undefined) return [];
  const members =
    count.kind === "field" ? fieldMembers(count, found, scopes, search) : listMembers(count, scopes, search);
  if (members.length > MOST_MEMBERS) return [];
  const fits = (number: number): boolean => {
    const answer = attempt(() => compare(test.operator, number, wanted, { disputed: search.disputed }));
    return answer.ok && answer.value === goal;
  };
  const now = members.filter(({ counts }) => counts === true).length;
  const open = members.filter(({ counts }) => counts === undefined).length;
  const plans: EditPlan[] = [];
  // What may or may not count has to be settled either way.
  const fewer = range(now, 0).find((number) => fits(number) && (number < now || open > 0));
  if (fewer !== undefined)
    for (const one of lowered(members, now + open - fewer, count.where, search)) plans.push(one);
  const more = range(now, members.length + MOST_NEW).find(
    (number) => fits(number) && (number > now || open > 0),
  );
  if (more !== undefined) {
    const arrays = (found?.arrays ?? []).filter(({ rest }) => rest.length === 0);
    for (const one of raised(members, more - now, count, arrays, found, scopes, search)) plans.push(one);
  }
  return plans;
}

function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + step * index);
}

function lowered(
  members: readonly Member[],
  by: number,
  where: Condition | undefined,
  search: Search,
): readonly EditPlan[] {
  const repairs = members
    .filter(({ counts }) => counts !== false)
    .map(({ scopes, drop }) => [
      ...(where === undefined ? [] : search.plans(where, false, scopes)),
      ...(drop === undefined ? [] : [drop]),
    ]);
  return cheapest(repairs, by, search);
}

/** The goals that cost least, all together. */
function cheapest(
  repairs: readonly (readonly EditPlan[])[],
  many: number,
  search: Search,
): readonly EditPlan[] {
  const possible = repairs
    .filter((plans) => plans.length > 0)
    .map((plans) => ({ plans, cost: smallest(plans.map(weight)) }))
    .sort((a, b) => a.cost - b.cost);
  if (possible.length < many) return [];
  return possible
    .slice(0, many)
    .reduce<readonly EditPlan[]>((all, { plans }) => search.both(all, plans), [[]]);
}

function raised(
  members: readonly Member[],
  by: number,
  count: Count,
  arrays: readonly ArrayOccurrence[],
  found: Occurrences | undefined,
  scopes: readonly MemberScope[],
  search: Search,
): readonly EditPlan[] {
  const { where } = count;
  if (where === undefined) return addedAny(count, arrays, by);
  const repairs = members
    .filter(({ counts }) => counts !== true)
    .map((member) => search.plans(where, true, member.scopes));
  const [array] = arrays;
  if (count.kind === "value" || array === undefined || found === undefined)
    return cheapest(repairs, by, search);
  const added = range(0, MOST_NEW - 1).map((index): readonly EditPlan[] => {
    const at = [...array.at, array.members.length + index];
    const steps = found.path.steps.length;
    const occurrence = {
      value: {},
      virtual: false,
      open: false,
      settable: true,
      at,
      members: [{ steps, value: {}, at }],
    };
    const frame = { kind: "field", name: count.field, path: found.path, found: occurrence } as const;
    const member = propertyEdit({
      at,
      field: count.field,
      kind: "grow",
      before: undefined,
      constraints: [],
      candidates: [],
    });
    return search
      .plans(where, true, [...scopes, { frame, occurrence }])
      .flatMap((plan) => (plan.length === 0 ? [] : [grown(plan, { ...member, candidates: EMPTY })]));
  });
  return cheapest([...repairs, ...added], by, search);
}

/** Members of any value, for a count of all of them. */
function addedAny(count: Count, [array]: readonly ArrayOccurrence[], by: number): readonly EditPlan[] {
  if (count.kind === "value" || array === undefined) return [];
  return [
    range(0, by - 1).map((index) =>
      propertyEdit({
        at: [...array.at, array.members.length + index],
        field: count.field,
        kind: "grow",
        before: undefined,
        constraints: [],
        candidates: [{ kind: "any", value: "value", cost: 2 }],
      }),
    ),
  ];
}

const EMPTY = [{ kind: "value", value: {}, cost: 1 }] as const;

/** A new member with what the plan asks of it; a member that is one value is that value. */
function grown(plan: EditPlan, member: EditPlan[number]): EditPlan {
  const own = plan.find(({ key }) => key === member.key);
  if (own === undefined) return [member, ...plan];
  const added = { ...own, kind: "grow", before: undefined } as const;
  return plan.map((one) => (one === own ? added : one));
}

function fieldMembers(
  count: Extract<Count, { kind: "field" }>,
  found: Occurrences | undefined,
  scopes: readonly MemberScope[],
  search: Search,
): Member[] {
  const { body, apiVersion } = search.situation.resource;
  const type = memberOf(body, "type");
  const field = fieldOf(
    count.field,
    typeof type === "string" ? type : undefined,
    apiVersion,
    search.situation.aliases,
  );
  if (field.kind !== "path") return [];
  return (found?.occurrences ?? []).flatMap((occurrence): Member[] => {
    if (occurrence.virtual || occurrence.open) return [];
    const frame = { kind: "field", name: count.field, path: field.path, found: occurrence } as const;
    const within = [...scopes, { frame, occurrence }];
    const last = occurrence.members.at(-1);
    const drop: EditPlan | undefined =
      last === undefined
        ? undefined
        : [
            propertyEdit({
              at: last.at,
              field: count.field,
              kind: "drop",
              before: last.value,
              constraints: [],
              candidates: [{ kind: "remove", cost: 3 }],
            }),
          ];
    return [{ scopes: within, counts: counted(count.where, within, search), drop }];
  });
}

function listMembers(
  count: Extract<Count, { kind: "value" }>,
  scopes: readonly MemberScope[],
  search: Search,
): Member[] {
  const of = search.value(count.of, scopes);
  const values: readonly Value[] = of === undefined || of === null ? [] : isArray(of) ? of : [of];
  return values.slice(0, MOST_MEMBERS + 1).map((value): Member => {
    const frame = { kind: "value", name: count.name ?? "default", value, size: values.length } as const;
    const within = [...scopes, { frame }];
    return { scopes: within, counts: counted(count.where, within, search), drop: undefined };
  });
}

function counted(
  where: Condition | undefined,
  scopes: readonly MemberScope[],
  search: Search,
): boolean | undefined {
  if (where === undefined) return true;
  const truth = search.truth(where, scopes);
  return truth === undefined || isUnknown(truth) ? undefined : truth;
}
