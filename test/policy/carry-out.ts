import { isArray, isKnown, isObject, type Value, type ValueObject } from "../../src/expression/value.ts";
import type { Edit } from "../../src/policy/repair/repair.ts";
import { judge } from "./support.ts";

/** Steps of a path as edits write it, read by other code than that which wrote it. */
function steps(path: string): (string | number)[] {
  const found = path.matchAll(/\[(\d+)\]|\['(.*?)'\]|([^.[\]]+)/g);
  return [...found].map(([, index, quoted, plain]) =>
    index === undefined ? (quoted ?? plain ?? "") : Number(index),
  );
}

const HOLE: Value = { hole: "" };

function put(
  of: Value | undefined,
  [step, ...rest]: (string | number)[],
  value: Value | undefined,
): Value | undefined {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const array: Value[] = of !== undefined && isArray(of) ? [...of] : [];
    array[step] = put(array[step], rest, value) ?? HOLE;
    return array;
  }
  const inner = put(of !== undefined && isObject(of) ? of[step] : undefined, rest, value);
  const others = of !== undefined && isObject(of) ? Object.entries(of).filter(([key]) => key !== step) : [];
  return Object.fromEntries(inner === undefined ? others : [...others, [step, inner]]);
}

function closed(value: Value): Value {
  if (isArray(value)) return value.filter((one) => one !== HOLE).map(closed);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
}

/**
 * The resource with the edits made, once for each value of each that has several. An edit that leaves the value open is
 * made with one that only a few comparisons notice.
 */
export function carriedOut(resource: ValueObject, edits: readonly Edit[]): ValueObject[] {
  const plain = edits.map(({ value, oneOf, must, action }): (Value | undefined)[] => {
    if (action === "remove") return [undefined];
    if (value !== undefined) return [value];
    return oneOf === undefined ? [standIn(must)] : [...oneOf];
  });
  const results: ValueObject[] = [];
  const firsts = plain.map(([first]) => first);
  for (const [index, values] of plain.entries()) {
    for (const value of values) {
      const chosen = firsts.map((first, at) => (at === index ? value : first));
      let changed: Value = resource;
      for (const [at, edit] of edits.entries()) changed = put(changed, steps(edit.path), chosen[at]) ?? {};
      changed = closed(changed);
      if (isObject(changed)) results.push(changed);
    }
  }
  return results;
}

/** A value that meets every comparison that an edit asks for. */
function standIn(must: Edit["must"] = []): Value {
  const wanted = must.map(({ value }) => (typeof value === "string" ? value : ""));
  const tries: Value[] = [
    "value",
    "7",
    "False",
    7,
    0,
    1,
    true,
    ...wanted,
    ...wanted.map((one) => `w${one}w`),
    ...wanted.map((one) => `0${one}0`),
    ...wanted.map((one) => one.replaceAll("*", "x")),
    ...wanted.map((one) => one.replaceAll("#", "4").replaceAll("?", "q").replaceAll(".", "z")),
  ];
  const fit = tries.find((value) =>
    must.every(
      ({ operator, value: right }) =>
        isKnown(right) && judge({ field: "v", [operator]: right }, { v: value }) === "match",
    ),
  );
  if (fit === undefined) throw new Error(`no value is known for ${JSON.stringify(must)}`);
  return fit;
}

/** The edits with one left out each; none where there is but one. */
export function subsets(edits: readonly Edit[]): Edit[][] {
  return edits.length < 2 ? [] : edits.map((_, index) => edits.filter((__, other) => other !== index));
}
