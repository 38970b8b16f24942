import { clean, snippetLines } from "../clean.ts";
import type { Result } from "../model.ts";
import type { CheckGroup } from "../order.ts";
import { areaTitle, daysLeft } from "../words.ts";
import { labelled, sentenceWords, words, wrap, type Page, type TextWord } from "./layout.ts";
import type { TextRole } from "./styler.ts";

/** Evidence of one finding beyond this many entries is counted, not printed. */
const EVIDENCE = 20;
const NAMES = 8;

/** All findings of one check: its title once, then each subject with everything that is known of it. */
export function checkGroup(
  group: CheckGroup,
  mark: { readonly mark: string; readonly role: TextRole },
  page: Page,
): string[] {
  const check = clean(group.check);
  const area = group.results[0] === undefined ? "" : `(${areaTitle(group.results[0].area)})`;
  const title = wrap(
    [...words(group.title, "strong"), ...words(area, "dim")],
    page.width - check.length - 4,
    page.style,
  );
  const hang = " ".repeat(check.length + 4);
  const head = title.map((line, index) =>
    index === 0
      ? `${page.style(mark.mark, mark.role)} ${page.style(check, mark.role)}  ${line}`
      : hang + line,
  );
  const shared = group.results.length > 1 && new Set(group.results.map((result) => result.ready)).size === 1;
  const ready = shared ? readyLines(group.results[0]?.ready ?? "", 2, page) : [];
  return [...head, ...ready, ...group.results.flatMap((result) => [...finding(result, !shared, page), ""])];
}

function finding(result: Result, withReady: boolean, page: Page): string[] {
  const soft = result.outcome === "unknown" && result.severity !== "blocker";
  const subject: TextWord[] = [
    ...words(result.subject, "strong"),
    ...(soft ? words(`(${result.severity}: decides nothing)`, "dim") : []),
  ];
  const line = (label: string, content: readonly TextWord[]): string[] => labelled(label, content, 4, page);
  return [
    ...wrap(subject, page.width - 2, page.style).map((text) => `  ${text}`),
    ...line("why", sentenceWords(result.why)),
    ...evidence(result, page),
    ...line("where", [
      ...words(placeText(result), "data"),
      ...words(result.place.path).map((word): TextWord => ({ ...word, role: "dim" })),
    ]),
    ...line("affects", words(affected(result))),
    ...(withReady ? readyLines(result.ready, 4, page) : []),
    ...fix(result, page),
    ...waiver(result, page),
  ];
}

/** `relocation.yaml:12:3`, as editors and terminals make it a link. */
function placeText({ place }: Result): string {
  return `${clean(place.file)}:${String(place.line)}:${String(place.column)}`;
}

function readyLines(ready: string, indent: number, page: Page): string[] {
  return labelled("ready if", sentenceWords(ready), indent, page);
}

function evidence(result: Result, page: Page): string[] {
  const scope = result.scope === undefined ? [] : [{ label: "scope", value: result.scope }];
  const all = [...scope, ...result.evidence];
  const more = all.length - EVIDENCE;
  const lines = all
    .slice(0, EVIDENCE)
    .flatMap((item, index) =>
      labelled(
        index === 0 ? "evidence" : "",
        [...words(`${clean(item.label)}:`, "dim"), ...words(item.value)],
        4,
        page,
      ),
    );
  return more > 0 ? [...lines, ...labelled("", words(`and ${String(more)} more`, "dim"), 4, page)] : lines;
}

function affected(result: Result): string {
  const waves =
    result.waves.length === 0 ? "" : `${result.waves.length === 1 ? "wave" : "waves"} ${names(result.waves)}`;
  const resources = result.resources.length === 0 ? "" : names(result.resources);
  return [waves, resources].filter((part) => part !== "").join("; ");
}

function names(list: readonly string[]): string {
  const more = list.length - NAMES;
  const shown = list.slice(0, NAMES).map(clean).join(", ");
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}

function fix({ fix }: Result, page: Page): string[] {
  if (fix === undefined) return [];
  // A command stays on one line however long it is: it is there to be copied.
  const command =
    fix.command === undefined ? [] : [`${" ".repeat(14)}$ ${page.style(clean(fix.command), "data")}`];
  const snippet = fix.snippet === undefined ? [] : snippetLines(fix.snippet);
  return [
    ...labelled("fix", sentenceWords(fix.text), 4, page),
    ...command,
    ...snippet.map((line) => " ".repeat(14) + page.style(line, "data")),
  ];
}

function waiver({ waiver }: Result, page: Page): string[] {
  if (waiver === undefined) return [];
  const until = `until ${clean(waiver.expires)} (${daysLeft(waiver.daysLeft)}), by ${clean(waiver.owner)}: `;
  return labelled("waived", words(until + clean(waiver.reason)), 4, page);
}
