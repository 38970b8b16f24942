import { isArray, isObject, openObject, type Value, type ValueObject } from "./value.ts";

const NOWHERE: ReadonlySet<string> = new Set();

/**
 * The object, open at every depth: a member that it does not name is unknown and waits for what is given. Below the paths in `whole`,
 * as `properties.networkAcls` without marks for lists, nothing is missing.
 */
export function openThroughout(
  object: ValueObject,
  waits: readonly string[],
  whole: ReadonlySet<string> = NOWHERE,
): ValueObject {
  return opened(object, waits, whole, "");
}

function opened(
  object: ValueObject,
  waits: readonly string[],
  whole: ReadonlySet<string>,
  at: string,
): ValueObject {
  const inside = (value: Value, path: string): Value =>
    isArray(value)
      ? value.map((item) => inside(item, path))
      : isObject(value)
        ? opened(value, waits, whole, `${path}.`)
        : value;
  const members = Object.entries(object).map(([key, value]): [string, Value] => [
    key,
    whole.has(at + key) ? value : inside(value, at + key),
  ]);
  return openObject(Object.fromEntries(members), waits);
}
