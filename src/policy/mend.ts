import { isArray, isObject, type Value } from "../expression/value.ts";
import { evaluate } from "./evaluate.ts";
import { searchIn } from "./mend-goals.ts";
import { demandOf } from "./mend-offers.ts";
import { applied, isBeneath, weight, type Choice, type Must, type Offer, type Plan } from "./mend-plan.ts";
import type { Search } from "./mend-search.ts";
import { placeText } from "./mend-spots.ts";
import type { Condition } from "./rule.ts";
import type { Situation } from "./situation.ts";
import { Work } from "./work.ts";

/** One change of a resource. `set`, `add` without value, oneOf and must: any value at all. */
export interface Edit {
  /** As the rule names it: an alias, `location`, `tags['owner']`. */
  readonly field: string;
  /** The property in the resource: `properties.rules[2].access`. */
  readonly path: string;
  /** `add`: it is missing now, or becomes a new member of its array. */
  readonly action: "set" | "add" | "remove";
  readonly value?: Value;
  /** Each of these does. */
  readonly oneOf?: readonly Value[];
  /** Any value for which all of these comparisons hold; some were tried. */
  readonly must?: readonly Must[];
}

export type Mended =
  /** Each list passes by itself, none of its edits can be left out; the smallest first. */
  | { readonly found: true; readonly ways: readonly (readonly Edit[])[] }
  | { readonly found: false; readonly why: string };

export interface Bounds {
  /** How many ways are given. */
  readonly ways: number;
  /** How often the rule is evaluated to verify. */
  readonly evaluations: number;
  /** How many steps the search takes, evaluations included. */
  readonly steps: number;
}
const BOUNDS: Bounds = { ways: 3, evaluations: 400, steps: 500_000 };

/** How many values of one place are offered, and how many kinds of offers are combined. */
const MOST_VALUES = 64;
const MOST_COMBINED = 12;

/**
 * The smallest changes of the resource under which the rule's condition does not hold. The condition is walked for what
 * would make it fail; what comes out is applied and evaluated again, and only what passes is given. Never changes the
 * type, the name or the id. The search is bounded, so that none found does not prove that there is none.
 */
export function mend(condition: Condition, around: Situation, bounds: Bounds = BOUNDS): Mended {
  const situation: Situation = { ...around, work: new Work(bounds.steps) };
  if (evaluate(condition, situation).result === "no-match")
    return { found: false, why: "its rule does not match" };
  const search = searchIn(situation, condition);
  const verifier = new Verifier(condition, situation, search, bounds.evaluations);
  const ways = new Map<string, { readonly edits: readonly Edit[]; readonly keys: ReadonlySet<string> }>();
  for (const plan of search.all().toSorted((a, b) => weight(a) - weight(b))) {
    if (ways.size >= bounds.ways) break;
    let named = false;
    for (const choices of variants(plan)) {
      if (ways.size >= bounds.ways) break;
      // Where the rule names values that do, nobody needs to be told to find another.
      if (named && choices.some(({ offers }) => offers[0]?.kind === "any")) continue;
      const passing = verifier.passing(choices);
      if (passing === undefined) continue;
      const edits = editsOf(passing, verifier, search);
      if (edits === undefined) continue;
      named ||= choices.every(({ offers }) => offers[0]?.kind === "value");
      const keys = new Set(edits.map(({ path }) => path));
      const larger = [...ways.values()].some(
        (other) => other.edits.length < edits.length && [...other.keys].every((key) => keys.has(key)),
      );
      if (!larger) ways.set(JSON.stringify(edits), { edits, keys });
    }
  }
  if (ways.size > 0) {
    const found = [...ways.values()].map(({ edits }) => edits);
    return { found: true, ways: found.toSorted((a, b) => a.length - b.length) };
  }
  return {
    found: false,
    why:
      search.isCut() || verifier.spent
        ? "no change was found within the bounds of the search"
        : "no change of its properties was found that would pass",
  };
}

/** For each place one kind of offer: the values that do, any value, or removal; the likeliest first. */
function variants(plan: Plan): readonly (readonly Group[])[] {
  let all: (readonly Group[])[] = [[]];
  for (const slot of plan) {
    const values = slot.offers.filter(({ kind }) => kind === "value").slice(0, MOST_VALUES);
    const any = slot.offers.filter(({ kind }) => kind === "any");
    const removal = slot.offers.filter(({ kind }) => kind === "remove").slice(0, 1);
    const groups = [values, any, removal].filter(({ length }) => length > 0);
    all = all
      .flatMap((rest) => groups.map((offers): Group[] => [...rest, { slot, offers }]))
      .sort((a, b) => costOf(a) - costOf(b))
      .slice(0, MOST_COMBINED);
  }
  return all;
}

interface Group {
  readonly slot: Plan[number];
  readonly offers: readonly Offer[];
}

function costOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { offers }) => sum + Math.min(...offers.map(({ cost }) => cost)), 0);
}

function editsOf(groups: readonly Group[], verifier: Verifier, search: Search): readonly Edit[] | undefined {
  const grown = groups.filter(({ slot }) => slot.kind === "grow");
  const edits: Edit[] = [];
  for (const group of groups) {
    const { slot, offers } = group;
    const [offer] = offers;
    if (offer === undefined) return undefined;
    if (grown.some((one) => isBeneath(slot.at, one.slot.at))) {
      // What a new member holds is told by its value, which has no room for one to be chosen.
      if (offer.kind === "any") return undefined;
      continue;
    }
    const about = { field: slot.field, path: placeText(slot.at) };
    if (slot.kind === "drop" || offer.kind === "remove") edits.push({ ...about, action: "remove" });
    else {
      const inner = groups.filter((one) => isBeneath(one.slot.at, slot.at));
      const action = slot.kind === "grow" || slot.before === undefined ? "add" : "set";
      if (inner.length > 0) {
        const value = verifier.memberAt(slot.at, [group, ...inner]);
        if (value === undefined) return undefined;
        edits.push({ ...about, action, value });
      } else if (offer.kind === "any") {
        const must = mustsOf(group, offer.value, search);
        edits.push({ ...about, action, ...(must.length === 0 ? {} : { must }) });
      } else {
        if (isObject(offer.value) && Object.keys(offer.value).length === 0) return undefined;
        const values = verifier.alternatives(groups, group);
        const [only, ...more] = values;
        edits.push({
          ...about,
          action,
          ...(more.length > 0 ? { oneOf: values } : { value: only ?? offer.value }),
        });
      }
    }
  }
  return edits.length === 0 ? undefined : edits;
}

/** What a value has to meet, when `value` stands in for it. */
function mustsOf({ slot }: Group, value: Value, search: Search): Must[] {
  return distinct([...slot.demands.flatMap(({ must }) => must), ...search.guards(slot.field, value)]);
}

function distinct(musts: readonly Must[]): Must[] {
  const texts = musts.map((must) => JSON.stringify(must));
  return musts.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}

class Verifier {
  spent = false;
  readonly #condition: Condition;
  readonly #situation: Situation;
  #left: number;

  readonly #search: Search;

  constructor(condition: Condition, situation: Situation, search: Search, evaluations: number) {
    this.#search = search;
    this.#condition = condition;
    this.#situation = situation;
    this.#left = evaluations;
  }

  /** The groups, each with an offer first that passes together with the others, without those that are not needed. */
  passing(groups: readonly Group[]): readonly Group[] | undefined {
    const order = this.#order(groups);
    if (order === undefined || !order.every((group) => this.#isOpen(order, group))) return undefined;
    let kept = order;
    for (const group of order) {
      const fewer = kept.filter((one) => one !== group && !isBeneath(one.slot.at, group.slot.at));
      if (fewer.length > 0 && fewer.length < kept.length && this.#passes(fewer)) kept = fewer;
    }
    return kept;
  }

  #order(groups: readonly Group[]): readonly Group[] | undefined {
    if (this.#passes(groups)) return groups;
    for (const group of groups) {
      for (const offer of group.offers.slice(1)) {
        const offers = [offer, ...group.offers.filter((one) => one !== offer)];
        const other = groups.map((one) => (one === group ? { ...group, offers } : one));
        if (this.#passes(other)) return other;
      }
    }
    return undefined;
  }

  /** Of a place that is to take any value: whether every value that stands in for it passes. */
  #isOpen(groups: readonly Group[], group: Group): boolean {
    const [first, ...others] = group.offers;
    if (first?.kind !== "any") return true;
    if (this.#search.isRead(group.slot.field)) return false;
    const musts = mustsOf(group, first.value, this.#search);
    const demands = musts.map((must) =>
      demandOf(must, this.#search.disputed, group.slot.field === "location"),
    );
    return others.every(
      (offer) =>
        (offer.kind === "any" && !demands.every(({ meets }) => meets(offer.value))) ||
        this.#passes(groups.map((one) => (one === group ? { ...group, offers: [offer] } : one))),
    );
  }

  /** All values of a place that pass while the others stay. */
  alternatives(groups: readonly Group[], group: Group): Value[] {
    const values: Value[] = [];
    for (const offer of group.offers) {
      if (offer.kind === "remove") continue;
      const other = groups.map((one) => (one === group ? { ...group, offers: [offer] } : one));
      if (this.#passes(other)) values.push(offer.value);
    }
    return values;
  }

  /** The new member that the groups make. */
  memberAt(at: Plan[number]["at"], groups: readonly Group[]): Value | undefined {
    let value: Value | undefined = applied(this.#situation.resource.body, choicesOf(groups));
    for (const step of at) {
      if (value === undefined) return undefined;
      if (typeof step === "number") value = isArray(value) ? value[step] : undefined;
      else value = isObject(value) ? value[step] : undefined;
    }
    return value;
  }

  #passes(groups: readonly Group[]): boolean {
    if (this.#left <= 0) {
      this.spent = true;
      return false;
    }
    this.#left -= 1;
    const { resource } = this.#situation;
    const body = applied(resource.body, choicesOf(groups));
    return (
      evaluate(this.#condition, { ...this.#situation, resource: { ...resource, body } }).result === "no-match"
    );
  }
}

function choicesOf(groups: readonly Group[]): Choice[] {
  return groups.flatMap(({ slot, offers: [offer] }) => (offer === undefined ? [] : [{ slot, offer }]));
}
