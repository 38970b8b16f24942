/**
 * Which list of aliases comes with the tool: the day of its source and the fingerprint of its contents. Facts that are a
 * difference from it carry it. `scripts/aliases.ts` prints the one to put here when the list is made anew.
 */
export const ALIAS_LIST = "2026-08-21/6f7461010d0b9d8b";
