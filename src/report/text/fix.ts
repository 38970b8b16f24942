import { clean, snippetLines } from "../clean.ts";
import { powershellCommand } from "../command.ts";
import type { Fix, Result } from "../model.ts";
import { daysLeft } from "../words.ts";
import { labelled, sentenceWords, words, type Page } from "./layout.ts";

/** A command stays on one line however long it is: it is there to be copied. */
export function fix(fix: Fix | undefined, page: Page): string[] {
  if (fix === undefined) return [];
  const indent = " ".repeat(14);
  return [
    ...labelled("fix", sentenceWords(fix.text), 4, page),
    ...(fix.command === undefined ? [] : command(clean(fix.command), page)).map((line) => indent + line),
    ...(fix.snippet === undefined ? [] : snippetLines(fix.snippet)).map(
      (line) => indent + page.style(line, "data"),
    ),
  ];
}

function command(text: string, { shell, style }: Page): string[] {
  if (shell !== "powershell") return [`$ ${style(text, "data")}`];
  const own = powershellCommand(text);
  return own === undefined
    ? ["in bash, as PowerShell reads it otherwise:", `$ ${style(text, "data")}`]
    : [`$ ${style(own, "data")}`];
}

export function waiver({ waiver }: Result, page: Page): string[] {
  if (waiver === undefined) return [];
  const until = `until ${clean(waiver.expires)} (${daysLeft(waiver.daysLeft)}), by ${clean(waiver.owner)}: `;
  return labelled("waived", words(until + clean(waiver.reason)), 4, page);
}
