import { sameText } from "../base/names.ts";
import type { CountPaths, MemberPath } from "../catalog/requests/index.ts";
import type { Value } from "../expression/value.ts";
import type { CountRange, Planned } from "./model.ts";
import { fixedCount, notKnown, surgeOf, wholeNumber } from "./numbers.ts";
import { firstAt } from "./value-at.ts";

/** How many machines or units the body of a type, or a part of it such as a node pool, asks for. */
export function countAt(body: Value, paths: CountPaths): CountRange {
  if (paths.empty !== undefined && isEmpty(body, paths.empty)) return fixedCount(0);
  const told = firstAt(body, paths.now);
  const stated = typeof told === "number" && told < (paths.least ?? told) ? undefined : told;
  const now = stated === undefined ? standard(paths.standard) : wholeNumber(stated);
  const scaled = scales(body, paths);
  const surge = surgeOf(paths.surge === undefined ? undefined : firstAt(body, paths.surge), now);
  if (scaled === false) return { ...fixedCount(now), surge };
  if (scaled !== true) return { now, minimum: scaled, maximum: scaled, surge };
  const bound = (path: MemberPath | undefined): Planned<number> => {
    const value = path === undefined ? undefined : firstAt(body, path);
    return path === undefined ? now : value === undefined ? standard(undefined) : wholeNumber(value);
  };
  return { now, minimum: bound(paths.minimum), maximum: bound(paths.maximum), surge };
}

function standard(value: number | undefined): Planned<number> {
  return value === undefined
    ? { known: false, expression: "a number that the request does not state" }
    : { known: true, value };
}

function isEmpty(body: Value, { when, is, without }: NonNullable<CountPaths["empty"]>): boolean {
  const mode = firstAt(body, when);
  return (
    typeof mode === "string" &&
    sameText(mode, is) &&
    without.some((path) => firstAt(body, path) === undefined)
  );
}

/** Whether the number may change by itself; a switch that is not known leaves both ends open. */
function scales(body: Value, paths: CountPaths): boolean | Extract<Planned<number>, { known: false }> {
  const ends = [paths.minimum, paths.maximum].some(
    (path) => path !== undefined && firstAt(body, path) !== undefined,
  );
  if (paths.scales === undefined) return ends;
  const on = firstAt(body, paths.scales);
  if (on === undefined || on === false) return false;
  return on === true ? true : notKnown(on);
}
