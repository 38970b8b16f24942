import { sameText } from "../base/names.ts";
import type { MethodRow } from "./methods/row.ts";
import { EVERYDAY, METHODS } from "./methods/rows.ts";

export type { Downtime, MethodRow, Relocation } from "./methods/row.ts";
export { EVERYDAY, METHODS } from "./methods/rows.ts";

const ROWS: readonly MethodRow[] = [...Object.values(METHODS).flat(), ...EVERYDAY];

/** The rows of a type; several where the way depends on tier or use. Child types have a row only of their own. */
export function methodsOf(type: string): MethodRow[] {
  return ROWS.filter((row) => row.types.some((listed) => sameText(listed, type)));
}
