import { once } from "../base/once.ts";
import { sameText } from "../base/names.ts";
import type { MethodRow } from "./methods/row.ts";
import { EVERYDAY, METHODS } from "./methods/rows.ts";

export type { Downtime, MethodRow, Relocation } from "./methods/row.ts";
export { EVERYDAY, METHODS } from "./methods/rows.ts";

const ROWS: readonly MethodRow[] = [...Object.values(METHODS).flat(), ...EVERYDAY];

/** Types of which a method is known, as Azure writes them. */
export const documentedTypes = once((): readonly string[] => [
  ...new Set(ROWS.flatMap(({ types }) => types)),
]);

/** Their namespaces. */
export const documentedNamespaces = once((): readonly string[] => [
  ...new Set(documentedTypes().map((type) => type.split("/")[0] ?? type)),
]);

/** The rows of a type; several where the way depends on tier or use. Child types have a row only of their own. */
export function methodsOf(type: string): MethodRow[] {
  return ROWS.filter((row) => row.types.some((listed) => sameText(listed, type)));
}
