import { groupExactly } from "../base/group.ts";
import { once } from "../base/once.ts";
import type { MethodRow } from "./methods/row.ts";
import { EVERYDAY, METHODS, TOOL_WORDS } from "./methods/rows.ts";

export type { Downtime, MethodRow, Provenance, Relocation } from "./methods/row.ts";
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

const rowsByType = once((): ReadonlyMap<string, readonly MethodRow[]> => {
  const listed = ROWS.flatMap((row) => [...new Set(row.types.map(lower))].map((type) => ({ type, row })));
  return new Map(
    [...groupExactly(listed, ({ type }) => type)].map(([type, own]) => [type, own.map(({ row }) => row)]),
  );
});

function lower(text: string): string {
  return text.toLowerCase();
}

/** The rows of a type; several where the way depends on tier or use. Child types have a row only of their own. */
export function methodsOf(type: string): readonly MethodRow[] {
  return rowsByType().get(lower(type)) ?? [];
}

/** `AzCopy, from server to server (azcopy)`; a tool without words is its own. */
export function toolText(tool: string): string {
  const words = TOOL_WORDS[tool];
  return words === undefined ? tool : `${words} (${tool})`;
}

/** The page of a row: its guide, else the page that it was written from; none where it is general knowledge. */
export function pageOf({ guide, provenance }: MethodRow): string[] {
  const page = guide ?? provenance.page;
  return page === undefined ? [] : [page];
}

/** The rows of a category, as {@link CATEGORIES} names it. */
export function categoryRows(name: string): readonly MethodRow[] {
  return METHODS[name] ?? [];
}

/** The categories of the catalogue. */
export const CATEGORIES: readonly string[] = Object.keys(METHODS);
