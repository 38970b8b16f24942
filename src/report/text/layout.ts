import { partsOf } from "../../base/sentence.ts";
import { clean, columnsOf, edges } from "../clean.ts";
import type { TextRole, Styler } from "./styler.ts";

/** A word never breaks: an id that is cut over two lines cannot be copied. */
export interface TextWord {
  readonly text: string;
  readonly role?: TextRole;
  /** Stands against the word before it. */
  readonly glued?: boolean;
}

/** Cleaned words of plain text. */
export function words(text: string, role?: TextRole): TextWord[] {
  return clean(text)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => (role === undefined ? { text: word } : { text: word, role }));
}

/** `12.5 EUR`, `1 h 28 min`, `79 days`: numbers and their units, which nobody takes for prose. */
const AMOUNT =
  /^-?\d[\d.]* (?:[A-Za-z]{1,3}|(?:second|minute|hour|day|week|month)s?)(?: \d+ [A-Za-z]{1,3})*$/;

/** Words of a sentence; its data is marked, and quoted where it holds a space and could pass for prose. */
export function sentenceWords(sentence: string): TextWord[] {
  const result: TextWord[] = [];
  let open = true;
  for (const part of partsOf(sentence)) {
    const text = clean(part.text);
    const shown =
      part.kind === "data" && (text === "" || (text.includes(" ") && !AMOUNT.test(text)))
        ? `"${text.replaceAll('"', "'")}"`
        : text;
    const own = part.kind === "data" ? words(shown, "data") : words(shown);
    const { before, after } = edges(part.text);
    const glue = !open && !before;
    for (const one of own.map((word, index) => (index === 0 && glue ? { ...word, glued: true } : word)))
      result.push(one);
    open = after;
  }
  return result;
}

interface Line {
  readonly chunks: readonly (readonly TextWord[])[];
}

/** Fills lines of at most `width` columns; a word that is longer stands alone on its line. */
export function wrap(content: readonly TextWord[], width: number, style: Styler): string[] {
  const lines: Line[] = [];
  let line: TextWord[][] = [];
  let used = 0;
  for (const chunk of glue(content)) {
    const columns = chunk.reduce((sum, word) => sum + columnsOf(word.text), 0);
    if (line.length > 0 && used + 1 + columns > width) {
      lines.push({ chunks: line });
      line = [];
      used = 0;
    }
    used += columns + (line.length > 0 ? 1 : 0);
    line.push(chunk);
  }
  if (line.length > 0) lines.push({ chunks: line });
  return lines.map(({ chunks }) =>
    chunks.map((chunk) => chunk.map((word) => styled(word, style)).join("")).join(" "),
  );
}

function glue(content: readonly TextWord[]): TextWord[][] {
  const chunks: TextWord[][] = [];
  for (const word of content) {
    const last = chunks.at(-1);
    if (word.glued === true && last !== undefined) last.push(word);
    else chunks.push([word]);
  }
  return chunks;
}

function styled(word: TextWord, style: Styler): string {
  return word.role === undefined ? word.text : style(word.text, word.role);
}

/** `  label     text text text`, continued under the text. */
export function labelled(
  label: string,
  content: readonly TextWord[],
  indent: number,
  { width, style }: Page,
  labelWidth = LABEL,
): string[] {
  const left = " ".repeat(indent);
  const lines = wrap(content, Math.max(20, width - indent - labelWidth), style);
  return lines.map((line, index) =>
    index === 0
      ? `${left}${style(label.padEnd(labelWidth), "dim")}${line}`
      : `${left}${" ".repeat(labelWidth)}${line}`,
  );
}

export const LABEL = 10;

export interface Page {
  readonly width: number;
  readonly style: Styler;
  /** Evidence, what ready means and what decides nothing are shown, too. */
  readonly details: boolean;
  /** For which commands are written. */
  readonly shell: Shell;
}

/** Shells that commands are written for. */
export const SHELLS = ["bash", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
