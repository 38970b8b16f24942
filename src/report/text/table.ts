import { largest, smallest } from "../../base/extremes.ts";
import { clip } from "../../base/clip.ts";
import { clean, columnsOf } from "../clean.ts";
import type { Page } from "./layout.ts";
import type { TextRole } from "./styler.ts";

export interface Cell {
  readonly text: string;
  readonly role?: TextRole;
}

export interface Column {
  readonly title: string;
  readonly align?: "right";
  /** May be cut down to this many columns when the page is narrow. */
  readonly least?: number;
  /** What does not fit goes on below, after a stop, a slash, a hyphen or a space where it can: a name that is cut names nothing. */
  readonly wraps?: true;
  /** Is left out where the page is too narrow for all, the lowest number first. */
  readonly optional?: number;
}

/**
 * An aligned table. On a narrow page optional columns go; then the widest column that may shrink gives way.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  indent: number,
  page: Page,
): string[] {
  const cleaned = rows.map((row) => row.map((cell) => ({ ...cell, text: clean(cell.text) })));
  const widths = columns.map((column, index) =>
    largest(
      cleaned.map((row) => columnsOf(row[index]?.text ?? "")),
      columnsOf(column.title),
    ),
  );
  const room = page.width - indent + 2;
  const least = columns.map((column, index) => Math.min(widths[index] ?? 0, column.least ?? Infinity) + 2);
  const spare = spareOf(columns);
  if (sum(least) > room && spare !== undefined) {
    const without = <T>(list: readonly T[]): T[] => list.filter((_, index) => index !== spare);
    return table(without(columns), rows.map(without), indent, page);
  }
  fit(columns, widths, room - 2 * columns.length);
  const head = columns.map((column): Cell => ({ text: column.title, role: "dim" }));
  const left = " ".repeat(indent);
  return [head, ...cleaned]
    .flatMap((cells) => linesOf(cells, columns, widths))
    .map((cells) => (left + lineOf(cells, columns, widths, page)).trimEnd());
}

/** A row as one line or, where a name goes on below, as several. */
function linesOf(cells: readonly Cell[], columns: readonly Column[], widths: readonly number[]): Cell[][] {
  const parts = cells.map((cell, index) =>
    columns[index]?.wraps === true ? broken(cell.text, widths[index] ?? 0) : [cell.text],
  );
  const lines = largest(
    parts.map((own) => own.length),
    1,
  );
  return Array.from({ length: lines }, (_, line) =>
    cells.map((cell, index) => ({ ...cell, text: parts[index]?.[line] ?? "" })),
  );
}

/** No name of Azure is longer, on a page of forty columns. */
const MOST_LINES = 12;

/** Pieces of at most so many columns, none of which a log would take for a command. */
function broken(text: string, room: number): string[] {
  const pieces = piecesOf(text, room);
  const shown = pieces.slice(0, MOST_LINES).map(clean);
  return pieces.length > shown.length ? [...shown.slice(0, -1), "…"] : shown;
}

function piecesOf(text: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const part of text.split(/(?<=[ ./-])/)) {
    let rest = part;
    if (columnsOf(piece + rest.trimEnd()) > room && piece !== "") {
      pieces.push(piece.trimEnd());
      piece = "";
    }
    while (columnsOf(rest.trimEnd()) > room) {
      const head = headOf(rest, room);
      pieces.push(head);
      rest = rest.slice(head.length);
    }
    piece += rest;
  }
  return piece === "" && pieces.length > 0 ? pieces : [...pieces, piece];
}

/** As many characters as fit, and one at least. */
function headOf(text: string, room: number): string {
  let head = "";
  for (const character of text) {
    if (head !== "" && columnsOf(head + character) > room) break;
    head += character;
  }
  return head;
}

function spareOf(columns: readonly Column[]): number | undefined {
  const ranks = columns.flatMap((column) => column.optional ?? []);
  return ranks.length === 0 ? undefined : columns.findIndex((column) => column.optional === smallest(ranks));
}

function lineOf(
  cells: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  { style }: Page,
): string {
  return cells
    .map((cell, index) => {
      const room = widths[index] ?? 0;
      const text = fitted(cell.text, room);
      const padding = " ".repeat(Math.max(0, room - columnsOf(text)));
      const shown = cell.role === undefined ? text : style(text, cell.role);
      return columns[index]?.align === "right" ? padding + shown : shown + padding;
    })
    .join("  ");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function fit(columns: readonly Column[], widths: number[], room: number): void {
  for (;;) {
    if (sum(widths) <= room) return;
    const widest = columns.reduce<number | undefined>((best, column, index) => {
      if ((widths[index] ?? 0) <= (column.least ?? Infinity)) return best;
      return best === undefined || (widths[index] ?? 0) > (widths[best] ?? 0) ? index : best;
    }, undefined);
    if (widest === undefined) return;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
}

function fitted(text: string, room: number): string {
  if (columnsOf(text) <= room) return text;
  let shown = clip(text, room);
  while (columnsOf(shown) > room && shown.length > 1) shown = clip(text, shown.length - 1);
  return shown;
}
