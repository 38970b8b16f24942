import { isDefined } from "../base/result.ts";
import { walk } from "../expression/ast.ts";
import { outcome } from "../expression/failure.ts";
import { isArray, isObject, isUnknown, type Value } from "../expression/value.ts";
import { CHOSEN } from "./disputed.ts";
import { truthOf } from "./evaluate.ts";
import { functionsOf, valueOf } from "./functions.ts";
import { countPlans } from "./mend-count.ts";
import { fieldPlans } from "./mend-fields.ts";
import { demandOf, denied } from "./mend-offers.ts";
import { merged, weight, type Must, type Plan } from "./mend-plan.ts";
import type { Search } from "./mend-search.ts";
import type { Standing } from "./mend-spots.ts";
import { valuePlans } from "./mend-values.ts";
import type { Condition, Operator, Test } from "./rule.ts";
import type { Notes, Situation } from "./situation.ts";
import { Exhausted, Work } from "./work.ts";

/** How many plans are kept at each junction, and how many conditions are looked at in all. */
const MOST_PLANS = 24;
const MOST_VISITS = 20_000;

/** Starts a search for what makes the condition fail; `isCut` tells afterwards whether it left something out. */
export function searchIn(
  situation: Situation,
  condition: Condition,
): Search & { all(): readonly Plan[]; isCut(): boolean } {
  let visits = 0;
  let cut = false;
  const vocabulary = new Map<string, Value[]>();
  const tests = new Map<string, Must[]>();
  const expressed = new Set<string>();
  /** Plans are compared and merged place by place. */
  const spend = (plans: readonly Plan[]): void => {
    situation.work?.spend(plans.reduce((sum, plan) => sum + plan.length, 0));
  };
  const best = (plans: readonly Plan[]): readonly Plan[] => {
    const seen = new Set<string>();
    spend(plans);
    const all = plans
      .map((plan) => ({ plan, weight: weight(plan) }))
      .sort((a, b) => a.weight - b.weight)
      .filter(({ plan }) => {
        const key = plan.map((slot) => `${slot.kind} ${slot.key} ${musts(slot)}`).join();
        return !seen.has(key) && seen.add(key);
      });
    if (all.length > MOST_PLANS) cut = true;
    return all.slice(0, MOST_PLANS).map(({ plan }) => plan);
  };
  const search: Search = {
    situation,
    disputed: situation.disputed ?? CHOSEN,
    vocabulary,
    isRead: (field) => expressed.has(field.toLowerCase()),
    guards(field, value) {
      return (tests.get(field.toLowerCase()) ?? []).flatMap((must) => {
        const inRegions = /^location$/i.test(field) && search.disputed.locationNormalised === "both-sides";
        const holding = [must, denied(must)].map((one) => demandOf(one, search.disputed, inRegions));
        return holding.find(({ meets }) => meets(value))?.must ?? [];
      });
    },
    truth(of, standing, within = situation) {
      const answer = outcome(() => truthOf(of, within, framesOf(standing)));
      return answer.ok ? answer.value : undefined;
    },
    value(operand, standing) {
      const notes: Notes = { walked: new Set(), disputed: new Set(), work: situation.work ?? new Work() };
      const answer = outcome(() => valueOf(operand, functionsOf(situation, framesOf(standing), notes)));
      return answer.ok && !isUnknown(answer.value) ? answer.value : undefined;
    },
    both(a, b) {
      for (const one of a) spend([one, ...b]);
      const pairs = a.flatMap((one) => b.map((other) => merged(one, other)));
      return best(pairs.filter(isDefined));
    },
    plans(of, goal, standing) {
      visits += 1;
      if (visits > MOST_VISITS) {
        cut = true;
        return [];
      }
      if (search.truth(of, standing) === goal) return [[]];
      switch (of.kind) {
        case "not":
          return search.plans(of.condition, !goal, standing);
        case "test":
          return best(testPlans(of, goal, standing, search));
        default:
          break;
      }
      const parts = of.conditions;
      if (goal === (of.kind === "anyOf")) {
        // Rules begin with what they are about and end with what they ask for: that is what people mean to change.
        const order = of.kind === "allOf" ? parts.toReversed() : parts;
        return best(order.flatMap((part) => search.plans(part, goal, standing)));
      }
      let all: readonly Plan[] = [[]];
      for (const part of parts) {
        all = search.both(all, search.plans(part, goal, standing));
        if (all.length === 0) break;
      }
      return all;
    },
  };
  const all = (): readonly Plan[] => {
    try {
      learn(condition, vocabulary, tests, search);
      collectRead(condition, expressed);
      return search.plans(condition, false, []);
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      cut = true;
      return [];
    }
  };
  return { ...search, all, isCut: () => cut };
}

function musts({ demands }: Plan[number]): string {
  return JSON.stringify(demands.map(({ must }) => must));
}

function framesOf(standing: readonly Standing[]): Standing["frame"][] {
  return standing.map(({ frame }) => frame);
}

function testPlans(
  test: Test,
  goal: boolean,
  standing: readonly Standing[],
  search: Search,
): readonly Plan[] {
  switch (test.left.kind) {
    case "field": {
      const name = search.value(test.left.field, standing);
      return typeof name === "string" ? fieldPlans(name, test, goal, standing, search) : [];
    }
    case "value":
      return valuePlans(test.left.value, test, goal, standing, search);
    case "count":
      return countPlans(test.left.count, test, goal, standing, search);
  }
}

const NAMING: readonly Operator[] = ["equals", "notEquals", "in", "notIn"];

/** Learns what the rule compares each field with, and the literals: its author takes those for legal values. */
function learn(of: Condition, words: Map<string, Value[]>, tests: Map<string, Must[]>, search: Search): void {
  if (of.kind === "not") learn(of.condition, words, tests, search);
  else if (of.kind !== "test") for (const part of of.conditions) learn(part, words, tests, search);
  else {
    const { left, operator } = of;
    if (left.kind === "count" && left.count.where !== undefined)
      learn(left.count.where, words, tests, search);
    if (left.kind !== "field") return;
    const [name, value] = [search.value(left.field, []), search.value(of.right, [])];
    if (typeof name !== "string" || value === undefined) return;
    const key = name.toLowerCase();
    tests.set(key, [...(tests.get(key) ?? []), { operator, value: value ?? "" }]);
    if (!NAMING.includes(operator)) return;
    const values = (isArray(value) ? value : [value]).filter(
      (one) => !isObject(one) && one !== null && one !== "",
    );
    words.set(key, [...(words.get(key) ?? []), ...values]);
  }
}

/** Collects the fields that expressions read, in lower case. */
function collectRead(of: Condition, into: Set<string>): void {
  if (of.kind === "not") collectRead(of.condition, into);
  else if (of.kind !== "test") for (const part of of.conditions) collectRead(part, into);
  else {
    const { left, right } = of;
    const count = left.kind === "count" ? left.count : undefined;
    const operands = [right];
    if (left.kind === "value") operands.push(left.value);
    if (count?.kind === "value") operands.push(count.of);
    if (count?.where !== undefined) collectRead(count.where, into);
    for (const operand of operands) {
      if (operand.kind !== "expression") continue;
      walk(operand.node, (node) => {
        if (node.kind !== "call" || node.name.toLowerCase() !== "field") return;
        const [name] = node.args;
        if (name?.kind === "literal" && typeof name.value === "string") into.add(name.value.toLowerCase());
      });
    }
  }
}
