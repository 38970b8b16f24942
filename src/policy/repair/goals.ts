import { sameText } from "../../base/names.ts";
import { isDefined } from "../../base/result.ts";
import { walk } from "../../expression/ast.ts";
import { attempt } from "../../expression/failure.ts";
import { isArray, isObject, isUnknown, type Value } from "../../expression/value.ts";
import { CHOSEN } from "../evaluate/disputed.ts";
import { truthOf, workOf } from "../evaluate/evaluate.ts";
import { functionsOf, valueOf } from "../evaluate/functions.ts";
import { countPlans } from "./counts.ts";
import { fieldPlans } from "./fields.ts";
import { constraintOf, negation } from "./candidates.ts";
import { merged, weight, type Requirement, type EditPlan } from "./edits.ts";
import type { Search } from "./search.ts";
import type { MemberScope } from "./occurrences.ts";
import { valuePlans } from "./values.ts";
import type { Condition, Operator, Test } from "../rule.ts";
import type { Notes, Situation } from "../evaluate/situation.ts";
import { Exhausted } from "../evaluate/work.ts";

/** How many plans are kept at each junction, and how many conditions are looked at in all. */
const MOST_PLANS = 24;
const MOST_VISITS = 20_000;

/** Starts a search for what makes the condition fail; `isCut` tells afterwards whether it left something out. */
export function searchIn(
  situation: Situation,
  condition: Condition,
): Search & { all(): readonly EditPlan[]; isCut(): boolean } {
  let visits = 0;
  let cut = false;
  const vocabulary = new Map<string, Value[]>();
  const tests = new Map<string, Requirement[]>();
  const expressed = new Set<string>();
  /** Plans are compared and merged place by place. */
  const spend = (plans: readonly EditPlan[]): void => {
    situation.work?.spend(plans.reduce((sum, plan) => sum + plan.length, 0));
  };
  const best = (plans: readonly EditPlan[]): readonly EditPlan[] => {
    const seen = new Set<string>();
    spend(plans);
    const all = plans
      .map((plan) => ({ plan, weight: weight(plan) }))
      .sort((a, b) => a.weight - b.weight)
      .filter(({ plan }) => {
        const key = plan.map((edit) => `${edit.kind} ${edit.key} ${musts(edit)}`).join();
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
        const inRegions = sameText(field, "location") && search.disputed.locationNormalised === "both-sides";
        const holding = [must, negation(must)].map((one) => constraintOf(one, search.disputed, inRegions));
        return holding.find(({ meets }) => meets(value))?.must ?? [];
      });
    },
    truth(of, scopes, within = situation) {
      const answer = attempt(() => truthOf(of, within, framesOf(scopes)));
      return answer.ok ? answer.value : undefined;
    },
    value(operand, scopes) {
      const notes: Notes = { walked: new Set(), disputed: new Set(), work: workOf(situation) };
      const answer = attempt(() => valueOf(operand, functionsOf(situation, framesOf(scopes), notes)));
      return answer.ok && !isUnknown(answer.value) ? answer.value : undefined;
    },
    both(a, b) {
      for (const one of a) spend([one, ...b]);
      const pairs = a.flatMap((one) => b.map((other) => merged(one, other)));
      return best(pairs.filter(isDefined));
    },
    plans(of, goal, scopes) {
      visits += 1;
      if (visits > MOST_VISITS) {
        cut = true;
        return [];
      }
      if (search.truth(of, scopes) === goal) return [[]];
      switch (of.kind) {
        case "not":
          return search.plans(of.condition, !goal, scopes);
        case "test":
          return best(testPlans(of, goal, scopes, search));
        default:
          break;
      }
      const parts = of.conditions;
      if (goal === (of.kind === "anyOf")) {
        // Rules begin with what they are about and end with what they ask for: that is what people mean to change.
        const order = of.kind === "allOf" ? parts.toReversed() : parts;
        return best(order.flatMap((part) => search.plans(part, goal, scopes)));
      }
      let all: readonly EditPlan[] = [[]];
      for (const part of parts) {
        all = search.both(all, search.plans(part, goal, scopes));
        if (all.length === 0) break;
      }
      return all;
    },
  };
  const all = (): readonly EditPlan[] => {
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

function musts({ constraints }: EditPlan[number]): string {
  return JSON.stringify(constraints.map(({ must }) => must));
}

function framesOf(scopes: readonly MemberScope[]): MemberScope["frame"][] {
  return scopes.map(({ frame }) => frame);
}

function testPlans(
  test: Test,
  goal: boolean,
  scopes: readonly MemberScope[],
  search: Search,
): readonly EditPlan[] {
  switch (test.left.kind) {
    case "field": {
      const name = search.value(test.left.field, scopes);
      return typeof name === "string" ? fieldPlans(name, test, goal, scopes, search) : [];
    }
    case "value":
      return valuePlans(test.left.value, test, goal, scopes, search);
    case "count":
      return countPlans(test.left.count, test, goal, scopes, search);
  }
}

const NAMING: readonly Operator[] = ["equals", "notEquals", "in", "notIn"];

/** Learns what the rule compares each field with, and the literals: its author takes those for legal values. */
function learn(
  of: Condition,
  words: Map<string, Value[]>,
  tests: Map<string, Requirement[]>,
  search: Search,
): void {
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
