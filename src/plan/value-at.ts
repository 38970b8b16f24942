import type { MemberPath } from "../catalog/requests/index.ts";
import { isArray, isObject, isUnknown, memberOf, type Value } from "../expression/value.ts";

/** The value at a path; undefined where the body leaves it out. */
export function valueAt(body: Value | undefined, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((value, step) => {
    if (value === undefined || isUnknown(value)) return value;
    if (isArray(value)) return value[Number(step)];
    return isObject(value) ? memberOf(value, step) : undefined;
  }, body);
}

/** Every value at a path in which `*` stands for each item of a list; null is nothing. */
export function everyAt(body: Value | undefined, path: string): readonly Value[] {
  return path
    .split(".")
    .reduce<readonly Value[]>(
      (values, step) =>
        values.flatMap((value) => {
          if (isUnknown(value)) return [value];
          if (isArray(value)) return step === "*" ? value : (value[Number(step)] ?? []);
          const inner = isObject(value) ? memberOf(value, step) : undefined;
          return inner === undefined ? [] : [inner];
        }),
      body === undefined ? [] : [body],
    )
    .filter((value) => value !== null);
}

export function pathsOf(path: MemberPath): readonly string[] {
  return typeof path === "string" ? [path] : path;
}

/** The first of the places where something stands; null is nothing. */
export function firstAt(body: Value | undefined, path: MemberPath): Value | undefined {
  let open: Value | undefined;
  for (const one of pathsOf(path)) {
    const value = valueAt(body, one.split("."));
    if (value === undefined || value === null) continue;
    if (!isUnknown(value)) return value;
    open ??= value;
  }
  return open;
}
