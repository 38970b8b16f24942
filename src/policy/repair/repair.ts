import { largest, smallest } from "../../base/extremes.ts";
import { isArray, isObject, type Value } from "../../expression/value.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { searchIn } from "./goals.ts";
import { constraintOf } from "./candidates.ts";
import {
  applied,
  isBeneath,
  weight,
  type ChosenEdit,
  type Requirement,
  type Candidate,
  type EditPlan,
  drastic,
} from "./edits.ts";
import type { Search } from "./search.ts";
import { pathOfPosition } from "./occurrences.ts";
import type { Condition } from "../rule.ts";
import type { Situation } from "../evaluate/situation.ts";
import { Work } from "../evaluate/work.ts";

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
  readonly must?: readonly Requirement[];
}

export type RepairResult =
  /** Each list passes by itself, none of its edits can be left out; the smallest first. */
  | { readonly found: true; readonly repairs: readonly (readonly Edit[])[] }
  | { readonly found: false; readonly why: string };

export interface RepairLimits {
  /** How many repairs are given. */
  readonly repairs: number;
  /** How often the rule is evaluated to verify. */
  readonly evaluations: number;
  /** How many steps the search takes, evaluations included. */
  readonly steps: number;
}
const BOUNDS: RepairLimits = { repairs: 3, evaluations: 400, steps: 500_000 };

/** How many values of one place are offered, and how many kinds of candidates are combined. */
const MOST_VALUES = 64;
const MOST_COMBINED = 12;

/**
 * The smallest changes of the resource under which the rule's condition does not hold. The condition is walked for what
 * would make it fail; what comes out is applied and evaluated again, and only what passes is given. Never changes the
 * type, the name or the id. The search is bounded, so that none found does not prove that there is none.
 */
export function findRepairs(
  condition: Condition,
  around: Situation,
  bounds: RepairLimits = BOUNDS,
): RepairResult {
  const situation: Situation = { ...around, work: new Work(bounds.steps) };
  if (evaluate(condition, situation).result === "no-match")
    return { found: false, why: "its rule does not match" };
  const search = searchIn(situation, condition);
  const verifier = new Verifier(condition, situation, search, bounds.evaluations);
  const repairs = new Map<string, Repair>();
  for (const plan of search.all().toSorted((a, b) => weight(a) - weight(b))) {
    if (repairs.size >= bounds.repairs) break;
    let named = false;
    for (const choices of variants(plan)) {
      if (repairs.size >= bounds.repairs) break;
      // Where the rule names values that do, nobody needs to be told to find another.
      if (named && choices.some(({ candidates }) => candidates[0]?.kind === "any")) continue;
      const passing = verifier.passing(choices);
      if (passing === undefined) continue;
      const edits = editsOf(passing, verifier, search);
      if (edits === undefined) continue;
      named ||= choices.every(({ candidates }) => candidates[0]?.kind === "value");
      const keys = new Set(edits.map(({ path }) => path));
      const reach = largest(passing.map(({ edit }) => drastic(edit)));
      const isWorse = [...repairs.values()].some(
        (other) =>
          // What a resource is stays as it is, and no member of an array goes, where something narrower passes.
          other.reach < reach ||
          (other.edits.length < edits.length && [...other.keys].every((key) => keys.has(key))),
      );
      if (!isWorse) repairs.set(JSON.stringify(edits), { edits, keys, reach });
    }
  }
  if (repairs.size > 0) {
    const found = [...repairs.values()].map(({ edits }) => edits);
    return { found: true, repairs: found.toSorted((a, b) => a.length - b.length) };
  }
  return {
    found: false,
    why:
      search.isCut() || verifier.spent
        ? "no change was found within the bounds of the search"
        : "no change of its properties was found that would pass",
  };
}

interface Repair {
  readonly edits: readonly Edit[];
  readonly keys: ReadonlySet<string>;
  /** How much more it changes than what the rule asks for. */
  readonly reach: number;
}

/** For each place one kind of candidate: the values that do, any value, or removal; the likeliest first. */
function variants(plan: EditPlan): readonly (readonly Group[])[] {
  let all: (readonly Group[])[] = [[]];
  for (const edit of plan) {
    const values = edit.candidates.filter(({ kind }) => kind === "value").slice(0, MOST_VALUES);
    const any = edit.candidates.filter(({ kind }) => kind === "any");
    const removal = edit.candidates.filter(({ kind }) => kind === "remove").slice(0, 1);
    const groups = [values, any, removal].filter(({ length }) => length > 0);
    all = all
      .flatMap((rest) => groups.map((candidates): Group[] => [...rest, { edit, candidates }]))
      .sort((a, b) => costOf(a) - costOf(b))
      .slice(0, MOST_COMBINED);
  }
  return all;
}

interface Group {
  readonly edit: EditPlan[number];
  readonly candidates: readonly Candidate[];
}

function costOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { candidates }) => sum + smallest(candidates.map(({ cost }) => cost)), 0);
}

function editsOf(groups: readonly Group[], verifier: Verifier, search: Search): readonly Edit[] | undefined {
  const grown = groups.filter(({ edit }) => edit.kind === "grow");
  const edits: Edit[] = [];
  for (const group of groups) {
    const { edit, candidates } = group;
    const [candidate] = candidates;
    if (candidate === undefined) return undefined;
    if (grown.some((one) => isBeneath(edit.at, one.edit.at))) {
      // What a new member holds is told by its value, which has no room for one to be chosen.
      if (candidate.kind === "any") return undefined;
      continue;
    }
    const about = { field: edit.field, path: pathOfPosition(edit.at) };
    if (edit.kind === "drop" || candidate.kind === "remove") edits.push({ ...about, action: "remove" });
    else {
      const inner = groups.filter((one) => isBeneath(one.edit.at, edit.at));
      const action = edit.kind === "grow" || edit.before === undefined ? "add" : "set";
      if (inner.length > 0) {
        const value = verifier.memberAt(edit.at, [group, ...inner]);
        if (value === undefined) return undefined;
        edits.push({ ...about, action, value });
      } else if (candidate.kind === "any") {
        const must = mustsOf(group, candidate.value, search);
        edits.push({ ...about, action, ...(must.length === 0 ? {} : { must }) });
      } else {
        if (isObject(candidate.value) && Object.keys(candidate.value).length === 0) return undefined;
        const values = verifier.alternatives(groups, group);
        const [only, ...more] = values;
        edits.push({
          ...about,
          action,
          ...(more.length > 0 ? { oneOf: values } : { value: only ?? candidate.value }),
        });
      }
    }
  }
  return edits.length === 0 ? undefined : edits;
}

/** What a value has to meet, when `value` stands in for it. */
function mustsOf({ edit }: Group, value: Value, search: Search): Requirement[] {
  return distinct([...edit.constraints.flatMap(({ must }) => must), ...search.guards(edit.field, value)]);
}

function distinct(musts: readonly Requirement[]): Requirement[] {
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

  /** The groups, each with a candidate first that passes together with the others, without those that are not needed. */
  passing(groups: readonly Group[]): readonly Group[] | undefined {
    const order = this.#order(groups);
    if (order === undefined || !order.every((group) => this.#isOpen(order, group))) return undefined;
    let needed = order;
    for (const group of order) {
      const fewer = needed.filter((one) => one !== group && !isBeneath(one.edit.at, group.edit.at));
      if (fewer.length > 0 && fewer.length < needed.length && this.#passes(fewer)) needed = fewer;
    }
    return needed;
  }

  #order(groups: readonly Group[]): readonly Group[] | undefined {
    if (this.#passes(groups)) return groups;
    for (const group of groups) {
      for (const candidate of group.candidates.slice(1)) {
        const candidates = [candidate, ...group.candidates.filter((one) => one !== candidate)];
        const other = groups.map((one) => (one === group ? { ...group, candidates } : one));
        if (this.#passes(other)) return other;
      }
    }
    return undefined;
  }

  /** Of a place that is to take any value: whether every value that stands in for it passes. */
  #isOpen(groups: readonly Group[], group: Group): boolean {
    const [first, ...others] = group.candidates;
    if (first?.kind !== "any") return true;
    if (this.#search.isRead(group.edit.field)) return false;
    const musts = mustsOf(group, first.value, this.#search);
    const constraints = musts.map((must) =>
      constraintOf(must, this.#search.disputed, group.edit.field === "location"),
    );
    return others.every(
      (candidate) =>
        (candidate.kind === "any" && !constraints.every(({ meets }) => meets(candidate.value))) ||
        this.#passes(groups.map((one) => (one === group ? { ...group, candidates: [candidate] } : one))),
    );
  }

  /** All values of a place that pass while the others stay. */
  alternatives(groups: readonly Group[], group: Group): Value[] {
    const values: Value[] = [];
    for (const candidate of group.candidates) {
      if (candidate.kind === "remove") continue;
      const other = groups.map((one) => (one === group ? { ...group, candidates: [candidate] } : one));
      if (this.#passes(other)) values.push(candidate.value);
    }
    return values;
  }

  /** The new member that the groups make. */
  memberAt(at: EditPlan[number]["at"], groups: readonly Group[]): Value | undefined {
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

function choicesOf(groups: readonly Group[]): ChosenEdit[] {
  return groups.flatMap(({ edit, candidates: [candidate] }) =>
    candidate === undefined ? [] : [{ edit, candidate }],
  );
}
