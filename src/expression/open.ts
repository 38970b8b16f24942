import { isArray, isObject, openObject, type Value, type ValueObject } from "./value.ts";

/** The object, open at every depth: a member that it does not name is unknown and waits for what is given. */
export function openThroughout(object: ValueObject, waits: readonly string[]): ValueObject {
  const opened = (value: Value): Value =>
    isArray(value) ? value.map(opened) : isObject(value) ? openThroughout(value, waits) : value;
  const members = Object.entries(object).map(([key, value]): [string, Value] => [key, opened(value)]);
  return openObject(Object.fromEntries(members), waits);
}
