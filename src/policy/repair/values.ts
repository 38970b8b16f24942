import { walk, type Node } from "../../expression/ast.ts";
import { stringOf } from "../../expression/functions/plain.ts";
import { isArray, isObject, type Value } from "../../expression/value.ts";
import { fieldPlans } from "./fields.ts";
import type { Search } from "./search.ts";
import { applied, propertyEdit, type Constraint, type Candidate, type EditPlan } from "./edits.ts";
import { occurrencesOf, type MemberScope } from "./occurrences.ts";
import { expressionOperand } from "../operand.ts";
import type { Operand, Test } from "../rule.ts";

/** How many places and values are tried for one expression. */
const MOST_PLACES = 12;
const MOST_VALUES = 24;

/**
 * Changes of one field that an expression reads, under which a test on the expression holds or fails. An expression is
 * not solved: values that the test itself names are tried out.
 */
export function valuePlans(
  operand: Operand,
  test: Test,
  goal: boolean,
  scopes: readonly MemberScope[],
  search: Search,
): readonly EditPlan[] {
  if (operand.kind !== "expression") return [];
  const { node } = operand;
  const alone =
    node.kind === "call" && node.name.toLowerCase() === "field" ? nameIn(node, scopes, search) : "";
  // `[field('x')]` alone is a test on the field.
  if (alone !== undefined && alone !== "" && !alone.includes("[*]"))
    return fieldPlans(alone, test, goal, scopes, search);
  const names = new Set<string>();
  const literals: Value[] = [];
  for (const part of [operand, test.right])
    if (part.kind === "expression") read(part.node, names, literals, scopes, search);
  const right = search.value(test.right, scopes);
  const values = [...(right === undefined ? [] : isArray(right) ? right : [right]), ...literals];
  return [...names].flatMap((name) => tried(name, values, test, goal, scopes, search)).slice(0, MOST_PLACES);
}

function nameIn(node: Node, scopes: readonly MemberScope[], search: Search): string | undefined {
  const [argument] = node.kind === "call" ? node.args : [];
  if (argument === undefined) return undefined;
  const name = search.value(expressionOperand("", argument), scopes);
  return typeof name === "string" ? name : undefined;
}

/** Collects the fields that an expression reads and the literals beside them. */
function read(
  node: Node,
  names: Set<string>,
  literals: Value[],
  scopes: readonly MemberScope[],
  search: Search,
): void {
  walk(node, (part) => {
    if (part.kind === "literal") literals.push(part.value);
    if (part.kind !== "call") return;
    const called = part.name.toLowerCase();
    if (called === "parameters") {
      const value = search.value(expressionOperand("", part), scopes);
      if (value !== undefined) for (const one of isArray(value) ? value : [value]) literals.push(one);
    }
    if (called !== "field" && called !== "current") return;
    const name = nameIn(part, scopes, search);
    if (name !== undefined && name !== "") names.add(name);
  });
}

function tried(
  name: string,
  values: readonly Value[],
  test: Test,
  goal: boolean,
  scopes: readonly MemberScope[],
  search: Search,
): EditPlan[] {
  const found = occurrencesOf(name, search.situation, scopes);
  if (found === undefined) return [];
  const inMember = scopes.some(({ occurrence }) => occurrence !== undefined);
  const isTag = /^tags[.[]/i.test(name);
  const places = [
    ...found.occurrences.filter(({ settable }) => settable),
    ...found.arrays.map(({ at, members, missing }) => ({ at, value: missing ? undefined : members })),
  ].slice(0, MOST_PLACES);
  return places.flatMap(({ at, value: before }): EditPlan[] => {
    const candidates = [...candidatesOf(before, values, name, isTag)];
    const constraint: Constraint = {
      must: [],
      meets: (value) =>
        inMember ||
        holds(value === undefined ? { kind: "remove", cost: 0 } : { kind: "value", value, cost: 0 }),
    };
    const place = { at, field: name, kind: "value", before, constraints: [constraint] } as const;
    function holds(candidate: Candidate): boolean {
      const { resource } = search.situation;
      const body = applied(resource.body, [{ edit: propertyEdit({ ...place, candidates: [] }), candidate }]);
      const within = { ...search.situation, resource: { ...resource, body } };
      return search.truth(test, scopes, within) === goal;
    }
    const good = candidates.filter((candidate) =>
      constraint.meets(candidate.kind === "remove" ? undefined : candidate.value),
    );
    return good.length === 0 ? [] : [[propertyEdit({ ...place, candidates: good })]];
  });
}

function candidatesOf(
  before: Value | undefined,
  values: readonly Value[],
  name: string,
  isTag: boolean,
): Candidate[] {
  const lower = name.toLowerCase();
  const plain = values.filter((value) => !(typeof value === "string" && value.toLowerCase() === lower));
  const set = (of: readonly Value[], cost: number): Candidate[] =>
    of.map((value) => ({ kind: "value", value: isTag ? stringOf(value) : value, cost }));
  const remove: Candidate = { kind: "remove", cost: 4 };
  if (before !== undefined && isArray(before)) return [...set([[]], 2), remove];
  if (before !== undefined && isObject(before)) return [remove];
  const numbers = plain.flatMap((value) => (typeof value === "number" ? [value - 1, value + 1] : []));
  const scalars = plain.filter(
    (value) => !isArray(value) && !isObject(value) && value !== null && value !== "",
  );
  const flags = typeof before === "boolean" ? [!before] : [];
  return [...set(flags, 0), ...set([...scalars, ...numbers].slice(0, MOST_VALUES), 1), remove];
}
