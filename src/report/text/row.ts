import { clean } from "../clean.ts";
import { says } from "../fault.ts";
import type { Result } from "../model.ts";
import { howOf } from "../how.ts";
import type { FindingRow } from "../rows.ts";
import { finding, names, placeText } from "./finding.ts";
import { fix, waiver } from "./fix.ts";
import { labelled, sentenceWords, words, wrap, type Page, type TextWord } from "./layout.ts";
import type { TextRole } from "./styler.ts";

/** Subjects that a row names; all of them with the details. */
const SUBJECTS = 10;
/** Fixes that a row has where they differ; all of them with the details. */
const FIXES = 3;

/** What is wrong, who acts by when, where, for which waves, and the fix; each finding with its evidence where details are asked for. */
export function findingRow(
  { group, results }: FindingRow,
  mark: { readonly mark: string; readonly role: TextRole },
  { duty, soft, close }: { readonly duty: string; readonly soft: string; readonly close: boolean },
  page: Page,
): string[] {
  const [first] = results;
  if (first === undefined) return [];
  const check = clean(group.check);
  const many = results.length > 1 ? words(`${String(results.length)} x`) : [];
  const title = wrap(
    [...many, ...words(soft), ...sentenceWords(first.why), ...dutyWords(duty)],
    page.width - check.length - 4,
    page.style,
  );
  const hang = " ".repeat(check.length + 4);
  const head = title.map((line, index) =>
    index === 0
      ? `${page.style(mark.mark, mark.role)} ${page.style(check, mark.role)}  ${line}`
      : hang + line,
  );
  if (page.details) return [...head, ...results.flatMap((result) => [...finding(result, page), ""])];
  return [
    ...head,
    ...labelled("where", [...placesText(results), ...wavesText(results)], 4, page),
    ...(mark.role === "bad" || mark.role === "unknown" ? fixes(results, page) : []),
    ...(mark.role === "warning" ? fixes(results.map(inShort), page) : []),
    ...waiver(first, page),
    ...(close ? [] : [""]),
  ];
}

/** Who acts by when, in brackets. A moment does not break over two lines. */
function dutyWords(duty: string): TextWord[] {
  if (duty === "") return [];
  return clean(`[${duty}]`)
    .split(/(?<=,) /)
    .map((text) => ({ text, role: "dim" }));
}

/** With how it is resolved, without the command. */
function inShort({ fix: own, ...result }: Result): Result {
  return own === undefined ? result : { ...result, fix: { text: howOf(own) } };
}

/** Each fix that differs from the others of the row. */
function fixes(results: readonly Result[], page: Page): string[] {
  const each = new Map(
    results.flatMap((one) => (one.fix === undefined ? [] : [[JSON.stringify(one.fix), one.fix]])),
  );
  const more = each.size - FIXES;
  return [
    ...[...each.values()].slice(0, FIXES).flatMap((one) => fix(one, page)),
    ...(more > 0
      ? labelled(
          "",
          words(`and ${String(more)} more ${more === 1 ? "fix" : "fixes"}, which --details shows`, "dim"),
          4,
          page,
        )
      : []),
  ];
}

/** `for data, web` */
function wavesText(results: readonly Result[]): TextWord[] {
  const waves = names([...new Set(results.flatMap((result) => result.waves))]);
  return waves === "" ? [] : words(`for ${waves}`, "dim");
}

/** `Microsoft.Sql relocation.yaml:12:3, …` */
function placesText(results: readonly Result[]): TextWord[] {
  const shown = results.slice(0, SUBJECTS);
  const more = results.length - shown.length;
  const places = shown.flatMap((result, index) => {
    const comma = index < shown.length - 1 || more > 0 ? "," : "";
    const subject = results.length === 1 && says(result) ? [] : words(clean(result.subject), "strong");
    return [...subject, ...words(`${placeText(result)}${comma}`, "data")];
  });
  return more > 0 ? [...places, ...words(`and ${String(more)} more`)] : places;
}
