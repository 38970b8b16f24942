import { outcome } from "../expression/failure.ts";
import { isArray, isUnknown, memberOf, type Value } from "../expression/value.ts";
import { fieldOf } from "./fields.ts";
import type { Search } from "./mend-search.ts";
import { slot, weight, type Plan } from "./mend-plan.ts";
import { spotsOf, type Row, type Spots, type Standing } from "./mend-spots.ts";
import { compare } from "./operators.ts";
import type { Condition, Count, Test } from "./rule.ts";

/** How many members a change adds at most, and how many are looked at. */
const MOST_NEW = 2;
const MOST_MEMBERS = 100;

/** A member of a count, with whether it counts now. */
interface Member {
  readonly standing: readonly Standing[];
  readonly counts: boolean | undefined;
  /** Takes it out of the array; undefined for the values of a list. */
  readonly drop: Plan | undefined;
}

/** Changes that bring a count to the nearest number, below or above, with which the test holds or fails as wanted. */
export function countPlans(
  count: Count,
  test: Test,
  goal: boolean,
  standing: readonly Standing[],
  search: Search,
): readonly Plan[] {
  const wanted = search.value(test.right, standing);
  if (wanted === undefined) return [];
  const found = count.kind === "field" ? spotsOf(count.field, search.situation, standing) : undefined;
  if (count.kind === "field" && found === undefined) return [];
  const members =
    count.kind === "field"
      ? fieldMembers(count, found, standing, search)
      : listMembers(count, standing, search);
  if (members.length > MOST_MEMBERS) return [];
  const fits = (number: number): boolean => {
    const answer = outcome(() => compare(test.operator, number, wanted, search.disputed));
    return answer.ok && answer.value === goal;
  };
  const now = members.filter(({ counts }) => counts === true).length;
  const open = members.filter(({ counts }) => counts === undefined).length;
  const plans: Plan[] = [];
  // What may or may not count has to be settled either way.
  const fewer = range(now, 0).find((number) => fits(number) && (number < now || open > 0));
  if (fewer !== undefined) plans.push(...lowered(members, now + open - fewer, count.where, search));
  const more = range(now, members.length + MOST_NEW).find(
    (number) => fits(number) && (number > now || open > 0),
  );
  if (more !== undefined) {
    const rows = (found?.rows ?? []).filter(({ rest }) => rest.length === 0);
    plans.push(...raised(members, more - now, count, rows, found, standing, search));
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
): readonly Plan[] {
  const ways = members
    .filter(({ counts }) => counts !== false)
    .map(({ standing, drop }) => [
      ...(where === undefined ? [] : search.plans(where, false, standing)),
      ...(drop === undefined ? [] : [drop]),
    ]);
  return cheapest(ways, by, search);
}

/** The goals that cost least, all together. */
function cheapest(ways: readonly (readonly Plan[])[], many: number, search: Search): readonly Plan[] {
  const possible = ways
    .filter((plans) => plans.length > 0)
    .map((plans) => ({ plans, cost: Math.min(...plans.map(weight)) }))
    .sort((a, b) => a.cost - b.cost);
  if (possible.length < many) return [];
  return possible.slice(0, many).reduce<readonly Plan[]>((all, { plans }) => search.both(all, plans), [[]]);
}

function raised(
  members: readonly Member[],
  by: number,
  count: Count,
  rows: readonly Row[],
  found: Spots | undefined,
  standing: readonly Standing[],
  search: Search,
): readonly Plan[] {
  const { where } = count;
  if (where === undefined) return addedAny(count, rows, by);
  const ways = members
    .filter(({ counts }) => counts !== true)
    .map((member) => search.plans(where, true, member.standing));
  const [row] = rows;
  if (count.kind === "value" || row === undefined || found === undefined) return cheapest(ways, by, search);
  const added = range(0, MOST_NEW - 1).map((index): readonly Plan[] => {
    const at = [...row.at, row.members.length + index];
    const steps = found.path.steps.length;
    const spot = {
      value: {},
      virtual: false,
      open: false,
      settable: true,
      at,
      members: [{ steps, value: {}, at }],
    };
    const frame = { kind: "field", name: count.field, path: found.path, found: spot } as const;
    const member = slot({
      at,
      field: count.field,
      kind: "grow",
      before: undefined,
      demands: [],
      offers: [],
    });
    return search
      .plans(where, true, [...standing, { frame, spot }])
      .flatMap((plan) => (plan.length === 0 ? [] : [grown(plan, { ...member, offers: EMPTY })]));
  });
  return cheapest([...ways, ...added], by, search);
}

/** Members of any value, for a count of all of them. */
function addedAny(count: Count, [row]: readonly Row[], by: number): readonly Plan[] {
  if (count.kind === "value" || row === undefined) return [];
  return [
    range(0, by - 1).map((index) =>
      slot({
        at: [...row.at, row.members.length + index],
        field: count.field,
        kind: "grow",
        before: undefined,
        demands: [],
        offers: [{ kind: "any", value: "value", cost: 2 }],
      }),
    ),
  ];
}

const EMPTY = [{ kind: "value", value: {}, cost: 1 }] as const;

/** A new member with what the plan asks of it; a member that is one value is that value. */
function grown(plan: Plan, member: Plan[number]): Plan {
  const own = plan.find(({ key }) => key === member.key);
  if (own === undefined) return [member, ...plan];
  const added = { ...own, kind: "grow", before: undefined } as const;
  return plan.map((one) => (one === own ? added : one));
}

function fieldMembers(
  count: Extract<Count, { kind: "field" }>,
  found: Spots | undefined,
  standing: readonly Standing[],
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
  return (found?.spots ?? []).flatMap((spot): Member[] => {
    if (spot.virtual || spot.open) return [];
    const frame = { kind: "field", name: count.field, path: field.path, found: spot } as const;
    const within = [...standing, { frame, spot }];
    const last = spot.members.at(-1);
    const drop: Plan | undefined =
      last === undefined
        ? undefined
        : [
            slot({
              at: last.at,
              field: count.field,
              kind: "drop",
              before: last.value,
              demands: [],
              offers: [{ kind: "remove", cost: 3 }],
            }),
          ];
    return [{ standing: within, counts: counted(count.where, within, search), drop }];
  });
}

function listMembers(
  count: Extract<Count, { kind: "value" }>,
  standing: readonly Standing[],
  search: Search,
): Member[] {
  const of = search.value(count.of, standing);
  const values: readonly Value[] = of === undefined || of === null ? [] : isArray(of) ? of : [of];
  return values.slice(0, MOST_MEMBERS + 1).map((value): Member => {
    const frame = { kind: "value", name: count.name ?? "default", value, size: values.length } as const;
    const within = [...standing, { frame }];
    return { standing: within, counts: counted(count.where, within, search), drop: undefined };
  });
}

function counted(
  where: Condition | undefined,
  standing: readonly Standing[],
  search: Search,
): boolean | undefined {
  if (where === undefined) return true;
  const truth = search.truth(where, standing);
  return truth === undefined || isUnknown(truth) ? undefined : truth;
}
