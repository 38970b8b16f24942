import { clean, snippetLines } from "../clean.ts";
import { powershellCommand } from "../command.ts";
import type { Fix, Result } from "../model.ts";
import { daysLeft } from "../words.ts";
import { labelled, sentenceWords, words, type Page } from "./layout.ts";

/** A command stays on one line however long it is: it is there to be copied. */
export function fix(fix: Fix | undefined, page: Page): string[] {
  if (fix === undefined) return [];
  const indent = " ".repeat(14);
  const shown =
    fix.command === undefined
      ? undefined
      : ((page.shell === "powershell" ? powershellCommand(clean(fix.command)) : undefined) ??
        clean(fix.command));
  return [
    ...labelled("fix", sentenceWords(fix.text), 4, page),
    ...(shown === undefined ? [] : [`${indent}$ ${page.style(shown, "data")}`]),
    ...(fix.snippet === undefined ? [] : snippetLines(fix.snippet)).map(
      (line) => indent + page.style(line, "data"),
    ),
  ];
}

export function waiver({ waiver }: Result, page: Page): string[] {
  if (waiver === undefined) return [];
  const until = `until ${clean(waiver.expires)} (${daysLeft(waiver.daysLeft)}), by ${clean(waiver.owner)}: `;
  return labelled("waived", words(until + clean(waiver.reason)), 4, page);
}
