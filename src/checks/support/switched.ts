import { say, type Sentence } from "../../base/sentence.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isAt } from "../cutover/switching.ts";
import type { Context } from "../check.ts";

/**
 * Why nobody can say yet what is asked of resources once they are switched: none of their waves has begun, nor is judged as if it had.
 * Undefined from the start of the first one on, and where the manifest
 * has no waves.
 */
export function notBegun(resources: readonly PlannedResource[], context: Context): Sentence | undefined {
  const names = new Set(resources.flatMap(({ waves }) => waves));
  const { waves } = context.manifest;
  const own = waves.filter(({ name }) => names.has(name));
  if (own.length === 0 && waves.length > 0) return say`No wave of the manifest moves it.`;
  if (own.length === 0 || own.some((wave) => isAt(wave, "cutover", context))) return undefined;
  return say`${own.map(({ name }) => name)} has not begun. This is judged from its start on, or with ${"--phase cutover"}.`;
}
