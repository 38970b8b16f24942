import { deepEquals, isArray, isObject, isUnknown, type Value } from "../expression/value.ts";
import { CHOSEN } from "./disputed.ts";
import { isAlias } from "./fields.ts";
import type { Search } from "./mend-search.ts";
import { demandOf, denied, offersFor } from "./mend-offers.ts";
import { slot, type Demand, type Must, type Offer, type Plan } from "./mend-plan.ts";
import { spotsOf, type Row, type Spot, type Standing } from "./mend-spots.ts";
import type { Step } from "./path.ts";
import type { Test } from "./rule.ts";

/** How many values of one field are changed together at most. */
const MOST_SPOTS = 32;

/**
 * Changes of a field that make a test on it hold (`goal` true: for every value) or fail (for one value at least).
 */
export function fieldPlans(
  name: string,
  test: Pick<Test, "operator" | "right">,
  goal: boolean,
  standing: readonly Standing[],
  search: Search,
): readonly Plan[] {
  const value = search.value(test.right, standing);
  const found = spotsOf(name, search.situation, standing);
  if (value === undefined || found === undefined || found.spots.length > MOST_SPOTS) return [];
  // Null is compared as the empty text, and cannot be written in a rule.
  const written: Must = { operator: test.operator, value: value ?? "" };
  const must = goal ? written : denied(written);
  const inRegions = /^location$/i.test(name) && search.disputed.locationNormalised === "both-sides";
  const isTag = /^tags([.[]|$)/i.test(name) && !isAlias(name);
  const vocabulary = search.vocabulary.get(name.toLowerCase()) ?? [];
  const about: About = {
    field: name,
    must,
    isTag,
    vocabulary,
    demand: demandOf(must, search.disputed, inRegions),
  };
  const rows = found.rows.filter(({ rest }) => !rest.includes("all"));
  if (!goal) {
    return [
      ...found.spots.flatMap((spot) => spotPlans(spot, about, false)),
      ...rows.flatMap((row) => rowPlans(row, about, false)),
    ];
  }
  let plans: readonly Plan[] = [[]];
  for (const spot of found.spots) {
    if (!spot.virtual && about.demand.meets(spot.value)) continue;
    const row = spot.virtual ? rows.find(({ at }) => String(at) === String(spot.at)) : undefined;
    plans = search.both(plans, row === undefined ? spotPlans(spot, about, true) : rowPlans(row, about, true));
  }
  return plans;
}

interface About {
  readonly field: string;
  readonly must: Must;
  readonly demand: Demand;
  readonly isTag: boolean;
  readonly vocabulary: readonly Value[];
}

function spotPlans(spot: Spot, about: About, canDrop: boolean): Plan[] {
  const { field, must, demand } = about;
  const last = spot.members.at(-1);
  const drop: Plan[] =
    canDrop && last !== undefined
      ? [[slot({ at: last.at, field, kind: "drop", before: last.value, demands: [], offers: [DROP] })]]
      : [];
  if (!spot.settable) return drop;
  const before = spot.value;
  if (before !== undefined && isArray(before) && /^(not)?contains$/i.test(must.operator))
    return [...containing(spot, before, about), ...drop];
  if (must.operator === "containsKey" || must.operator === "notContainsKey")
    return [...keyed(spot, about), ...drop];
  const offers = good(offersFor(must, { ...about, before }), demand);
  const plan: Plan[] =
    offers.length === 0
      ? []
      : [[slot({ at: spot.at, field, kind: "value", before, demands: [demand], offers })]];
  return [...plan, ...drop];
}

const DROP: Offer = { kind: "remove", cost: 3 };

function good(offers: readonly Offer[], { meets }: Demand): Offer[] {
  return offers.filter((offer) => meets(offer.kind === "remove" ? undefined : offer.value));
}

/** A member is added to an array, or every member that equals it is dropped. */
function containing({ at }: Spot, before: readonly Value[], { field, must, demand }: About): Plan[] {
  if (must.operator === "contains") {
    const offers: Offer[] = [{ kind: "value", value: must.value, cost: 1 }];
    const there = [...at, before.length];
    const equal = demandOf({ operator: "equals", value: must.value }, CHOSEN, false);
    return [[slot({ at: there, field, kind: "grow", before: undefined, demands: [equal], offers })]];
  }
  return [
    before.flatMap((member, index) =>
      demand.meets([member])
        ? []
        : [slot({ at: [...at, index], field, kind: "drop", before: member, demands: [], offers: [DROP] })],
    ),
  ];
}

function keyed(spot: Spot, { field, must }: About): Plan[] {
  const key = must.value;
  if (typeof key !== "string") return [];
  const object = spot.value !== undefined && isObject(spot.value) ? spot.value : {};
  const name = Object.keys(object).find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
  const offers: Offer[] =
    must.operator === "containsKey"
      ? [{ kind: "any", value: "value", cost: 2 }]
      : [{ kind: "remove", cost: 4 }];
  const before = object[name];
  const under = `${field}['${name}']`;
  return [[slot({ at: [...spot.at, name], field: under, kind: "value", before, demands: [], offers })]];
}

/**
 * A new member of an array. Where the goal is that every member meets the test, only a missing array is filled: with
 * such a member, or with none at all.
 */
function rowPlans({ at, members, missing, rest }: Row, about: About, all: boolean): Plan[] {
  const { field, must, demand } = about;
  const offers = good(offersFor(must, { ...about, before: undefined }), demand).filter(
    ({ kind }) => kind !== "remove",
  );
  const next = [...at, members.length];
  const base = { field, before: undefined };
  const whole = offers.flatMap((offer): Offer[] => {
    if (offer.kind === "remove" || (offer.kind === "any" && rest.length > 0)) return [];
    const value = nested(rest, offer.value);
    return members.some((member) => same(member, value)) ? [] : [{ ...offer, value }];
  });
  const demands = rest.length === 0 ? [demand] : [];
  const plans: Plan[] =
    whole.length === 0 ? [] : [[slot({ ...base, at: next, kind: "grow", demands, offers: whole })]];
  // A property of a new member whose value is open is a change of that property, not of the member.
  const open = rest.length === 0 ? [] : offers.filter(({ kind }) => kind === "any");
  if (whole.length === 0 && open.length > 0) {
    const there = [...next, ...rest.flatMap((step) => (step === "all" ? [] : [step.key]))];
    plans.push([slot({ ...base, at: there, kind: "value", demands: [demand], offers: open })]);
  }
  if (all && missing) {
    const none: Offer[] = [{ kind: "value", value: [], cost: 3 }];
    plans.push([slot({ at, field, kind: "value", before: undefined, demands: [], offers: none })]);
  }
  return plans;
}

function same(a: Value, b: Value): boolean {
  const answer = deepEquals(a, b);
  return !isUnknown(answer) && answer;
}

function nested(rest: readonly Step[], value: Value): Value {
  return rest.reduceRight<Value>((inner, step) => (step === "all" ? [inner] : { [step.key]: inner }), value);
}
