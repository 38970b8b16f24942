import { smallest } from "../../base/extremes.ts";
import { isArray, isObject, isUnknown, type Value, type ValueObject } from "../../expression/value.ts";
import type { Position } from "./occurrences.ts";
import type { Operator } from "../rule.ts";

/** What a value must meet, in the terms of conditions. */
export interface Requirement {
  readonly operator: Operator;
  readonly value: Value;
}

/** What one part of a rule asks of one place. Undefined stands for a property that is removed. */
export interface Constraint {
  readonly meets: (value: Value | undefined) => boolean;
  /** The constraint in words; empty where any value at all will do. */
  readonly must: readonly Requirement[];
}

/** One way to fill a place. Costs order repairs of the same number of changes; lower is more likely what is meant. */
export type Candidate =
  | { readonly kind: "value"; readonly value: Value; readonly cost: number }
  /** Any value that meets the constraints; `value` is one that stands in for it. */
  | { readonly kind: "any"; readonly value: Value; readonly cost: number }
  | { readonly kind: "remove"; readonly cost: number };

/** One place to change: a value, an array member to drop, or a member to add at the end. */
export interface PropertyEdit {
  readonly at: Position;
  readonly key: string;
  readonly field: string;
  readonly kind: "value" | "drop" | "grow";
  readonly before: Value | undefined;
  readonly constraints: readonly Constraint[];
  readonly candidates: readonly Candidate[];
}

/** Changes that together bring about a goal. */
export type EditPlan = readonly PropertyEdit[];

export function propertyEdit(
  given: Omit<PropertyEdit, "key"> & Partial<Pick<PropertyEdit, "key">>,
): PropertyEdit {
  return { ...given, key: JSON.stringify(given.at) };
}

/** True when `inner` lies beneath `outer`. */
export function isBeneath(inner: Position, outer: Position): boolean {
  return inner.length > outer.length && outer.every((step, index) => inner[index] === step);
}

/** Both plans as one; undefined where they ask of one place what no value gives. */
export function merged(a: EditPlan, b: EditPlan): EditPlan | undefined {
  const edits = new Map(a.map((one) => [one.key, one]));
  for (const one of b) {
    const other = edits.get(one.key);
    const both = other === undefined ? one : together(other, one);
    const placed = both ?? (other?.kind === "grow" ? after(one, b, edits) : undefined);
    if (placed === undefined) return undefined;
    edits.set(placed.key, placed);
  }
  const all = [...edits.values()];
  const dropped = all.filter(({ kind }) => kind === "drop");
  // What is put beneath a property makes the property too; whether that is enough shows when it is verified.
  const made = all.filter((one) => one.kind !== "value" || !all.some(({ at }) => isBeneath(at, one.at)));
  return made.filter((one) => !dropped.some(({ at }) => isBeneath(one.at, at)));
}

/** A member added after another that is added; only one that is a value by itself can be moved. */
function after(
  one: PropertyEdit,
  plan: EditPlan,
  taken: ReadonlyMap<string, PropertyEdit>,
): PropertyEdit | undefined {
  const index = one.at.at(-1);
  if (one.kind !== "grow" || typeof index !== "number") return undefined;
  if (plan.some(({ at }) => isBeneath(at, one.at))) return undefined;
  for (let next = index + 1; next <= index + MOST_ADDED; next += 1) {
    const moved = propertyEdit({ ...one, at: [...one.at.slice(0, -1), next] });
    if (!taken.has(moved.key)) return moved;
  }
  return undefined;
}

/** How many members one plan adds to one array. */
const MOST_ADDED = 16;

function together(a: PropertyEdit, b: PropertyEdit): PropertyEdit | undefined {
  if (a.kind === "drop" || b.kind === "drop") return a.kind === b.kind ? a : undefined;
  // A new member and what is asked of its value are one addition.
  const kind = a.kind === "grow" || b.kind === "grow" ? "grow" : "value";
  const constraints = [...a.constraints, ...b.constraints];
  const candidates = distinct([...a.candidates, ...b.candidates]).filter((candidate) =>
    constraints.every(({ meets }) => meets(candidate.kind === "remove" ? undefined : candidate.value)),
  );
  return candidates.length === 0 ? undefined : { ...a, kind, constraints, candidates };
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key = `${candidate.kind} ${candidate.kind === "remove" ? "" : JSON.stringify(candidate.value)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Plans in the order in which they are tried; what lies beneath a new member is part of adding it. */
export function weight(plan: EditPlan): number {
  const grown = plan.filter(({ kind }) => kind === "grow");
  return plan.reduce((sum, edit) => {
    const own = grown.some((one) => isBeneath(edit.at, one.at)) ? 1 : EDIT + DRASTIC * drastic(edit);
    return sum + own + smallest(edit.candidates.map(({ cost }) => cost));
  }, 0);
}

/** An edit costs more than any choice of its value, and a drastic one more than any number of others. */
const EDIT = 1_000;
const DRASTIC = 100_000;

/** How much more an edit changes than the property that the rule asks for: 0 where it does not. */
export function drastic({ at, kind }: Pick<PropertyEdit, "at" | "kind">): number {
  return (isNature(at) ? (isSku(at) ? 2 : 4) : 0) + (kind === "drop" ? 1 : 0);
}

/** Another size of the same thing is nearer than another thing. */
function isSku(at: Position): boolean {
  return at.slice(0, 2).some((step) => typeof step === "string" && step.toLowerCase() === "sku");
}

/** Properties that say what a resource is: with another value it is another resource. By their last key, or at the root. */
const NATURE: ReadonlySet<string> = new Set([
  "clustertype",
  "connectiontype",
  "createmode",
  "gatewaytype",
  "kind",
  "offer",
  "ostype",
  "publisher",
  "vpntype",
]);
const NATURE_AT_ROOT: ReadonlySet<string> = new Set(["location", "sku", "plan", "extendedlocation"]);

function isNature(at: Position): boolean {
  // The name of a member of an array, such as a subnet of a network, says which one it is.
  if (at.at(-1) === "name" && typeof at.at(-2) === "number") return true;
  if (at.at(-1) === "name" && at.at(-2) === "properties") return true;
  const keys = at.filter((step) => typeof step === "string").map((step) => step.toLowerCase());
  const [root = "", second = ""] = keys;
  const last = keys.at(-1) ?? "";
  return (
    NATURE_AT_ROOT.has(root) ||
    (root === "properties" && second === "sku") ||
    (keys.length <= 2 && last === "type" && root === "properties") ||
    NATURE.has(last)
  );
}

/** An edit with one candidate chosen. */
export interface ChosenEdit {
  readonly edit: PropertyEdit;
  readonly candidate: Candidate;
}

/** The resource with the choices made. Values and additions first, then members are dropped from the end. */
export function applied(body: ValueObject, choices: readonly ChosenEdit[]): ValueObject {
  const order = [...choices].sort((a, b) => {
    const places = compareAt(a.edit.at, b.edit.at);
    return rank(a) - rank(b) || (rank(a) === 2 ? -places : places);
  });
  let result: Value | undefined = body;
  for (const { edit: one, candidate } of order) {
    const gone = one.kind === "drop" || candidate.kind === "remove";
    result = put(result, one.at, gone ? undefined : candidate.value);
  }
  return result !== undefined && isObject(result) ? result : body;
}

function rank({ edit: { kind, at }, candidate }: ChosenEdit): number {
  if (kind === "drop" || (candidate.kind === "remove" && typeof at.at(-1) === "number")) return 2;
  return candidate.kind === "remove" ? 1 : 0;
}

/** Parents before children and first members first, except that drops start from the last. */
function compareAt(a: Position, b: Position): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [x, y] = [a[index], b[index]];
    if (typeof x === "number" && typeof y === "number" && x !== y) return x - y;
  }
  return a.length - b.length;
}

function put(of: Value | undefined, at: Position, value: Value | undefined): Value | undefined {
  const [step, ...rest] = at;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const array = of !== undefined && isArray(of) ? of : [];
    const inner = put(array[step], rest, value);
    return inner === undefined
      ? array.filter((_, index) => index !== step)
      : [...array.slice(0, step), inner, ...array.slice(step + 1)];
  }
  if (of === undefined && value === undefined) return undefined;
  const object = of !== undefined && isObject(of) && !isUnknown(of) ? of : {};
  const inner = put(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  const found = Object.hasOwn(object, step);
  const others = Object.entries(object);
  if (inner === undefined) return Object.fromEntries(others.filter(([key]) => key !== step));
  if (!found) return Object.fromEntries([...others, [step, inner]]);
  return Object.fromEntries(others.map(([key, old]) => [key, key === step ? inner : old]));
}
