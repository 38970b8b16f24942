import { isArray, isObject, isUnknown, memberOf, type Value } from "../value.ts";
import { member } from "../evaluate.ts";
import { ANY, type Table } from "./define.ts";

/** Only the first step is safe: null when it leads nowhere. The steps after it fail like any other access. */
function tryGet(args: readonly Value[]): Value {
  const [of = null, key = null, ...rest] = args;
  if (isUnknown(of)) return of;
  if (isUnknown(key)) return key;
  const found =
    isObject(of) && typeof key === "string"
      ? memberOf(of, key)
      : isArray(of) && typeof key === "number"
        ? of[key]
        : null;
  if (found === undefined || found === null) return null;
  return rest.reduce<Value>((at, step) => member(at, step), found);
}

export const TRY_GET: Table = { tryget: { min: 2, max: ANY, eager: tryGet } };
